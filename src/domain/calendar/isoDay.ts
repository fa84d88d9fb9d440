/** A calendar day, "yyyy-mm-dd": no hour and no time zone, so that it is the same day for everyone. */
export type IsoDay = string;

const FORM = /^\d{4}-\d{2}-\d{2}$/;
const ZERO = 0x30;
const MS_OF_DAY = 86_400_000;

/**
 * The day of a year, a month (1 to 12) and a day of the month, or undefined when the calendar has no such day.
 * @example isoDay(2027, 2, 29) //=> undefined
 */
export function isoDay(year: number, month: number, day: number): IsoDay | undefined {
  return exists(year, month, day) ? fromParts(year, month, day) : undefined;
}

function exists(year: number, month: number, day: number): boolean {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return false;
  if (year < 1000 || year > 9999 || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

/** Whether the text is a day that exists, written "yyyy-mm-dd". */
export function isIsoDay(text: string): boolean {
  return FORM.test(text) && exists(yearOf(text), monthOf(text), dayOf(text));
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
  return digitsOf(day, 0, 4);
}

/** Month of a day, 1 to 12. */
export function monthOf(day: IsoDay): number {
  return digitsOf(day, 5, 7);
}

/** Day of the month, 1 to 31. */
export function dayOf(day: IsoDay): number {
  return digitsOf(day, 8, 10);
}

/** A part of a day as a number, without a text for it: days are compared by the million. */
function digitsOf(day: IsoDay, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + day.charCodeAt(at) - ZERO;
  return number;
}

/**
 * Days since 1 January 1970: what days are counted with.
 * @throws RangeError when `day` is not a day.
 */
export function dayNumber(day: IsoDay): number {
  if (!isIsoDay(day)) throw new RangeError(`not a day: ${day}`);
  return Date.UTC(yearOf(day), monthOf(day) - 1, dayOf(day)) / MS_OF_DAY;
}

/** The day of a number (see {@link dayNumber}); undefined outside the years 1000 to 9999. */
export function dayOfNumber(number: number): IsoDay | undefined {
  const date = new Date(number * MS_OF_DAY);
  return isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
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
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
