import { procedureNamed, type SchedulePhase, type ScheduleProcedure } from "../threshold";
import { words } from "../text";

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
