import { daysBetween, endOfYear, isIsoDay, yearOf } from "../calendar";
import { cents, euros, type Cents } from "../money";
import type { Reason } from "../reason";
import { Exact, toCent } from "./exact";

export type ProrataResult =
  { readonly ok: true; readonly gain: number } | { readonly ok: false; readonly reason: Reason<"saving.no-such-day"> };

const DAYS_OF_A_YEAR = 365;

/**
 * The part of a gain over twelve months that falls in a calendar year (prorata temporis by notification date).
 *
 * Year N takes the days from the notification, that day included, to 31 December, out of 365; year N + 1 takes the
 * rest; every other year takes nothing. N and N + 1 always make the twelve months, to the cent: a contract notified
 * on the first days of a leap year belongs to that year entirely.
 *
 * @param gain12 € HT over twelve months, as it is shown: to the cent.
 * @param notifiedOn ISO day.
 * @example prorata(36_500, "2027-10-03", 2027) //=> { ok: true, gain: 9_000 } (90 days)
 */
export function prorata(gain12: number, notifiedOn: string, year: number): ProrataResult {
  if (!isIsoDay(notifiedOn))
    return { ok: false, reason: { code: "saving.no-such-day", values: { written: notifiedOn } } };
  const { yearN, yearN1 } = yearsOf(gain12, notifiedOn);
  const first = yearOf(notifiedOn);
  return { ok: true, gain: year === first ? yearN : year === first + 1 ? yearN1 : 0 };
}

/** Both years of {@link prorata}, to the cent. */
export function yearsOf(gain12: number, notifiedOn: string): { readonly yearN: number; readonly yearN1: number } {
  const days = daysBetween(notifiedOn, endOfYear(yearOf(notifiedOn))) + 1;
  const yearN = cents(toCent(Exact.of(gain12).times(Math.min(days, DAYS_OF_A_YEAR)).div(DAYS_OF_A_YEAR)));
  return { yearN: euros(yearN), yearN1: euros((cents(gain12) - yearN) as Cents) };
}
