import type { CellValue } from "../../domain/table";
import { cellsOf, rangeOf, type Given } from "./arguments";
import { refusal } from "./refusal";

/**
 * Columns of the same lines, in reading order; a column that is omitted is undefined.
 * @throws the refusal of Excel when a column has not as many cells as the first.
 */
export function columnsOf(first: Given, ...others: readonly Given[]): readonly (readonly CellValue[] | undefined)[] {
  const lines = cellsOf(first);
  return [
    lines,
    ...others.map((given, at) => {
      if (given === null || given === undefined) return undefined;
      const cells = cellsOf(given);
      if (cells.length !== lines.length) {
        const values = { column: at + 2, expected: lines.length, count: cells.length };
        throw refusal("value", { code: "formula.columns-differ", values });
      }
      return cells;
    }),
  ];
}

/** One answer a line, in the shape of the range that gave the lines. */
export function inShapeOf(given: Given, answers: readonly (number | string)[]): unknown[][] {
  let position = 0;
  return rangeOf(given).map((row) =>
    row.map(() => {
      const answer = answers[position] ?? "";
      position += 1;
      return answer;
    }),
  );
}

/** The number of the group of each line, from 1 in the order of their first lines; 0 for a line alone. */
export function groupNumbers(count: number, groups: readonly (readonly number[])[]): readonly number[] {
  const numbers = Array.from({ length: count }, () => 0);
  const ordered = [...groups].sort((one, other) => Math.min(...one) - Math.min(...other));
  ordered.forEach((group, at) => {
    for (const position of group) numbers[position] = at + 1;
  });
  return numbers;
}
