import { addDays, endOfYear, startOfYear } from "../calendar";
import { NOTHING, type Cents } from "../money";
import { valueOf, type Nature, type Need } from "../need";
import { leadTimeRule, procedureCode, procedureFor } from "./procedure";
import type { Parameter, ProcedureCode } from "./threshold";
import { valueInForce } from "./value-in-force";

interface LaunchContext {
  readonly parameters: readonly Parameter[];
  /** ISO day. */
  readonly today: string;
}

type Dated = Pick<Need, "neededBy" | "currentEnd" | "year">;

/** ISO day on which a need is expected to be launched, from what its line says. */
export type LaunchDayFinder = (need: Dated, nature: Nature, value: Cents | undefined) => string;

/**
 * Finds the day on which the consultation of a need is expected to be launched: the thresholds of that day apply
 * (R2121-3).
 *
 * The contract must start on the date of need, else at the end of the current contract; it is launched earlier by the
 * lead time of the procedure that its value asks for. Without any date, it is launched on 1 January of its exercise,
 * else today. What is still to come is never launched before today.
 */
export function launchDayFinder({ parameters, today }: LaunchContext): LaunchDayFinder {
  const leadTime = (code: ProcedureCode, day: string, nature: Nature): number => {
    const found = valueInForce(parameters, leadTimeRule(code), day, nature);
    return found.ok ? Math.round(found.value) : 0;
  };
  const thresholdsOn = remembered((start: string, nature: Nature) => {
    const result = procedureFor(NOTHING, nature, start, parameters);
    return result.ok ? result.thresholds : undefined;
  });
  const launches = {
    dispense: remembered((start, nature) => addDays(start, -leadTime("dispense", start, nature))),
    adapted: remembered((start, nature) => addDays(start, -leadTime("adapted", start, nature))),
    formal: remembered((start, nature) => addDays(start, -leadTime("formal", start, nature))),
  };
  const notBeforeToday = (day: string, lastDay: string): string => (lastDay >= today && day < today ? today : day);

  return (need, nature, value) => {
    const start = valueOf(need.neededBy) ?? valueOf(need.currentEnd);
    if (start !== undefined) {
      const thresholds = thresholdsOn(start, nature);
      const code = value === undefined || !thresholds ? "adapted" : procedureCode(value, thresholds);
      return notBeforeToday(launches[code](start, nature), start);
    }
    const year = valueOf(need.year);
    return year === undefined ? today : notBeforeToday(startOfYear(year), endOfYear(year));
  };
}

/** Many needs start on the same days: each is computed once. */
function remembered<T>(compute: (day: string, nature: Nature) => T): (day: string, nature: Nature) => T {
  const known = new Map<string, T>();
  return (day, nature) => {
    const key = day + nature;
    const before = known.get(key);
    if (before !== undefined) return before;
    const fresh = compute(day, nature);
    known.set(key, fresh);
    return fresh;
  };
}
