import type { Nature } from "../need";
import { frequencies } from "./linking";
import type { PurchaseObject } from "./object";

interface HasObject {
  readonly object: PurchaseObject;
}

/** A group of this size or less is one purchase; above, its performances are told apart. */
const ONE_PURCHASE: Readonly<Record<Nature, number>> = { F: 40, S: 8, T: 8 };
/** A word names a performance when it stands in this many needs at least… */
const ESTABLISHED = 3;
/** …and in this share of the group at most: a word that nearly all have says only what the family is. */
const COMMON = 0.6;
/** More names than this would cut a family into crumbs. */
const MOST_NAMES = 60;
/** Two words found together this often name one performance ("risques", "statutaires"). */
const TOGETHER = 0.5;

/**
 * Tells apart the performances of one family when it holds many needs: insurance of vehicles from insurance of staff.
 * Each need goes with the most frequent of the words that name a performance and stand in its object; needs without
 * any such word stay together. Supplies of one family are a range bought in one contract: they are told apart only
 * when they are very many.
 */
export function splitByPerformance<T extends HasObject>(
  members: readonly T[],
  nature: Nature,
): readonly (readonly T[])[] {
  if (members.length <= ONE_PURCHASE[nature]) return [members];
  const frequency = frequencies(members.map(({ object }) => object));
  const most = COMMON * members.length;
  const naming = [...frequency]
    .filter(([, count]) => count >= ESTABLISHED && count <= most)
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .slice(0, MOST_NAMES)
    .map(([stem]) => stem);
  if (naming.length === 0) return [members];
  const nameOf = performanceNames(naming, members);
  const groups = new Map<string, T[]>();
  for (const member of members) {
    const first = naming.find((stem) => member.object.stems.get(stem)?.weight === 1);
    const name = first === undefined ? "" : (nameOf.get(first) ?? first);
    const group = groups.get(name);
    if (group) group.push(member);
    else groups.set(name, [member]);
  }
  return [...groups.values()];
}

/** Each word and the word that it stands for: the more frequent one that it nearly always comes with. */
function performanceNames(naming: readonly string[], members: readonly HasObject[]): ReadonlyMap<string, string> {
  const holders = new Map<string, Set<HasObject>>(naming.map((stem) => [stem, new Set<HasObject>()]));
  for (const member of members) for (const stem of member.object.stems.keys()) holders.get(stem)?.add(member);
  const names = new Map<string, string>();
  for (const stem of naming) {
    const own = holders.get(stem) ?? new Set<HasObject>();
    const stronger = [...names.keys()].find(
      (other) => overlap(own, holders.get(other) ?? new Set<HasObject>()) >= TOGETHER,
    );
    names.set(stem, stronger === undefined ? stem : (names.get(stronger) ?? stronger));
  }
  return names;
}

function overlap<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number {
  let both = 0;
  for (const item of one) if (other.has(item)) both += 1;
  return one.size === 0 ? 0 : both / one.size;
}
