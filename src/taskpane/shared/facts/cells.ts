import { parseChoice } from "../../../domain/need";
import type { TableContent } from "../../../workbook";
import { idColumn } from "../workbook/patch";
import { TABLES, type CellValue, type Choice, type TableKey, type TableRow } from "../../../domain/table";

/** Reads the cells of a row: text without stray spaces, "" when there is none. */
export function textCell(row: TableRow, key: string): string {
  return String(row[key] ?? "").trim();
}

/** A number as Excel holds it; undefined when the cell is empty or holds something else. */
export function numberCell(row: TableRow, key: string): number | undefined {
  const cell = row[key];
  return typeof cell === "number" ? cell : undefined;
}

/** Names separated by ";" in one cell. */
export function listCell(row: TableRow, key: string): readonly string[] {
  return textCell(row, key)
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** The stable value of a closed list, whatever label was written; undefined when it is none of them. */
export function choiceCell(table: TableKey, row: TableRow, key: string): string | undefined {
  const reading = parseChoice(choicesOf(table, key), row[key]);
  return reading.kind === "value" ? reading.value : undefined;
}

/** The label that the sheet shows for a stable value of a closed list. */
export function labelCell(table: TableKey, key: string, value: string): CellValue {
  return choicesOf(table, key).find((choice) => choice.value === value)?.label ?? value;
}

function choicesOf(table: TableKey, key: string): readonly Choice[] {
  return TABLES[table].columns.find((column) => column.key === key)?.choices ?? [];
}

const indexes = new WeakMap<TableContent, ReadonlyMap<string, TableRow>>();

/** The rows of a table by their identifier. */
export function rowsById(content: TableContent): ReadonlyMap<string, TableRow> {
  let index = indexes.get(content);
  if (!index) {
    index = new Map(content.rows.map((row) => [textCell(row, idColumn(content.key)), row]));
    indexes.set(content, index);
  }
  return index;
}
