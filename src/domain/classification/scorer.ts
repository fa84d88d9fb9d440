import type { Scores } from "./scores";
import type { TitleWord } from "./title-reader";

/**
 * One source of knowledge about what words say: the words of the families themselves, weights learnt elsewhere… Their
 * scores add up, in the same unit.
 */
export interface Scorer {
  /** Adds to each family what the words of a title say for it. */
  score(words: readonly TitleWord[], scores: Scores): void;
  /** The stem under which a word is known: itself, or the one that it is a mistyping of. */
  known(stem: string): string;
  /** How much a stem, or two stems in a row separated by a space, says for the family of that rank; 0 when nothing. */
  speaksFor(term: string, family: number): number;
}
