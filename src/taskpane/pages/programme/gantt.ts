import { ACTION_PHASES, milestonesOf, type Milestones } from "../../../domain/action";
import { addDays, daysBetween, daysInMonth } from "../../../domain/calendar";
import { monthsFrom, nextMonth } from "../../../domain/schedule";
import type { Entry } from "../../shared/findings/programme";

/** Longest stretch of time that is drawn. */
const MOST_MONTHS = 30;

/** What a bar is made of: before the launch, from the launch to the day of need. */
export interface Bar {
  readonly kind: "preparation" | "procedure";
  /** ISO days, both included. */
  readonly from: string;
  readonly to: string;
}

/** The dates of an action as they stand: real where they are known, else planned, else those of its schedule. */
export function datesOf({ action, schedule }: Entry): Milestones {
  const computed = schedule?.ok ? milestonesOf(schedule.schedule.phases, schedule.schedule.neededBy) : {};
  return { ...computed, ...action.planned, ...action.real };
}

/** The bars of an action, in order; none without dates. */
export function barsOf(entry: Entry): readonly Bar[] {
  const dates = datesOf(entry);
  const [first] = ACTION_PHASES.flatMap((phase) => dates[phase] ?? []).sort();
  const { consultation, execution = entry.action.neededBy } = dates;
  if (first === undefined || execution === undefined) return [];
  const launch = consultation ?? execution;
  return [
    { kind: "preparation" as const, from: first, to: addDays(launch, -1) },
    { kind: "procedure" as const, from: launch, to: addDays(execution, -1) },
  ].filter(({ from, to }) => from <= to);
}

/** The months to draw: from today's, or the first one under way, to the last need. */
export function monthsOf(entries: readonly Entry[], today: string): readonly string[] {
  const bars = entries.flatMap(barsOf);
  const last = bars.reduce((latest, { to }) => (to > latest ? to : latest), today);
  const first = bars
    .filter(({ to }) => to >= today)
    .reduce((earliest, { from }) => (from < earliest ? from : earliest), today);
  const months = monthsFrom(first.slice(0, 7), last.slice(0, 7));
  const now = months.indexOf(today.slice(0, 7));
  return months.slice(Math.max(0, now - 2)).slice(0, MOST_MONTHS);
}

/** The part of a month that a bar covers, in shares of the month; undefined when it is elsewhere. */
export function partOf(
  { from, to }: Bar,
  month: string,
): { readonly start: number; readonly width: number } | undefined {
  const [first, after] = [`${month}-01`, `${nextMonth(month)}-01`];
  if (to < first || from >= after) return undefined;
  const start = from <= first ? 0 : shareOf(from);
  const end = to >= addDays(after, -1) ? 1 : shareOf(addDays(to, 1));
  return { start, width: end - start };
}

/** How much of its month is over when a day begins. */
export function shareOf(day: string): number {
  const month = day.slice(0, 7);
  return daysBetween(`${month}-01`, day) / daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
}
