import type { AmountUnit } from "../need";
import { fold, words } from "../text";
import { apart } from "./synonyms";

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
/** The price of one thing is no amount of a need. */
const OF_ONE = /\bunitaires?\b|\bp ?u\b|\bunit (?:price|cost)\b|\bprice per unit\b|\bprecio unitario\b/u;
const TOTAL =
  /\bsur \d+ (?:ans|annees|mois)\b|\btota|\bglobal|\bduree\b|\bmarche\b|\bcontrat\b|\boperation\b|\bpluriannuel|\bmaxi|\bwhole\b|\blifetime\b|\bcontract\b/u;

/** Unit, tax and period that the header of an amount column declares: "Montant annuel (k€ TTC)". */
export function amountHeader(header: string): AmountHeader {
  const seen = fold(apart(header));
  const scale = MILLIONS.test(seen) ? 1_000_000 : THOUSANDS.test(seen) ? 1_000 : 1;
  const taxIncluded = TAX_INCLUDED.test(seen) && !TAX_EXCLUDED.test(seen);
  const named = words(apart(header));
  const scope = TOTAL.test(named) ? "total" : ANNUAL.test(named) ? "annual" : undefined;
  return { scale, taxIncluded, ...(scope ? { scope } : {}) };
}

/** Whether the header of a column of amounts names the price of one thing, or a tax alone. */
export function isNoAmount(header: string): boolean {
  const named = words(apart(header));
  return OF_ONE.test(named) || /^(?:montant (?:de la )?)?tva\b|^taux\b/u.test(named);
}

/** Years, when the header of a duration column counts in years. */
export function durationUnit(header: string): "months" | "years" {
  const seen = words(apart(header));
  return /\b(?:ans?|annees?|years?)\b/u.test(seen) && !/\bmois\b|\bmonths?\b/u.test(seen) ? "years" : "months";
}
