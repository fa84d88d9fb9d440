import { daysBetween, type IsoDay } from "../calendar";
import type { Nature } from "../need";
import type { Reason } from "../reason";
import { LAUNCHES, valueInForce, type Parameter, type ScheduleProcedure } from "../threshold";
import { durationsOf, type DurationCode, type PhaseDuration } from "./durations";
import { backPlan, forwardPlan, type PlannedPhase } from "./plan";
import { workingCalendar, type CalendarRules, type WorkingCalendar } from "./working-calendar";

/** A need, a lot or an action, as its schedule sees it. */
export interface ScheduledItem {
  /** ISO day on which the contract must serve; the first one when the need gives a period. */
  readonly neededBy: IsoDay;
  /** Last day on which it may start to serve, when the need gives a period. */
  readonly neededUntil?: IsoDay | undefined;
  readonly procedure: ScheduleProcedure;
  readonly nature: Nature;
  /** Joint procurement (groupement de commandes): its convention comes first (L2113-7). */
  readonly joint?: boolean;
}

export interface ScheduleContext {
  readonly parameters: readonly Parameter[];
  /** ISO day. */
  readonly today: IsoDay;
}

/**
 * - `in-time`: nothing presses;
 * - `launch-soon`: the latest launch is 90 days away or less (J-90);
 * - `late`: the preparation should have begun, the launch can still be met;
 * - `impossible`: the latest launch is past, the need cannot be served in time.
 */
export type ScheduleState = "in-time" | "launch-soon" | "late" | "impossible";

/** The calendar of a purchase, from the date of need backwards. */
export interface Schedule {
  readonly phases: readonly PlannedPhase[];
  /** ISO day on which the first phase must begin at the latest. */
  readonly startBy: IsoDay;
  /** ISO day on which the consultation must be launched at the latest: the day of the notice (R2121-3). */
  readonly launchBy: IsoDay;
  readonly neededBy: IsoDay;
  /** When the contract would serve if the work began today with the same durations. */
  readonly earliest: IsoDay;
  readonly state: ScheduleState;
  /** Why it is in that state and what to do, worst first. */
  readonly reasons: readonly Reason[];
}

/** Why there is no schedule. */
export type ScheduleProblem = DurationCode | "schedule.day-implausible" | "schedule.procedure-missing";

export type ScheduleResult =
  { readonly ok: true; readonly schedule: Schedule } | { readonly ok: false; readonly reason: Reason<ScheduleProblem> };

/** Days before the latest launch from which it is said (J-90). */
export const ALERT_DAYS = 90;

/**
 * The back-planning of a need, a lot or an action: its phases up to the day of need, the latest launch day, and
 * whether it can still be met today. Durations and slack come from the table `Paramètres`; one that is missing is said.
 *
 * @example scheduleOf({ neededBy: "2027-09-01", procedure: "formal", nature: "S" }, context)
 */
export function scheduleOf(item: ScheduledItem, { parameters, today }: ScheduleContext): ScheduleResult {
  const { neededBy, procedure, nature, joint = false } = item;
  if (neededBy < "1950" || neededBy > "2900") {
    return { ok: false, reason: { code: "schedule.day-implausible", values: { day: { day: neededBy } } } };
  }
  const read = durationsOf(parameters, { procedure, nature, joint, day: neededBy });
  if (!read.ok) return read;
  const { durations } = read;
  const calendar = calendarOf(read.calendar);
  const phases = backPlan(neededBy, durations, calendar);
  const until = item.neededUntil !== undefined && item.neededUntil > neededBy ? item.neededUntil : undefined;
  const dates: Dates = {
    startBy: phases[0]?.from ?? neededBy,
    launchBy: launchOf(phases) ?? neededBy,
    neededBy,
    earliest: forwardPlan(today, durations, calendar).served,
    ...(until !== undefined && { until, lastLaunch: launchOf(backPlan(until, durations, calendar)) ?? until }),
  };
  const state = stateOf(dates, today);
  const reasons = [...reasonsOf(dates, state, today), ...tooShort(parameters, durations, procedure, nature, neededBy)];
  const { startBy, launchBy, earliest } = dates;
  return { ok: true, schedule: { phases, startBy, launchBy, neededBy, earliest, state, reasons } };
}

/** Needs by the thousand share one calendar: its days are looked at once. */
const calendars = new Map<string, WorkingCalendar>();

function calendarOf(rules: CalendarRules): WorkingCalendar {
  const key = JSON.stringify(rules);
  const known = calendars.get(key) ?? workingCalendar(rules);
  calendars.set(key, known);
  return known;
}

function launchOf(phases: readonly PlannedPhase[]): IsoDay | undefined {
  return phases.find(({ phase }) => LAUNCHES.has(phase))?.from;
}

interface Dates extends Pick<Schedule, "startBy" | "launchBy" | "neededBy" | "earliest"> {
  /** Last day of the period of need, and the latest launch for it. */
  readonly until?: IsoDay;
  readonly lastLaunch?: IsoDay;
}

function stateOf({ startBy, launchBy, lastLaunch }: Dates, today: IsoDay): ScheduleState {
  if ((lastLaunch ?? launchBy) < today) return "impossible";
  if (startBy < today) return "late";
  return daysBetween(today, launchBy) <= ALERT_DAYS ? "launch-soon" : "in-time";
}

function reasonsOf(dates: Dates, state: ScheduleState, today: IsoDay): readonly Reason[] {
  const { startBy, launchBy, neededBy, earliest, until, lastLaunch } = dates;
  const days = { needed: { day: neededBy }, start: { day: startBy }, launch: { day: launchBy } };
  const period: readonly Reason[] =
    until === undefined || lastLaunch === undefined
      ? []
      : [
          {
            code: "schedule.period",
            values: { from: { day: neededBy }, to: { day: until }, last: { day: lastLaunch } },
          },
        ];
  switch (state) {
    case "impossible":
      return [
        { code: "schedule.impossible", values: { ...days, served: { day: earliest } } },
        { code: "schedule.impossible-advice", values: { served: { day: earliest } } },
        ...period,
      ];
    case "late":
      return launchBy < today
        ? [{ code: "schedule.late-for-first-day", values: days }, ...period]
        : [{ code: "schedule.late", values: { ...days, count: daysBetween(today, launchBy) } }, ...period];
    case "launch-soon":
      return [{ code: "schedule.launch-soon", values: { ...days, count: daysBetween(today, launchBy) } }, ...period];
    case "in-time":
      return [{ code: "schedule.in-time", values: days }, ...period];
  }
}

/** A period of offers under the minimum of the Code is said: only a reasoned urgency allows it (R2161-3). */
function tooShort(
  parameters: readonly Parameter[],
  durations: readonly PhaseDuration[],
  procedure: ScheduleProcedure,
  nature: Nature,
  day: IsoDay,
): readonly Reason[] {
  if (procedure !== "formal") return [];
  const minimum = valueInForce(parameters, "offers-open-tender-electronic", day, nature);
  const offers = durations.find(({ phase }) => phase === "offers")?.days;
  if (!minimum.ok || offers === undefined || offers >= minimum.value) return [];
  return [
    {
      code: "schedule.offers-too-short",
      values: { days: offers, minimum: minimum.value },
      article: minimum.parameter.article,
    },
  ];
}
