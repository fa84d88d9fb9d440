import type { IsoDay } from "../calendar";
import { sum, type Cents } from "../money";
import { estimatedValue, valueOf, type Need } from "../need";
import { words } from "../text";
import { daysLate } from "./lateness";
import type { SurveyedDepartment } from "./state";

/** What was received from a department for an exercise. */
export interface Tally {
  readonly count: number;
  /** Estimated values that are known, whole contracts, € HT. */
  readonly amount: Cents;
  /** Needs whose value is not known: they are not in the amount. */
  readonly withoutAmount: number;
  readonly needIds: readonly string[];
}

export interface SurveyLine extends Tally {
  readonly department: SurveyedDepartment;
  readonly daysLate: number;
}

export interface Survey {
  readonly lines: readonly SurveyLine[];
  /** Departments that sent needs and that `Directions` does not name. */
  readonly unlisted: readonly (Tally & { readonly name: string })[];
  /** Departments from which something was received. */
  readonly answered: number;
  readonly late: number;
}

const NOTHING_RECEIVED: readonly Need[] = [];

/**
 * Where each department stands on a day: those that are late first, then those that sent nothing, then the others by
 * number of needs. Needs of other exercises are left out; a need without a readable year counts in every one.
 */
export function surveyOf(
  departments: readonly SurveyedDepartment[],
  needs: readonly Need[],
  year: number,
  today: IsoDay,
): Survey {
  // "CULTURE " and "Culture" are one department; Contrôle offers to write it one way.
  const byName = groupByDepartment(needs.filter((need) => isOfYear(need, year)));
  const lines = departments.map((department): SurveyLine => {
    const spellings = [...new Set([words(department.code), words(department.label)])].filter((name) => name !== "");
    const received = spellings.flatMap((spelling) => byName.get(spelling) ?? NOTHING_RECEIVED);
    for (const spelling of spellings) byName.delete(spelling);
    return { department, daysLate: daysLate(department, today), ...tallyOf(received) };
  });
  const unlisted = [...byName.values()].flatMap((received) => {
    const name = received[0]?.department ?? "";
    return name === "" ? [] : [{ name, ...tallyOf(received) }];
  });
  return {
    lines: lines.sort(
      (a, b) => b.daysLate - a.daysLate || Math.sign(a.count) - Math.sign(b.count) || b.count - a.count,
    ),
    unlisted: unlisted.sort((a, b) => b.count - a.count),
    answered: lines.filter(({ count }) => count > 0).length,
    late: lines.filter((line) => line.daysLate > 0).length,
  };
}

/** The needs of a department of `Directions`, under its code or its label. */
export function needsOf({ code, label }: Pick<SurveyedDepartment, "code" | "label">, needs: readonly Need[]): Need[] {
  const spellings = new Set([words(code), words(label)]);
  return needs.filter(({ department }) => department !== "" && spellings.has(words(department)));
}

/** The exercise that the survey is about, when nobody said: the last one that the needs name. */
export function lastYear(needs: readonly Need[]): number | undefined {
  const years = needs.flatMap(({ year }) => valueOf(year) ?? []);
  return years.length === 0 ? undefined : years.reduce((last, year) => Math.max(last, year));
}

/** Whether a need belongs to an exercise; one that names no readable year belongs to any. */
export function isOfYear({ year }: Pick<Need, "year">, wanted: number): boolean {
  const read = valueOf(year);
  return read === undefined || read === wanted;
}

function groupByDepartment(needs: readonly Need[]): Map<string, Need[]> {
  const groups = new Map<string, Need[]>();
  for (const need of needs) {
    const name = words(need.department);
    const known = groups.get(name);
    if (known) known.push(need);
    else groups.set(name, [need]);
  }
  return groups;
}

function tallyOf(needs: readonly Need[]): Tally {
  const values = needs.map((need) => valueOf(estimatedValue(need)));
  const known = values.filter((value) => value !== undefined && value >= 0) as Cents[];
  return {
    count: needs.length,
    amount: sum(known),
    withoutAmount: needs.length - known.length,
    needIds: needs.map(({ id }) => id),
  };
}
