import { fitsWorkbook, fromSerial, isoDay, toSerial, type DateSystem, type IsoDay } from "../calendar";
import type { Reason } from "../reason";
import type { CellValue } from "../table";
import { fold, tidy } from "../text";
import { interval, type Interval } from "./interval";
import { monthNumber, MONTH_SOURCE } from "./months";
import { EMPTY, type Reading } from "./reading";
import { unreadable } from "./unreadable";

/** Numbers that are days of this working life rather than quantities: 1954 to 2119. */
const SERIAL = { first: 20_000, last: 80_500 };
const UNDECIDED =
  /^(?:\?+|n\.?c\.?|n\/[ca]|tbd|a (?:definir|preciser|determiner|confirmer|voir)|(?:des que possible|au plus (?:tot|vite)|asap|urgent|immediat)(?:ement)?|non (?:connue?|definie?)|inconnue?)$/u;
const WEEKDAY =
  /^(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lun|mer|jeu|ven|sam|dim|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\.?,? (?=\d)/u;
const HOUR = /[t ]+(?:a )?\d{1,2}(?:[:h]\d{0,2}){1,2}(?:\.\d+)?z?$/u;
const NUMERIC = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{2}|\d{4})$/u;
/** Longer texts tell more than a day. */
const LONGEST = 60;
/** A deadline is the day of a need. */
const DEADLINE = /^(?:(?:avant|pour|d'ici)(?: le)?|au plus tard(?: le)?|le) (?=\d)/u;
const DAYS =
  /^(?:(?:du|de|entre)(?: le)? )?(\d{1,2}[/.]\d{1,2}[/.]\d{2,4}) ?(?:-|a|au|et(?: le)?) ?(\d{1,2}[/.]\d{1,2}[/.]\d{2,4})$/u;
/** "du 1er mars au 30 juin 2027": the first day borrows the year of the second. */
const WORDED_DAYS = /^(?:du|de|entre)(?: le)? (\d.*?) (?:au?|et)(?: le)? (\d.*? (\d{4}))$/u;
/** "15 / 09 / 2027" */
const SPACED_MARK = /(?<=\d) ?([/.]) ?(?=\d)/gu;
/** The plain spelling, which is that of nearly all the days of a long file. */
const PLAIN = /^(?:[0-2]\d|3[01])\/(?:0\d|1[0-2])\/\d{4}$/u;
const YEAR_FIRST = /^(\d{4})([/.-]?)(\d{2})\2(\d{2})$/u;
const WORDED = new RegExp(
  `^(?:le )?(\\d{1,2})(?:er|st|nd|rd|th|e)?[ -]+(${MONTH_SOURCE})\\.?[ ,-]+(\\d{2}|\\d{4})$`,
  "u",
);
const WORDED_ENGLISH = new RegExp(`^(${MONTH_SOURCE})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, "u");

/**
 * The day of a cell, ISO. A period gives its first day, and a note `day.interval` with both ends:
 * "mars 2027", "T2 2027", "2ème semestre 2027", "rentrée 2027", "fin 2027", "2027".
 * Without a year ("mars", "15/03"), the reason is `day.no-year`: {@link dayInYear} then says what a year makes of it.
 * Days come before months ("03/04/2027" is 3 April); "03/25/2027" can only be American and is noted `day.month-first`.
 * @example parseDay(46388) //=> { kind: "value", value: "2027-01-01" }
 */
export function parseDay(cell: CellValue | null | undefined, system: DateSystem = "1900"): Reading<IsoDay> {
  if (cell === null || cell === undefined) return EMPTY;
  if (typeof cell === "boolean") return unreadable(cell, "day.unreadable");
  if (typeof cell === "number") return fromNumber(cell, system);
  const raw = tidy(cell);
  if (raw === "") return EMPTY;
  if (raw.length > LONGEST) return unreadable(raw, "day.unreadable");
  if (PLAIN.test(raw)) return existing(raw, Number(raw.slice(6)), Number(raw.slice(3, 5)), Number(raw.slice(0, 2)));
  const seen = fold(raw).replace(WEEKDAY, "").replace(HOUR, "").replace(SPACED_MARK, "$1");
  if (UNDECIDED.test(seen)) return unreadable(raw, "day.to-define");
  if (seen.startsWith("#")) return unreadable(raw, "cell.error");
  if (/^\d{5}$/u.test(seen)) return fromNumber(Number(seen), system);
  return (
    between(raw, seen) ??
    exact(raw, seen.replace(DEADLINE, "")) ??
    period(raw, seen) ??
    unreadable(raw, lacksYear(seen) ? "day.no-year" : "day.unreadable")
  );
}

/** Any year, to see whether a text would be a day with one. */
const SOME_YEAR = 2028;

/** Cheap: what a moment without its year is made of. */
const MAY_LACK_YEAR = new RegExp(
  `${MONTH_SOURCE}|\\d[/.-]\\d|\\b(?:[tqsh] ?[1-4]|[1-4][tq])\\b|trim|sem|rentree|printemps|ete|automne|spring|summer|autumn|debut|fin|mi|courant`,
  "u",
);

function lacksYear(seen: string): boolean {
  return MAY_LACK_YEAR.test(seen) && !/\d{4}/u.test(seen) && inYear(seen, SOME_YEAR) !== undefined;
}

/** A day or a period written without its year, in that year: "mars" → "mars 2027", "15/03" → "15/03/2027". */
function inYear(written: string, year: number): string | undefined {
  const whole = [`${written} ${String(year)}`, `${written}/${String(year)}`];
  return whole.find((text) => {
    const seen = fold(text);
    return (exact(text, seen.replace(DEADLINE, "")) ?? period(text, seen))?.kind === "value";
  });
}

/**
 * What a cell that names no year ("mars", "T2", "à la rentrée", "15/03") would say with the year given: an Excel day,
 * or the text of a period; undefined when it names a year already, or no moment at all.
 */
export function dayInYear(written: string, year: number): CellValue | undefined {
  const raw = tidy(written);
  const text = lacksYear(fold(raw)) ? inYear(raw, year) : undefined;
  if (text === undefined) return undefined;
  const reading = parseDay(text);
  return reading.kind === "value" && reading.notes === undefined ? toSerial(reading.value) : text;
}

function fromNumber(cell: number, system: DateSystem): Reading<IsoDay> {
  const raw = String(cell);
  if (cell >= SERIAL.first && cell < SERIAL.last) {
    const value = fromSerial(cell, system);
    return value === undefined ? unreadable(cell, "day.unreadable") : { kind: "value", value };
  }
  return exact(raw, raw) ?? period(raw, raw) ?? unreadable(cell, "day.unreadable");
}

function exact(raw: string, seen: string): Reading<IsoDay> | undefined {
  const [, y, , m, d] = YEAR_FIRST.exec(seen) ?? [];
  if (y !== undefined) return existing(raw, Number(y), Number(m), Number(d));
  const [, day, month, year] = NUMERIC.exec(seen) ?? [];
  if (year !== undefined) return dayFirst(raw, fullYear(year), Number(month), Number(day));
  const [, wordedDay, name = "", wordedYear = ""] = WORDED.exec(seen) ?? [];
  if (wordedDay !== undefined) return existing(raw, fullYear(wordedYear), monthNumber(name), Number(wordedDay));
  const [, english, englishDay, englishYear] = WORDED_ENGLISH.exec(seen) ?? [];
  if (english === undefined) return undefined;
  return existing(raw, Number(englishYear), monthNumber(english), Number(englishDay));
}

/** "du 01/03/2027 au 30/06/2027", "01/03/2027 - 30/06/2027" */
function between(raw: string, seen: string): Reading<IsoDay> | undefined {
  const [, first, second, year = ""] = DAYS.exec(seen) ?? WORDED_DAYS.exec(seen) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const [from, to] = [exact(raw, first) ?? exact(raw, `${first} ${year}`), exact(raw, second)];
  if (from?.kind !== "value" || to?.kind !== "value" || from.value > to.value) return undefined;
  return { kind: "value", value: from.value, notes: [intervalNote(raw, { from: from.value, to: to.value })] };
}

function dayFirst(raw: string, year: number, month: number, day: number): Reading<IsoDay> {
  if (month <= 12 || day > 12) return existing(raw, year, month, day);
  const swapped = existing(raw, year, day, month);
  if (swapped.kind !== "value") return swapped;
  const { value } = swapped;
  return { kind: "value", value, notes: [{ code: "day.month-first", values: { read: { day: value } } }] };
}

function existing(raw: string, year: number, month: number, day: number): Reading<IsoDay> {
  const value = isoDay(year, month, day);
  return value === undefined || !fitsWorkbook(value) ? unreadable(raw, "day.impossible") : { kind: "value", value };
}

function period(raw: string, seen: string): Reading<IsoDay> | undefined {
  const found = interval(seen);
  return found && { kind: "value", value: found.from, notes: [intervalNote(raw, found)] };
}

function intervalNote(raw: string, { from, to }: Interval): Reason {
  return { code: "day.interval", values: { written: raw, from: { day: from }, to: { day: to } } };
}

/** Two digits are of this century: needs are ahead of us, current contracts not far behind. */
function fullYear(written: string): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}
