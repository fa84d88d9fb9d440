import { stemOf, wordsOf, wordWeight } from "../text";
import { isAction } from "./actions";
import { rootOf } from "./markets/root";
import { isSetting } from "./settings";

/** A word of a title, with everything that pooling asks of it. */
export interface KnownWord {
  /** Folded. */
  readonly word: string;
  readonly stem: string;
  /** The form under which the lexicon of markets knows it. */
  readonly root: string;
  /** How much it tells of what is bought, 0 to 1; an action tells less than half. */
  readonly weight: number;
  /** False for a number, a word of procedure, a place or a beneficiary. */
  readonly telling: boolean;
}

/** Gives the words of a text in their order. */
export type WordReader = (text: string) => readonly KnownWord[];

/** Under this weight a word says nothing of the object: numbers, "marché", "lot", "commune". */
const TELLING = 0.4;
/** Weight of an action in an object, at most. */
const ACTION = 0.45;
/** "no1", "n12": a lot or a phase. */
const LOT_NUMBER = /^no?\d+$/;

/**
 * A reader for many texts: a vocabulary is small beside the texts that use it, so each word is studied once; so is a
 * text that is read several times in a row, by those who look for its object and for its market.
 */
export function wordReader(): WordReader {
  const vocabulary = new Map<string, KnownWord>();
  const know = (word: string): KnownWord => {
    const known = vocabulary.get(word);
    if (known) return known;
    const fresh = study(word);
    vocabulary.set(word, fresh);
    return fresh;
  };
  let last: { readonly text: string; readonly words: readonly KnownWord[] } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, words: wordsOf(text).map(know) };
    return last.words;
  };
}

function study(word: string): KnownWord {
  const stem = stemOf(word);
  const weight = isAction(word) ? Math.min(wordWeight(word), ACTION) : wordWeight(word);
  const telling = weight >= TELLING && !LOT_NUMBER.test(word) && !isSetting(stem);
  return { word, stem, root: rootOf(word), weight, telling };
}
