import { procedureNamed, type ProcedureCode } from "../threshold";
import { words } from "../text";

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

/** Delays that the law counts in days of the calendar: neither August nor the end of the year stops them. */
export const LEGAL_PHASES: ReadonlySet<SchedulePhase> = new Set(["publication", "standstill"]);

/** Phases in which the buyer works; during the others, firms do or the law makes everyone wait. */
export const BUYER_PHASES: ReadonlySet<SchedulePhase> = new Set([
  "sourcing",
  "drafting",
  "publication",
  "dialogue",
  "negotiation",
  "analysis",
  "committee",
  "notification",
]);

/** Formal procedures that the essential data name and that a schedule tells apart. */
const BY_NAME: ReadonlyMap<string, ScheduleProcedure> = new Map([
  [words("Appel d'offres restreint"), "restricted"],
  [words("AOR"), "restricted"],
  [words("Procédure avec négociation"), "negotiated"],
  [words("PAN"), "negotiated"],
  [words("Dialogue compétitif"), "dialogue"],
]);

/**
 * The procedure that a person names, undefined when it is not known.
 * @example scheduleProcedureNamed("Appel d'offres ouvert") //=> "formal"
 */
export function scheduleProcedureNamed(text: string): ScheduleProcedure | undefined {
  return BY_NAME.get(words(text)) ?? procedureNamed(text);
}
