import { nearDuplicateGroups } from "../text";

/** A line that may be the same need as another. */
export interface Duplicable {
  readonly title: string;
  /** € HT; undefined when it is not known or does not count. */
  readonly amount?: number | undefined;
  /** "" when it does not count. */
  readonly department?: string;
}

/** Likeness from which two titles are two writings of one need. */
const SAME_NEED = 0.85;

/**
 * Lines that are perhaps one need sent twice, by positions: nearly the same words, the same amount and the same
 * department. The same words in two departments are two needs, which may be pooled.
 */
export function duplicateGroups(lines: readonly Duplicable[]): readonly (readonly number[])[] {
  const alike = new Map<string, number[]>();
  lines.forEach(({ amount, department = "" }, position) => {
    const key = `${String(amount ?? "")}|${department}`;
    const positions = alike.get(key);
    if (positions) positions.push(position);
    else alike.set(key, [position]);
  });
  return [...alike.values()]
    .flatMap((positions) =>
      nearDuplicateGroups(
        positions.map((position) => lines[position]?.title ?? ""),
        SAME_NEED,
      ).map((group) => group.flatMap((at) => positions[at] ?? [])),
    )
    .sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0));
}
