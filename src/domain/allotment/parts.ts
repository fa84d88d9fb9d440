import type { Cents } from "../money";
import { estimatedValue, familyOf, valueOf, type Nature, type Need } from "../need";
import type { Family } from "../nomenclature";
import { tidy, words } from "../text";
import type { AllotmentCriterion } from "./lot";

/** A need to allot, with what lots are made of. */
export interface AllottedNeed {
  readonly need: Need;
  readonly family: string;
  /** Place as it was written; "" when it is not. */
  readonly place: string;
  readonly nature: Nature;
  readonly value: Cents | undefined;
}

/** The needs of one lot, with the family and the place that they share; undefined when the criterion does not look. */
export interface Part {
  readonly family: string | undefined;
  readonly place: string | undefined;
  readonly needs: readonly AllottedNeed[];
}

/** Reads what lots are made of. A nature that is not written is that of the family, else services. */
export function allottedNeeds(needs: readonly Need[], families: ReadonlyMap<string, Family>): readonly AllottedNeed[] {
  return needs.map((need) => {
    const family = familyOf(need);
    const value = valueOf(estimatedValue(need));
    return {
      need,
      family,
      place: tidy(need.place),
      nature: valueOf(need.nature) ?? families.get(family)?.nature ?? "S",
      value: value !== undefined && value >= 0 ? value : undefined,
    };
  });
}

/**
 * The needs cut by a criterion: one part, one a family, one a place, or one a family and place. Parts come in the order
 * of families then places; what has no family or no place makes its own part, the last.
 */
export function cut(needs: readonly AllottedNeed[], criterion: AllotmentCriterion): readonly Part[] {
  const byFamily = criterion === "technical" || criterion === "mixed";
  const byPlace = criterion === "geographic" || criterion === "mixed";
  const parts = new Map<string, { family: string | undefined; place: string | undefined; needs: AllottedNeed[] }>();
  for (const need of needs) {
    const family = byFamily ? need.family : undefined;
    const place = byPlace ? need.place : undefined;
    const key = `${order(family)}|${order(place && words(place))}`;
    const part = parts.get(key);
    if (part) part.needs.push(need);
    else parts.set(key, { family, place, needs: [need] });
  }
  return [...parts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, part]) => part);
}

/** What is empty comes last. */
function order(key: string | undefined): string {
  return key === "" ? "\uFFFF" : (key ?? "");
}
