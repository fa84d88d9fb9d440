import { addDays, isIsoDay, type IsoDay } from "../calendar";
import { valueOf, type Need, type Reading } from "../need";
import type { ScheduledItem } from "./schedule";

type Dated = Pick<Need, "neededBy" | "currentEnd">;

/**
 * The days between which needs bought together must start to be served: the first day asked for, and the last one that
 * suits all of them when they give periods. Without a date of need, the morrow of the current contract counts;
 * undefined when no need says anything.
 */
export function needDates(needs: readonly Dated[]): Pick<ScheduledItem, "neededBy" | "neededUntil"> | undefined {
  const periods = needs.flatMap((need) => periodOf(need) ?? []);
  const [first] = periods.map(({ from }) => from).sort();
  const [last] = periods.map(({ to }) => to).sort();
  if (first === undefined || last === undefined) return undefined;
  return last > first ? { neededBy: first, neededUntil: last } : { neededBy: first };
}

function periodOf({ neededBy, currentEnd }: Dated): { readonly from: IsoDay; readonly to: IsoDay } | undefined {
  const from = valueOf(neededBy);
  if (from !== undefined) return { from, to: endOf(neededBy) ?? from };
  const end = valueOf(currentEnd);
  if (end === undefined) return undefined;
  const morrow = addDays(endOf(currentEnd) ?? end, 1);
  return { from: morrow, to: morrow };
}

/** Last day of a date that was written as a period ("mars 2027"). */
function endOf(reading: Reading<IsoDay>): IsoDay | undefined {
  if (reading.kind !== "value") return undefined;
  const to = reading.notes?.find(({ code }) => code === "day.interval")?.values?.["to"];
  const day = typeof to === "object" && "day" in to ? to.day : "";
  return isIsoDay(day) ? day : undefined;
}
