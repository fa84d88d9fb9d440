import { DisjointSets, stemOf, wordWeight } from "../text";
import { isMistyped, MISTYPED_LENGTH } from "./mistyped";

/** Fewer words than this do not bear a mistyped one. */
const LEAST_WORDS = 3;
/** Spellings of one word compared with each other, at most. */
const SPELLINGS = 20;

/** A word that counts, and a number that stands for it whatever its place in a title. */
interface Stem {
  readonly text: string;
  readonly hash: number;
}

interface Wording {
  readonly index: number;
  readonly stems: readonly Stem[];
  /** Sum of the numbers of its words: two titles of the same words have the same, in any order. */
  readonly hash: number;
}

/**
 * Groups of folded titles that use the same words: order, plurals and words that say nothing apart, one word at most
 * being mistyped. Numbers must be the same: "lot 1" is not "lot 2". Indices in their order; the time grows with the
 * number of words.
 */
export function sameWording(titles: readonly string[]): readonly (readonly number[])[] {
  const vocabulary = new Vocabulary();
  const sets = new DisjointSets(titles.length);
  const distinct = new Map<number, Wording>();
  for (const [index, title] of titles.entries()) {
    const wording = vocabulary.wordingOf(title, index);
    if (wording.stems.length === 0) continue;
    const known = distinct.get(wording.hash);
    if (!known) distinct.set(wording.hash, wording);
    else if (differing(known, wording).length === 0) sets.union(known.index, index);
  }
  linkMistyped(distinct.values(), sets);
  return sets.groups().filter((group) => group.length > 1);
}

/** Titles equal but for one word are linked when one of these two words is the other mistyped. */
function linkMistyped(wordings: Iterable<Wording>, sets: DisjointSets): void {
  const buckets = new Map<number, { readonly word: string; readonly wording: Wording }[]>();
  for (const wording of wordings) {
    if (wording.stems.length < LEAST_WORDS) continue;
    for (const { text, hash } of wording.stems) {
      if (text.length < MISTYPED_LENGTH || /\d/u.test(text)) continue;
      const bucket = buckets.get(wording.hash - hash);
      if (bucket) bucket.push({ word: text, wording });
      else buckets.set(wording.hash - hash, [{ word: text, wording }]);
    }
  }
  for (const bucket of buckets.values()) {
    if (bucket.length < 2) continue;
    const spellings = bucket.sort((a, b) => (a.word < b.word ? -1 : 1)).slice(0, SPELLINGS);
    for (const [at, one] of spellings.entries()) {
      for (const other of spellings.slice(at + 1)) {
        if (!isMistyped(one.word, other.word) || differing(one.wording, other.wording).length > 1) continue;
        sets.union(one.wording.index, other.wording.index);
      }
    }
  }
}

/** Words of the first title that the second does not use, when both have as many; else all of them. */
function differing(one: Wording, other: Wording): readonly Stem[] {
  if (one.stems.length !== other.stems.length) return one.stems;
  const there = new Set(other.stems);
  return one.stems.filter((stem) => !there.has(stem));
}

/** One object a stem, so that stems are compared by identity: a vocabulary is small beside the titles that use it. */
class Vocabulary {
  readonly #words = new Map<string, Stem | undefined>();
  readonly #stems = new Map<string, Stem>();

  wordingOf(title: string, index: number): Wording {
    const stems = new Set<Stem>();
    for (const word of title.split(" ")) {
      const stem = this.#stemOf(word);
      if (stem) stems.add(stem);
    }
    let hash = 0;
    for (const stem of stems) hash += stem.hash;
    return { index, stems: [...stems], hash };
  }

  #stemOf(word: string): Stem | undefined {
    if (this.#words.has(word)) return this.#words.get(word);
    const stem = this.#newStem(word);
    this.#words.set(word, stem);
    return stem;
  }

  #newStem(word: string): Stem | undefined {
    const isNumber = /\d/u.test(word);
    if (!isNumber && wordWeight(word) === 0) return undefined;
    const text = isNumber ? word.replace(/^0+(?=\d)/u, "") : stemOf(word);
    const known = this.#stems.get(text) ?? { text, hash: hashOf(text) };
    this.#stems.set(text, known);
    return known;
  }
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
