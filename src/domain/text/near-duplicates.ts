import { alike, candidatesOf, distinctTexts, type Candidate } from "./candidate";
import { DisjointSets } from "./disjoint-sets";
import { WORDS_SHARE } from "./similarity";

/** A text is compared with at most this many earlier texts that share a rare word: keeps the whole linear. */
const MAX_CANDIDATES = 20;

/** The least share of the weight of either text that two texts at the threshold have in common. */
function leastShare(threshold: number): number {
  const words = Math.max(0, (threshold - (1 - WORDS_SHARE)) / WORDS_SHARE);
  return words / (2 - words);
}

/** Links each text to the earlier ones that resemble it. */
class Linker {
  readonly #postings = new Map<number, Candidate[]>();
  /** Index of a text → the last text it was compared with: no pair is compared twice. */
  readonly #comparedWith: Int32Array;

  constructor(
    size: number,
    private readonly sets: DisjointSets,
    private readonly threshold: number,
  ) {
    this.#comparedWith = new Int32Array(size).fill(-1);
  }

  /** Compares a text with the latest ones that share one of its rare stems, then leaves it under those stems. */
  link(current: Candidate): void {
    const avoidable = current.weight * (1 - leastShare(this.threshold));
    let weight = 0;
    let left = MAX_CANDIDATES;
    for (let at = 0; at < current.stems.length && weight <= avoidable; at++) {
      const stem = current.stems[at] ?? 0;
      weight += current.weights[at] ?? 0;
      const sharing = this.#postings.get(stem);
      if (!sharing) {
        this.#postings.set(stem, [current]);
        continue;
      }
      left = this.#compare(current, sharing, left);
      sharing.push(current);
    }
  }

  #compare(current: Candidate, sharing: readonly Candidate[], left: number): number {
    const oldest = Math.max(0, sharing.length - MAX_CANDIDATES);
    for (let at = sharing.length - 1; at >= oldest && left > 0; at--) {
      const other = sharing[at];
      if (!other || this.#comparedWith[other.index] === current.index) continue;
      this.#comparedWith[other.index] = current.index;
      left--;
      if (this.sets.same(current.index, other.index) || !alike(current, other, this.threshold)) continue;
      this.sets.union(current.index, other.index);
    }
    return left;
  }
}

/**
 * Groups of texts that say nearly the same thing: each group holds the indices of two texts or more, in their order;
 * a text that resembles no other is in no group, nor is an empty one. Two texts of a group are linked by a chain of
 * pairs whose {@link similarity} is at least `threshold` (0 to 1).
 *
 * Texts are compared only when they share one of their rare words, and with a bounded number of texts: the time grows
 * with the number of texts, not with its square. A pair that shares only very common words may be missed.
 */
export function nearDuplicateGroups(texts: readonly string[], threshold: number): readonly (readonly number[])[] {
  const sets = new DisjointSets(texts.length);
  const distinct = distinctTexts(texts, (first, again) => sets.union(first, again));
  const linker = new Linker(texts.length, sets, threshold);
  for (const candidate of candidatesOf(distinct)) linker.link(candidate);
  return sets.groups().filter((group) => group.length > 1);
}
