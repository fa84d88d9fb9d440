import type { StructuralChange } from "../contract/changes";
import type { Rect } from "../contract/geometry";
import type { TableColumn, TableInfo } from "../contract/tables";
import { shiftRect } from "../shift";

/** Look of a new table, as Excel gives it. */
export const USUAL_LOOK = {
  showHeaders: true,
  showTotals: false,
  showFilterButton: true,
  style: "TableStyleMedium2",
  bandedRows: true,
  bandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
} as const;

/** Rows of the body: 0-based first row of the sheet, count (0 for a table without rows). */
export function bodyRows(table: TableInfo): { readonly row: number; readonly rows: number } {
  const before = table.showHeaders ? 1 : 0;
  return { row: table.rect.row + before, rows: table.rect.rows - before - (table.showTotals ? 1 : 0) };
}

/** A column name not yet used, made of a base and the first free number: "Colonne1". */
export function freeColumnName(base: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) if (!used.has(`${base}${number}`.toLowerCase())) return `${base}${number}`;
}

/** Header texts made fit for a table: none empty, none twice, as Excel completes them. */
export function completedHeaders(texts: readonly string[], base: string): string[] {
  const done: string[] = [];
  for (const text of texts) {
    if (text === "") done.push(freeColumnName(base, [...texts, ...done]));
    else if (done.some((name) => name.toLowerCase() === text.toLowerCase()))
      done.push(freeColumnName(text, [...texts, ...done]));
    else done.push(text);
  }
  return done;
}

/** Next column identifier of a table: never one used before among those it has. */
function nextId(columns: readonly TableColumn[]): number {
  return 1 + Math.max(0, ...columns.map((column) => column.id));
}

/** Columns with one more before an index. */
export function withColumn(columns: readonly TableColumn[], index: number, name: string): TableColumn[] {
  return [...columns.slice(0, index), { id: nextId(columns), name }, ...columns.slice(index)];
}

/**
 * The table after an insertion or a deletion on its sheet; null when it is gone. Columns inserted inside get free names,
 * deleted ones leave with their filter.
 */
export function shiftTable(table: TableInfo, change: StructuralChange, columnBase: string): TableInfo | null {
  const rect = shiftRect(table.rect, change);
  if (!rect) return null;
  const delta = rect.columns - table.rect.columns;
  if (delta === 0) return { ...table, rect };
  const at = Math.max(0, change.rect.column - table.rect.column);
  if (delta < 0) {
    const gone = (index: number): boolean => index >= at && index < at - delta;
    const filters = Object.entries(table.filters).filter(([key]) => !gone(Number(key)));
    return {
      ...table,
      rect,
      columns: table.columns.filter((_, index) => !gone(index)),
      filters: Object.fromEntries(
        filters.map(([key, criterion]) => [Number(key) >= at ? Number(key) + delta : Number(key), criterion]),
      ),
    };
  }
  let columns: readonly TableColumn[] = table.columns;
  for (let added = 0; added < delta; added += 1)
    columns = withColumn(
      columns,
      at + added,
      freeColumnName(
        columnBase,
        columns.map((column) => column.name),
      ),
    );
  const filters = Object.entries(table.filters).map(
    ([key, criterion]) => [Number(key) >= at ? Number(key) + delta : Number(key), criterion] as const,
  );
  return { ...table, rect, columns, filters: Object.fromEntries(filters) };
}

/** Whether a name may be given to a table or a range: a letter first, no space, not the look of an address. */
export function isValidName(name: string): boolean {
  if (name.length === 0 || name.length > 255) return false;
  return (
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^[rc]$/i.test(name) &&
    !/^r\d*c\d*$/i.test(name)
  );
}

/** Rectangle of the header row. */
export function headerRect(table: TableInfo): Rect {
  return { ...table.rect, rows: 1 };
}
