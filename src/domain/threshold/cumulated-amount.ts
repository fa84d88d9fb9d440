import { sum, type Cents } from "../money";
import { valueOf, type Need } from "../need";
import { words } from "../text";
import type { Cumulation } from "./threshold";

/**
 * What is cumulated under a family code, a works operation or a functional unit: what `ACHATS.CUMUL` answers, the same
 * amount as the page Seuils. What was counted apart as unforeseen is left out. Nothing cumulated is 0.
 *
 * @param year budget year, undefined for all; what is not cut into years counts when one of its needs is of that year,
 * or when none of them says its year.
 */
export function cumulatedAmount(
  cumulations: readonly Cumulation[],
  needs: readonly Need[],
  key: string,
  year?: number,
): Cents {
  const asked = words(key);
  const yearById = new Map(needs.map((need) => [need.id, valueOf(need.year)]));
  const isOf = ({ exercise, needIds }: Cumulation): boolean => {
    if (year === undefined || exercise !== undefined) return year === undefined || exercise === year;
    const years = new Set(needIds.map((id) => yearById.get(id)).filter((one) => one !== undefined));
    return years.size === 0 || years.has(year);
  };
  const counted = cumulations.filter((one) => one.kind !== "unforeseen" && words(one.key) === asked && isOf(one));
  return sum(counted.map(({ amount }) => amount));
}
