import type { Scalar } from "../contract/cells";
import type { GridLocale } from "../contract/locale";
import { ERROR_CODES } from "../contract/cells";
import { storedError } from "./errors";

/** What a text typed in a cell becomes, formulas apart; the number format is the one Excel then chooses for a cell that has none. */
export interface Entry {
  readonly value: Scalar;
  readonly numberFormat?: string;
}

const SPACES = /[ \u00a0\u202f]/g;
const FRENCH_NUMBER = /^([+-]?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)?(?:,(\d*))?(?:[eE]([+-]?\d+))?$/;
const ENGLISH_NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;
/** A dot separates days only when the year is there: "12.5" is more often a number badly typed than the 12th of May. */
const DAY_FIRST = /^(\d{1,2})(?:[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?|\.(\d{1,2})\.(\d{4}|\d{2}))$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const MONTHS = ["janv", "févr", "mars", "avr", "mai", "juin", "juil", "août", "sept", "oct", "nov", "déc"];

function number(text: string, locale: GridLocale): number | null {
  const match = (locale === "fr" ? FRENCH_NUMBER : ENGLISH_NUMBER).exec(text);
  const [, sign = "", whole = "", decimals = "", exponent = "0"] = match ?? [];
  if (!match || whole + decimals === "") return null;
  return Number(`${sign}${whole.replaceAll(/[^\d]/g, "") || "0"}.${decimals || "0"}e${exponent}`);
}

/** Serial number of a day; null when the calendar has no such day. Two figures are of 1930 to 2029, as in Excel. */
function serial(year: number, month: number, day: number): number | null {
  const full = year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year;
  const date = new Date(Date.UTC(full, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && full >= 1900
    ? date.getTime() / 86_400_000 + 25_569
    : null;
}

function day(text: string, locale: GridLocale, thisYear: number): number | null {
  const iso = ISO.exec(text);
  if (iso) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, first, slashed, slashedYear, dotted, dottedYear] = DAY_FIRST.exec(text) ?? [];
  const [second, year] = [slashed ?? dotted, slashedYear ?? dottedYear];
  if (first === undefined || second === undefined) return null;
  const [dayOfMonth, month] = locale === "fr" ? [Number(first), Number(second)] : [Number(second), Number(first)];
  return serial(year === undefined ? thisYear : Number(year), month, dayOfMonth);
}

/** "mars 2027" or "15 mars 2027", French months in full or shortened. */
function writtenDate(text: string): Entry | null {
  const [, dayText, name, year] = /^(?:(\d{1,2}|1er) )?(\p{L}{3,9})\.? (\d{4})$/u.exec(text.toLowerCase()) ?? [];
  const month = name === undefined ? -1 : MONTHS.findIndex((start) => name.startsWith(start));
  const value = month < 0 ? null : serial(Number(year), month + 1, dayText === undefined ? 1 : parseInt(dayText, 10));
  return value === null ? null : { value, numberFormat: dayText === undefined ? "mmm-yy" : "d-mmm-yy" };
}

/**
 * Reads what a person types: numbers, percentages, euros, days, booleans and errors in the locale; anything else is the text itself.
 * An apostrophe first makes a text of what follows.
 */
export function interpretEntry(typed: string, locale: GridLocale, thisYear: number): Entry {
  if (typed.startsWith("'")) return { value: typed.slice(1) };
  const text = typed.trim();
  const plain = number(text, locale);
  if (plain !== null) return { value: plain };
  const percent = /^(.*?)\s*%$/.exec(text)?.[1];
  const share = percent === undefined ? null : number(percent, locale);
  if (share !== null) return { value: share / 100, numberFormat: Number.isInteger(share) ? "0%" : "0.00%" };
  const euros = /^(.*?)\s*€$/.exec(text)?.[1]?.replace(/^([+-]?)\s*/, "$1");
  const amount = euros === undefined ? null : number(euros, locale);
  if (amount !== null) return { value: amount, numberFormat: Number.isInteger(amount) ? '#,##0 "€"' : '#,##0.00 "€"' };
  const date = day(text.replaceAll(SPACES, ""), locale, thisYear);
  if (date !== null) return { value: date, numberFormat: locale === "fr" ? "dd/mm/yyyy" : "m/d/yyyy" };
  const written = locale === "fr" ? writtenDate(text) : null;
  if (written) return written;
  const upper = text.toUpperCase();
  if (upper === (locale === "fr" ? "VRAI" : "TRUE")) return { value: true };
  if (upper === (locale === "fr" ? "FAUX" : "FALSE")) return { value: false };
  const error = locale === "fr" ? storedError(upper) : upper;
  return { value: (ERROR_CODES as readonly string[]).includes(error) ? error : typed };
}
