import type { Nature } from "../../need";
import { letterFeatures, natureFeature, stemFeature, stemHash, WEIGHTS } from "./features";
import type { TitleWord } from "../title-reader";
import { MOST_NUMBERED, UNNUMBERED } from "../word-numbers";
import { addRow, type WeightTable } from "./table";

/** What a word says whatever its title: kept, for titles share their words. */
export interface WordEvidence {
  readonly stem: number;
  /** Where what it says for the divisions starts in the store of the evidence. */
  readonly start: number;
  /** Mean of what it says for the divisions. */
  readonly mean: number;
  /** Square of the length of its features that are known. */
  readonly length: number;
  /** Row of its stem in the table of the groups; −1 when there is none. */
  readonly groupRow: number;
  readonly known: boolean;
  /** Number of the last title in which it was counted. */
  counted: number;
  /** Rows of its stem under each nature in the table of the divisions, then in that of the groups; see {@link UNSEEN}. */
  readonly natureRows: number[];
}

const NATURES = { F: 0, S: 2, T: 4 } as const;
/** A row that no title has asked for yet; −1 is that of a feature that the table does not have. */
const UNSEEN = -2;

/** Words for which there is room from the start. */
const FIRST_ROOM = 4_096;
/** A word of which this share of the letters was met is a known one, mistyped or inflected. */
const MOST_LETTERS = 0.6;

/** What words say for the divisions, each weighed once. */
export class EvidenceOfWords {
  /** By the number of the word. */
  readonly #words: (WordEvidence | undefined)[] = [];
  #weighed = 0;
  /** What each word says for the divisions, one word after the other. */
  #said: Float32Array;

  constructor(
    private readonly division: WeightTable,
    private readonly group: WeightTable,
    private readonly divisions: number,
  ) {
    this.#said = new Float32Array(FIRST_ROOM * divisions);
  }

  of({ word, stem, number }: TitleWord): WordEvidence {
    const remembered = this.#words[number];
    if (remembered) return remembered;
    // A word without a number is weighed again each time, past the place of the last one.
    const place = number === UNNUMBERED ? MOST_NUMBERED : this.#weighed;
    const evidence = this.#weigh(word, stemHash(stem), place * this.divisions);
    if (number === UNNUMBERED) return evidence;
    this.#weighed++;
    return (this.#words[number] = evidence);
  }

  /** What a word says for a division. */
  said({ start }: WordEvidence, division: number): number {
    return this.#said[start + division] ?? 0;
  }

  /** Adds what a word says for each division, times a factor. */
  addSaid({ start }: WordEvidence, factor: number, to: Float64Array): void {
    const said = this.#said;
    for (let at = 0; at < to.length; at++) to[at] = (to[at] as number) + factor * (said[start + at] as number);
  }

  /** Row of the stem of a word in a title that announces a nature, among the divisions; −1 when there is none. */
  natureRow(evidence: WordEvidence, nature: Nature): number {
    const row = evidence.natureRows[NATURES[nature]] as number;
    if (row !== UNSEEN) return row;
    const feature = natureFeature(nature, evidence.stem);
    evidence.natureRows[NATURES[nature] + 1] = this.group.rowOf(feature);
    return (evidence.natureRows[NATURES[nature]] = this.division.rowOf(feature));
  }

  /** The same among the groups, once {@link natureRow} was asked. */
  natureGroupRow(evidence: WordEvidence, nature: Nature): number {
    return evidence.natureRows[NATURES[nature] + 1] as number;
  }

  #weigh(word: string, stem: number, start: number): WordEvidence {
    const divisions = this.#roomAt(start).fill(0);
    const stemRow = this.division.rowOf(stemFeature(stem));
    let length = addRow(this.division, stemRow, WEIGHTS.stem, divisions);
    const letters = letterFeatures(word);
    let met = 0;
    for (const feature of letters) {
      const row = this.division.rowOf(feature);
      length += addRow(this.division, row, WEIGHTS.letters, divisions);
      if (row >= 0) met++;
    }
    let sum = 0;
    for (const score of divisions) sum += score;
    return {
      stem,
      start,
      mean: sum / divisions.length,
      length,
      groupRow: this.group.rowOf(stemFeature(stem)),
      known: stemRow >= 0 || met >= MOST_LETTERS * letters.length,
      counted: 0,
      natureRows: [UNSEEN, UNSEEN, UNSEEN, UNSEEN, UNSEEN, UNSEEN],
    };
  }

  #roomAt(start: number): Float32Array {
    const end = start + this.divisions;
    if (end > this.#said.length) {
      const wider = new Float32Array(2 * end);
      wider.set(this.#said);
      this.#said = wider;
    }
    return this.#said.subarray(start, end);
  }
}
