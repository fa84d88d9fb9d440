import type { Family, Nomenclature } from "../nomenclature";
import { dice, trigramsOf } from "../text";
import type { Scorer } from "./scorer";
import type { Scores } from "./scores";
import type { TitleReader, TitleWord } from "./title-reader";

/** Families that a stem, or two stems in a row, speak for; ranks and weights side by side. */
interface Posting {
  readonly families: Uint16Array;
  readonly weights: Float32Array;
}

/** What counts for how much in the words of a family. */
const LABEL = 3;
const KEYWORD = 2.2;
const KEYWORD_PART = 1;
const GROUP = 0.5;
/** How fast more occurrences stop counting. */
const SATURATION = 2;
/** A word that no family uses is read as the known word that it resembles this much. */
const SAME_WORD = 0.62;
const SHORTEST_MISTYPED = 6;
/** Mistyped words remembered, at most. */
const MOST_REMEMBERED = 20_000;

/** Words of the families: from the stems of a title to the families that use them. */
export class Lexicon implements Scorer {
  readonly #postings = new Map<string, Posting>();
  /** First letter and length → stems, to find the one that a mistyped word stands for. */
  readonly #stemsByShape = new Map<string, { readonly stem: string; readonly trigrams: Uint16Array }[]>();
  readonly #resembling = new Map<string, string>();
  /** Rarity of a word that one family alone uses: the scale of the scores. */
  readonly rarest: number;

  constructor(nomenclature: Nomenclature, reader: TitleReader) {
    const counts = new Map<string, Map<number, number>>();
    nomenclature.families.forEach((family, rank) => {
      for (const [term, weight] of termsOfFamily(family, nomenclature.byCode(family.parent)?.label ?? "", reader)) {
        const families = counts.get(term);
        if (families) families.set(rank, weight);
        else counts.set(term, new Map([[rank, weight]]));
      }
    });
    const size = nomenclature.families.length;
    this.rarest = rarityOf(1, size);
    for (const [term, families] of counts) {
      const rarity = rarityOf(families.size, size);
      const weights = Float32Array.from(families.values(), (weight) => (rarity * weight) / (weight + SATURATION));
      this.#postings.set(term, { families: Uint16Array.from(families.keys()), weights });
    }
    for (const stem of counts.keys()) {
      if (stem.length < SHORTEST_MISTYPED || stem.includes(" ")) continue;
      const shape = shapeOf(stem, stem.length);
      const alike = this.#stemsByShape.get(shape) ?? [];
      alike.push({ stem, trigrams: trigramsOf(stem) });
      this.#stemsByShape.set(shape, alike);
    }
  }

  /** Adds to each family what the words of a title say for it. */
  score(words: readonly TitleWord[], scores: Scores): void {
    const seen = new Set<string>();
    for (const [at, word] of words.entries()) {
      this.#addOnce(this.known(word.stem), word.weight * word.place, seen, scores);
      const next = words[at + 1];
      if (!next) continue;
      const pair = `${this.known(word.stem)} ${this.known(next.stem)}`;
      this.#addOnce(pair, Math.max(word.weight, next.weight) * Math.max(word.place, next.place), seen, scores);
    }
  }

  /** Whether a stem, or a pair, speaks for a family. */
  speaksFor(term: string, family: number): number {
    const posting = this.#postings.get(term);
    const at = posting?.families.indexOf(family) ?? -1;
    return at < 0 ? 0 : (posting?.weights[at] ?? 0);
  }

  /** The stem itself when a family uses it, else the stem of the families that it is a mistyping of, else itself. */
  known(stem: string): string {
    if (stem.length < SHORTEST_MISTYPED || this.#postings.has(stem)) return stem;
    const found = this.#resembling.get(stem);
    if (found !== undefined) return found;
    const nearest = this.#nearest(stem);
    if (this.#resembling.size < MOST_REMEMBERED) this.#resembling.set(stem, nearest);
    return nearest;
  }

  #nearest(stem: string): string {
    const trigrams = trigramsOf(stem);
    let best = SAME_WORD;
    let nearest = stem;
    for (let length = stem.length - 1; length <= stem.length + 1; length++) {
      for (const candidate of this.#stemsByShape.get(shapeOf(stem, length)) ?? []) {
        const closeness = dice(trigrams, candidate.trigrams);
        if (closeness > best) [best, nearest] = [closeness, candidate.stem];
      }
    }
    return nearest;
  }

  #addOnce(term: string, weight: number, seen: Set<string>, scores: Scores): void {
    const posting = this.#postings.get(term);
    if (!posting || seen.has(term)) return;
    seen.add(term);
    for (let at = 0; at < posting.families.length; at++) {
      scores.add(posting.families[at] ?? 0, weight * (posting.weights[at] ?? 0));
    }
  }
}

function shapeOf(stem: string, length: number): string {
  return `${stem.charAt(0)}${length}`;
}

/** How much a term tells: the fewer families use it, the more. */
function rarityOf(using: number, families: number): number {
  return Math.log(1 + (families - using + 0.5) / (using + 0.5));
}

/** Stems and pairs of stems of a family with what they weigh: label, keywords, then the label of the group. */
function termsOfFamily(family: Family, groupLabel: string, reader: TitleReader): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    terms.set(term, Math.max(terms.get(term) ?? 0, 0) + weight);
  };
  const addText = (text: string, single: number, part: number, pair: number): void => {
    const stems = reader.read(text).map(({ stem }) => stem);
    for (const [at, stem] of stems.entries()) {
      add(stem, stems.length === 1 ? single : part);
      const next = stems[at + 1];
      if (next !== undefined) add(`${stem} ${next}`, pair);
    }
  };
  addText(family.label, LABEL, LABEL * 0.7, LABEL);
  for (const keyword of family.keywords) addText(keyword, KEYWORD, KEYWORD_PART, KEYWORD);
  addText(groupLabel, GROUP, GROUP, GROUP);
  return terms;
}
