import type { Reason } from "../reason";
import type { Nature } from "../need";
import {
  durationRule,
  LONGEST_PHASE,
  PHASES_OF,
  ruleLabel,
  valueInForce,
  type NoValueCode,
  type Parameter,
  type SchedulePhase,
  type ScheduleProcedure,
} from "../threshold";
import type { CalendarRules } from "./working-calendar";

/** A phase with the days it takes. */
export interface PhaseDuration {
  readonly phase: SchedulePhase;
  /** Whole days, 0 when the house leaves the phase out. */
  readonly days: number;
}

export type DurationCode = NoValueCode | "schedule.duration-implausible";

export type DurationsResult =
  | { readonly ok: true; readonly durations: readonly PhaseDuration[]; readonly calendar: CalendarRules }
  | { readonly ok: false; readonly reason: Reason<DurationCode> };

/** What decides how long a purchase takes. */
export interface DurationQuestion {
  readonly procedure: ScheduleProcedure;
  readonly nature: Nature;
  /** True for a joint procurement (groupement de commandes): its convention comes first (L2113-7). */
  readonly joint: boolean;
  /** ISO day on which the durations must be in force. */
  readonly day: string;
}

/**
 * The days that each phase takes, from the table `Paramètres`. A duration that the table does not give, or that no
 * purchase can take, is said: none is made up.
 */
export function durationsOf(parameters: readonly Parameter[], question: DurationQuestion): DurationsResult {
  const { procedure, nature, joint, day } = question;
  const problems: Reason<DurationCode>[] = [];
  const value = (rule: string): number => {
    const found = valueInForce(parameters, rule, day, nature);
    if (!found.ok) {
      problems.push({ ...found.reason, values: { ...found.reason.values, rule: ruleLabel(rule) } });
      return 0;
    }
    if (found.value >= 0 && found.value <= LONGEST_PHASE) return Math.round(found.value);
    problems.push({ code: "schedule.duration-implausible", values: { rule: ruleLabel(rule), days: found.value } });
    return 0;
  };
  const phases: readonly SchedulePhase[] = [...(joint ? (["agreement"] as const) : []), ...PHASES_OF[procedure]];
  const durations = phases.map((phase) => ({ phase, days: value(durationRule(phase, procedure)) }));
  const calendar = {
    alsaceMoselle: value("alsace-moselle") > 0,
    augustDays: value("slack-august"),
    yearEndDays: value("slack-year-end"),
  };
  const [reason] = problems;
  return reason ? { ok: false, reason } : { ok: true, durations, calendar };
}
