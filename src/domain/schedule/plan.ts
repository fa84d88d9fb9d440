import { fromSerial, toSerial, type IsoDay } from "../calendar";
import type { PhaseDuration } from "./durations";
import type { SchedulePhase } from "../threshold";
import { LEGAL_PHASES } from "./phase";
import type { WorkingCalendar } from "./working-calendar";

/** A phase in the calendar, both days included. */
export interface PlannedPhase {
  readonly phase: SchedulePhase;
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/**
 * Back-planning: the last phase ends on the eve of the day of need, each one on the eve of the next. A phase starts on
 * a working day outside the slack of August and of the end of the year, as late as its duration allows; that slack does
 * not count, except in delays that the law counts in days of the calendar.
 *
 * @param neededBy ISO day on which the contract must serve.
 */
export function backPlan(
  neededBy: IsoDay,
  durations: readonly PhaseDuration[],
  calendar: WorkingCalendar,
): readonly PlannedPhase[] {
  let next = toSerial(neededBy);
  const planned: PlannedPhase[] = [];
  for (const { phase, days } of [...durations].reverse()) {
    if (days === 0) continue;
    let left = days;
    let day = next;
    while (left > 0 || !canStart(day, calendar)) {
      day -= 1;
      if (LEGAL_PHASES.has(phase) || calendar.counts(day)) left -= 1;
    }
    planned.unshift({ phase, from: isoDay(day), to: isoDay(next - 1) });
    next = day;
  }
  return planned;
}

/**
 * The same phases forward, from a day on: when the need would be served if the work began then.
 *
 * @param start ISO day on which the first phase may begin.
 * @returns the phases, and the first day after them on which a contract can start.
 */
export function forwardPlan(
  start: IsoDay,
  durations: readonly PhaseDuration[],
  calendar: WorkingCalendar,
): { readonly phases: readonly PlannedPhase[]; readonly served: IsoDay } {
  let day = nextStart(toSerial(start), calendar);
  const phases: PlannedPhase[] = [];
  for (const { phase, days } of durations) {
    if (days === 0) continue;
    const from = day;
    for (let left = days; left > 0; day += 1) {
      if (LEGAL_PHASES.has(phase) || calendar.counts(day)) left -= 1;
    }
    day = nextStart(day, calendar);
    phases.push({ phase, from: isoDay(from), to: isoDay(day - 1) });
  }
  return { phases, served: isoDay(day) };
}

function nextStart(serial: number, calendar: WorkingCalendar): number {
  let day = serial;
  while (!canStart(day, calendar)) day += 1;
  return day;
}

function canStart(day: number, calendar: WorkingCalendar): boolean {
  return calendar.works(day) && calendar.counts(day);
}

function isoDay(serial: number): IsoDay {
  const day = fromSerial(serial);
  if (day === undefined) throw new RangeError(`outside the days of a workbook: ${String(serial)}`);
  return day;
}
