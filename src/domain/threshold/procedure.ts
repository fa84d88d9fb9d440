import { cents, type Cents } from "../money";
import type { Nature } from "../need";
import type { Reason } from "../reason";
import type { Parameter, Procedure, ProcedureCode, ThresholdRule } from "./threshold";
import { valueInForce, type NoValueCode, type ValueInForce } from "./value-in-force";

/** The three thresholds that decide a procedure, € HT. */
export interface ProcedureThresholds {
  readonly dispense: Cents;
  readonly publicity: Cents;
  readonly formal: Cents;
}

/** The procedure that an amount asks for, with the thresholds it was compared with, or why it cannot be told. */
export type ProcedureResult =
  | { readonly ok: true; readonly procedure: Procedure; readonly thresholds: ProcedureThresholds }
  | { readonly ok: false; readonly reason: Reason<NoValueCode> };

type ThresholdName = keyof ProcedureThresholds;
type Found = Extract<ValueInForce, { ok: true }>;

/**
 * Procedure and publicity that the Code asks for at least, from the estimated value of the whole need
 * (R2121-1: options, renewals and every lot included), never from one of its parts.
 *
 * - under the dispense threshold, neither publicity nor competition (R2122-8);
 * - under the formal threshold, adapted procedure (R2123-1), published freely and then at the BOAMP or in a
 *   newspaper of legal notices (R2131-12);
 * - from the formal threshold on, formal procedure (L2124-1) published in the Official Journal of the Union (R2131-16).
 *
 * @param day ISO day on which the consultation is launched (R2121-3).
 */
export function procedureFor(
  amount: Cents,
  nature: Nature,
  day: string,
  parameters: readonly Parameter[],
): ProcedureResult {
  const dispense = valueInForce(parameters, "dispense", day, nature);
  if (!dispense.ok) return dispense;
  const publicity = valueInForce(parameters, "publicity", day, nature);
  if (!publicity.ok) return publicity;
  const formal = valueInForce(parameters, "formal", day, nature);
  if (!formal.ok) return formal;

  const found = { dispense, publicity, formal };
  const thresholds = {
    dispense: cents(dispense.value),
    publicity: cents(publicity.value),
    formal: cents(formal.value),
  };
  return { ok: true, procedure: named(amount, thresholds, found), thresholds };
}

/** The procedure of an amount between given thresholds. */
export function procedureCode(amount: Cents, { dispense, formal }: ProcedureThresholds): ProcedureCode {
  if (amount < dispense) return "dispense";
  return amount < formal ? "adapted" : "formal";
}

function named(amount: Cents, thresholds: ProcedureThresholds, found: Record<ThresholdName, Found>): Procedure {
  const code = procedureCode(amount, thresholds);
  return {
    code,
    article: code === "adapted" ? "R2123-1" : articleOf(code, found),
    ...publicityOf(code, amount, thresholds, found),
    provisional: Object.values(found).some(({ provisional }) => provisional),
    doubt: [...new Set(deciding(code).map((rule) => found[rule].parameter.doubt))].filter(Boolean).join(" "),
  };
}

function articleOf(code: "dispense" | "formal", found: Record<ThresholdName, Found>): string {
  const fallback: Record<typeof code, string> = { dispense: "R2122-8", formal: "L2124-1" };
  return found[code].parameter.article || fallback[code];
}

function publicityOf(
  code: ProcedureCode,
  amount: Cents,
  thresholds: ProcedureThresholds,
  found: Record<ThresholdName, Found>,
): Pick<Procedure, "publicity" | "publicityArticle"> {
  if (code === "dispense") return { publicity: "none", publicityArticle: articleOf("dispense", found) };
  if (code === "formal") return { publicity: "ojeu", publicityArticle: "R2131-16" };
  const publicityArticle = found.publicity.parameter.article || "R2131-12";
  return { publicity: amount < thresholds.publicity ? "adapted" : "boamp", publicityArticle };
}

/** Thresholds between which the amount falls: only their doubt matters for this procedure. */
function deciding(code: ProcedureCode): readonly ThresholdName[] {
  if (code === "dispense") return ["dispense"];
  return code === "formal" ? ["formal"] : ["dispense", "publicity", "formal"];
}

const LEAD_TIMES: Readonly<Record<ProcedureCode, ThresholdRule>> = {
  dispense: "lead-time-dispense",
  adapted: "lead-time-adapted",
  formal: "lead-time-formal",
};

/** Rule of `Paramètres` that says how many days a procedure takes, from its launch to the start of the contract. */
export function leadTimeRule(code: ProcedureCode): ThresholdRule {
  return LEAD_TIMES[code];
}
