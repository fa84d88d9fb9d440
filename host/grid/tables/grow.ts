import type { Cells } from "../contract/cells";
import type { Rect, SheetId } from "../contract/geometry";
import type { TableInfo, Tables } from "../contract/tables";
import { overlap } from "../shift";

/**
 * Extends the table above or on the left of cells a person has just filled, as Excel does while one types. Totals rows stop it, and so does
 * another table.
 * @returns the table that grew, null when none did.
 */
export function growTable(tables: Tables, cells: Cells, sheet: SheetId, written: Rect): TableInfo | null {
  if (cells.read({ ...written, sheet }, ["values"]).values.every((row) => row.every((value) => value === "")))
    return null;
  const all = tables.list(sheet);
  for (const table of all) {
    const { rect } = table;
    const below =
      written.row === rect.row + rect.rows &&
      written.column >= rect.column &&
      written.column + written.columns <= rect.column + rect.columns;
    const beside =
      written.column === rect.column + rect.columns &&
      written.row >= rect.row &&
      written.row + written.rows <= rect.row + rect.rows;
    if ((!below || table.showTotals) && !beside) continue;
    const grown = below
      ? { ...rect, rows: rect.rows + written.rows }
      : { ...rect, columns: rect.columns + written.columns };
    if (all.some((other) => other.id !== table.id && overlap(other.rect, grown))) return null;
    tables.resize(table.id, grown);
    return tables.get(table.id);
  }
  return null;
}
