import type { ProcedureCode } from "./threshold";

/** What a purchase goes through, from the convention of a joint procurement to the start of the contract. */
export type SchedulePhase =
  | "agreement"
  | "sourcing"
  | "drafting"
  | "publication"
  | "candidates"
  | "dialogue"
  | "offers"
  | "negotiation"
  | "analysis"
  | "committee"
  | "standstill"
  | "notification"
  | "startup";

/** A procedure as a schedule tells them apart: the formal ones do not take the same time. */
export type ScheduleProcedure = ProcedureCode | "restricted" | "negotiated" | "dialogue";

/** The phases of each procedure, in order; a joint procurement puts its convention first. */
export const PHASES_OF: Readonly<Record<ScheduleProcedure, readonly SchedulePhase[]>> = {
  dispense: ["sourcing", "drafting", "offers", "analysis", "notification", "startup"],
  adapted: ["sourcing", "drafting", "publication", "offers", "analysis", "notification", "startup"],
  formal: [...formal("offers")],
  restricted: [...formal("candidates", "offers")],
  negotiated: [...formal("candidates", "offers", "negotiation")],
  dialogue: [...formal("candidates", "dialogue", "offers")],
};

function formal(...competition: readonly SchedulePhase[]): readonly SchedulePhase[] {
  const award = ["analysis", "committee", "standstill", "notification", "startup"] as const;
  return ["sourcing", "drafting", "publication", ...competition, ...award];
}

/** Phases that make the consultation public, the first one that a procedure has being its launch. */
export const LAUNCHES: ReadonlySet<SchedulePhase> = new Set(["publication", "candidates", "offers"]);

/** Ten years, in days: a longer phase is a figure typed in the wrong row. */
export const LONGEST_PHASE = 3660;

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

/** The phases of a procedure from the day it is public to the start of the contract. */
export function phasesFromLaunch(procedure: ScheduleProcedure): readonly SchedulePhase[] {
  const phases = PHASES_OF[procedure];
  return phases.slice(phases.findIndex((phase) => LAUNCHES.has(phase)));
}
