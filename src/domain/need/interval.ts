import { addMonths, addDays, isoDay, type IsoDay } from "../calendar";
import { monthNumber, MONTH_SOURCE } from "./months";

/** A period of time, both ends included. */
export interface Interval {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/** First month and number of months of what people call a season, a school return… */
const PERIODS: Readonly<Record<string, readonly [month: number, length: number]>> = {
  printemps: [3, 3],
  spring: [3, 3],
  ete: [6, 3],
  summer: [6, 3],
  automne: [9, 3],
  autumn: [9, 3],
  "rentree scolaire": [9, 1],
  "rentree de septembre": [9, 1],
  rentree: [9, 1],
};
const PART_OF_YEAR: Readonly<Record<string, readonly [month: number, length: number]>> = {
  debut: [1, 3],
  "mi-": [6, 2],
  mi: [6, 2],
  milieu: [6, 2],
  fin: [10, 3],
};
/** In days of the month: the first ten, the middle ten, from the 20th to the end. */
const PART_OF_MONTH: Readonly<Record<string, readonly [first: number, last: number]>> = {
  debut: [1, 10],
  "mi-": [11, 20],
  mi: [11, 20],
  milieu: [11, 20],
  fin: [20, 31],
};

const YEAR = "(\\d{4})";
/** "T1 27", "rentrée 27": two digits are enough where nothing else can be meant. */
const SHORT_YEAR = "(\\d{4}|\\d{2})";
const OF = "(?: de l'annee| de| d'| du| of)?[ -]*";
const QUARTER = new RegExp(
  `^(?:t|q|trim(?:estre)? )([1-4])[ /-]*${SHORT_YEAR}$|^([1-4]|premier|deuxieme|second|troisieme|quatrieme)(?:er|e|eme|st|nd|rd|th)? (?:trim(?:estre)?|quarter)\\.?${OF}${SHORT_YEAR}$|^${YEAR}[ /-]*[tq]([1-4])$|^([1-4])[tq][ /-]*${SHORT_YEAR}$`,
  "u",
);
const HALF = new RegExp(
  `^[sh]([12])[ /-]*${SHORT_YEAR}$|^([12]|second|premier|deuxieme)(?:er|e|nde?|eme|st|nd)? (?:sem(?:estre)?|half)\\.?${OF}${SHORT_YEAR}$|^${YEAR}[ /-]*[sh]([12])$`,
  "u",
);
const MONTH = new RegExp(
  `^(?:(debut|mi-|mi|milieu|fin)(?: de| du mois de| d')? ?)?(?:mois de |courant )?(${MONTH_SOURCE})\\.?[ /-]*(\\d{4}|\\d{2})$`,
  "u",
);
const SEASON = new RegExp(`^(${Object.keys(PERIODS).join("|")})${OF}${SHORT_YEAR}$`, "u");
const YEAR_PART = new RegExp(
  `^(?:(debut|mi-|mi|milieu|fin)${OF} ?)?(?:(?:courant|annee|exercice|en|year|dans l'annee) )?${YEAR}$`,
  "u",
);
/** "01/27" is no day of any month: a month and its year. */
const NUMERIC_MONTH = /^(\d{1,2})[/.-](\d{4}|3[2-9]|2\d)$|^(\d{4})[/.-](\d{1,2})$/u;
const WEEK = /^(?:semaine|sem\.?|s|week|w|kw) ?(\d{1,2})[ /-]*(?:de )?(\d{4})$/u;
const ORDINALS: Readonly<Record<string, number>> = { premier: 1, second: 2, deuxieme: 2, troisieme: 3, quatrieme: 4 };

/** Words before a period that leave it as it is: the text itself stays in the cell. */
const LEAD =
  /^(?:(?:avant|d'ici|pour|en|vers|courant|des|a partir de|a compter de|au plus tard|apres|avant la fin de|au cours d[eu]|pendant|durant|au|a)(?: (?:le|la|l'|les|fin de|le mois de))? ?(?:en )?(?:l')?)/u;
const WINTER = /^hiver (\d{4}) ?[-/] ?(\d{4}|\d{2})$/u;
const YEARS = /^(\d{4}) ?(?:-|\/|a|et) ?(\d{4})$/u;
/** "mars à juin 2027", "de T1 à T3 2027": the first end borrows the year of the second. */
const BETWEEN = /^(?:de |du |d'|entre )?(.+?) ?(?: a | au | et |-| - |\/| ou )(?:la |le )?(.+)$/u;

/** The period that a folded text names, undefined when it names none. */
export function interval(seen: string): Interval | undefined {
  return single(seen) ?? single(seen.replace(LEAD, "")) ?? between(seen);
}

function single(seen: string): Interval | undefined {
  return (
    quarter(seen) ??
    half(seen) ??
    week(seen) ??
    month(seen) ??
    numericMonth(seen) ??
    season(seen) ??
    winter(seen) ??
    years(seen) ??
    year(seen)
  );
}

function winter(seen: string): Interval | undefined {
  const [, first, second = ""] = WINTER.exec(seen) ?? [];
  return Number(second.slice(-2)) === (Number(first) + 1) % 100 ? months(first, 12, 3) : undefined;
}

function years(seen: string): Interval | undefined {
  const [, first, second] = YEARS.exec(seen) ?? [];
  const count = Number(second) - Number(first) + 1;
  return count >= 1 && count <= 6 ? months(first, 1, 12 * count) : undefined;
}

function between(seen: string): Interval | undefined {
  const [, first = "", second = ""] = BETWEEN.exec(seen) ?? [];
  const to = single(second);
  const from = single(first) ?? single(`${first} ${/\d{4}$/u.exec(second)?.[0] ?? ""}`);
  return from && to && from.from <= to.to ? { from: from.from, to: to.to } : undefined;
}

function quarter(seen: string): Interval | undefined {
  const [, a, aYear, b, bYear, cYear, c, d, dYear] = QUARTER.exec(seen) ?? [];
  const written = a ?? b ?? c ?? d ?? "";
  return months(aYear ?? bYear ?? cYear ?? dYear, ((ORDINALS[written] ?? Number(written)) - 1) * 3 + 1, 3);
}

function half(seen: string): Interval | undefined {
  const [, a, aYear, b, bYear, cYear, c] = HALF.exec(seen) ?? [];
  const written = a ?? b ?? c ?? "";
  return months(aYear ?? bYear ?? cYear, ((ORDINALS[written] ?? Number(written)) - 1) * 6 + 1, 6);
}

function month(seen: string): Interval | undefined {
  const [, part, name = "", written] = MONTH.exec(seen) ?? [];
  if (written === undefined) return undefined;
  const whole = months(written, monthNumber(name), 1);
  const days = part === undefined ? undefined : PART_OF_MONTH[part];
  return whole && days ? { from: inMonth(whole, days[0]), to: inMonth(whole, days[1]) } : whole;
}

/** The week of a number (ISO 8601): the first one holds the fourth of January. */
function week(seen: string): Interval | undefined {
  const [, number, written] = WEEK.exec(seen) ?? [];
  const fourth = isoDay(Number(written), 1, 4);
  if (fourth === undefined || Number(number) < 1 || Number(number) > 53) return undefined;
  const weekday = (new Date(`${fourth}T00:00:00Z`).getUTCDay() + 6) % 7;
  const from = addDays(fourth, 7 * (Number(number) - 1) - weekday);
  return { from, to: addDays(from, 6) };
}

function inMonth({ from, to }: Interval, day: number): IsoDay {
  const wanted = `${from.slice(0, 8)}${String(day).padStart(2, "0")}`;
  return wanted > to ? to : wanted;
}

function numericMonth(seen: string): Interval | undefined {
  const [, a, aYear, bYear, b] = NUMERIC_MONTH.exec(seen) ?? [];
  return months(aYear ?? bYear, Number(a ?? b), 1);
}

function season(seen: string): Interval | undefined {
  const [, name = "", written] = SEASON.exec(seen) ?? [];
  const [first, length] = PERIODS[name] ?? [];
  return first !== undefined && length !== undefined ? months(written, first, length) : undefined;
}

function year(seen: string): Interval | undefined {
  const [, part, written] = YEAR_PART.exec(seen) ?? [];
  const [first, length] = (part === undefined ? undefined : PART_OF_YEAR[part]) ?? [1, 12];
  return months(written, first, length);
}

function months(writtenYear: string | undefined, month: number, length: number): Interval | undefined {
  const year = Number(writtenYear?.length === 2 ? `20${writtenYear}` : writtenYear);
  if (writtenYear === undefined || year < 1990 || year > 2100) return undefined;
  const from = isoDay(year, month, 1);
  return from === undefined ? undefined : { from, to: addDays(addMonths(from, length), -1) };
}
