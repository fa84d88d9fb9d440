import type { Reason } from "../reason";
import type { Nature } from "../need";
import { ruleLabel, valueInForce, type NoValueCode, type Parameter } from "../threshold";
import { PHASES_OF, type SchedulePhase, type ScheduleProcedure } from "./phase";
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

/** Ten years: a longer phase is a figure typed in the wrong row. */
const LONGEST = 3660;

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
    if (found.value >= 0 && found.value <= LONGEST) return Math.round(found.value);
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

/** Rule of `Paramètres` that gives the days of a phase in a procedure. */
export function durationRule(phase: SchedulePhase, procedure: ScheduleProcedure): string {
  const common: Partial<Record<SchedulePhase, string>> = {
    agreement: "joint-procurement-agreement",
    standstill: "standstill",
    candidates: "phase-candidates",
    negotiation: "phase-negotiation",
    dialogue: "phase-dialogue",
  };
  const rule = common[phase];
  if (rule !== undefined) return rule;
  if (phase === "offers" && procedure === "formal") return "offers-open-tender";
  if (phase === "offers" && isSelective(procedure)) return "phase-offers-restricted";
  return `phase-${phase}-${isSelective(procedure) ? "formal" : procedure}`;
}

/** Formal procedures in which firms apply before they are invited to tender. */
function isSelective(procedure: ScheduleProcedure): boolean {
  return procedure === "restricted" || procedure === "negotiated" || procedure === "dialogue";
}
