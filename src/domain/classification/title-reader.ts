import { foldText, repairText, stemOf, wordWeight, wordsOfFolded } from "../text";

/** A word of a title that says something. */
export interface TitleWord {
  /** As it was written, in lower case: what a reason quotes. */
  readonly surface: string;
  /** Folded, abbreviations written out. */
  readonly word: string;
  readonly stem: string;
  /** 0 to 1: how much the word tells by itself (see `wordWeight`). */
  readonly weight: number;
  /** How much its place in the title counts: 1 at the heart of the object, less in what comes after. */
  readonly place: number;
}

/** What is known of a written word, whatever the title: its stems (several when it is an abbreviation). */
interface KnownWord {
  readonly surface: string;
  readonly stems: readonly { readonly word: string; readonly stem: string; readonly weight: number }[];
  readonly turns: boolean;
  readonly lot: boolean;
  /** "n" or "no", between "lot" and its number. */
  readonly numberSign: boolean;
  readonly lotNumber: boolean;
}

const WORDS = /[\p{L}\p{N}\uFFFD]+/gu;
const DOTTED_ACRONYM = /\b(?:\p{L}\.){2,}\p{L}?(?!\p{L})/gu;
const LOST_LETTER = /(?<=\p{L})\?(?=\p{L})/gu;
const LOT_NUMBER = /^\d{1,3}[a-z]?$/;
/** After these words comes a place, a beneficiary or a purpose: it tells less than what comes before. */
const TURNING_WORDS = new Set(["pour", "dans", "au", "aux", "sur", "sis", "situe", "situes", "cadre", "destination"]);
const AFTER_TURNING = 0.6;
const BEFORE_LOT = 0.6;
const FADING = 0.04;
const FAINTEST = 0.45;
/** Words met are remembered up to this number: titles share a vocabulary. */
const MOST_REMEMBERED = 30_000;

/** Reads titles into words, remembering the words met: a title costs little once its words are known. */
export class TitleReader {
  readonly #known = new Map<string, KnownWord>();

  /** Words of a title in their order, abbreviations written out, function words left out. */
  read(title: string): readonly TitleWord[] {
    const written = wordsWritten(title).map((surface) => this.#know(surface));
    const lot = lastLot(written);
    const read: TitleWord[] = [];
    let turned = 1;
    for (let at = 0; at < written.length; at++) {
      const { surface, stems, turns } = written[at] as KnownWord;
      if (at === lot) turned = 1;
      if (turns && read.length > 0) turned = AFTER_TURNING;
      const fading = Math.max(FAINTEST, 1 - FADING * (at - (at >= lot && lot > 0 ? lot : 0)));
      const place = fading * turned * (at < lot ? BEFORE_LOT : 1);
      for (const { word, stem, weight } of stems) read.push({ surface, word, stem, weight, place });
    }
    return read;
  }

  #know(surface: string): KnownWord {
    const known = this.#known.get(surface);
    if (known) return known;
    const stems: { word: string; stem: string; weight: number }[] = [];
    const folded = foldText(surface);
    for (const word of wordsOfFolded(folded)) {
      const weight = /\d/.test(word) ? 0 : wordWeight(word);
      if (weight > 0) stems.push({ word, stem: stemOf(word), weight });
    }
    const fresh = {
      ...{ surface, stems, turns: TURNING_WORDS.has(folded), lot: folded === "lot" },
      ...{ numberSign: folded === "n" || folded === "no", lotNumber: LOT_NUMBER.test(folded) },
    };
    if (this.#known.size < MOST_REMEMBERED) this.#known.set(surface, fresh);
    return fresh;
  }
}

function wordsWritten(title: string): readonly string[] {
  let text = repairText(title).toLowerCase();
  if (text.includes("?")) text = text.replace(LOST_LETTER, "e");
  if (text.includes(".")) text = text.replace(DOTTED_ACRONYM, (acronym) => acronym.replaceAll(".", ""));
  return text.match(WORDS) ?? [];
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
