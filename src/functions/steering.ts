import { considerationRate, silentConsiderations } from "../domain/steering";
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
  const { cells, weights } = contractsOf(considerations, amounts);
  const rate = considerationRate(cells, weights);
  if (rate === undefined) throw refusal("notAvailable", { code: "formula.no-consideration" });
  return rate;
}

/**
 * Number of contracts that TAUX.CONSIDERATIONS leaves out: those that say nothing of their considerations and, when
 * amounts are given, those that have none; a line that holds neither is no contract.
 * @customfunction TAUX.CONSIDERATIONS.MUETS
 * @param considerations Considerations of each contract, in the words of the DECP format: a range.
 * @param [amounts] Amounts, € excluding tax: a range of the same size.
 * @returns Number of contracts left out of the rate.
 */
export function considerationsLeftOut(considerations: unknown[][], amounts?: unknown[][]): number {
  const { cells, weights } = contractsOf(considerations, amounts);
  return silentConsiderations(cells, weights);
}

function contractsOf(considerations: unknown[][], amounts: unknown[][] | undefined) {
  const cells = cellsOf(considerations).map(String);
  const weights = amounts ? numbersOf(amounts) : undefined;
  if (weights && weights.length !== cells.length) {
    const values = { considerations: cells.length, amounts: weights.length };
    throw refusal("value", { code: "formula.amounts-differ", values });
  }
  return { cells, weights };
}
