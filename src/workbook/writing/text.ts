import type { Cell } from "../cell";

const FORMULA_START = /^[=+\-@\t\r\0]/;
/** What Excel would turn into a number, a date, a share, an amount, a boolean or an error. */
const LOOKS_TYPED =
  /^\s*[(€$£]?\s*[\d.,]+[\d\s.,:/()%€$£\u00a0\u202f-]*([eE][+-]?\d+)?\s*[%€]?\s*$|^(true|false|vrai|faux)$|^#/i;
const LOOKS_LIKE_DAY =
  /^(\d{1,4}\s*[-/. ]\s*)?(jan|f[ée]v|feb|mar|avr|apr|mai|may|jui|jun|jul|ao[uû]|aug|sep|oct|nov|d[ée]c)[a-zéû.]*\s*[-/. ]?\s*\d{0,4}$/i;

/** Whether Excel would make of this text something else than the same text: a formula, a number, a day… */
export function needsTextFormat(cell: Cell): boolean {
  if (typeof cell !== "string" || cell === "") return false;
  return FORMULA_START.test(cell) || (cell.length < 40 && (LOOKS_TYPED.test(cell) || LOOKS_LIKE_DAY.test(cell)));
}

/** A text as `Range.values` wants it: the first apostrophe would be swallowed. */
export function toRaw(cell: Cell): Cell {
  return typeof cell === "string" && cell.startsWith("'") ? `'${cell}` : cell;
}
