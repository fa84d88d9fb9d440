import { fold } from "./fold";

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Folded words as people write them in one of the texts, accents kept, without capitals; a word that stands in none of
 * them as it is (an abbreviation written out) stays folded.
 * @example asWritten(["menage"], ["Ménage des bureaux"]) //=> ["ménage"]
 */
export function asWritten(folded: readonly string[], texts: Iterable<string>): readonly string[] {
  const wanted = new Map(folded.map((word): [string, string | undefined] => [word, undefined]));
  let missing = wanted.size;
  for (const text of texts) {
    if (missing === 0) break;
    for (const [written] of text.matchAll(WORD)) {
      const key = fold(written);
      if (!wanted.has(key)) continue;
      // A title all in capitals has often lost its accents: a later spelling with accents is preferred.
      const known = wanted.get(key);
      const lower = written.toLocaleLowerCase("fr");
      if (known === undefined || (known === key && lower !== key)) wanted.set(key, lower);
      if (known === undefined && lower !== key) missing -= 1;
    }
  }
  return folded.map((word) => wanted.get(word) ?? word);
}
