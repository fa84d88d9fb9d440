import type { CellValue, TableKey, TableRow } from "../../domain/table";
import { TABLES } from "../../domain/table";
import { idColumn } from "../columns/layout";
import type { Act } from "../gateway";
import { Breath } from "../office/breath";
import type { Edits, RowAddition } from "./edits";

/** What an act of the screens writes, row by row. Gives the hand back now and then. */
export async function toEdits({ changes = [], additions = [], removals = [] }: Act): Promise<Edits> {
  const breath = new Breath();
  const added: RowAddition[] = [];
  for (const { table, rows } of additions) {
    for (const row of rows) {
      added.push(toAddition(table, row));
      await breath.take();
    }
  }
  return {
    changes,
    additions: added,
    removals: removals.flatMap(({ table, ids }) => ids.map((id) => ({ table, id }))),
    naming: [],
  };
}

function toAddition(table: TableKey, row: TableRow): RowAddition {
  const { key: idKey } = idColumn(TABLES[table]);
  const filled = Object.entries(row).filter((entry): entry is [string, CellValue] => (entry[1] ?? "") !== "");
  return { table, id: String(row[idKey] ?? ""), cells: Object.fromEntries(filled) };
}
