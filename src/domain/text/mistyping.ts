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

function closePairs(left: readonly Weighted[], right: readonly Weighted[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const [leftStem, leftWeight] of left) {
    if (leftStem.length < SHORTEST || /\d/.test(leftStem)) continue;
    const leftTrigrams = trigramsOf(leftStem);
    for (const [rightStem, rightWeight] of right) {
      if (rightStem.length < SHORTEST || Math.abs(leftStem.length - rightStem.length) > 2) continue;
      const closeness = dice(leftTrigrams, trigramsOf(rightStem));
      if (closeness < SAME_WORD) continue;
      const order = leftStem < rightStem ? `${leftStem} ${rightStem}` : `${rightStem} ${leftStem}`;
      const weight = closeness * Math.min(leftWeight, rightWeight);
      pairs.push({ left: leftStem, right: rightStem, closeness, weight, order });
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
