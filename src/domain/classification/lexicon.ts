import type { Nomenclature } from "../nomenclature";
import { dice, trigramsOf } from "../text";
import { textsOfFamily } from "./family-terms";
import { PostingsDraft, rarityOf, type Postings } from "./postings";
import type { Scores } from "./scores";
import type { TitleReader, TitleWord, TitleWords } from "./title-reader";
import { MOST_NUMBERED, UNNUMBERED } from "./word-numbers";

/** Words of a title as the lexicon knows them: the number of each stem, −1 for one that no family uses. */
export type KnownStems = readonly number[];

interface Candidate {
  readonly stem: string;
  trigrams?: Uint16Array;
}

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
  readonly #postings: Postings;
  /** The term of each stem by its number, and those of two stems in a row. */
  readonly #singles: number[] = [];
  readonly #pairs = new Map<number, number>();
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
    const draft = new PostingsDraft();
    nomenclature.families.forEach((family, rank) => {
      for (const { text, single, part, pair } of textsOfFamily(
        family,
        nomenclature.byCode(family.parent)?.label ?? "",
      )) {
        const { words } = reader.read(text);
        const stems = words.map((word) => this.#numberOf(word));
        for (let at = 0; at < stems.length; at++) {
          const stem = stems[at] as number;
          draft.add((this.#singles[stem] ??= draft.term()), rank, stems.length === 1 ? single : part);
          const next = stems[at + 1];
          if (next !== undefined) draft.add(this.#pairOf(stem, next, draft), rank, pair);
        }
      }
    });
    const size = nomenclature.families.length;
    this.rarest = rarityOf(1, size);
    this.#postings = draft.done(size);
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

  /**
   * Adds to each family what the words of a title say for it.
   * @param quietness what their places are multiplied by
   */
  score({ words, places }: TitleWords, known: KnownStems, scores: Scores, quietness = 1): void {
    for (let at = 0; at < known.length; at++) {
      const stem = known[at] as number;
      if (stem < 0) continue;
      const { weight } = words[at] as TitleWord;
      const place = (places[at] as number) * quietness;
      if (known.indexOf(stem) === at) this.#postings.addTo(scores, this.#singles[stem] as number, weight * place);
      const next = known[at + 1] ?? UNKNOWN;
      const pair = next < 0 ? undefined : this.#pairs.get(stem * PAIRS + next);
      if (pair === undefined || !firstOfItsKind(known, at)) continue;
      const after = (places[at + 1] as number) * quietness;
      const said = Math.max(weight, (words[at + 1] as TitleWord).weight) * Math.max(place, after);
      this.#postings.addTo(scores, pair, said);
    }
  }

  /** How much a stem says for the family of that rank; 0 when nothing. */
  speaksFor(stem: number, family: number): number {
    return stem < 0 ? 0 : this.#postings.of(this.#singles[stem] as number, family);
  }

  /** How much two stems in a row say for the family of that rank; 0 when nothing. */
  pairSpeaksFor(stem: number, next: number, family: number): number {
    const pair = stem < 0 || next < 0 ? undefined : this.#pairs.get(stem * PAIRS + next);
    return pair === undefined ? 0 : this.#postings.of(pair, family);
  }

  /** The number of the stem of a word of a family. */
  #numberOf(word: TitleWord): number {
    const met = this.#known[word.number] ?? UNSEEN;
    if (met !== UNSEEN) return met;
    const { stem } = word;
    const number = this.#numbers.get(stem) ?? this.#numbers.size;
    if (number === this.#numbers.size) {
      this.#numbers.set(stem, number);
      if (stem.length >= SHORTEST_MISTYPED) {
        const shape = shapeOf(stem, stem.length);
        const alike = this.#stemsByShape.get(shape);
        if (alike) alike.push({ stem });
        else this.#stemsByShape.set(shape, [{ stem }]);
      }
    }
    if (word.number !== UNNUMBERED) this.#known[word.number] = number;
    return number;
  }

  #pairOf(stem: number, next: number, draft: PostingsDraft): number {
    const key = stem * PAIRS + next;
    const known = this.#pairs.get(key);
    if (known !== undefined) return known;
    const term = draft.term();
    this.#pairs.set(key, term);
    return term;
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
