import type { TableKey, TableRow } from "../../../domain/table";
import type { Act, ActResult, TableContent } from "../../../workbook";

/** The tables that an act writes to. */
export function tablesOf(act: Act): readonly TableKey[] {
  const parts = [...(act.changes ?? []), ...(act.additions ?? []), ...(act.removals ?? [])];
  return [...new Set(parts.map(({ table }) => table))];
}

/**
 * What a table holds after an act of ours, known without reading it again: a validation costs one writing,
 * not one more reading of 2,000 rows. Rows that were refused stay as they were.
 */
export function afterAct(content: TableContent, act: Act, result: ActResult): TableContent {
  const refused = new Set([...result.notFound, ...result.conflicts]);
  const changes = new Map<string, TableRow>();
  for (const { table, id, cells } of act.changes ?? []) {
    if (table === content.key && !refused.has(id)) changes.set(id, { ...changes.get(id), ...cells });
  }
  const removed = new Set<string>();
  for (const { table, ids } of act.removals ?? []) {
    if (table === content.key) for (const id of ids) if (!refused.has(id)) removed.add(id);
  }
  const rows = content.rows
    .filter((row) => !removed.has(idOf(row)))
    .map((row) => {
      const cells = changes.get(idOf(row));
      return cells ? { ...row, ...cells } : row;
    });
  return { ...content, rows: [...rows, ...addedRows(content, act, result)] };
}

function addedRows({ key }: TableContent, act: Act, { addedIds }: ActResult): readonly TableRow[] {
  let position = 0;
  const added: TableRow[] = [];
  for (const { table, rows } of act.additions ?? []) {
    for (const row of rows) {
      const id = addedIds[position++];
      if (table === key && id !== undefined) added.push({ ...row, [idColumn(key)]: id });
    }
  }
  return added;
}

/**
 * A table read again, where the rows that did not change stay the objects that they were: what was computed of them
 * still holds. When nothing changed, the table itself stays.
 */
export function sameKept(before: TableContent | undefined, read: TableContent): TableContent {
  if (!before) return read;
  const known = new Map(before.rows.map((row) => [idOf(row), row]));
  const rows = read.rows.map((row) => {
    const old = known.get(idOf(row));
    return old && sameCells(old, row) ? old : row;
  });
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
