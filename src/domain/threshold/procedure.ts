import { cents, type Cents } from "../money";
import type { Nature } from "../need";
import type { Reason } from "../reason";
import type { Parameter, Procedure, ProcedureCode, Regime, ThresholdRule } from "./threshold";
import { valueInForce, type NoValueCode, type ValueInForce } from "./value-in-force";

/** The three thresholds that decide a procedure, € HT. */
export interface ProcedureThresholds {
  readonly dispense: Cents;
  readonly publicity: Cents;
  readonly formal: Cents;
}

/** What else than the amount decides. */
export interface ProcedureCase {
  /** Bought for a network activity; when not said, what `Paramètres` says of the whole authority. */
  readonly network?: boolean;
  /** A social or other specific service (R2123-1 3°). */
  readonly social?: boolean;
  /** A framework agreement without a maximum: deemed above the formal threshold (R2121-8). */
  readonly uncapped?: boolean;
}

/** The procedure that an amount asks for, with the thresholds it was compared with, or why it cannot be told. */
export type ProcedureResult =
  | { readonly ok: true; readonly procedure: Procedure; readonly thresholds: ProcedureThresholds }
  | { readonly ok: false; readonly reason: Reason<NoValueCode> };

type ThresholdName = keyof ProcedureThresholds;
type Found = Record<ThresholdName, Extract<ValueInForce, { ok: true }>>;

/**
 * Procedure and publicity that the Code asks for at least, from the estimated value of the whole need
 * (R2121-1: options, renewals and every lot included), never from one of its parts.
 *
 * - under the dispense threshold, neither publicity nor competition (R2122-8);
 * - under the formal threshold, adapted procedure (R2123-1), published freely and then at the BOAMP or in a
 *   newspaper of legal notices (R2131-12);
 * - from the formal threshold on, formal procedure (L2124-1) published at the BOAMP and in the JOUE (R2131-16);
 * - social and other specific services: adapted procedure whatever the value (R2123-1 3°), published freely, then in
 *   the JOUE (R2131-14).
 *
 * @param day ISO day on which the consultation is launched (R2121-3).
 */
export function procedureFor(
  amount: Cents,
  nature: Nature,
  day: string,
  parameters: readonly Parameter[],
  which: ProcedureCase = {},
): ProcedureResult {
  const network = which.network ?? isContractingEntity(parameters, day);
  const social = which.social === true && nature === "S";
  const regime: Regime = social ? "social" : network ? "network" : "common";
  const rules = rulesOf(network, social);
  const dispense = valueInForce(parameters, "dispense", day, nature);
  if (!dispense.ok) return dispense;
  const publicity = valueInForce(parameters, rules.publicity, day, nature);
  if (!publicity.ok) return publicity;
  const formal = valueInForce(parameters, rules.formal, day, nature);
  if (!formal.ok) return formal;

  const found: Found = { dispense, publicity, formal };
  const thresholds = {
    dispense: cents(dispense.value),
    publicity: cents(publicity.value),
    formal: cents(formal.value),
  };
  const code = social ? socialCode(amount, thresholds) : procedureCode(amount, thresholds);
  const counted = which.uncapped === true && !social ? "formal" : code;
  return { ok: true, procedure: named(counted, amount, thresholds, found, { regime, ...which }), thresholds };
}

/** Whether `Paramètres` says that the authority as a whole buys as a contracting entity (L1212-1). */
export function isContractingEntity(parameters: readonly Parameter[], day: string): boolean {
  const quality = valueInForce(parameters, "contracting-entity", day, "");
  return quality.ok && quality.value >= 1;
}

/** The procedure of an amount between given thresholds. */
export function procedureCode(amount: Cents, { dispense, formal }: ProcedureThresholds): ProcedureCode {
  if (amount < dispense) return "dispense";
  return amount < formal ? "adapted" : "formal";
}

function socialCode(amount: Cents, { dispense }: ProcedureThresholds): ProcedureCode {
  return amount < dispense ? "dispense" : "adapted";
}

function rulesOf(network: boolean, social: boolean): Readonly<Record<"publicity" | "formal", ThresholdRule>> {
  if (social) {
    const european = network ? "social-services-network" : "social-services";
    return { publicity: european, formal: european };
  }
  return { publicity: "publicity", formal: network ? "formal-network" : "formal" };
}

function named(
  code: ProcedureCode,
  amount: Cents,
  thresholds: ProcedureThresholds,
  found: Found,
  { regime, uncapped = false }: ProcedureCase & { readonly regime: Regime },
): Procedure {
  const article: Record<ProcedureCode, string> = {
    dispense: found.dispense.parameter.article || "R2122-8",
    adapted: regime === "social" ? "R2123-1 3°" : "R2123-1",
    formal: uncapped && amount < thresholds.formal ? "R2121-8" : found.formal.parameter.article || "L2124-1",
  };
  return {
    code,
    article: article[code],
    regime,
    ...publicityOf(code, amount, thresholds, found, regime),
    provisional: Object.values(found).some(({ provisional }) => provisional),
    doubt: [...new Set(deciding(code).map((rule) => found[rule].parameter.doubt))].filter(Boolean).join(" "),
  };
}

function publicityOf(
  code: ProcedureCode,
  amount: Cents,
  thresholds: ProcedureThresholds,
  found: Found,
  regime: Regime,
): Pick<Procedure, "publicity" | "publicityArticle"> {
  if (code === "dispense") {
    return { publicity: "none", publicityArticle: found.dispense.parameter.article || "R2122-8" };
  }
  if (code === "formal") return { publicity: "ojeu", publicityArticle: "R2131-16" };
  const social = regime === "social";
  const publicityArticle = found.publicity.parameter.article || (social ? "R2131-14" : "R2131-12");
  if (amount < thresholds.publicity) return { publicity: "adapted", publicityArticle };
  return { publicity: social ? "ojeu" : "boamp", publicityArticle };
}

/** Thresholds between which the amount falls: only their doubt matters for this procedure. */
function deciding(code: ProcedureCode): readonly ThresholdName[] {
  if (code === "dispense") return ["dispense"];
  return code === "formal" ? ["formal"] : ["dispense", "publicity", "formal"];
}
