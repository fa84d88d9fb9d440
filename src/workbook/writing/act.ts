import type { CellValue, TableKey, TableRow } from "../../domain/table";
import { TABLES } from "../../domain/table";
import { idColumn } from "../columns/layout";
import type { Act } from "../gateway";
import type { Edits, RowAddition } from "./edits";

/** What an act of the screens writes, row by row. */
export function toEdits({ changes = [], additions = [], removals = [] }: Act): Edits {
  return {
    changes,
    additions: additions.flatMap(({ table, rows }) => rows.map((row) => toAddition(table, row))),
    removals: removals.flatMap(({ table, ids }) => ids.map((id) => ({ table, id }))),
    naming: [],
  };
}

function toAddition(table: TableKey, row: TableRow): RowAddition {
  const { key: idKey } = idColumn(TABLES[table]);
  const filled = Object.entries(row).filter((entry): entry is [string, CellValue] => (entry[1] ?? "") !== "");
  return { table, id: String(row[idKey] ?? ""), cells: Object.fromEntries(filled) };
}
