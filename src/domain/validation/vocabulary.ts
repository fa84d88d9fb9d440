import { stemOf, wordWeight } from "../text";
import { Spellings, type Spelled } from "./spellings";
import { tellingOf, type Telling } from "./vague";

/** A word that counts, and a number that stands for it whatever its place in a title. */
export interface Stem extends Spelled {
  readonly hash: number;
  /** The words of all titles that may be this one mistyped; numbers and short words are never mistyped. */
  readonly lookalikes: Stem[];
  /** Whether it only numbers the parts of something: "phase", "2", "mars". */
  readonly isPart: boolean;
}

/** The words of a title that count, in any order. */
export interface Wording {
  readonly stems: readonly Stem[];
  /** Sum of the numbers of its words: two titles of the same words have the same, in any order. */
  readonly hash: number;
  /** Whether the title says nothing that a supplier could price: "prestations informatiques", "divers". */
  readonly isVague: boolean;
}

interface Word {
  /** Undefined when the word does not count. */
  readonly stem: Stem | undefined;
  readonly telling: Telling;
}

const PARTS = new Set(
  `phase tranche partie commande complement complementaire suite serie vague etape trimestre semestre mois janvier
  fevrier mars avril mai juin juillet aout septembre octobre novembre decembre premier premiere second seconde deuxieme
  troisieme quatrieme ii iii iv bis ter`
    .split(/\s+/u)
    .map(stemOf),
);
const RANK = /^\d+(?:er|ere|e|eme|nd|nde)?$/u;

/** One object a stem, so that stems are compared by identity: a vocabulary is small beside the titles that use it. */
export class Vocabulary {
  readonly #words = new Map<string, Word>();
  readonly #stems = new Map<string, Stem>();
  readonly #spellings = new Spellings<Stem>();

  /** @param title folded (see `words`) */
  wordingOf(title: string): Wording {
    const stems: Stem[] = [];
    let hash = 0;
    let telling: Telling = "nothing";
    for (const text of title.split(" ")) {
      const word = this.#wordOf(text);
      if (word.telling === "precise" || telling === "nothing") telling = word.telling;
      const { stem } = word;
      if (!stem || stems.includes(stem)) continue;
      stems.push(stem);
      hash += stem.hash;
    }
    // A list that grew keeps room for more: wordings are kept by the hundred thousand.
    return { stems: stems.slice(), hash, isVague: telling === "wide" };
  }

  #wordOf(text: string): Word {
    const known = this.#words.get(text);
    if (known) return known;
    const word: Word = { stem: this.#stemOf(text), telling: tellingOf(text) };
    this.#words.set(text, word);
    return word;
  }

  #stemOf(word: string): Stem | undefined {
    const hasDigit = /\d/u.test(word);
    if (!hasDigit && wordWeight(word) === 0) return undefined;
    const text = hasDigit ? word.replace(/^0+(?=\d)/u, "") : stemOf(word);
    const known = this.#stems.get(text);
    if (known) return known;
    const stem: Stem = { text, hash: hashOf(text), lookalikes: [], isPart: PARTS.has(text) || RANK.test(text) };
    this.#stems.set(text, stem);
    if (!hasDigit) this.#spellings.add(stem);
    return stem;
  }
}

/** Words of the first wording that the second does not use, when both have as many; else all of them. */
export function differing(one: Wording, other: Wording): readonly Stem[] {
  if (one.stems.length !== other.stems.length) return one.stems;
  return one.stems.filter((stem) => !other.stems.includes(stem));
}

/** A number of 45 bits: sums of two hundred words stay exact. */
function hashOf(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    low = Math.imul(low ^ text.charCodeAt(at), 0x01000193);
    high = Math.imul(high + text.charCodeAt(at), 0x85ebca6b) ^ (high >>> 13);
  }
  return (low >>> 0) + ((high >>> 0) & 0x1fff) * 0x100000000;
}
