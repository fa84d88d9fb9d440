import { decpProcedure, procedureFor, ruleNamed, valueInForce } from "../domain/threshold";
import { amountOf, dayOf, natureOf } from "./shared/arguments";
import { parametersInForce } from "./shared/facts";
import { refusal } from "./shared/refusal";
import { followCumulation } from "./shared/cumulation";

/**
 * Value in force on a day of a rule of the table Paramètres, or of the Code when the workbook has none.
 * @customfunction SEUIL
 * @param rule "dispense", "publicité", "formalisée", "petit lot", "profil d'acheteur"…
 * @param day Day of launch: a date, or text such as "15/03/2027".
 * @param nature F, S or T.
 * @returns € excluding tax, or the rule's own unit.
 */
export async function threshold(rule: string, day: unknown, nature: string): Promise<number> {
  const named = ruleNamed(rule);
  if (!named) throw refusal("notAvailable", { code: "formula.rule-unknown", values: { written: rule } });
  const result = valueInForce(await parametersInForce(), named, dayOf(day), natureOf(nature));
  if (!result.ok) throw refusal("notAvailable", result.reason);
  return result.value;
}

/**
 * Procedure that an amount asks for at least, named as in the French list of essential data (DECP).
 * @customfunction PROCEDURE
 * @param amount Estimated value of the whole need, € excluding tax: options, renewals and every lot.
 * @param nature F, S or T.
 * @param day Day of launch: a date, or text such as "15/03/2027".
 * @returns Name of the procedure.
 */
export async function procedure(amount: unknown, nature: string, day: unknown): Promise<string> {
  const result = procedureFor(amountOf(amount), natureOf(nature), dayOf(day), await parametersInForce());
  if (!result.ok) throw refusal("notAvailable", result.reason);
  return decpProcedure(result.procedure.code);
}

/**
 * Estimated value cumulated in the table Besoins for a family, a works operation or a functional unit; follows the table.
 * @customfunction CUMUL
 * @streaming
 * @param family Code of the family, or name of the operation or of the functional unit.
 * @param [year] Year of the needs; all of them when omitted.
 * @param invocation Excel's handle on the cell.
 */
export function cumulation(
  family: unknown,
  year: number | null,
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  followCumulation(family, year, invocation);
}
