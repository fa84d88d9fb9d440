import { words } from "../text";
import type { ProcedureCode } from "./threshold";

/** Names of the field `procedure` in the format of essential data (DECP v2.0.3). */
export const DECP_PROCEDURES = [
  "Procédure adaptée",
  "Appel d'offres ouvert",
  "Appel d'offres restreint",
  "Procédure avec négociation",
  "Marché passé sans publicité ni mise en concurrence préalable",
  "Dialogue compétitif",
] as const;

export type DecpProcedure = (typeof DECP_PROCEDURES)[number];

/**
 * Name of a procedure in the list of essential data. A formal procedure is named as the open tender, its usual form:
 * the buyer chooses among the formal procedures.
 */
export function decpProcedure(code: ProcedureCode): DecpProcedure {
  const names: Record<ProcedureCode, DecpProcedure> = {
    dispense: "Marché passé sans publicité ni mise en concurrence préalable",
    adapted: "Procédure adaptée",
    formal: "Appel d'offres ouvert",
  };
  return names[code];
}

const CODE_BY_NAME: ReadonlyMap<string, ProcedureCode> = new Map([
  [words("Procédure adaptée"), "adapted"],
  [words("MAPA"), "adapted"],
  [words("Marché passé sans publicité ni mise en concurrence préalable"), "dispense"],
  [words("Sans publicité ni mise en concurrence"), "dispense"],
  [words("Dispense de procédure"), "dispense"],
  [words("Dispense"), "dispense"],
  [words("Appel d'offres ouvert"), "formal"],
  [words("AOO"), "formal"],
  [words("Appel d'offres restreint"), "formal"],
  [words("AOR"), "formal"],
  [words("Procédure avec négociation"), "formal"],
  [words("Dialogue compétitif"), "formal"],
  [words("Procédure formalisée"), "formal"],
]);

/** The procedure that a person names (a DECP name or a usual one), undefined when it is not known. */
export function procedureNamed(text: string): ProcedureCode | undefined {
  return CODE_BY_NAME.get(words(text));
}
