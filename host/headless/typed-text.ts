import type { CellEntry, GridLocale } from "../grid/grid";
import { interpretValue } from "../model/entry";

/** What a text typed by a person becomes: the cell's entry and, when Excel would choose one, its number format. */
export interface TypedText {
  readonly entry: CellEntry;
  readonly numberFormat?: string;
}

/** French ways of writing a number, a day or a boolean, brought to those of American English. */
function toAmerican(text: string): string {
  const day = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2,4}))?$/.exec(text);
  if (day) return [day[2], day[1], ...(day[3] === undefined ? [] : [day[3]])].join("/");
  if (/^vrai$/i.test(text)) return "TRUE";
  if (/^faux$/i.test(text)) return "FALSE";
  // Spaces between thousands may be ordinary, no-break or narrow.
  return /^[+-]?\d[\d \u00a0\u202f]*(,\d+)?\s?%?$/.test(text) ? text.replace(/[ \u00a0\u202f]/g, "").replace(",", ".") : text;
}

/** Reads what is typed in a cell: formulas in their stored form (English names, commas), the rest in the locale. */
export function readTyped(text: string, locale: GridLocale, format: string, today: Date): TypedText {
  if (format === "@") return { entry: text.startsWith("'") ? text.slice(1) : text };
  if (text.startsWith("=")) return interpretValue(text, false, today);
  const american = locale === "fr" ? toAmerican(text.trim()) : text;
  const typed = interpretValue(american, false, today);
  // A French "12.5" is text in Excel: only the comma makes decimals.
  if (locale === "fr" && typeof typed.entry === "number" && american === text.trim() && /\d\.\d/.test(text)) return { entry: text };
  if (typeof typed.entry === "string") return { entry: text.startsWith("'") ? text.slice(1) : text };
  return typed.numberFormat === "m/d/yyyy" && locale === "fr" ? { ...typed, numberFormat: "dd/mm/yyyy" } : typed;
}
