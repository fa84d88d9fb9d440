import { smallLotRule, smallLots } from "../domain/allotment";
import { cents } from "../domain/money";
import { natureOf, numbersOf, rangeOf } from "./shared/arguments";
import { parametersInForce, today } from "./shared/facts";
import { refusal } from "./shared/refusal";

/**
 * Lots that may follow an adapted procedure although all of them together reach the formal threshold (R2123-1 2°):
 * the largest number of them, the smallest first.
 * @customfunction PETITSLOTS
 * @param amounts Value of each lot, € excluding tax.
 * @param nature F, S or T.
 * @returns TRUE for each small lot, in the shape of the range.
 */
export async function smallLotsOf(amounts: unknown[][], nature: string): Promise<unknown[][]> {
  const lots = numbersOf(amounts);
  const missing = lots.findIndex((lot) => lot !== undefined && lot < 0);
  if (missing >= 0) throw refusal("value", { code: "formula.negative-lot", values: { line: missing + 1 } });
  const rule = smallLotRule(natureOf(nature), today(), await parametersInForce());
  if (!rule.ok) throw refusal("notAvailable", rule.reason);
  const answers = smallLots(
    lots.map((lot) => cents(lot ?? 0)),
    rule.rule,
  );
  let position = 0;
  return rangeOf(amounts).map((row) =>
    row.map(() => {
      const answer = lots[position] === undefined ? "" : (answers[position] ?? false);
      position += 1;
      return answer;
    }),
  );
}
