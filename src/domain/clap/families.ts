import { sum, type Cents } from "../money";
import { familyOf, type Need } from "../need";
import type { Family } from "../nomenclature";
import { valueOfNeed } from "../steering";

/** A family that the officials follow, and what it weighs in the programme. */
export interface StrategicFamily {
  readonly code: string;
  readonly label: string;
  readonly amount: Cents;
  readonly needs: number;
  /** False when nobody flagged it: it is there for its weight. */
  readonly flagged: boolean;
}

/** Every family that can be followed, the heaviest first, archived ones and groups left out. */
export function weighedFamilies(families: readonly Family[], needs: readonly Need[]): readonly StrategicFamily[] {
  const weights = new Map<string, { amounts: Cents[]; needs: number }>();
  for (const need of needs) {
    const code = familyOf(need);
    const weight = weights.get(code) ?? { amounts: [], needs: 0 };
    weight.needs += 1;
    const value = valueOfNeed(need);
    if (value !== undefined) weight.amounts.push(value);
    weights.set(code, weight);
  }
  return families
    .filter(({ parent, archived }) => parent !== "" && !archived)
    .map(({ code, label, strategic }): StrategicFamily => {
      const weight = weights.get(code);
      return { code, label, flagged: strategic, amount: sum(weight?.amounts ?? []), needs: weight?.needs ?? 0 };
    })
    .sort((a, b) => b.amount - a.amount || (a.code < b.code ? -1 : 1));
}

/**
 * The families that a session follows: those flagged as strategic in `Nomenclature`, else those that weigh most.
 * @param most how many, while none is flagged
 */
export function strategicFamilies(weighed: readonly StrategicFamily[], most: number): readonly StrategicFamily[] {
  const flagged = weighed.filter((family) => family.flagged);
  return flagged.length > 0 ? flagged : weighed.filter(({ needs }) => needs > 0).slice(0, most);
}
