import { foldText, stemOf, wordWeight, wordsOfFolded } from "../text";
import { numberOfWord } from "./word-numbers";
import { WrittenWords } from "./written-words";

/** A word of a title that says something. */
export interface TitleWord {
  /** As it was written, in lower case: what a reason quotes. */
  readonly surface: string;
  /** Folded, abbreviations written out. */
  readonly word: string;
  readonly stem: string;
  /** See {@link numberOfWord}. */
  readonly number: number;
  /** 0 to 1: how much the word tells by itself (see `wordWeight`). */
  readonly weight: number;
}

/** The words of a title that say something, in their order. */
export interface TitleWords {
  readonly words: readonly TitleWord[];
  /** How much the place of each in the title counts: 1 at the heart of the object, less in what comes after. */
  readonly places: readonly number[];
}

/** What is known of a written word, whatever the title: what it says (several words when it is an abbreviation). */
interface KnownWord {
  readonly surface: string;
  readonly words: readonly TitleWord[];
  readonly turns: boolean;
  readonly lot: boolean;
  /** "n" or "no", between "lot" and its number. */
  readonly numberSign: boolean;
  readonly lotNumber: boolean;
}

/** Most titles have no lot: they are not searched for one word by word. */
const MAYBE_LOT = /lot/i;
const DIGIT = /\d/;
const LOT_NUMBER = /^\d{1,3}[a-z]?$/;
/** After these words comes a place, a beneficiary or a purpose: it tells less than what comes before. */
const TURNING_WORDS = new Set(["pour", "dans", "au", "aux", "sur", "sis", "situe", "situes", "cadre", "destination"]);
const AFTER_TURNING = 0.6;
const BEFORE_LOT = 0.6;
const FADING = 0.04;
/** Words that weigh no more are of procedure ("marché", "délégation", "commune"), and count for this much of their place. */
const PROCEDURE = 0.2;
const OF_PROCEDURE = 0.4;
const FAINTEST = 0.45;
/** Words met are remembered up to this number: titles share a vocabulary. */
const MOST_REMEMBERED = 30_000;

/** Reads titles into words, remembering the words met: a title costs little once its words are known. */
export class TitleReader {
  readonly #written = new WrittenWords(knowledgeOf, MOST_REMEMBERED);

  /** Words of a title in their order, abbreviations written out, function words left out. */
  read(title: string): TitleWords {
    const written = this.#written.in(title);
    const lot = MAYBE_LOT.test(title) ? lastLot(written) : -1;
    const words: TitleWord[] = [];
    const places: number[] = [];
    // "Le présent accord-cadre a pour objet…": the object starts at the first word that is not of procedure.
    let heart = 0;
    let said = 0;
    let turned = 1;
    for (let at = 0; at < written.length; at++) {
      const known = written[at] as KnownWord;
      if (at === lot) {
        heart = at;
        said = 0;
        turned = 1;
      }
      if (known.turns && said > 0) turned = AFTER_TURNING;
      const fading = Math.max(FAINTEST, 1 - FADING * (at - heart));
      const place = fading * turned * (at < lot ? BEFORE_LOT : 1);
      for (let one = 0; one < known.words.length; one++) {
        const word = known.words[one] as TitleWord;
        const ofObject = word.weight > PROCEDURE;
        if (ofObject) said++;
        words.push(word);
        places.push(ofObject ? place : place * OF_PROCEDURE);
      }
      if (said === 0) heart = at + 1;
    }
    return { words, places };
  }
}

function knowledgeOf(surface: string): KnownWord {
  const words: TitleWord[] = [];
  const folded = foldText(surface);
  for (const word of wordsOfFolded(folded)) {
    const weight = DIGIT.test(word) ? 0 : wordWeight(word);
    if (weight > 0) words.push({ surface, word, stem: stemOf(word), number: numberOfWord(word), weight });
  }
  const numberSign = folded === "n" || folded === "no";
  const lotNumber = LOT_NUMBER.test(folded);
  return { surface, words, turns: TURNING_WORDS.has(folded), lot: folded === "lot", numberSign, lotNumber };
}

/** Where the title starts to speak of one lot ("… – lot 5 : peinture"): what follows is the object. −1 when it does not. */
function lastLot(written: readonly KnownWord[]): number {
  for (let at = written.length - 3; at > 1; at--) {
    if (!written[at]?.lot) continue;
    const next = written[at + 1];
    const number = next?.numberSign ? written[at + 2] : next;
    if (number?.lotNumber) return at;
  }
  return -1;
}
