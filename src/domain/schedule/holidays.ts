import { addDays, isoDay, type IsoDay } from "../calendar";

/**
 * Easter Sunday of a year (Gregorian calendar, algorithm of Meeus and Butcher).
 * @example easter(2027) //=> "2027-03-28"
 * @throws RangeError when the year is not one of the calendar.
 */
export function easter(year: number): IsoDay {
  const [century, ofCentury] = [Math.floor(year / 100), year % 100];
  const golden = year % 19;
  const leapCenturies = Math.floor(century / 4);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - leapCenturies - moonShift + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const position = moon + sunday - 7 * lateMoon + 114;
  const day = isoDay(year, Math.floor(position / 31), (position % 31) + 1);
  if (day === undefined) throw new RangeError(`no Easter in the year ${String(year)}`);
  return day;
}

/** Month and day of the public holidays that never move (L3133-1 of the Code du travail). */
const FIXED: readonly (readonly [month: number, day: number])[] = [
  [1, 1],
  [5, 1],
  [5, 8],
  [7, 14],
  [8, 15],
  [11, 1],
  [11, 11],
  [12, 25],
];
/** Days after Easter Sunday: Easter Monday, Ascension, Whit Monday. */
const AFTER_EASTER = [1, 39, 50];
const GOOD_FRIDAY = -2;

/**
 * French public holidays of a year, in order (L3133-1 of the Code du travail).
 * @param alsaceMoselle adds Good Friday and 26 December (L3134-13 of the Code du travail).
 */
export function publicHolidays(year: number, alsaceMoselle = false): readonly IsoDay[] {
  const sunday = easter(year);
  const fixed = [...FIXED, ...(alsaceMoselle ? [[12, 26] as const] : [])];
  const moving = [...AFTER_EASTER, ...(alsaceMoselle ? [GOOD_FRIDAY] : [])];
  return [
    ...fixed.flatMap(([month, day]) => isoDay(year, month, day) ?? []),
    ...moving.map((days) => addDays(sunday, days)),
  ].sort();
}
