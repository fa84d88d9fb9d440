import { DisjointSets, stemOf, wordWeight } from "../text";

/** Shorter words that differ by a letter are other words ("bois", "bios"; "II", "III"). */
const MISTYPED_LENGTH = 5;
/** Longer words may hide two wrong letters. */
const TWICE_MISTYPED_LENGTH = 8;
/** Fewer words than this do not bear a mistyped one. */
const LEAST_WORDS = 3;
/** Spellings of one word compared with each other, at most. */
const SPELLINGS = 20;

/**
 * Groups of folded titles that use the same words: order, plurals and words that say nothing apart, one word at most
 * being mistyped. Numbers must be the same: "lot 1" is not "lot 2". Indices in their order; the time grows with the
 * number of words.
 */
export function sameWording(titles: readonly string[]): readonly (readonly number[])[] {
  const stems = new Stems();
  const sets = new DisjointSets(titles.length);
  const first = new Map<string, number>();
  const distinct: { readonly index: number; readonly words: readonly string[]; readonly numbers: string }[] = [];
  for (const [index, title] of titles.entries()) {
    const { words, numbers } = stems.of(title);
    if (words.length === 0) continue;
    const key = `${words.join(" ")}#${numbers}`;
    const known = first.get(key);
    if (known !== undefined) sets.union(known, index);
    else {
      first.set(key, index);
      distinct.push({ index, words, numbers });
    }
  }
  linkMistyped(distinct, sets);
  return sets.groups().filter((group) => group.length > 1);
}

/** Titles equal but for one word are linked when one of these two words is the other mistyped. */
function linkMistyped(
  titles: readonly { readonly index: number; readonly words: readonly string[]; readonly numbers: string }[],
  sets: DisjointSets,
): void {
  const buckets = new Map<string, { readonly word: string; readonly index: number }[]>();
  for (const { index, words, numbers } of titles) {
    if (words.length < LEAST_WORDS) continue;
    for (const [at, word] of words.entries()) {
      if (word.length < MISTYPED_LENGTH) continue;
      const key = `${words.filter((_, other) => other !== at).join(" ")}#${numbers}`;
      const bucket = buckets.get(key);
      if (bucket) bucket.push({ word, index });
      else buckets.set(key, [{ word, index }]);
    }
  }
  for (const bucket of buckets.values()) {
    if (bucket.length < 2) continue;
    const spellings = [...bucket].sort((a, b) => (a.word < b.word ? -1 : 1)).slice(0, SPELLINGS);
    for (const [at, one] of spellings.entries()) {
      for (const other of spellings.slice(at + 1))
        if (isMistyped(one.word, other.word)) sets.union(one.index, other.index);
    }
  }
}

/** One letter wrong, missing, added or two letters swapped; two in a long word. */
function isMistyped(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  const longest = Math.max(left.length, right.length);
  if (longest <= 1) return true;
  if (longest > 2) return false;
  const swapped = left.length === 2 && left[0] === right[1] && left[1] === right[0];
  return swapped || Math.min(a.length, b.length) >= TWICE_MISTYPED_LENGTH;
}

/** Remembers the stem of each word: a vocabulary is small beside the titles that use it. */
class Stems {
  readonly #known = new Map<string, string>();

  of(title: string): { readonly words: readonly string[]; readonly numbers: string } {
    const words = new Set<string>();
    const numbers: string[] = [];
    for (const word of title.split(" ")) {
      if (/\d/u.test(word)) numbers.push(word.replace(/^0+(?=\d)/u, ""));
      else words.add(this.#stem(word));
    }
    words.delete("");
    return { words: [...words].sort(), numbers: numbers.sort().join(" ") };
  }

  #stem(word: string): string {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const stem = wordWeight(word) > 0 ? stemOf(word) : "";
    this.#known.set(word, stem);
    return stem;
  }
}
