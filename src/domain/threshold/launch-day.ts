import { addDays, endOfYear, startOfYear } from "../calendar";
import type { Cents } from "../money";
import { valueOf, type Nature, type Need } from "../need";
import { leadTimeRule, procedureFor } from "./procedure";
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
  const leadTimes = new Map<string, number>();
  const leadTime = (code: ProcedureCode, day: string, nature: Nature): number => {
    const key = `${code}|${day}|${nature}`;
    const known = leadTimes.get(key);
    if (known !== undefined) return known;
    const found = valueInForce(parameters, leadTimeRule(code), day, nature);
    const days = found.ok ? found.value : 0;
    leadTimes.set(key, days);
    return days;
  };
  const notBeforeToday = (day: string, lastDay: string): string => (lastDay >= today && day < today ? today : day);

  return (need, nature, value) => {
    const start = valueOf(need.neededBy) ?? valueOf(need.currentEnd);
    if (start !== undefined) {
      const result = value === undefined ? undefined : procedureFor(value, nature, start, parameters);
      const code = result?.ok ? result.procedure.code : "adapted";
      return notBeforeToday(addDays(start, -Math.round(leadTime(code, start, nature))), start);
    }
    const year = valueOf(need.year);
    return year === undefined ? today : notBeforeToday(startOfYear(year), endOfYear(year));
  };
}
