import { addDays, daysBetween, type IsoDay } from "../calendar";
import type { PlannedPhase, SchedulePhase } from "../schedule";
import { publicHolidays } from "../schedule";

/** The seven phases of a purchase action, in order. */
export const ACTION_PHASES = [
  "sourcing",
  "opportunity",
  "drafting",
  "consultation",
  "analysis",
  "award",
  "execution",
] as const;

export type ActionPhase = (typeof ACTION_PHASES)[number];

/** First day of each phase, ISO; a phase that is not dated is absent. */
export type Milestones = Readonly<Partial<Record<ActionPhase, IsoDay>>>;

const FIRST_OF: Readonly<Record<Exclude<ActionPhase, "opportunity" | "execution">, readonly SchedulePhase[]>> = {
  sourcing: ["agreement", "sourcing"],
  drafting: ["drafting"],
  consultation: ["publication", "candidates", "offers"],
  analysis: ["negotiation", "analysis"],
  award: ["committee", "standstill", "notification"],
};

/**
 * The milestones of an action from its schedule: the first day of each of the seven phases. The opportunity is
 * decided in the last third of sourcing and strategy; execution begins on the day of need.
 */
export function milestonesOf(phases: readonly PlannedPhase[], neededBy: IsoDay): Milestones {
  const first = (names: readonly SchedulePhase[]): IsoDay | undefined =>
    phases.find(({ phase }) => names.includes(phase))?.from;
  const sourcing = phases.find(({ phase }) => phase === "sourcing");
  const days: Partial<Record<ActionPhase, IsoDay | undefined>> = {
    sourcing: first(FIRST_OF.sourcing),
    opportunity: sourcing && lastThird(sourcing),
    drafting: first(FIRST_OF.drafting),
    consultation: first(FIRST_OF.consultation),
    analysis: first(FIRST_OF.analysis),
    award: first(FIRST_OF.award),
    execution: neededBy,
  };
  return Object.fromEntries(Object.entries(days).filter(([, day]) => day !== undefined));
}

/** A working day at two thirds of a phase; its first day is one. */
function lastThird({ from, to }: PlannedPhase): IsoDay {
  let day = addDays(from, Math.floor((daysBetween(from, to) * 2) / 3));
  while (day > from && isClosed(day)) day = addDays(day, -1);
  return day;
}

function isClosed(day: IsoDay): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 || publicHolidays(Number(day.slice(0, 4))).includes(day);
}
