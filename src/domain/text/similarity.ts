import { foldText } from "./normalize";
import { mistypedWeight } from "./mistyping";
import { termsOfFolded } from "./terms";
import { dice, trigramsOf } from "./trigrams";

/** A text prepared for comparison: prepare once, compare many times. */
export interface TextProfile {
  readonly folded: string;
  /** Stem → weight; a stem written several times counts once, with its heaviest weight. */
  readonly stems: ReadonlyMap<string, number>;
  readonly weight: number;
  readonly trigrams: Uint16Array;
}

/** Share of the words in the result; the rest is the characters, which see the order and the small words. */
export const WORDS_SHARE = 0.85;

/** Prepares a text for {@link profileSimilarity}. */
export function profileOf(text: string): TextProfile {
  const folded = foldText(text);
  const stems = new Map<string, number>();
  let weight = 0;
  for (const term of termsOfFolded(folded)) {
    const before = stems.get(term.stem) ?? 0;
    if (term.weight > before) {
      stems.set(term.stem, term.weight);
      weight += term.weight - before;
    }
  }
  return { folded, stems, weight, trigrams: trigramsOf(folded) };
}

/** {@link similarity} of two prepared texts. */
export function profileSimilarity(left: TextProfile, right: TextProfile): number {
  if (left.folded === "" || right.folded === "") return 0;
  if (left.folded === right.folded) return 1;
  const onlyLeft: [string, number][] = [];
  let shared = 0;
  for (const [stem, weight] of left.stems) {
    const other = right.stems.get(stem);
    if (other === undefined) onlyLeft.push([stem, weight]);
    else shared += Math.min(weight, other);
  }
  const onlyRight = [...right.stems].filter(([stem]) => !left.stems.has(stem));
  if (onlyLeft.length > 0 && onlyRight.length > 0) shared += mistypedWeight(onlyLeft, onlyRight);
  const total = left.weight + right.weight;
  const words = total === 0 ? 0 : (2 * shared) / total;
  if (words === 0 && total > 0) return 0;
  const characters = dice(left.trigrams, right.trigrams);
  return Math.min(1, WORDS_SHARE * words + (1 - WORDS_SHARE) * characters);
}

/**
 * How much two objects of need say the same thing, from 0 to 1, whatever the case, accents, plural, word order,
 * abbreviations and small typing errors. Symmetric; 1 when the folded texts are equal; 0 when one says nothing.
 */
export function similarity(left: string, right: string): number {
  return profileSimilarity(profileOf(left), profileOf(right));
}
