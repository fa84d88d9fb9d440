import { expansionOf } from "./abbreviations";
import { foldText } from "./normalize";
import { stemOf } from "./stem";
import { wordWeight } from "./stop-words";

/** A word of a text as it counts when texts are compared. */
export interface Term {
  /** Folded word, abbreviations written out. */
  readonly word: string;
  readonly stem: string;
  /** 0 to 1, see {@link wordWeight}; never 0 in the result of {@link termsOf}. */
  readonly weight: number;
}

/** Words of a text already folded, abbreviations written out. */
export function wordsOfFolded(folded: string): readonly string[] {
  if (folded === "") return [];
  const words: string[] = [];
  for (const word of folded.split(" ")) {
    const expansion = expansionOf(word);
    if (expansion) words.push(...expansion);
    else words.push(word);
  }
  return words;
}

/** Folded words of a text in their order, abbreviations written out ("AMO" → assistance, maitrise, ouvrage). */
export function wordsOf(text: string): readonly string[] {
  return wordsOfFolded(foldText(text));
}

/** {@link termsOf} for a text already folded. */
export function termsOfFolded(folded: string): readonly Term[] {
  const terms: Term[] = [];
  for (const word of wordsOfFolded(folded)) {
    const weight = wordWeight(word);
    if (weight > 0) terms.push({ word, stem: stemOf(word), weight });
  }
  return terms;
}

/** Words of a text that tell something, with stem and weight, in their order; function words are left out. */
export function termsOf(text: string): readonly Term[] {
  return termsOfFolded(foldText(text));
}
