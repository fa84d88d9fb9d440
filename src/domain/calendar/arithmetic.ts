import { addDays as addDaysToDate, addMonths as addMonthsToDate, differenceInMonths } from "date-fns";
import { isIsoDay, isoDay, type IsoDay } from "./isoDay";

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * The day some months later (earlier when negative); the end of a shorter month stands for a day it does not have.
 * @example addMonths("2027-01-31", 1) //=> "2027-02-28"
 * @throws RangeError when `day` is not a day.
 */
export function addMonths(day: IsoDay, months: number): IsoDay {
  return toDay(addMonthsToDate(toDate(day), months));
}

/** The day some days later (earlier when negative). */
export function addDays(day: IsoDay, days: number): IsoDay {
  return toDay(addDaysToDate(toDate(day), days));
}

/**
 * Days from one day to another; negative when `to` comes first.
 * @example daysBetween("2027-12-31", "2028-01-01") //=> 1
 */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return (atMidnight(to) - atMidnight(from)) / MILLISECONDS_A_DAY;
}

/**
 * Whole months from one day to another, towards zero; negative when `to` comes first.
 * @example monthsBetween("2027-01-15", "2027-03-14") //=> 1
 */
export function monthsBetween(from: IsoDay, to: IsoDay): number {
  const months = differenceInMonths(toDate(to), toDate(from));
  return months === 0 ? 0 : months;
}

/** In universal time, where every day has as many hours. */
function atMidnight(day: IsoDay): number {
  if (!isIsoDay(day)) throw new RangeError(`not a day: ${day}`);
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));
}

/** Noon in the local zone: a change to summer time never moves it to another day. */
function toDate(day: IsoDay): Date {
  if (!isIsoDay(day)) throw new RangeError(`not a day: ${day}`);
  return new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)), 12);
}

function toDay(date: Date): IsoDay {
  const day = isoDay(date.getFullYear(), date.getMonth() + 1, date.getDate());
  if (day === undefined) throw new RangeError("outside the years 1000 to 9999");
  return day;
}
