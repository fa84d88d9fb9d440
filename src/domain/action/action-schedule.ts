import type { IsoDay } from "../calendar";
import {
  scheduleOf,
  scheduleProcedureNamed,
  type ScheduleContext,
  type ScheduledItem,
  type ScheduleResult,
} from "../schedule";
import { procedureOf, type Action } from "./action";

type Scheduled = Pick<
  Action,
  "neededBy" | "neededUntil" | "nature" | "vehicle" | "chosenProcedure" | "proposedProcedure"
>;

/** What an action asks of its schedule; undefined without a date of need, a nature or a known procedure. */
export function scheduledItem(action: Scheduled): ScheduledItem | undefined {
  const procedure = scheduleProcedureNamed(procedureOf(action));
  const { neededBy, neededUntil, nature, vehicle } = action;
  if (procedure === undefined || neededBy === undefined || nature === undefined) return undefined;
  return { neededBy, neededUntil, nature, procedure, joint: vehicle === "joint-procurement" };
}

/**
 * The back-planning of an action, or why it has none; undefined without a date of need.
 * @param neededBy another day of need, to see what it would change.
 */
export function actionSchedule(
  action: Scheduled,
  context: ScheduleContext,
  neededBy?: IsoDay,
): ScheduleResult | undefined {
  if (action.neededBy === undefined) return undefined;
  const item = scheduledItem(action);
  if (!item) return { ok: false, reason: { code: "schedule.procedure-missing" } };
  return scheduleOf(neededBy === undefined ? item : { ...item, neededBy, neededUntil: undefined }, context);
}
