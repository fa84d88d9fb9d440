import type { TableRow } from "../../../domain/table";
import type { Progress } from "../../../workbook";

const readRows = new WeakMap<TableRow, unknown>();
const readTables = new WeakMap<readonly TableRow[], readonly unknown[]>();

/** Rows read between two pauses. */
const CHUNK = 200;

/**
 * Reads the rows of a table, each once: after a decision one row out of 2,000 is new, and only that one is read again.
 * A table is always read by the same function.
 */
export function readOnce<Fact>(rows: readonly TableRow[], read: (row: TableRow) => Fact): readonly Fact[] {
  return finish(readInSteps(rows, read));
}

/** The result of steps, made without a pause. */
export function finish<Output>(steps: Generator<unknown, Output, void>): Output {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** {@link readOnce}, giving the hand back now and then: what is asked next is there already. */
export function* readInSteps<Fact>(
  rows: readonly TableRow[],
  read: (row: TableRow) => Fact,
): Generator<Progress, readonly Fact[], void> {
  const known = readTables.get(rows);
  if (known) return known as readonly Fact[];
  const facts: Fact[] = [];
  for (const row of rows) {
    if (facts.length > 0 && facts.length % CHUNK === 0) yield { done: facts.length, total: rows.length };
    if (!readRows.has(row)) readRows.set(row, read(row));
    facts.push(readRows.get(row) as Fact);
  }
  readTables.set(rows, facts);
  return facts;
}
