import type { CellValue } from "../table";
import { fold, tidy } from "../text";
import { EMPTY, type Reading } from "./reading";
import { unreadable } from "./unreadable";

/** What a cell says of how long a contract lasts. */
export interface Duration {
  /** Firm duration, in months. */
  readonly months: number;
  /** Number of renewals, each as long as the firm duration; undefined when nothing is said of them. */
  readonly renewals?: number;
}

const COUNTS = ["zero", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"];
const COUNT_SOURCE = `\\d+(?:[.,]\\d+)?|${COUNTS.slice(1).join("|")}|une|one|two|three|four|five`;
const ENGLISH: Readonly<Record<string, number>> = { une: 1, one: 1, two: 2, three: 3, four: 4, five: 5 };
const UNIT_SOURCE =
  "anos?|ans?|annees?|years?|a|mois|mes(?:es)?|months?|m|trimestres?|semestres?|semaines?|semanas?|weeks?|jours?|days?|dias?|j";
const LENGTH = new RegExp(`^(${COUNT_SOURCE}) ?(${UNIT_SOURCE})?$`, "u");
/** "4 (quatre) ans": the count said again. */
const SAID_AGAIN = new RegExp(` \\((?:${COUNT_SOURCE})\\)(?= )`, "gu");
/** "4 ans (accord-cadre)": words without a number add nothing to the duration. */
const ASIDE = / \((?!(?:(?:tacitement|expressement) )?(?:reconduct|renouvel))[^\d()]*\)$/u;
/** "1 an (+3)": what is added, in brackets. */
const ADDED = / ?\(\+ ?(\d[^()]*)\)$/u;
/** "1 an et demi" */
const AND_HALF = /^(\d+|un|une) (ans?|annees?) et demie?$/u;
/** "3 ans (36 mois)" */
const TWICE = /^([^()]+) \(([^()]+)\)$/u;
/** Words between the firm duration and its renewals. */
const RENEWALS = new RegExp(
  `^(.+?)(?: ?\\+ ?|,? ?\\(?(?:puis |et |avec |dont )?)(?:renouvelables?|reconductibles?|reconduite?s?)?(?: tacitement| expressement)? ?(${COUNT_SOURCE}) ?(?:fois|reconductions?|renouvellements?|renewals?|periodes?|x|\\*)(?: (?:possibles?|tacites?|expresses?|par (?:tacite |expresse )?reconduction(?: tacite| expresse)?))*(?: ?(?:de|d'|of|pour)? ?((?:${COUNT_SOURCE}) ?(?:${UNIT_SOURCE})))?(?: chacune)?\\)?$`,
  "u",
);
/** "1 + 1 + 1 + 1", "2 ans + 1 an": a firm duration, then its renewals. */
const SUM = /^[^+()]+(?:\+[^+()]+)+$/u;
/** A number beyond this is no duration. */
const LONGEST = 100_000;
/** Small counts that are added are years. */
const MOST_YEARS = 6;
/** "2 ans et 6 mois" */
const TWO_UNITS = /^(.+? ?(?:ans?|annees?|years?))(?: et| and|,)? (.+? ?(?:mois|months?))$/u;
/** Words before the duration itself. */
const LEAD = /^(?:duree|pour|pendant|sur)[^\d:]*?:? ?(?=\d|un |une )/u;

/**
 * The duration of a cell. A bare number counts `unit` (months unless the header says years).
 * "4 ans", "12 mois + 3 reconductions", "1 an renouvelable 3 fois", "1+1+1+1" (years); "48 mois dont 3 reconductions"
 * is read as four periods of 12 months. Days and weeks become months (30 days, 52 weeks a year) with a note.
 */
export function parseDuration(
  cell: CellValue | null | undefined,
  unit: "months" | "years" = "months",
): Reading<Duration> {
  if (cell === null || cell === undefined) return EMPTY;
  if (typeof cell === "boolean") return unreadable(cell, "duration.unreadable");
  if (typeof cell === "number" && cell > 0 && cell < LONGEST)
    return { kind: "value", value: { months: inMonths(cell, unit) } };
  const raw = typeof cell === "number" ? String(cell) : tidy(cell);
  if (raw === "") return EMPTY;
  if (raw.startsWith("#")) return unreadable(raw, "cell.error");
  const seen = fold(raw)
    .replace(SAID_AGAIN, "")
    .replace(ASIDE, "")
    .replace(/^(?:maximum|maxi?\.?) (?=\d)/u, "")
    .replace(/ (?:fermes?|maximum|maxi?)\b/gu, "")
    .replace(LEAD, "")
    .replace(ADDED, " + $1")
    .replace(AND_HALF, (_all, count: string, years: string) => `${String(numberOf(count) + 0.5)} ${years}`);
  const found = summed(seen, unit) ?? renewed(seen, unit) ?? plain(seen, unit);
  if (!found || found.months <= 0) return unreadable(raw, "duration.unreadable");
  return { kind: "value", value: found };
}

function summed(seen: string, unit: "months" | "years"): Duration | undefined {
  if (!SUM.test(seen)) return undefined;
  const parts = seen.split("+").map((part) => part.trim());
  const written = parts.map((part) => LENGTH.exec(part)?.[2]).findLast((found) => found !== undefined);
  const bare = written ?? (parts.every((part) => Number(part) <= MOST_YEARS) ? "years" : unit);
  const lengths = parts.map((part) => lengthOf(part, bare));
  const [firm, ...others] = lengths.filter((length) => length !== undefined);
  if (firm === undefined || others.length !== parts.length - 1) return undefined;
  return inPeriods(
    firm,
    others.reduce((sum, length) => sum + length, 0),
  );
}

/** Renewals of another length than the firm period are counted in firm periods: the total is what the law asks for. */
function inPeriods(firm: number, renewed: number): Duration {
  const periods = renewed / firm;
  return Number.isInteger(periods) ? { months: firm, renewals: periods } : { months: firm + renewed, renewals: 0 };
}

function renewed(seen: string, unit: "months" | "years"): Duration | undefined {
  const [, first = "", count, each] = RENEWALS.exec(seen) ?? [];
  const firm = lengthOf(first, unit);
  const renewals = count === undefined ? undefined : numberOf(count);
  if (firm === undefined || renewals === undefined || !Number.isInteger(renewals)) return undefined;
  if (/\bdont\b/u.test(seen)) return { months: firm / (renewals + 1), renewals };
  const renewal = each === undefined ? firm : lengthOf(each, unit);
  return renewal === undefined ? undefined : inPeriods(firm, renewal * renewals);
}

function plain(seen: string, unit: "months" | "years"): Duration | undefined {
  const [, one = "", same = ""] = TWICE.exec(seen) ?? [];
  const said = lengthOf(one, unit);
  if (said !== undefined && said === lengthOf(same, unit)) return { months: said };
  const [, years = "", rest = ""] = TWO_UNITS.exec(seen) ?? [];
  const [first, second] = [lengthOf(years, unit), lengthOf(rest, unit)];
  const months = first !== undefined && second !== undefined ? first + second : lengthOf(seen, unit);
  return months === undefined ? undefined : { months };
}

function lengthOf(text: string, unit: string): number | undefined {
  const [, count, written] = LENGTH.exec(text.trim()) ?? [];
  const number = count === undefined ? undefined : numberOf(count);
  return number === undefined ? undefined : inMonths(number, written ?? unit);
}

function inMonths(count: number, unit: string): number {
  if (/^(?:a|y)/u.test(unit)) return count * 12;
  if (unit.startsWith("trim")) return count * 3;
  if (unit.startsWith("seme")) return count * 6;
  if (/^(?:sema|w)/u.test(unit)) return Math.round((count * 120) / 52) / 10;
  if (/^(?:j|d)/u.test(unit)) return Math.round(count / 3) / 10;
  return count;
}

function numberOf(written: string): number {
  const named = ENGLISH[written] ?? COUNTS.indexOf(written);
  return named >= 0 ? named : Number(written.replace(",", "."));
}
