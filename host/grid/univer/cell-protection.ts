import type { ITextDecoration, Nullable } from "@univerjs/core";
import { BooleanNumber, TextDecoration } from "@univerjs/core";
import type { CellFormat } from "../contract/formats";

/** Whether a cell may be written, and its formula seen, on a protected sheet. */
export type CellProtection = Pick<CellFormat, "locked" | "formulaHidden">;

/** Kinds of line that stand for a protection other than the usual one. */
const LINES: readonly (CellProtection & { readonly line: TextDecoration })[] = [
  { locked: false, formulaHidden: false, line: TextDecoration.DOTTED_HEAVY },
  { locked: true, formulaHidden: true, line: TextDecoration.DOTTED },
  { locked: false, formulaHidden: true, line: TextDecoration.DOUBLE },
];

/**
 * Univer has no place for a cell's protection, and drops members of a style that it does not know. A line under the cell, which it
 * keeps and, switched off, does not draw, carries it by its kind.
 */
export function carryProtection({ locked, formulaHidden }: CellProtection): ITextDecoration | null {
  const carried = LINES.find((each) => each.locked === locked && each.formulaHidden === formulaHidden);
  return carried ? { s: BooleanNumber.FALSE, t: carried.line } : null;
}

/** Protection that a style carries; cells are locked and show their formulas unless told otherwise. */
export function carriedProtection(line: Nullable<ITextDecoration>): CellProtection {
  const carried = line?.s === BooleanNumber.FALSE ? LINES.find((each) => each.line === line.t) : undefined;
  return { locked: carried?.locked ?? true, formulaHidden: carried?.formulaHidden ?? false };
}
