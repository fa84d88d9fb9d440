import type { missingReasons as french } from "../fr/missing";

export const missingReasons: typeof french = {
  "missing.title": "The title is empty: write what is bought",
  "missing.reference": "The title holds only a number or a reference: write what is bought",
  "missing.known-words": "Unknown words ({{words}}): say it in common words",
  "missing.place": "Only a place or a beneficiary ({{words}}): say what is bought",
  "missing.object": "Only words that suit any purchase ({{words}}): name what is bought",
  "missing.more-words": "A single word: add the use, the material or what is done",
  "missing.nature": "The nature is not said: supplies, services or works",
};
