import { monthsBetween } from "../calendar";
import { valueOf, type Need } from "../need";

/** The days on which the needs of a group must be served, and on which their current contracts end. */
export interface GroupCalendar {
  /** Earliest and latest day of need (else end of the current contract), undefined when no line has one. */
  readonly served: Span | undefined;
  /** Earliest and latest end of the current contracts, two at least. */
  readonly ends: Span | undefined;
  /** Ends of the current contracts, as many as are known. */
  readonly endDays: readonly string[];
}

export interface Span {
  readonly from: string;
  readonly to: string;
  /** Whole months between both. */
  readonly months: number;
  readonly count: number;
}

/** Reads the days of a group; needs without a day are left out, never given one. */
export function calendarOf(needs: readonly Need[]): GroupCalendar {
  const ends = needs.flatMap(({ currentEnd }) => valueOf(currentEnd) ?? []);
  const served = needs.flatMap(({ neededBy, currentEnd }) => valueOf(neededBy) ?? valueOf(currentEnd) ?? []);
  return { served: spanOf(served), ends: ends.length > 1 ? spanOf(ends) : undefined, endDays: ends };
}

function spanOf(days: readonly string[]): Span | undefined {
  const [first] = days;
  if (first === undefined) return undefined;
  const from = days.reduce((least, day) => (day < least ? day : least), first);
  const to = days.reduce((most, day) => (day > most ? day : most), first);
  return { from, to, months: monthsBetween(from, to), count: days.length };
}
