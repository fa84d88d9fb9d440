import type { Nomenclature } from "../nomenclature";
import { dice, trigramsOf } from "../text";
import { termsOfFamily } from "./family-terms";
import type { Scores } from "./scores";
import type { TitleReader, TitleWord } from "./title-reader";
import { MOST_NUMBERED, UNNUMBERED } from "./word-numbers";

/** Families that a stem, or two stems in a row, speak for; ranks and weights side by side. */
interface Posting {
  readonly families: Uint16Array;
  readonly weights: Float32Array;
}

/** Words of a title as the lexicon knows them: the number of each stem, −1 for one that no family uses. */
export type KnownStems = readonly number[];

interface Candidate {
  readonly stem: string;
  trigrams?: Uint16Array;
}

/** How fast more occurrences stop counting. */
const SATURATION = 2;
/** A word that no family uses is read as the known word that it resembles this much. */
const SAME_WORD = 0.62;
const SHORTEST_MISTYPED = 6;
/** A word that stands for no stem of a family, and one that was not looked for yet. */
const UNKNOWN = -1;
const UNSEEN = -2;
/** Two numbers of stems make the number of a pair. */
const PAIRS = 0x1_0000;

/** Words of the families: from the stems of a title to the families that use them. */
export class Lexicon {
  readonly #numbers = new Map<string, number>();
  readonly #singles: Posting[] = [];
  readonly #pairs = new Map<number, Posting>();
  /** First letter and length → stems, to find the one that a mistyped word stands for. */
  readonly #stemsByShape = new Map<string, Candidate[]>();
  /** Number of the stem that each word met stands for, by the number of the word. */
  readonly #known = new Int32Array(MOST_NUMBERED).fill(UNSEEN);
  /** Rarity of a word that one family alone uses: the scale of the scores. */
  readonly rarest: number;

  /** @param isWord tells a word that is known elsewhere, which is then no mistyping of another */
  constructor(
    nomenclature: Nomenclature,
    reader: TitleReader,
    private readonly isWord: (word: TitleWord) => boolean = () => false,
  ) {
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
      const posting = { families: Uint16Array.from(families.keys()), weights };
      const [stem = "", next] = term.split(" ");
      if (next === undefined) this.#singles[this.#numberOf(stem)] = posting;
      else this.#pairs.set(this.#numberOf(stem) * PAIRS + this.#numberOf(next), posting);
    }
  }

  /** The number of each word of a title, of the one that it is a mistyping of when no family uses it. */
  know(words: readonly TitleWord[]): KnownStems {
    const known: number[] = [];
    for (let at = 0; at < words.length; at++) known.push(this.#know(words[at] as TitleWord));
    return known;
  }

  /** Whether a word, or the one that it is a mistyping of, is used by a family. */
  knows(word: TitleWord): boolean {
    return this.#know(word) >= 0;
  }

  /** Adds to each family what the words of a title say for it. */
  score(words: readonly TitleWord[], known: KnownStems, scores: Scores): void {
    for (let at = 0; at < known.length; at++) {
      const stem = known[at] as number;
      if (stem < 0) continue;
      const { weight, place } = words[at] as TitleWord;
      if (known.indexOf(stem) === at) addPosting(this.#singles[stem], weight * place, scores);
      const next = known[at + 1] ?? -1;
      if (next < 0 || !firstOfItsKind(known, at)) continue;
      const after = words[at + 1] as TitleWord;
      const said = Math.max(weight, after.weight) * Math.max(place, after.place);
      addPosting(this.#pairs.get(stem * PAIRS + next), said, scores);
    }
  }

  /** How much a stem says for the family of that rank; 0 when nothing. */
  speaksFor(stem: number, family: number): number {
    return saysFor(this.#singles[stem], family);
  }

  /** How much two stems in a row say for the family of that rank; 0 when nothing. */
  pairSpeaksFor(stem: number, next: number, family: number): number {
    return stem < 0 || next < 0 ? 0 : saysFor(this.#pairs.get(stem * PAIRS + next), family);
  }

  #numberOf(stem: string): number {
    const known = this.#numbers.get(stem);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(stem, number);
    if (stem.length >= SHORTEST_MISTYPED) {
      const shape = shapeOf(stem, stem.length);
      const alike = this.#stemsByShape.get(shape);
      if (alike) alike.push({ stem });
      else this.#stemsByShape.set(shape, [{ stem }]);
    }
    return number;
  }

  #know(word: TitleWord): number {
    const known = this.#known[word.number] ?? UNSEEN;
    if (known !== UNSEEN) return known;
    const { stem } = word;
    const mistyped = stem.length >= SHORTEST_MISTYPED && !this.#numbers.has(stem) && !this.isWord(word);
    const fresh = this.#numbers.get(stem) ?? (mistyped ? this.#nearest(stem) : UNKNOWN);
    if (word.number !== UNNUMBERED) this.#known[word.number] = fresh;
    return fresh;
  }

  #nearest(stem: string): number {
    const trigrams = trigramsOf(stem);
    let best = SAME_WORD;
    let nearest = -1;
    for (let length = stem.length - 1; length <= stem.length + 1; length++) {
      for (const candidate of this.#stemsByShape.get(shapeOf(stem, length)) ?? []) {
        candidate.trigrams ??= trigramsOf(candidate.stem);
        const closeness = dice(trigrams, candidate.trigrams);
        if (closeness > best) [best, nearest] = [closeness, this.#numbers.get(candidate.stem) ?? -1];
      }
    }
    return nearest;
  }
}

function shapeOf(stem: string, length: number): string {
  return `${stem.charAt(0)}${length}`;
}

/** How much a term tells: the fewer families use it, the more. */
function rarityOf(using: number, families: number): number {
  return Math.log(1 + (families - using + 0.5) / (using + 0.5));
}

/** Whether the two stems from there on were not met before in the title. */
function firstOfItsKind(known: KnownStems, at: number): boolean {
  for (
    let before = known.indexOf(known[at] as number);
    before < at;
    before = known.indexOf(known[at] as number, before + 1)
  )
    if (known[before + 1] === known[at + 1]) return false;
  return true;
}

function addPosting(posting: Posting | undefined, weight: number, scores: Scores): void {
  if (!posting) return;
  const { families, weights } = posting;
  for (let at = 0; at < families.length; at++) scores.add(families[at] as number, weight * (weights[at] as number));
}

function saysFor(posting: Posting | undefined, family: number): number {
  const at = posting?.families.indexOf(family) ?? -1;
  return at < 0 ? 0 : (posting?.weights[at] ?? 0);
}
