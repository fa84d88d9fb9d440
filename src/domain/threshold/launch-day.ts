import { addDays, endOfYear, startOfYear } from "../calendar";
import { NOTHING, type Cents } from "../money";
import { valueOf, type Nature, type Need } from "../need";
import { durationRule, LONGEST_PHASE, phasesFromLaunch } from "./phases";
import { procedureCode, procedureFor } from "./procedure";
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
 * phases that follow the launch of the procedure that its value asks for, with the durations of the schedule, counted
 * in days of the calendar. Without any date, it is launched on 1 January of its exercise, else today. What is still to
 * come is never launched before today.
 */
export function launchDayFinder({ parameters, today }: LaunchContext): LaunchDayFinder {
  const launch = (code: ProcedureCode) =>
    remembered((start, nature) => {
      const days = phasesFromLaunch(code).map((phase) => {
        const found = valueInForce(parameters, durationRule(phase, code), start, nature);
        return found.ok && found.value > 0 && found.value <= LONGEST_PHASE ? Math.round(found.value) : 0;
      });
      return addDays(start, -days.reduce((total, one) => total + one, 0));
    });
  const thresholdsOn = remembered((start: string, nature: Nature) => {
    const result = procedureFor(NOTHING, nature, start, parameters);
    return result.ok ? result.thresholds : undefined;
  });
  const launches = { dispense: launch("dispense"), adapted: launch("adapted"), formal: launch("formal") };
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
