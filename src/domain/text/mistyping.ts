import { dice, trigramsOf } from "./trigrams";

/** Words this close are the same word mistyped ("chaudières", "chaudieer"). */
const SAME_WORD = 0.6;
const SHORTEST = 5;

type Weighted = readonly [stem: string, weight: number];

interface Pair {
  readonly left: string;
  readonly right: string;
  readonly closeness: number;
  readonly weight: number;
  /** The same whichever side a word is on, so that the pairing is symmetric. */
  readonly order: string;
}

interface Word {
  readonly stem: string;
  readonly weight: number;
  readonly trigrams: Uint16Array;
}

/** Words long enough for a typing error to be told from another word. */
function longWords(words: readonly Weighted[]): readonly Word[] {
  const long = words.filter(([stem]) => stem.length >= SHORTEST && !/\d/.test(stem));
  return long.map(([stem, weight]) => ({ stem, weight, trigrams: trigramsOf(stem) }));
}

/** A typing error seldom touches both ends of a word. */
function couldBeTheSame(one: string, two: string): boolean {
  return Math.abs(one.length - two.length) <= 2 && (one[0] === two[0] || one.at(-1) === two.at(-1));
}

function closePairs(left: readonly Weighted[], right: readonly Weighted[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const rightWords = longWords(right);
  for (const one of longWords(left)) {
    for (const two of rightWords) {
      if (!couldBeTheSame(one.stem, two.stem)) continue;
      const closeness = dice(one.trigrams, two.trigrams);
      if (closeness < SAME_WORD) continue;
      const order = one.stem < two.stem ? `${one.stem} ${two.stem}` : `${two.stem} ${one.stem}`;
      const weight = closeness * Math.min(one.weight, two.weight);
      pairs.push({ left: one.stem, right: two.stem, closeness, weight, order });
    }
  }
  return pairs.sort((one, two) => two.closeness - one.closeness || (one.order < two.order ? -1 : 1));
}

/**
 * Weight that two texts share through words that only one of them has, when a word of one is a mistyped word of the
 * other: closest pairs first, each word in one pair at most.
 */
export function mistypedWeight(left: readonly Weighted[], right: readonly Weighted[]): number {
  const usedLeft = new Set<string>();
  const usedRight = new Set<string>();
  let gained = 0;
  for (const pair of closePairs(left, right)) {
    if (usedLeft.has(pair.left) || usedRight.has(pair.right)) continue;
    usedLeft.add(pair.left);
    usedRight.add(pair.right);
    gained += pair.weight;
  }
  return gained;
}
