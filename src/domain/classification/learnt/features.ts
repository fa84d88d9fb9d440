import type { Nature } from "../../need";
import { mix, numberOf, seedOf } from "./hashing";

const STEM = seedOf(1);
const PAIR = seedOf(2);
const LETTERS = seedOf(3);
const NATURE: Readonly<Record<Nature, number>> = { F: seedOf(4), S: seedOf(5), T: seedOf(6) };

/** What each kind of feature weighs beside a stem; found by cross-validation, see docs/classification.md. */
export const WEIGHTS = { stem: 1, pair: 1.2, letters: 0.25, nature: 0.8 } as const;
const SHORTEST = 3;
const LONGEST = 5;

export function stemFeature(stem: string): number {
  return numberOf(mix(STEM, stem));
}

/** Two stems that follow each other; the first word of a title follows an empty one. */
export function pairFeature(previous: string, stem: string): number {
  return numberOf(mix(mix(mix(PAIR, previous), " "), stem));
}

/** A stem in a title that announces a nature: painting that is supplied is not painting that is done. */
export function natureFeature(nature: Nature, stem: string): number {
  return numberOf(mix(NATURE[nature], stem));
}

/** Runs of three to five letters of a folded word, its ends marked: they outlive typing errors and unknown endings. */
export function letterFeatures(word: string): readonly number[] {
  const marked = `<${word}>`;
  const features: number[] = [];
  for (let length = SHORTEST; length <= LONGEST; length++) {
    for (let from = 0; from + length <= marked.length; from++) {
      features.push(numberOf(mix(LETTERS, marked, from, from + length)));
    }
  }
  return features;
}
