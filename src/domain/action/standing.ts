import { daysBetween, type IsoDay } from "../calendar";
import type { Reason } from "../reason";
import type { ScheduleResult, ScheduleState } from "../schedule";
import { isOpen, type Action } from "./action";
import { ACTION_PHASES, type ActionPhase } from "./phase";

/**
 * Where an action stands today: that of its schedule before the launch, `overdue` when a milestone is past without
 * its real day, `running` when it advances as planned, `closed` when it asks for nothing more, `unplanned` without a
 * schedule.
 */
export type Standing = "closed" | "unplanned" | "overdue" | "running" | ScheduleState;

export interface ActionStanding {
  readonly standing: Standing;
  /** Milestone that should have been reached, the first one. */
  readonly overduePhase?: ActionPhase;
  readonly reasons: readonly Reason[];
}

/** Worst first: what a buyer looks at in the morning. */
export const STANDINGS: readonly Standing[] = [
  "impossible",
  "overdue",
  "late",
  "launch-soon",
  "unplanned",
  "running",
  "in-time",
  "closed",
];

/**
 * Where an action stands.
 * @param schedule its back-planning, or why it has none; undefined without a date of need.
 */
export function standingOf(action: Action, schedule: ScheduleResult | undefined, today: IsoDay): ActionStanding {
  if (!isOpen(action)) return { standing: "closed", reasons: [] };
  if (!schedule) return { standing: "unplanned", reasons: [{ code: "schedule.day-missing" }] };
  if (!schedule.ok) return { standing: "unplanned", reasons: [schedule.reason] };
  const { state, reasons } = schedule.schedule;
  const reached = lastReached(action);
  const launched = reached >= ACTION_PHASES.indexOf("consultation");
  const overdue = ACTION_PHASES.find((phase, index) => index > reached && (action.planned[phase] ?? today) < today);
  const late = overdue && overdueReason(overdue, action, today);
  if (!launched && state === "impossible") {
    return {
      standing: "impossible",
      reasons: [...reasons, ...(late ? [late] : [])],
      ...(overdue && { overduePhase: overdue }),
    };
  }
  if (overdue && late)
    return { standing: "overdue", overduePhase: overdue, reasons: [late, ...(launched ? [] : reasons)] };
  if (launched) return { standing: "running", reasons: [] };
  // The preparation has begun: that it should have is no news.
  if (state === "late" && reached >= 0) return { standing: "running", reasons: [] };
  return { standing: state, reasons };
}

/** Rank of the farthest phase reached, by its real day or by what the row says; -1 before the first one. */
export function lastReached({ real, progress }: Pick<Action, "real" | "progress">): number {
  const reached = ACTION_PHASES.findLastIndex((phase) => real[phase] !== undefined);
  return Math.max(reached, progress === undefined ? -1 : ACTION_PHASES.indexOf(progress));
}

function overdueReason(phase: ActionPhase, { planned }: Action, today: IsoDay): Reason {
  const day = planned[phase] ?? today;
  return { code: `action.overdue-${phase}`, values: { day: { day }, count: daysBetween(day, today) } };
}
