import { toSerial } from "../calendar";
import { euros, type Cents } from "../money";
import { TABLES, type CellValue } from "../table";
import { labelOf } from "./choices";
import type { Need } from "./need";
import type { Reading } from "./reading";

const KINDS = new Map(TABLES.needs.columns.map((column) => [column.key, column]));

/**
 * The cells of a row of `Besoins` for the fields given: amounts in euros as numbers, days as Excel numbers,
 * closed lists as the labels of the sheet. A reading that is empty empties its cell; one that was not understood
 * is written back as it came.
 */
export function writeNeed(fields: Partial<Need>): Record<string, CellValue> {
  const cells: Record<string, CellValue> = {};
  for (const [key, field] of Object.entries(fields))
    cells[key] = isReading(field) ? readingCell(key, field) : textCell(key, field);
  return cells;
}

function isReading(field: string | Reading<unknown>): field is Reading<string | number | boolean> {
  return typeof field === "object";
}

function readingCell(key: string, reading: Reading<string | number | boolean>): CellValue {
  if (reading.kind === "empty") return "";
  return reading.kind === "unreadable" ? reading.raw : valueCell(key, reading.value);
}

function valueCell(key: string, value: string | number | boolean): CellValue {
  const kind = KINDS.get(key)?.kind;
  if (kind === "amount" && typeof value === "number") return euros(value as Cents);
  if (kind === "day" && typeof value === "string") return toSerial(value);
  if (typeof value === "boolean") return labelOf(key, value ? "yes" : "no");
  return typeof value === "string" ? labelOf(key, value) : value;
}

function textCell(key: string, text: string): CellValue {
  return KINDS.get(key)?.choices ? labelOf(key, text) : text;
}
