import { fromSerial, isoDay, toSerial, yearOf } from "../calendar";
import { publicHolidays } from "./holidays";

/** What slows a year down; every figure comes from the table `Paramètres`. */
export interface CalendarRules {
  /** Adds the two holidays of Alsace and Moselle. */
  readonly alsaceMoselle: boolean;
  /** Days from 1 August during which nothing moves forward. */
  readonly augustDays: number;
  /** Days up to 1 January, included, during which nothing moves forward. */
  readonly yearEndDays: number;
}

/** Days as Excel numbers, so that long schedules are counted quickly. */
export interface WorkingCalendar {
  /** Whether work can start that day: neither a Saturday, a Sunday nor a public holiday. */
  readonly works: (serial: number) => boolean;
  /** Whether that day lets work move forward: outside the slack of August and of the end of the year. */
  readonly counts: (serial: number) => boolean;
}

/** The calendar of an authority: week-ends, public holidays, August and the end of the year. */
export function workingCalendar(rules: CalendarRules): WorkingCalendar {
  const { alsaceMoselle } = rules;
  // More than the month itself would stop the year.
  const [augustDays, yearEndDays] = [Math.min(rules.augustDays, 31), Math.min(rules.yearEndDays, 31)];
  const years = new Map<number, YearMarks>();
  const marksOf = (serial: number): YearMarks => {
    const year = yearOf(fromSerial(serial) ?? "");
    const known = years.get(year) ?? marks(year, alsaceMoselle);
    years.set(year, known);
    return known;
  };
  return {
    // Day 0 of Excel's count was a Saturday, 30 December 1899.
    works: remembered((serial) => serial % 7 > 1 && !marksOf(serial).holidays.has(serial)),
    counts: remembered((serial) => {
      const { august, newYear, nextNewYear } = marksOf(serial);
      const inAugust = serial >= august && serial < august + augustDays;
      const atYearEnd = serial > nextNewYear - yearEndDays || (serial === newYear && yearEndDays > 0);
      return !inAugust && !atYearEnd;
    }),
  };
}

interface YearMarks {
  readonly holidays: ReadonlySet<number>;
  readonly august: number;
  readonly newYear: number;
  readonly nextNewYear: number;
}

function marks(year: number, alsaceMoselle: boolean): YearMarks {
  return {
    holidays: new Set(publicHolidays(year, alsaceMoselle).map((day) => toSerial(day))),
    august: toSerial(isoDay(year, 8, 1) ?? ""),
    newYear: toSerial(isoDay(year, 1, 1) ?? ""),
    nextNewYear: toSerial(isoDay(year + 1, 1, 1) ?? ""),
  };
}

/** The same days come back in every schedule: each is looked at once. */
function remembered(ask: (serial: number) => boolean): (serial: number) => boolean {
  const known = new Map<number, boolean>();
  return (serial) => {
    const before = known.get(serial);
    if (before !== undefined) return before;
    const fresh = ask(serial);
    known.set(serial, fresh);
    return fresh;
  };
}
