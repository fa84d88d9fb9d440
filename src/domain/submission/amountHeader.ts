import type { AmountUnit } from "../need";
import { fold, words } from "../text";

/** What the header of an amount column says beside its name. */
export interface AmountHeader extends AmountUnit {
  /** Whether amounts are for a year or for the whole contract; undefined when it is not said. */
  readonly scope?: "annual" | "total";
}

const THOUSANDS = /\bk ?€|\bk ?eur|\bkeuros?|\bk€|\bmilliers\b|\bk ?(?:ht|ttc)\b|\(k\)/u;
const MILLIONS = /\bm€|\bmeur|\bmillions\b/u;
const TAX_INCLUDED = /\bt\.?t\.?c\b|toutes taxes|tax(?:es)? (?:included|comprises)|incl\.? (?:tax|vat)/u;
const TAX_EXCLUDED = /\bh\.?t\b|hors tax|excl\.? (?:tax|vat)/u;
const ANNUAL =
  /\bannuel|\bpar an\b|\ban\b|\bannee\b|\bexercice\b|\bbudget\b|\bbp\b|\bcredits\b|\byear|\bannual|\b20\d{2}\b/u;
const TOTAL =
  /\btota|\bglobal|\bduree\b|\bmarche\b|\bcontrat\b|\boperation\b|\bpluriannuel|\bmaxi|\bwhole\b|\blifetime\b|\bcontract\b/u;

/** Unit, tax and period that the header of an amount column declares: "Montant annuel (k€ TTC)". */
export function amountHeader(header: string): AmountHeader {
  const seen = fold(header);
  const scale = MILLIONS.test(seen) ? 1_000_000 : THOUSANDS.test(seen) ? 1_000 : 1;
  const taxIncluded = TAX_INCLUDED.test(seen) && !TAX_EXCLUDED.test(seen);
  const named = words(header);
  const scope = TOTAL.test(named) ? "total" : ANNUAL.test(named) ? "annual" : undefined;
  return { scale, taxIncluded, ...(scope ? { scope } : {}) };
}

/** Years, when the header of a duration column counts in years. */
export function durationUnit(header: string): "months" | "years" {
  const seen = words(header);
  return /\b(?:ans?|annees?|years?)\b/u.test(seen) && !/\bmois\b|\bmonths?\b/u.test(seen) ? "years" : "months";
}
