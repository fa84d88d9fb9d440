import type { Rect } from "./contract/geometry";
import { MAX_COLUMNS, MAX_ROWS } from "./contract/geometry";

/** Column letters of a 0-based index: 0 → "A", 27 → "AB". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0-based index of column letters, without case: "AB" → 27. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** "B2" of a 0-based cell. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** "A1:C3", "B2", "2:4" (whole rows) or "A:C" (whole columns) of a rectangle. */
export function rectAddress(rect: Rect): string {
  const last = { row: rect.row + rect.rows - 1, column: rect.column + rect.columns - 1 };
  if (rect.rows >= MAX_ROWS) return `${columnLetters(rect.column)}:${columnLetters(last.column)}`;
  if (rect.columns >= MAX_COLUMNS) return `${rect.row + 1}:${last.row + 1}`;
  const first = cellAddress(rect.row, rect.column);
  return rect.rows === 1 && rect.columns === 1 ? first : `${first}:${cellAddress(last.row, last.column)}`;
}

/** Sheet name as formulas write it, between quotes when it needs them: "Lots" → "Lots", "L'état" → "'L''état'". */
export function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

interface Corner {
  readonly row?: number;
  readonly column?: number;
}

function corner(text: string): Corner | null {
  const cell = CELL.exec(text);
  if (cell?.[1] !== undefined && cell[2] !== undefined)
    return { row: Number(cell[2]) - 1, column: columnIndex(cell[1]) };
  const column = COLUMN.exec(text)?.[1];
  if (column !== undefined) return { column: columnIndex(column) };
  const row = ROW.exec(text)?.[1];
  return row === undefined ? null : { row: Number(row) - 1 };
}

/** Rectangle of an address without sheet ("B2", "A1:C3", "A:C", "2:4", dollars ignored); null when it is not one. */
export function parseRect(text: string): Rect | null {
  const parts = text.trim().split(":");
  const first = corner(parts[0] ?? "");
  const last = parts.length === 1 ? first : corner(parts[1] ?? "");
  if (!first || !last || parts.length > 2) return null;
  if (
    (first.row === undefined) !== (last.row === undefined) ||
    (first.column === undefined) !== (last.column === undefined)
  )
    return null;
  if (parts.length === 1 && (first.row === undefined || first.column === undefined)) return null;
  const [top, bottom] = [first.row ?? 0, last.row ?? MAX_ROWS - 1].sort((a, b) => a - b) as [number, number];
  const [left, right] = [first.column ?? 0, last.column ?? MAX_COLUMNS - 1].sort((a, b) => a - b) as [number, number];
  if (top < 0 || left < 0 || bottom >= MAX_ROWS || right >= MAX_COLUMNS) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Splits "'L''état'!A1:B2" into sheet name and rectangle; `sheet` is null when none is written. */
export function parseAddress(text: string): { readonly sheet: string | null; readonly rect: Rect } | null {
  const bang = text.lastIndexOf("!");
  const rect = parseRect(bang < 0 ? text : text.slice(bang + 1));
  if (!rect) return null;
  if (bang < 0) return { sheet: null, rect };
  const name = text.slice(0, bang).trim();
  return { sheet: name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name, rect };
}
