/** A list has no gap of so many lines or columns in it. */
const GAP_LINES = 5_000;
const GAP_COLUMNS = 500;

/** The last line and the last column of a list, from 1: what stands beyond a large gap is no part of it. */
export function endOfList(lines: ReadonlySet<number>, columns: ReadonlySet<number>) {
  return { line: endOfBlock(lines, GAP_LINES), column: endOfBlock(columns, GAP_COLUMNS) };
}

/** The last number before a gap. */
function endOfBlock(numbers: ReadonlySet<number>, gap: number): number {
  let last = 0;
  for (const number of [...numbers].sort((a, b) => a - b)) {
    if (last > 0 && number - last > gap) break;
    last = number;
  }
  return last;
}
