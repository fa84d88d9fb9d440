import { actionSchedule, isOpen, lastReached, milestonesOf, procedureOf, type Action } from "../../../domain/action";
import { addMonths } from "../../../domain/calendar";
import {
  levelWork,
  scheduleProcedureNamed,
  workload,
  workRules,
  type Levelling,
  type MonthlyLoad,
  type MovableItem,
  type ScheduleContext,
} from "../../../domain/schedule";
import type { Entry } from "../../shared/findings/programme";

/** The work of the buyers, and how to level it. */
export interface WorkPlan {
  readonly loads: ReadonlyMap<string, MonthlyLoad>;
  /** Days a month; undefined when the table `Paramètres` has none. */
  readonly capacity: number | undefined;
  readonly levelling: readonly Levelling[];
}

/** The buyers' work month by month from the schedules of their actions, and what would level it. */
export function workPlanOf(entries: readonly Entry[], context: ScheduleContext): WorkPlan {
  const rules = workRules(context.parameters, context.today);
  const items = entries.flatMap((entry) => itemOf(entry, context) ?? []);
  return {
    loads: workload(items, rules),
    capacity: rules.capacity,
    levelling: levelWork(items, { rules, today: context.today }),
  };
}

function itemOf({ action, schedule }: Entry, context: ScheduleContext): MovableItem | undefined {
  const procedure = scheduleProcedureNamed(procedureOf(action));
  if (!schedule?.ok || procedure === undefined || !isOpen(action)) return undefined;
  return {
    id: action.id,
    buyer: action.buyer,
    procedure,
    phases: schedule.schedule.phases,
    movable: lastReached(action) < 0,
    earlier: (months) => earlierPlan(action, context, months)?.phases,
  };
}

/** The schedule of an action served some months earlier. */
function earlierPlan(action: Action, context: ScheduleContext, months: number) {
  if (action.neededBy === undefined) return undefined;
  const result = actionSchedule(action, context, addMonths(action.neededBy, -months));
  return result?.ok ? result.schedule : undefined;
}

/** What an action becomes when a suggestion is followed; undefined when it only says that nothing helps. */
export function followed(one: Levelling, action: Action, context: ScheduleContext): Partial<Action> | undefined {
  if (one.kind === "hand-over") return { buyer: one.to };
  const plan = one.kind === "earlier" ? earlierPlan(action, context, one.months) : undefined;
  // The department still needs it on its own day: the work is earlier, the promise is not.
  return plan && { planned: milestonesOf(plan.phases, plan.neededBy), launchOn: plan.launchBy };
}
