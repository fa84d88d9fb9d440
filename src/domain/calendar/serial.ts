import { dayNumber, dayOfNumber, type IsoDay } from "./isoDay";

/** How a workbook counts days: from 1900 (Windows, everyone today) or from 1904 (old Mac files). */
export type DateSystem = "1900" | "1904";

/** Day 0 of each system; 1900 is shifted by the 29 February 1900 that Excel believes in. */
const ORIGIN: Record<DateSystem, number> = { "1900": dayNumber("1899-12-30"), "1904": dayNumber("1904-01-01") };
const LAST = { "1900": 2_958_465, "1904": 2_957_003 };

/** The first day that all programs agree on: Excel believes in a 29 February 1900. */
const FIRST_DAY: IsoDay = "1900-03-01";

/** Whether a workbook can hold the day: none comes before 1 March 1900. */
export function fitsWorkbook(day: IsoDay): boolean {
  return day >= FIRST_DAY;
}

/**
 * The number under which Excel stores a day.
 * @example toSerial("2027-01-01") //=> 46388
 * @throws RangeError when `day` is not a day, or a workbook cannot hold it (see {@link fitsWorkbook}).
 */
export function toSerial(day: IsoDay, system: DateSystem = "1900"): number {
  const number = dayNumber(day);
  if (!fitsWorkbook(day)) throw new RangeError(`before the days of a workbook: ${day}`);
  return number - ORIGIN[system];
}

/** The day of an Excel number, its hour dropped; undefined when no day of a workbook has that number. */
export function fromSerial(serial: number, system: DateSystem = "1900"): IsoDay | undefined {
  const first = system === "1900" ? 61 : 0;
  if (!Number.isFinite(serial) || serial < first || serial >= LAST[system] + 1) return undefined;
  return dayOfNumber(ORIGIN[system] + Math.floor(serial));
}
