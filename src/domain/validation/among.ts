import type { NeedFacts } from "./facts";
import type { FoundAmong } from "./rule";

/** Related needs that a finding names, at most. */
const RELATED_SHOWN = 20;

/** The same finding for each need of a group, which names the others. */
export function among(
  group: readonly NeedFacts[],
  field: string,
  valuesOf: (facts: NeedFacts) => NonNullable<FoundAmong["values"]>,
): readonly FoundAmong[] {
  if (group.length < 2) return [];
  const ids = group.map(({ need }) => need.id).sort();
  const shown = ids.slice(0, RELATED_SHOWN + 1);
  return group.map((facts) => ({
    facts,
    field,
    values: valuesOf(facts),
    relatedIds: shown.filter((id) => id !== facts.need.id).slice(0, RELATED_SHOWN),
  }));
}
