import { ERROR_CODES } from "../grid/grid";
import type { CellEntry } from "../grid/grid";
import type { Json } from "../protocol/batch-wire";
import { invalidArgument } from "./errors";
import { parseAmericanDate } from "./entry-date";

/** What a value written by code becomes: the cell's entry and, when Excel would choose one, its number format. */
export interface Entry {
  readonly entry: CellEntry;
  readonly numberFormat?: string;
}

const NUMBER = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?([eE][+-]?\d+)?$/;
const PERCENT = /^([+-]?\d+(\.\d+)?)\s?%$/;

function parseNumber(text: string): number | null {
  if (!NUMBER.test(text) || !/\d/.test(text)) return null;
  const number = Number(text.replaceAll(",", ""));
  return Number.isFinite(number) ? number : null;
}

/**
 * Refuses formulas that Excel could not even store: unbalanced quotes or brackets, an operator at the end. A name or a
 * function that does not exist is accepted and gives #NAME?.
 */
export function checkFormula(formula: string): void {
  let depth = 0;
  let inText = false;
  let inSheetName = false;
  for (const character of formula) {
    if (inText) inText = character !== '"';
    else if (inSheetName) inSheetName = character !== "'";
    else if (character === '"') inText = true;
    else if (character === "'") inSheetName = true;
    else if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
    if (depth < 0) break;
  }
  const empty = formula.slice(1).trim() === "";
  if (depth !== 0 || inText || inSheetName || empty || /[-+*/^&=<>,(]$/.test(formula.trim()))
    throw invalidArgument(`the formula ${formula} is not complete`);
  // More characters than a cell can hold as a formula.
  if (formula.length > 8192) throw invalidArgument("the formula is longer than 8,192 characters");
}

function formulaEntry(formula: string): Entry {
  checkFormula(formula);
  return { entry: { formula } };
}

/**
 * Reads a text as Excel reads what code writes, which is always in American English whatever the language of the
 * interface: "12.5" is a number and "12,5" is text, "1/5/2027" is 5 January, "00123" loses its zeros, "+A1" is a
 * formula. An apostrophe in front makes it text.
 */
function interpretText(text: string, today: Date): Entry {
  if (text.startsWith("'")) return { entry: text.slice(1) };
  const trimmed = text.trim();
  const first = trimmed.charAt(0);
  if (first === "=" && trimmed.length > 1) return formulaEntry(trimmed);
  const number = parseNumber(trimmed);
  if (number !== null) return { entry: number };
  if ((first === "+" || first === "-") && trimmed.length > 1)
    return formulaEntry(`=${first === "+" ? trimmed.slice(1) : trimmed}`);
  const percent = PERCENT.exec(trimmed);
  if (percent) return { entry: Number(percent[1]) / 100, numberFormat: percent[2] === undefined ? "0%" : "0.00%" };
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { entry: upper === "TRUE" };
  const error = ERROR_CODES.find((code) => code === upper);
  if (error) return { entry: { error } };
  const date = parseAmericanDate(trimmed, today);
  return date ? { entry: date.serial, numberFormat: date.format } : { entry: text };
}

/** Most characters of a cell's text. */
const LONGEST_TEXT = 32_767;

/** Entry of a value written through `values` or `formulas`. In a cell formatted as text ("@") a text stays as it is. */
export function interpretValue(value: Json, textFormat: boolean, today: Date): Entry {
  if (value === null || typeof value === "boolean" || typeof value === "number") return { entry: value };
  if (typeof value !== "string") throw invalidArgument("a cell takes a text, a number or true/false");
  if (value.length > LONGEST_TEXT) throw invalidArgument(`a cell holds at most ${LONGEST_TEXT} characters`);
  if (value === "") return { entry: "" };
  return textFormat ? { entry: value.startsWith("'") ? value.slice(1) : value } : interpretText(value, today);
}

/** True when the text could be read as something else than text, so that the cell's format matters. */
export function mayBeRead(value: Json): boolean {
  return (
    typeof value === "string" &&
    /^\s*['=+\-.\d#]|^\s*(true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(value)
  );
}
