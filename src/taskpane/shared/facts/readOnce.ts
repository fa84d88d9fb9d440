import type { TableRow } from "../../../domain/table";

const readRows = new WeakMap<TableRow, unknown>();
const readTables = new WeakMap<readonly TableRow[], readonly unknown[]>();

/**
 * Reads the rows of a table, each once: after a decision one row out of 2,000 is new, and only that one is read again.
 * A table is always read by the same function.
 */
export function readOnce<Fact>(rows: readonly TableRow[], read: (row: TableRow) => Fact): readonly Fact[] {
  const known = readTables.get(rows);
  if (known) return known as readonly Fact[];
  const facts = rows.map((row) => {
    if (!readRows.has(row)) readRows.set(row, read(row));
    return readRows.get(row) as Fact;
  });
  readTables.set(rows, facts);
  return facts;
}
