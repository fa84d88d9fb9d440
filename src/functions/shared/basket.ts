import type { BasketLine } from "../../domain/savings";
import { numbersOf, type Given } from "./arguments";
import { refusal } from "./refusal";

/** The two columns of indices of a basket, in the order of its lines; undefined where they are not given. */
export interface GivenIndices {
  readonly start: Given;
  readonly end: Given;
}

/**
 * Lines of a basket from ranges of the same size. A line empty in its prices and quantity is passed over; a line empty
 * in some is refused with its number: a missing price is not a price of 0. A line without index keeps its old price.
 */
export function basketOf(
  references: Given,
  obtained: Given,
  quantities: Given,
  indices?: GivenIndices,
): readonly BasketLine[] {
  const [before, after, volumes] = [numbersOf(references), numbersOf(obtained), numbersOf(quantities)];
  if (before.length !== after.length || before.length !== volumes.length) {
    const values = { references: before.length, obtained: after.length, quantities: volumes.length };
    throw refusal("value", { code: "formula.ranges-differ", values });
  }
  const indexOf = indicesOf(indices, before.length);
  const lines: BasketLine[] = [];
  before.forEach((reference, index) => {
    const [price, quantity] = [after[index], volumes[index]];
    if (reference === undefined && price === undefined && quantity === undefined) return;
    if (reference === undefined || price === undefined || quantity === undefined) {
      throw refusal("value", { code: "formula.line-incomplete", values: { line: index + 1 } });
    }
    lines.push({ reference, obtained: price, quantity, ...indexOf(index) });
  });
  return lines;
}

/** The index of a line: one index alone goes for every line. */
function indicesOf(indices: GivenIndices | undefined, lines: number) {
  const [starts, ends] = [givenNumbers(indices?.start), givenNumbers(indices?.end)];
  for (const given of [starts, ends]) {
    if (given.length > 1 && given.length !== lines) {
      throw refusal("value", { code: "formula.indices-differ", values: { indices: given.length, lines } });
    }
  }
  return (line: number): Pick<BasketLine, "startIndex" | "endIndex"> => {
    const [startIndex, endIndex] = [starts, ends].map((given) => (given.length === 1 ? given[0] : given[line]));
    return { ...(startIndex !== undefined && { startIndex }), ...(endIndex !== undefined && { endIndex }) };
  };
}

function givenNumbers(given: Given): readonly (number | undefined)[] {
  return given === undefined || given === null ? [] : numbersOf(given);
}
