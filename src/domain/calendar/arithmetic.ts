import { differenceInMonths } from "date-fns";
import { dayNumber, dayOf, dayOfNumber, daysInMonth, isIsoDay, isoDay, monthOf, yearOf, type IsoDay } from "./isoDay";

/**
 * The day some months later (earlier when negative); the end of a shorter month stands for a day it does not have.
 * @example addMonths("2027-01-31", 1) //=> "2027-02-28"
 * @throws RangeError when `day` is not a day, or outside the years 1000 to 9999.
 */
export function addMonths(day: IsoDay, months: number): IsoDay {
  mustBeDay(day);
  const count = yearOf(day) * 12 + monthOf(day) - 1 + Math.floor(months);
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return known(isoDay(year, month, Math.min(dayOf(day), daysInMonth(year, month))));
}

/**
 * The day some days later (earlier when negative).
 * @throws RangeError when `day` is not a day, or outside the years 1000 to 9999.
 */
export function addDays(day: IsoDay, days: number): IsoDay {
  return known(dayOfNumber(dayNumber(day) + Math.floor(days)));
}

/**
 * Days from one day to another; negative when `to` comes first.
 * @example daysBetween("2027-12-31", "2028-01-01") //=> 1
 */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * Whole months from one day to another, towards zero; negative when `to` comes first.
 * @example monthsBetween("2027-01-15", "2027-03-14") //=> 1
 */
export function monthsBetween(from: IsoDay, to: IsoDay): number {
  const months = differenceInMonths(toDate(to), toDate(from));
  return months === 0 ? 0 : months;
}

/** Noon in the local zone: a change to summer time never moves it to another day. */
function toDate(day: IsoDay): Date {
  mustBeDay(day);
  return new Date(yearOf(day), monthOf(day) - 1, dayOf(day), 12);
}

function mustBeDay(day: IsoDay): void {
  if (!isIsoDay(day)) throw new RangeError(`not a day: ${day}`);
}

function known(day: IsoDay | undefined): IsoDay {
  if (day === undefined) throw new RangeError("outside the years 1000 to 9999");
  return day;
}
