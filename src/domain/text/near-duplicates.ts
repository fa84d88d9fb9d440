import { DisjointSets } from "./disjoint-sets";
import { profileOf, profileSimilarity, WORDS_SHARE, type TextProfile } from "./similarity";
import { dice } from "./trigrams";

/** A text is compared with at most this many earlier texts that share a rare word: keeps the whole linear. */
const MAX_CANDIDATES = 40;
/** Texts whose characters differ by more than this below the threshold are not worth a full comparison. */
const CHARACTERS_MARGIN = 0.3;

/** A distinct text under comparison: its stems as increasing numbers, so that two texts are compared in one walk. */
interface Candidate {
  readonly index: number;
  readonly profile: TextProfile;
  readonly stems: Int32Array;
  readonly weights: Float64Array;
}

/** The least share of the weight of either text that two texts at the threshold have in common. */
function leastShare(threshold: number): number {
  const words = Math.max(0, (threshold - (1 - WORDS_SHARE)) / WORDS_SHARE);
  return words / (2 - words);
}

function sharedWeight(one: Candidate, two: Candidate): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < one.stems.length && j < two.stems.length) {
    const difference = (one.stems[i] ?? 0) - (two.stems[j] ?? 0);
    if (difference === 0) shared += Math.min(one.weights[i] ?? 0, two.weights[j] ?? 0);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}

/** Whether two texts are alike enough; cheap bounds first. */
function alike(one: Candidate, two: Candidate, threshold: number): boolean {
  const total = one.profile.weight + two.profile.weight;
  const lighter = Math.min(one.profile.weight, two.profile.weight);
  if (total > 0 && (WORDS_SHARE * 2 * lighter) / total + 1 - WORDS_SHARE < threshold) return false;
  const characters = dice(one.profile.trigrams, two.profile.trigrams);
  if (characters < threshold - CHARACTERS_MARGIN) return false;
  const words = total > 0 ? (2 * sharedWeight(one, two)) / total : 0;
  if (WORDS_SHARE * words + (1 - WORDS_SHARE) * characters >= threshold) return true;
  return profileSimilarity(one.profile, two.profile) >= threshold;
}

/** Numbers stems from the rarest to the commonest; equal frequencies in the order of the alphabet. */
function rarityRanks(profiles: readonly TextProfile[]): ReadonlyMap<string, number> {
  const frequency = new Map<string, number>();
  for (const { stems } of profiles)
    for (const stem of stems.keys()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const ordered = [...frequency].sort(([a, timesA], [b, timesB]) => timesA - timesB || (a < b ? -1 : 1));
  return new Map(ordered.map(([stem], rank) => [stem, rank]));
}

function candidatesOf(distinct: ReadonlyMap<number, TextProfile>): readonly Candidate[] {
  const ranks = rarityRanks([...distinct.values()]);
  return [...distinct].map(([index, profile]) => {
    const ranked = [...profile.stems].map(([stem, weight]) => [ranks.get(stem) ?? 0, weight] as const);
    ranked.sort(([one], [two]) => one - two);
    const stems = Int32Array.from(ranked, ([rank]) => rank);
    return { index, profile, stems, weights: Float64Array.from(ranked, ([, weight]) => weight) };
  });
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
  const firstWith = new Map<string, number>();
  const distinct = new Map<number, TextProfile>();
  texts.forEach((text, index) => {
    const profile = profileOf(text);
    if (profile.folded === "") return;
    const first = firstWith.get(profile.folded);
    if (first !== undefined) sets.union(first, index);
    else {
      firstWith.set(profile.folded, index);
      distinct.set(index, profile);
    }
  });
  const postings = new Map<number, Candidate[]>();
  for (const current of candidatesOf(distinct)) linkToEarlier(current, postings, sets, threshold);
  return sets.groups().filter((group) => group.length > 1);
}

/** Compares a text with the latest ones that share one of its rare stems, then leaves it under those stems. */
function linkToEarlier(
  current: Candidate,
  postings: Map<number, Candidate[]>,
  sets: DisjointSets,
  threshold: number,
): void {
  const avoidable = current.profile.weight * (1 - leastShare(threshold));
  const compared = new Set<number>();
  let weight = 0;
  for (let at = 0; at < current.stems.length && weight <= avoidable; at++) {
    const stem = current.stems[at] ?? 0;
    weight += current.weights[at] ?? 0;
    const sharing = postings.get(stem) ?? [];
    for (let from = sharing.length - 1; from >= 0 && compared.size < MAX_CANDIDATES; from--) {
      const other = sharing[from];
      if (!other || compared.has(other.index)) continue;
      compared.add(other.index);
      if (!sets.same(current.index, other.index) && alike(current, other, threshold)) {
        sets.union(current.index, other.index);
      }
    }
    sharing.push(current);
    postings.set(stem, sharing);
  }
}
