import type { TableKey, TableRow } from "../../../domain/table";
import type { Act, ActResult, Progress, TableContent } from "../../../workbook";

/** The tables that an act writes to. */
export function tablesOf(act: Act): readonly TableKey[] {
  const parts = [...(act.changes ?? []), ...(act.additions ?? []), ...(act.removals ?? [])];
  return [...new Set(parts.map(({ table }) => table))];
}

/** Rows looked at between two pauses. */
const CHUNK = 500;

/**
 * What a table holds after an act of ours, known without reading it again: a validation costs one writing,
 * not one more reading of 2,000 rows. Rows that were refused stay as they were.
 */
export function* afterAct(content: TableContent, act: Act, result: ActResult): Generator<Progress, TableContent, void> {
  const refused = new Set([...result.notFound, ...result.conflicts]);
  const changes = new Map<string, TableRow>();
  for (const { table, id, cells } of act.changes ?? []) {
    if (table === content.key && !refused.has(id)) changes.set(id, { ...changes.get(id), ...cells });
  }
  const removed = new Set<string>();
  for (const { table, ids } of act.removals ?? []) {
    if (table === content.key) for (const id of ids) if (!refused.has(id)) removed.add(id);
  }
  const rows: TableRow[] = [];
  for (const [done, row] of content.rows.entries()) {
    if (done % CHUNK === CHUNK - 1) yield { done, total: content.rows.length };
    if (removed.has(idOf(row))) continue;
    const cells = changes.get(idOf(row));
    rows.push(cells ? { ...row, ...cells } : row);
  }
  yield* addRows(rows, content, act, result);
  return { ...content, rows };
}

function* addRows(
  to: TableRow[],
  { key }: TableContent,
  act: Act,
  { addedIds }: ActResult,
): Generator<Progress, void, void> {
  let position = 0;
  for (const { table, rows } of act.additions ?? []) {
    for (const row of rows) {
      if (position % CHUNK === CHUNK - 1) yield { done: position, total: addedIds.length };
      const id = addedIds[position++];
      if (table === key && id !== undefined) to.push({ ...row, [idColumn(key)]: id });
    }
  }
}

/**
 * A table read again, where the rows that did not change stay the objects that they were: what was computed of them
 * still holds. When nothing changed, the table itself stays.
 */
export function* sameKept(
  before: TableContent | undefined,
  read: TableContent,
): Generator<Progress, TableContent, void> {
  if (!before) return read;
  const known = new Map<string, TableRow>();
  for (const [done, row] of before.rows.entries()) {
    if (done % CHUNK === CHUNK - 1) yield { done, total: read.rows.length };
    known.set(idOf(row), row);
  }
  const rows: TableRow[] = [];
  for (const row of read.rows) {
    if (rows.length % CHUNK === CHUNK - 1) yield { done: rows.length, total: read.rows.length };
    const old = known.get(idOf(row));
    rows.push(old && sameCells(old, row) ? old : row);
  }
  const same =
    rows.length === before.rows.length &&
    rows.every((row, at) => row === before.rows[at]) &&
    before.missingColumns.join() === read.missingColumns.join() &&
    before.duplicateIds.join() === read.duplicateIds.join();
  return same ? before : { ...read, rows };
}

function sameCells(one: TableRow, other: TableRow): boolean {
  const keys = Object.keys(other);
  return keys.length === Object.keys(one).length && keys.every((key) => one[key] === other[key]);
}

/** Column that holds the identifier of the rows of a table. */
export function idColumn(table: TableKey): "code" | "id" {
  return table === "nomenclature" || table === "departments" ? "code" : "id";
}

function idOf(row: TableRow): string {
  return String(row["id"] ?? row["code"] ?? "");
}
