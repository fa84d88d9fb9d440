import type { BasketLine } from "../../domain/savings";
import { numbersOf, type Given } from "./arguments";
import { refusal } from "./refusal";

/**
 * Lines of a basket from three ranges of the same size. A line empty in all three is passed over; a line empty in
 * some is refused with its number: a missing price is not a price of 0.
 */
export function basketOf(references: Given, obtained: Given, quantities: Given): readonly BasketLine[] {
  const [before, after, volumes] = [numbersOf(references), numbersOf(obtained), numbersOf(quantities)];
  if (before.length !== after.length || before.length !== volumes.length) {
    const values = { references: before.length, obtained: after.length, quantities: volumes.length };
    throw refusal("value", { code: "formula.ranges-differ", values });
  }
  const lines: BasketLine[] = [];
  before.forEach((reference, index) => {
    const [price, quantity] = [after[index], volumes[index]];
    if (reference === undefined && price === undefined && quantity === undefined) return;
    if (reference === undefined || price === undefined || quantity === undefined) {
      throw refusal("value", { code: "formula.line-incomplete", values: { line: index + 1 } });
    }
    lines.push({ reference, obtained: price, quantity });
  });
  return lines;
}
