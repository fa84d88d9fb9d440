import type { Cell } from "../cell";

/** Rows left as they are that a block may carry rather than be cut: a null weighs less than one more call. */
const GAP = 50;
const LONGEST = 5_000;
/** Characters of text in one block: several blocks hold in a request. */
const HEAVIEST = 500_000;

/** Consecutive rows of one column to write; null leaves a cell as it is. */
export interface Span {
  readonly start: number;
  readonly cells: readonly (Cell | null)[];
}

/** Gathers the cells of a column into few blocks. */
export function toSpans(cells: ReadonlyMap<number, Cell>): readonly Span[] {
  const spans: { start: number; cells: (Cell | null)[] }[] = [];
  let weight = 0;
  for (const row of [...cells.keys()].sort((a, b) => a - b)) {
    const cell = cells.get(row) ?? "";
    const last = spans.at(-1);
    const gap = last ? row - (last.start + last.cells.length) : Infinity;
    weight += typeof cell === "string" ? cell.length : 0;
    if (last && gap <= GAP && last.cells.length + gap < LONGEST && weight < HEAVIEST) {
      for (let i = 0; i < gap; i++) last.cells.push(null);
      last.cells.push(cell);
    } else {
      spans.push({ start: row, cells: [cell] });
      weight = 0;
    }
  }
  return spans;
}

/** Consecutive rows. */
export interface Run {
  readonly start: number;
  readonly count: number;
}

/** Runs of consecutive rows, first to last. */
export function toRuns(rows: Iterable<number>): readonly Run[] {
  const runs: { start: number; count: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && row === last.start + last.count) last.count += 1;
    else runs.push({ start: row, count: 1 });
  }
  return runs;
}
