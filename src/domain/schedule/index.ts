export { durationsOf, type DurationsResult, type PhaseDuration } from "./durations";
export { easter, publicHolidays } from "./holidays";
export { needDates } from "./need-dates";
export type { SchedulePhase, ScheduleProcedure } from "../threshold";
export { scheduleProcedureNamed } from "./phase";
export { backPlan, forwardPlan, type PlannedPhase } from "./plan";
export {
  ALERT_DAYS,
  scheduleOf,
  type Schedule,
  type ScheduleContext,
  type ScheduledItem,
  type ScheduleResult,
  type ScheduleState,
} from "./schedule";
export { workingCalendar, type CalendarRules, type WorkingCalendar } from "./working-calendar";
export { levelWork, type Levelling, type MovableItem } from "./levelling";
export {
  loadOf,
  monthsFrom,
  nextMonth,
  workload,
  workRules,
  type MonthlyLoad,
  type WorkItem,
  type WorkRules,
} from "./workload";
