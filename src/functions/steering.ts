import { considerationRate } from "../domain/steering";
import { cellsOf, numbersOf } from "./shared/arguments";
import { refusal } from "./shared/refusal";

/**
 * Share of the contracts that carry one social or environmental consideration at least, among those that say.
 * @customfunction TAUX.CONSIDERATIONS
 * @param considerations Considerations of each contract, in the words of the DECP format: a range.
 * @param [amounts] Amounts, € excluding tax: a range of the same size; the share is then in value.
 * @returns Share between 0 and 1.
 */
export function considerationShare(considerations: unknown[][], amounts?: unknown[][]): number {
  const cells = cellsOf(considerations).map(String);
  const weights = amounts ? numbersOf(amounts) : undefined;
  if (weights && weights.length !== cells.length) {
    const values = { considerations: cells.length, amounts: weights.length };
    throw refusal("value", { code: "formula.amounts-differ", values });
  }
  const rate = considerationRate(cells, weights);
  if (rate === undefined) throw refusal("notAvailable", { code: "formula.no-consideration" });
  return rate;
}
