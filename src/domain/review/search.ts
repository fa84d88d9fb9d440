import type { Suggestion } from "../classification";
import type { Family, Nomenclature } from "../nomenclature";

/** Hits looked at before those that suit the need come first. */
const LOOKED_AT = 40;

/**
 * Families for what a person types about a need: those that the need resembles come before the others that answer as
 * well, so that a few letters are enough. Nothing typed: those that the need resembles, in their order.
 *
 * @param likely suggestions for the need, more than the three that are shown
 */
export function searchForNeed(
  nomenclature: Nomenclature,
  typed: string,
  likely: readonly Suggestion[],
  limit: number,
): readonly Family[] {
  if (typed.trim() === "") return likely.flatMap(({ family }) => nomenclature.byCode(family) ?? []).slice(0, limit);
  const ranks = new Map(likely.map(({ family }, rank) => [family, rank]));
  return nomenclature
    .search(typed, LOOKED_AT)
    .map(({ family, score }) => {
      const rank = ranks.get(family.code);
      return { family, score: rank === undefined ? score : score * (1 + 1 / (1 + rank)) };
    })
    .sort((one, other) => other.score - one.score)
    .slice(0, limit)
    .map(({ family }) => family);
}
