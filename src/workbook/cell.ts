import type { CellValue } from "../domain/table";

/** A formula in a cell, in Excel's stored form (English names, commas), with its "=". */
export interface Formula {
  readonly formula: string;
}

/** What a cell holds: a value or a formula. */
export type Cell = CellValue | Formula;

export function isFormula(cell: Cell): cell is Formula {
  return typeof cell === "object";
}

/** A value as Office.js gives it; errors are their text ("#N/A"). */
export function toCellValue(raw: unknown): CellValue {
  return typeof raw === "string" || typeof raw === "number" || typeof raw === "boolean" ? raw : "";
}

/**
 * The content of a cell from its `values` and `formulas`. A text that merely begins with "=" is its own value,
 * a formula is not.
 */
export function toCell(value: unknown, formula: unknown): Cell {
  const isText = typeof formula !== "string" || !formula.startsWith("=") || formula === value;
  return isText ? toCellValue(value) : { formula };
}

/** The form under which two contents are compared: Excel turns 5 into "5" in a text cell and drops carriage returns. */
export function canonical(cell: Cell): string {
  if (isFormula(cell)) return `\u0000${cell.formula}`;
  if (typeof cell === "number") return String(Number(cell.toPrecision(15)));
  return typeof cell === "boolean" ? String(cell).toUpperCase() : cell.replaceAll("\r", "");
}

/** Whether Excel would show the same thing. */
export function sameCell(a: Cell, b: Cell): boolean {
  return a === b || canonical(a) === canonical(b);
}
