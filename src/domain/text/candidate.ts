import { foldText } from "./normalize";
import { signatureLikeness, signatureOf } from "./signature";
import { profileOf, profileSimilarity, WORDS_SHARE, type TextProfile } from "./similarity";
import { stemOf } from "./stem";
import { wordWeight } from "./stop-words";
import { wordsOfFolded } from "./terms";

/** Texts whose words, or characters, differ by more than this below the threshold are not compared in full. */
const WORDS_MARGIN = 0.35;
const CHARACTERS_MARGIN = 0.2;

/** A text, its place in the list and its folded form. */
export interface DistinctText {
  readonly index: number;
  readonly text: string;
  readonly folded: string;
}

/** A distinct text under comparison: its stems as increasing numbers, so that two texts are compared in one walk. */
export interface Candidate extends DistinctText {
  /** Ranks of the stems, the rarest first. */
  readonly stems: Int32Array;
  readonly weights: Float64Array;
  readonly weight: number;
  signature?: Uint32Array;
  profile?: TextProfile;
}

interface KnownWord {
  readonly stem: number;
  readonly weight: number;
}

/** Gives each stem a number, and remembers each word: a vocabulary is small beside the texts that use it. */
class Vocabulary {
  readonly #words = new Map<string, KnownWord>();
  readonly #stems = new Map<string, number>();
  readonly frequencies: number[] = [];

  know(word: string): KnownWord {
    const known = this.#words.get(word);
    if (known) return known;
    const stemText = stemOf(word);
    const stem = this.#stems.get(stemText) ?? this.#stems.size;
    this.#stems.set(stemText, stem);
    const fresh = { stem, weight: wordWeight(word) };
    this.#words.set(word, fresh);
    return fresh;
  }

  count(stem: number): void {
    this.frequencies[stem] = (this.frequencies[stem] ?? 0) + 1;
  }

  /** Stem number → rank, the rarest first; equal frequencies in the order of the alphabet. */
  ranks(): Int32Array {
    const ordered = [...this.#stems].sort(
      ([a, one], [b, two]) => (this.frequencies[one] ?? 0) - (this.frequencies[two] ?? 0) || (a < b ? -1 : 1),
    );
    const ranks = new Int32Array(ordered.length);
    ordered.forEach(([, stem], rank) => (ranks[stem] = rank));
    return ranks;
  }
}

/** Prepares distinct folded texts for comparison among themselves. */
export function candidatesOf(distinct: readonly DistinctText[]): readonly Candidate[] {
  const vocabulary = new Vocabulary();
  const read = distinct.map((entry) => {
    const stems = new Map<number, number>();
    for (const word of wordsOfFolded(entry.folded)) {
      const { stem, weight } = vocabulary.know(word);
      if (weight > (stems.get(stem) ?? 0)) stems.set(stem, weight);
    }
    for (const stem of stems.keys()) vocabulary.count(stem);
    return { entry, stems };
  });
  const ranks = vocabulary.ranks();
  return read.map(({ entry, stems }) => {
    const ranked = [...stems].map(([stem, weight]) => [ranks[stem] ?? 0, weight] as const);
    ranked.sort(([one], [two]) => one - two);
    const weight = ranked.reduce((sum, [, own]) => sum + own, 0);
    const [ordered, weights] = [Int32Array.from(ranked, ([rank]) => rank), Float64Array.from(ranked, ([, own]) => own)];
    return { ...entry, stems: ordered, weights, weight };
  });
}

/** Folds texts and keeps one entry for each distinct non-empty folded form; `onRepeat` hears of the others. */
export function distinctTexts(
  texts: readonly string[],
  onRepeat: (first: number, again: number) => void,
): readonly DistinctText[] {
  const firstWith = new Map<string, number>();
  const distinct: DistinctText[] = [];
  texts.forEach((text, index) => {
    const folded = foldText(text);
    if (folded === "") return;
    const first = firstWith.get(folded);
    if (first !== undefined) onRepeat(first, index);
    else {
      firstWith.set(folded, index);
      distinct.push({ index, text, folded });
    }
  });
  return distinct;
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

/** Whether two texts reach a similarity; cheap bounds first, the full comparison only when it may decide. */
export function alike(one: Candidate, two: Candidate, threshold: number): boolean {
  const total = one.weight + two.weight;
  const shared = sharedWeight(one, two);
  const words = total > 0 ? (WORDS_SHARE * 2 * shared) / total : 0;
  if (words >= threshold) return true;
  if (words + 1 - WORDS_SHARE < threshold - WORDS_MARGIN) return false;
  const mistyped = total > 0 ? (WORDS_SHARE * 2 * (Math.min(one.weight, two.weight) - shared)) / total : 0;
  if (words + mistyped + 1 - WORDS_SHARE < threshold) return false;
  one.signature ??= signatureOf(one.folded);
  two.signature ??= signatureOf(two.folded);
  const characters = signatureLikeness(one.signature, two.signature);
  // Words typed wrong leave most characters right; words in common need no such likeness.
  const bySharedWords = words + (1 - WORDS_SHARE) * characters;
  if (characters < threshold - CHARACTERS_MARGIN && bySharedWords < threshold) return false;
  one.profile ??= profileOf(one.text);
  two.profile ??= profileOf(two.text);
  return profileSimilarity(one.profile, two.profile) >= threshold;
}
