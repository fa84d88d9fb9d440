import type { CellValue, TableRow } from "../../domain/table";
import { toCellValue } from "../cell";
import { idColumn, type Layout } from "../columns/layout";
import type { TableContent } from "../gateway";
import type { Breath } from "../office/breath";

/** The id of a row as it is compared everywhere: a text, even where Excel turned it into a number. */
export function toId(raw: unknown): string {
  return String(toCellValue(raw)).trim();
}

/**
 * Rows of a table from the values of its body. Rows blank in all our columns are left out; a row typed by a person
 * without id is kept with the id "". Gives the hand back now and then.
 */
export async function toContent(
  layout: Layout,
  values: readonly (readonly unknown[])[],
  breath: Breath,
): Promise<TableContent> {
  const { definition, places, missingColumns } = layout;
  const idKey = idColumn(definition).key;
  const rows: TableRow[] = [];
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const line of values) {
    await breath.take();
    const row = toRow(line, places, idKey);
    if (!row) continue;
    rows.push(row);
    const id = String(row[idKey] ?? "");
    if (id !== "" && seen.has(id)) twice.add(id);
    seen.add(id);
  }
  return { key: definition.key, rows, missingColumns, duplicateIds: [...twice] };
}

function toRow(line: readonly unknown[], places: Layout["places"], idKey: string): TableRow | null {
  const row: Record<string, CellValue> = {};
  let blank = true;
  for (const [key, place] of places) {
    const value = key === idKey ? toId(line[place]) : toCellValue(line[place]);
    row[key] = value;
    if (value !== "") blank = false;
  }
  return blank ? null : row;
}
