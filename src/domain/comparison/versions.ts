import { fold } from "../text";
import { compare, objectOf, type Comparison, type ComparisonOptions } from "./compare";
import { rowToAdd, type IncomingList } from "./incoming";

/** Two lists received together that are the same one at two moments. */
export interface Versions {
  readonly older: IncomingList;
  readonly newer: IncomingList;
  /** Number of objects that both hold. */
  readonly shared: number;
  /** Whether the names of the files say which is the newer ("v2", "corrigé", a day); else it is the last received. */
  readonly said: boolean;
}

/** Share of the objects of the shorter list that the other must hold. */
const MOSTLY_SHARED = 0.5;

/**
 * Lists received together that are versions of each other: most of what the shorter asks, the other asks too, for the
 * same department and exercise. Each list is told against the next of its versions; nothing is said of lists of one
 * file, which complete each other.
 */
export function versionsAmong(lists: readonly IncomingList[]): readonly Versions[] {
  const objects = lists.map(({ lines }) => new Set(lines.map(({ need }) => objectOf(need))));
  const holders = new Map<string, number[]>();
  for (const [at, held] of objects.entries())
    for (const object of held) holders.set(object, [...(holders.get(object) ?? []), at]);
  const shared = new Map<string, { readonly pair: readonly [number, number]; count: number }>();
  for (const places of holders.values())
    for (const [rank, one] of places.entries())
      for (const two of places.slice(rank + 1)) {
        const key = `${String(one)} ${String(two)}`;
        const known = shared.get(key);
        if (known) known.count += 1;
        else shared.set(key, { pair: [one, two], count: 1 });
      }
  const followed = new Set<number>();
  const pairs = [...shared.values()].flatMap(({ pair: [one, two], count }) => {
    const [first, second] = [lists[one], lists[two]];
    const shorter = Math.min(objects[one]?.size ?? 0, objects[two]?.size ?? 0);
    if (!first || !second || isSamePlace(first, second) || count < shorter * MOSTLY_SHARED) return [];
    const [rankOne, rankTwo] = [versionRank(first.file), versionRank(second.file)];
    const turned = rankOne > rankTwo;
    return [{ old: turned ? two : one, new: turned ? one : two, count, said: rankOne !== rankTwo }];
  });
  // Of three versions, the first is told against the second and the second against the third: the closest first.
  pairs.sort((a, b) => b.old - a.old || Math.abs(a.new - a.old) - Math.abs(b.new - b.old));
  return pairs.flatMap(({ old, new: next, count, said }) => {
    const [older, newer] = [lists[old], lists[next]];
    if (!older || !newer || followed.has(old)) return [];
    followed.add(old);
    return [{ older, newer, shared: count, said }];
  });
}

/** What a version changes line by line in the one before: what is new, changed, the same or gone, nothing being written. */
export function betweenVersions(
  { older, newer }: Versions,
  { keyName }: Pick<ComparisonOptions, "keyName">,
): Comparison {
  const rows = older.lines.map((line) => ({ ...rowToAdd(line), id: `${older.file}!${String(line.row)}` }));
  return compare(newer, rows, { keyName, replaces: older.file });
}

function isSamePlace(one: IncomingList, two: IncomingList): boolean {
  return one.file === two.file && one.table.sheet !== two.table.sheet;
}

const NUMBERED = /(?:\bv|version|indice|rev)[ ._-]?(\d{1,3})\b/u;
const COPIED = /\((\d{1,3})\)/u;
const CORRECTED = /corrig|modif|rectif|\bmaj\b|mis a jour|complete|final|definiti|\bvf\b|\bdef\b/u;
const ISO = /(20\d{2})[ ._-]?(0[1-9]|1[0-2])[ ._-]?([0-2]\d|3[01])(?!\d)/u;
const FRENCH = /(?<!\d)([0-2]\d|3[01])[ ._-](0[1-9]|1[0-2])[ ._-](20\d{2})/u;

/** How late a version the name of a file says it is; compared between names only. */
function versionRank(file: string): number {
  const name = fold(file.replace(/\.\w+$/u, "")).replace(/_/gu, " ");
  const [, year, month, day] = ISO.exec(name) ?? [];
  const [, dayFirst, monthFirst, yearLast] = FRENCH.exec(name) ?? [];
  const date = Number(`${year ?? yearLast ?? ""}${month ?? monthFirst ?? ""}${day ?? dayFirst ?? ""}`);
  const number = Number(NUMBERED.exec(name)?.[1] ?? COPIED.exec(name)?.[1] ?? 0);
  return date * 10_000 + number * 10 + (CORRECTED.test(name) ? 5 : 0);
}
