/** A date or a time read in a text: Excel's serial number and the format that Excel gives the cell. */
export interface ReadDate {
  readonly serial: number;
  readonly format: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAY_MS = 86_400_000;
/** 30 December 1899: day 0 for every date after February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

function dayOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900 || year > 9999) return null;
  return (time - DAY_ZERO) / DAY_MS;
}

/** Two-digit years: 00 to 29 are of this century, the rest of the last one. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function numeric(text: string, today: Date): ReadDate | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return made(dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])), "m/d/yyyy");
  const full = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/.exec(text);
  if (full) return made(dayOf(fullYear(full[3] ?? ""), Number(full[1]), Number(full[2])), "m/d/yyyy");
  const monthYear = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (monthYear) return made(dayOf(Number(monthYear[2]), Number(monthYear[1]), 1), "mmm-yy");
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (!short) return null;
  const [first, second] = [Number(short[1]), Number(short[2])];
  const day = made(dayOf(today.getFullYear(), first, second), "d-mmm");
  // "5/27" is not a day of May: Excel then reads the second number as a year.
  return day ?? made(dayOf(fullYear(short[2] ?? ""), first, 1), "mmm-yy");
}

function named(text: string, today: Date): ReadDate | null {
  const match = /^(?:(\d{1,2})[- ])?([a-z]{3,9})[- ]?(?:(\d{1,2}), ?)?(\d{2}|\d{4})?$/i.exec(text);
  const month = match ? MONTHS.indexOf((match[2] ?? "").slice(0, 3).toLowerCase()) + 1 : 0;
  if (!match || month === 0) return null;
  const day = match[1] ?? match[3];
  const year = match[4] === undefined ? today.getFullYear() : fullYear(match[4]);
  if (day === undefined) return match[4] === undefined ? null : made(dayOf(year, month, 1), "mmm-yy");
  return made(dayOf(year, month, Number(day)), match[4] === undefined ? "d-mmm" : "d-mmm-yy");
}

function made(serial: number | null, format: string): ReadDate | null {
  return serial === null ? null : { serial, format };
}

function time(text: string): ReadDate | null {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match || Number(match[1]) > 23) return null;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { serial: seconds / 86_400, format: match[3] === undefined ? "h:mm" : "h:mm:ss" };
}

/** Reads a text as an American date or time ("1/5/2027" is 5 January), as Excel does with what code writes. */
export function parseAmericanDate(text: string, today: Date): ReadDate | null {
  return numeric(text, today) ?? time(text) ?? named(text, today);
}
