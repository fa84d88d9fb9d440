/** A calendar day, "yyyy-mm-dd": no hour and no time zone, so that it is the same day for everyone. */
export type IsoDay = string;

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The day of a year, a month (1 to 12) and a day of the month, or undefined when the calendar has no such day.
 * @example isoDay(2027, 2, 29) //=> undefined
 */
export function isoDay(year: number, month: number, day: number): IsoDay | undefined {
  if (![year, month, day].every(Number.isInteger)) return undefined;
  if (year < 1000 || year > 9999 || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return fromParts(year, month, day);
}

/** Whether the text is a day that exists, written "yyyy-mm-dd". */
export function isIsoDay(text: string): boolean {
  const [, year, month, day] = FORM.exec(text) ?? [];
  return year !== undefined && isoDay(Number(year), Number(month), Number(day)) === text;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days of a month (1 to 12). */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0);
}

/** Year of a day. */
export function yearOf(day: IsoDay): number {
  return Number(day.slice(0, 4));
}

/** Month of a day, 1 to 12. */
export function monthOf(day: IsoDay): number {
  return Number(day.slice(5, 7));
}

/** 1 January of a year. */
export function startOfYear(year: number): IsoDay {
  return fromParts(year, 1, 1);
}

/** 31 December of a year. */
export function endOfYear(year: number): IsoDay {
  return fromParts(year, 12, 31);
}

function fromParts(year: number, month: number, day: number): IsoDay {
  return `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
