import type { Cents } from "../money";
import { estimatedValue, familyOf, valueOf, type Nature, type Need } from "../need";
import type { Family } from "../nomenclature";
import type { Reason } from "../reason";
import { words } from "../text";
import type { CumulationKind } from "./threshold";

/** A need that no cumulation can receive, and why. */
export interface UncountedNeed {
  readonly needId: string;
  readonly reason: Reason<"threshold.family-missing" | "threshold.nature-missing" | "threshold.operation-missing">;
}

/** A need with what decides where it is counted. */
export interface CountedNeed {
  readonly need: Need;
  readonly nature: Nature;
  /** Estimated value (R2121-1), undefined when it is missing, unreadable or negative. */
  readonly value: Cents | undefined;
}

/** Where a need is counted: a family, a functional unit or an operation, as it is written. */
export interface Place {
  readonly kind: CumulationKind;
  readonly key: string;
}

/** Supplies and services that the authority hands to the contractor for the works (R2121-5). */
const AT_DISPOSAL = /\b(?:mise?s? a (?:la )?disposition|fournie?s? (?:au titulaire|par le maitre d ouvrage))\b/u;

/** The natures of families, for needs whose own nature is not written. */
export function naturesOf(nomenclature: readonly Family[]): ReadonlyMap<string, Nature> {
  return new Map(nomenclature.map(({ code, nature }) => [code, nature]));
}

/** A need with its nature and its value; the reason when its nature cannot be told. */
export function counted(need: Need, natures: ReadonlyMap<string, Nature>): CountedNeed | UncountedNeed {
  const nature = valueOf(need.nature) ?? natures.get(familyOf(need));
  if (nature === undefined) return { needId: need.id, reason: { code: "threshold.nature-missing" } };
  const value = valueOf(estimatedValue(need));
  return { need, nature, value: value !== undefined && value >= 0 ? value : undefined };
}

/**
 * What a need is added up with: works with the works of their operation (R2121-5), supplies and services with those
 * of their functional unit when one is named, else of their homogeneous family (R2121-6). Supplies that name an
 * operation, and services said to be put at the contractor's disposal, count with its works (R2121-5). What could not
 * be foreseen is counted apart, family by family.
 */
export function placeOf({ need, nature }: CountedNeed): Place | UncountedNeed {
  const family = familyOf(need);
  const unforeseen = valueOf(need.character) === "unforeseen";
  if (need.operation !== "" && (nature === "T" || isAtDisposal(need, nature))) {
    return { kind: "operation", key: need.operation };
  }
  if (nature === "T") {
    if (unforeseen && family !== "") return { kind: "unforeseen", key: family };
    return { needId: need.id, reason: { code: "threshold.operation-missing", article: "R2121-5" } };
  }
  if (!unforeseen && need.functionalUnit !== "") return { kind: "functional-unit", key: need.functionalUnit };
  if (family === "") return { needId: need.id, reason: { code: "threshold.family-missing", article: "R2121-6" } };
  return { kind: unforeseen ? "unforeseen" : "family", key: family };
}

/** Whether a supply or a service counts with the works of the operation that it names. */
export function isAtDisposal({ title, description }: Need, nature: Nature): boolean {
  return nature === "F" || (nature === "S" && AT_DISPOSAL.test(words(`${title} ${description}`)));
}
