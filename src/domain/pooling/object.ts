import type { Need } from "../need";
import { termsOf } from "../text";
import { isSetting } from "./settings";
import { mannerOf, type Manner } from "./tailored";

/** What a need is about: its stems, each with the weight of its word (0 to 1). */
export interface PurchaseObject {
  readonly stems: ReadonlyMap<string, number>;
  /** A word of the text for each stem, to show it. */
  readonly words: ReadonlyMap<string, string>;
  readonly weight: number;
  readonly manner: Manner;
}

/** Under this weight a word says nothing of the object: numbers, "marché", "lot", "commune". */
const TELLING = 0.4;
/** A title that says less than one full word is completed by the description. */
const VAGUE = 1;

export type ObjectReader = (need: Pick<Need, "title" | "description" | "department" | "place">) => PurchaseObject;

/**
 * Reads the object of needs, without their place, its beneficiaries, its department and the words of procedure. The
 * description serves only when the title is vague ("Lot unique", "Marché 2027").
 */
export function objectReader(): ObjectReader {
  // Departments and places repeat from line to line.
  const known = new Map<string, ReadonlySet<string>>();
  const stemsOf = (text: string): ReadonlySet<string> => {
    const stems = known.get(text) ?? new Set(termsOf(text).map(({ stem }) => stem));
    known.set(text, stems);
    return stems;
  };
  return (need) => {
    const elsewhere = [stemsOf(need.department), stemsOf(need.place)];
    const own = read(need.title, elsewhere);
    if (own.weight >= VAGUE || need.description === "") return own;
    return read(`${need.title} ${need.description}`, elsewhere);
  };
}

/**
 * How much two objects share, 0 to 1, whatever the order of their words (Dice); 0 when they share less than one full
 * word, for "fourniture" alone makes no likeness.
 */
export function likeness(one: PurchaseObject, other: PurchaseObject): number {
  const total = one.weight + other.weight;
  if (total === 0) return 0;
  const [small, large] = one.stems.size <= other.stems.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [stem, weight] of small.stems) shared += Math.min(weight, large.stems.get(stem) ?? 0);
  return shared < VAGUE ? 0 : (2 * shared) / total;
}

function read(text: string, elsewhere: readonly ReadonlySet<string>[]): PurchaseObject {
  const stems = new Map<string, number>();
  const words = new Map<string, string>();
  let weight = 0;
  const terms = termsOf(text);
  for (const { stem, word, weight: own } of terms) {
    if (own < TELLING || stems.has(stem) || isSetting(stem) || elsewhere.some((stems) => stems.has(stem))) continue;
    stems.set(stem, own);
    words.set(stem, word);
    weight += own;
  }
  return { stems, words, weight, manner: mannerOf(terms.map(({ word }) => word)) };
}
