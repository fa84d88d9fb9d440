import { DisjointSets, foldText } from "../../src/domain/text";

interface Titled {
  readonly title: string;
  readonly buyer: string;
}

/** Titles of this length that two buyers share come from one buyer under two names. */
const TELLING_TITLE = 40;

/**
 * A fold for each title, such that a buyer, under all its names, is in one fold: what is measured on a fold that was
 * not learnt holds for buyers never seen. Folds are of about the same size; the same titles give the same folds.
 */
export function foldsByBuyer(titles: readonly Titled[], folds: number): readonly number[] {
  const sets = new DisjointSets(titles.length);
  const [ofBuyer, ofTitle] = [new Map<string, number>(), new Map<string, number>()];
  titles.forEach(({ title, buyer }, index) => {
    const same = (known: Map<string, number>, key: string): void => {
      const first = known.get(key);
      if (first === undefined) known.set(key, index);
      else sets.union(first, index);
    };
    same(ofBuyer, foldText(buyer));
    const folded = foldText(title);
    if (folded.length >= TELLING_TITLE) same(ofTitle, folded);
  });
  const sizes = Array.from({ length: folds }, () => 0);
  const foldOf = titles.map(() => 0);
  for (const group of [...sets.groups()].sort((one, two) => two.length - one.length)) {
    const smallest = sizes.indexOf(Math.min(...sizes));
    sizes[smallest] = (sizes[smallest] ?? 0) + group.length;
    for (const index of group) foldOf[index] = smallest;
  }
  return foldOf;
}
