import { parseDay } from "../need";
import type { CellValue } from "../table";
import { tidy } from "../text";
import type { DataRow } from "./findTable";

const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2}|\d{4})$/u;

/**
 * Whether the days of a column can only have been written month first: some cannot be read otherwise, and none can
 * only be read day first. "03/04/2027" is then the 4th of March.
 */
export function isMonthFirst(rows: readonly DataRow[], column: number): boolean {
  let american = false;
  for (const { cells } of rows) {
    const cell = cells[column];
    const [, first, , second] = typeof cell === "string" ? (NUMERIC.exec(tidy(cell)) ?? []) : [];
    if (Number(first) > 12) return false;
    if (Number(second) > 12) american = true;
  }
  return american;
}

/** A day that could be read both ways, its day put first; undefined for any other cell. */
export function dayPutFirst(cell: CellValue): string | undefined {
  const [, month = "", mark = "", day = "", year = ""] =
    typeof cell === "string" ? (NUMERIC.exec(tidy(cell)) ?? []) : [];
  const swapped = [day, month, year].join(mark);
  return day === "" || Number(day) > 12 || day === month || parseDay(swapped).kind !== "value" ? undefined : swapped;
}
