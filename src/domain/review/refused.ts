import type { Suggestions } from "./queue";

/** Families that a person saw proposed for a need and did not want for it, by the need's identifier. */
export type Refused = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What is still to be proposed once families were refused: the next ones, as sure as they are when those are not the
 * right ones.
 */
export function withoutRefused(suggestions: Suggestions, refused: Refused): Suggestions {
  if (refused.size === 0) return suggestions;
  const left = new Map(suggestions);
  for (const [id, families] of refused) {
    const proposed = suggestions.get(id);
    if (!proposed) continue;
    const kept = proposed.filter(({ family }) => !families.has(family));
    const gone = proposed.reduce((sum, { family, confidence }) => sum + (families.has(family) ? confidence : 0), 0);
    const rest = Math.max(1 - gone, Number.EPSILON);
    left.set(
      id,
      kept.map((one) => ({ ...one, confidence: Math.min(one.confidence / rest, 1) })),
    );
  }
  return left;
}

/** The families refused, those of a decision added: needs that were seen with a family and left out of it. */
export function refusing(refused: Refused, needs: readonly { readonly id: string }[], family: string): Refused {
  if (needs.length === 0) return refused;
  const more = new Map(refused);
  for (const { id } of needs) more.set(id, new Set([...(refused.get(id) ?? []), family]));
  return more;
}
