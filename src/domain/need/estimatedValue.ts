import type { Cents } from "../money";
import type { Reason } from "../reason";
import type { Need } from "./need";
import { valueOf, type Reading } from "./reading";
import { annualReading } from "./regularNeed";

/** What the value of a need is computed from. */
export type Estimated = Pick<
  Need,
  | "annualAmount"
  | "totalAmount"
  | "durationMonths"
  | "renewals"
  | "character"
  | "options"
  | "maximum"
  | "executedAmount"
  | "expectedChange"
>;

const YEAR = 12;
/** Two amounts that differ by less than one in a hundred are the same, rounded. */
const TOLERANCE = 0.01;

/**
 * Firm duration and renewals together, in months; undefined when the duration is not known, or renewals are written
 * in a way that is not understood. No renewals written = none.
 */
export function totalMonths(need: Pick<Need, "durationMonths" | "renewals">): number | undefined {
  const firm = valueOf(need.durationMonths);
  if (firm === undefined || need.renewals.kind === "unreadable") return undefined;
  return firm * (1 + Math.max(0, valueOf(need.renewals) ?? 0));
}

/**
 * The value that thresholds are compared with (R2121-1): the whole contract, options and renewals included, € HT in cents.
 *
 * - The maximum of a framework agreement counts as it is, over its whole duration (R2121-8).
 * - The total that was submitted is taken as it is, options added.
 * - An annual amount is multiplied by the whole duration, and by one year at least (R2121-7 counts twelve months of a
 *   regular need), options added. It is what was submitted, or what was spent in the last twelve months, adjusted.
 *   A need that happens once counts once.
 * - When both are given and disagree, the total submitted counts, and the note `value.inconsistent` quotes both.
 *
 * Notes say what was assumed (`value.one-year-assumed`, `value.at-least-one-year`) and repeat those of the amount.
 */
export function estimatedValue(need: Estimated): Reading<Cents> {
  if (need.maximum.kind === "value") return need.maximum;
  const { totalAmount: total } = need;
  const annual = annualReading(need);
  const computed = annual.kind === "value" ? overDuration(annual.value, need) : undefined;
  if (total.kind === "value") return withOptions(asSubmitted(total, computed?.value), need);
  if (annual.kind !== "value" || !computed) return annual.kind === "unreadable" ? annual : total;
  const notes = [...(annual.notes ?? []), ...computed.notes];
  if (total.kind === "unreadable") notes.push({ code: "value.total-unreadable", values: { written: total.raw } });
  const { value } = computed;
  return withOptions(notes.length > 0 ? { kind: "value", value, notes } : { kind: "value", value }, need);
}

function asSubmitted(
  total: Extract<Reading<Cents>, { kind: "value" }>,
  computed: Cents | undefined,
): Extract<Reading<Cents>, { kind: "value" }> {
  if (computed === undefined || agree(total.value, computed)) return total;
  const note: Reason = {
    code: "value.inconsistent",
    article: "R2121-1",
    values: { submitted: { euros: total.value / 100 }, computed: { euros: computed / 100 } },
  };
  return { kind: "value", value: total.value, notes: [...(total.notes ?? []), note] };
}

/** Options are part of the value; those that cannot be read are told, the rest still counts. */
function withOptions(reading: Extract<Reading<Cents>, { kind: "value" }>, { options }: Estimated): Reading<Cents> {
  if (options.kind === "value") return { ...reading, value: (reading.value + options.value) as Cents };
  if (options.kind === "empty") return reading;
  const note: Reason = { code: "value.options-unreadable", article: "R2121-1", values: { written: options.raw } };
  return { ...reading, notes: [...(reading.notes ?? []), note] };
}

function overDuration(annual: Cents, need: Estimated): { readonly value: Cents; readonly notes: readonly Reason[] } {
  const character = valueOf(need.character);
  if (character === "one-off") return { value: annual, notes: [] };
  const months = totalMonths(need);
  if (months === undefined) {
    const assumed: Reason = { code: "value.one-year-assumed", article: "R2121-7" };
    return { value: annual, notes: character === "unforeseen" ? [] : [assumed] };
  }
  const counted = Math.max(months, YEAR);
  const notes: Reason[] =
    months < YEAR ? [{ code: "value.at-least-one-year", article: "R2121-7", values: { duration: { months } } }] : [];
  return { value: Math.round((annual * counted) / YEAR) as Cents, notes };
}

function agree(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}
