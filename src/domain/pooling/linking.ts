import { DisjointSets } from "../text";
import { likeness, type PurchaseObject } from "./object";

/** An object is compared with at most this many others for each of its rare words: the whole stays linear. */
const COMPARED = 12;
const RARE_WORDS = 3;

/**
 * Puts objects into groups where each resembles another by `threshold` at least; an object that resembles none is in
 * no group. Compared are only those that share one of their rarest words.
 *
 * @returns groups of positions in `objects`, two members or more.
 */
export function alikeGroups(objects: readonly PurchaseObject[], threshold: number): readonly (readonly number[])[] {
  const frequency = frequencies(objects);
  const sets = new DisjointSets(objects.length);
  const sharing = new Map<string, number[]>();
  objects.forEach((object, index) => {
    for (const stem of rarest(object, frequency)) {
      const others = sharing.get(stem);
      if (!others) {
        sharing.set(stem, [index]);
        continue;
      }
      for (const other of others.slice(-COMPARED)) {
        const candidate = objects[other];
        if (!candidate || sets.same(index, other)) continue;
        if (likeness(object, candidate) >= threshold) sets.union(index, other);
      }
      others.push(index);
    }
  });
  return sets.groups().filter((group) => group.length > 1);
}

/** Number of objects in which each stem stands. */
export function frequencies(objects: readonly PurchaseObject[]): ReadonlyMap<string, number> {
  const frequency = new Map<string, number>();
  for (const { stems } of objects) for (const stem of stems.keys()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  return frequency;
}

function rarest({ stems }: PurchaseObject, frequency: ReadonlyMap<string, number>): readonly string[] {
  return [...stems.keys()]
    .filter((stem) => (frequency.get(stem) ?? 0) > 1)
    .sort((one, other) => (frequency.get(one) ?? 0) - (frequency.get(other) ?? 0) || (one < other ? -1 : 1))
    .slice(0, RARE_WORDS);
}
