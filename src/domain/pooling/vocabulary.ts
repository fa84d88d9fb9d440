import type { Family } from "../nomenclature";
import { stemOf, wordsOf, wordWeight } from "../text";

/** A word that more than this share of the families use says little of any of them. */
const SPECIFIC = 0.05;
const ALWAYS_SPECIFIC = 3;

/** The words of each family of a nomenclature, as far as they tell it from the others. */
export type FamilyVocabulary = (code: string) => ReadonlySet<string>;

/** Reads labels and keywords once; gives the stems that are specific to a family, none for an unknown code. */
export function familyVocabulary(families: Iterable<Family>): FamilyVocabulary {
  const all = new Map<string, ReadonlySet<string>>();
  const users = new Map<string, number>();
  for (const family of families) {
    const stems = new Set(
      [family.label, ...family.keywords]
        .flatMap((text) => wordsOf(text))
        .filter((word) => wordWeight(word) === 1)
        .map((word) => stemOf(word)),
    );
    all.set(family.code, stems);
    for (const stem of stems) users.set(stem, (users.get(stem) ?? 0) + 1);
  }
  const most = Math.max(ALWAYS_SPECIFIC, SPECIFIC * all.size);
  const specific = new Map<string, ReadonlySet<string>>();
  return (code) => {
    const known = specific.get(code);
    if (known) return known;
    const stems = new Set([...(all.get(code) ?? [])].filter((stem) => (users.get(stem) ?? 0) <= most));
    specific.set(code, stems);
    return stems;
  };
}
