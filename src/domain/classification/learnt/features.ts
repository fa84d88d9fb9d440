import type { Nature } from "../../need";
import { followed, hashOf, joined, numberOf } from "./hashing";

const STEM = 1;
const PAIR = 2;
const LETTERS = 3;
const NATURE: Readonly<Record<Nature, number>> = { F: 4, S: 5, T: 6 };

/** What each kind of feature weighs beside a stem; found by cross-validation, see docs/classification.md. */
export const WEIGHTS = { stem: 1, pair: 1.2, letters: 0.25, nature: 0.8 } as const;
const SHORTEST = 3;
const LONGEST = 5;

/** What stands before the first word of a title. */
export const BEFORE_ALL = hashOf("");

/** The hash of a stem, from which the numbers of its features are drawn. */
export const stemHash = (stem: string): number => hashOf(stem);

export function stemFeature(stem: number): number {
  return numberOf(STEM, stem);
}

/** Two stems that follow each other; the first word of a title follows {@link BEFORE_ALL}. */
export function pairFeature(previous: number, stem: number): number {
  return numberOf(PAIR, joined(previous, stem));
}

/** A stem in a title that announces a nature: painting that is supplied is not painting that is done. */
export function natureFeature(nature: Nature, stem: number): number {
  return numberOf(NATURE[nature], stem);
}

/** Runs of three to five letters of a folded word, its ends marked: they outlive typing errors and unknown endings. */
export function letterFeatures(word: string): readonly number[] {
  const marked = `<${word}>`;
  const features: number[] = [];
  // A run is the one that starts at the same place and is a letter shorter, and one more letter.
  const hashes: number[] = [];
  for (let from = 0; from + SHORTEST <= marked.length; from++) hashes.push(hashOf(marked, from, from + SHORTEST - 1));
  for (let length = SHORTEST; length <= LONGEST; length++) {
    for (let from = 0; from + length <= marked.length; from++) {
      const hash = followed(hashes[from] as number, marked.charCodeAt(from + length - 1));
      hashes[from] = hash;
      features.push(numberOf(LETTERS, hash));
    }
  }
  return features;
}
