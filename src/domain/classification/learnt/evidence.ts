import type { Nature } from "../../need";
import { letterFeatures, natureFeature, stemFeature, stemHash, WEIGHTS } from "./features";
import type { TitleWord } from "../title-reader";
import { UNNUMBERED } from "../word-numbers";
import { addEntries, NO_ENTRIES, Shelves, SparseShelves, type Entries } from "./shelves";
import { addRow, type WeightTable } from "./table";

/** What a word says in a title that announces a nature, or none, whatever its place: kept, for titles share their words. */
export interface WordEvidence {
  readonly stem: number;
  /** What it says for the divisions, from a place on. */
  readonly divisions: Float32Array;
  readonly fromDivision: number;
  /** Mean of what it says for the divisions by itself, whatever the nature. */
  readonly mean: number;
  /** What it says for the groups. */
  readonly groups: Entries;
  /** Square of the length of its features that are known, for the divisions and for the groups. */
  readonly length: number;
  readonly groupLength: number;
  readonly known: boolean;
  /** Number of the last title in which it was counted. */
  counted: number;
}

const NATURES = { F: 1, S: 2, T: 3 } as const;
const VARIANTS = 4;
/** A word of which this share of the letters was met is a known one, mistyped or inflected. */
const MOST_LETTERS = 0.6;

/** What words say for the divisions and groups, each weighed once. */
export class EvidenceOfWords {
  /** By the number of the word and the nature that its title announces. */
  readonly #evidences: (WordEvidence | undefined)[] = [];
  readonly #divisions: Shelves;
  readonly #groups = new SparseShelves();
  /** What is added up for the groups before it is kept. */
  readonly #ofGroups: Float32Array;

  constructor(
    private readonly division: WeightTable,
    private readonly group: WeightTable,
  ) {
    this.#divisions = new Shelves(division.biases.length);
    this.#ofGroups = new Float32Array(group.biases.length);
  }

  of(word: TitleWord, nature: Nature | undefined): WordEvidence {
    if (word.number === UNNUMBERED) return this.#weigh(word, nature);
    const at = word.number * VARIANTS + (nature === undefined ? 0 : NATURES[nature]);
    return (this.#evidences[at] ??= this.#weigh(word, nature));
  }

  #weigh(word: TitleWord, nature: Nature | undefined): WordEvidence {
    return nature === undefined ? this.#alone(word) : this.#with(nature, this.of(word, undefined));
  }

  #alone({ word, stem: written }: TitleWord): WordEvidence {
    const stem = stemHash(written);
    const [divisions, fromDivision] = this.#divisions.room();
    const stemRow = this.division.rowOf(stemFeature(stem));
    let length = addRow(this.division, stemRow, WEIGHTS.stem, divisions, fromDivision);
    const letters = letterFeatures(word);
    let met = 0;
    for (let at = 0; at < letters.length; at++) {
      const row = this.division.rowOf(letters[at] as number);
      length += addRow(this.division, row, WEIGHTS.letters, divisions, fromDivision);
      if (row >= 0) met++;
    }
    let sum = 0;
    for (let at = 0; at < this.#divisions.length; at++) sum += divisions[fromDivision + at] as number;
    const mean = sum / this.#divisions.length;
    const known = stemRow >= 0 || met >= MOST_LETTERS * letters.length;
    const said = { divisions, fromDivision, length };
    return evidenceOf({ stem, mean, known }, said, this.#grouped(stemFeature(stem), WEIGHTS.stem, NO_GROUPS));
  }

  /** What a word says, and its stem under a nature besides. */
  #with(nature: Nature, alone: WordEvidence): WordEvidence {
    const feature = natureFeature(nature, alone.stem);
    const grouped = this.#grouped(feature, WEIGHTS.nature, alone);
    const row = this.division.rowOf(feature);
    if (row < 0) return evidenceOf(alone, alone, grouped);
    const [divisions, fromDivision] = this.#divisions.copyOf(alone.divisions, alone.fromDivision);
    const length = alone.length + addRow(this.division, row, WEIGHTS.nature, divisions, fromDivision);
    return evidenceOf(alone, { divisions, fromDivision, length }, grouped);
  }

  /** Adds what a feature says for the groups to what was said of them. */
  #grouped(feature: number, value: number, before: SaidOfGroups): SaidOfGroups {
    const row = this.group.rowOf(feature);
    if (row < 0) return before;
    const groups = this.#ofGroups.fill(0);
    addEntries(before.groups, 1, groups);
    const groupLength = before.groupLength + addRow(this.group, row, value, groups);
    return { groups: this.#groups.entriesOf(groups), groupLength };
  }
}

type SaidOfGroups = Pick<WordEvidence, "groups" | "groupLength">;
const NO_GROUPS: SaidOfGroups = { groups: NO_ENTRIES, groupLength: 0 };

/** Fields are listed rather than spread: thousands of these are read for each list of needs, and must be of one make. */
function evidenceOf(
  { stem, mean, known }: Pick<WordEvidence, "stem" | "mean" | "known">,
  { divisions, fromDivision, length }: Pick<WordEvidence, "divisions" | "fromDivision" | "length">,
  { groups, groupLength }: SaidOfGroups,
): WordEvidence {
  return {
    stem,
    divisions,
    fromDivision,
    mean,
    groups,
    length,
    groupLength,
    known,
    counted: 0,
  };
}

/** Adds what a word says for each division, times a factor. */
export function addSaid({ divisions, fromDivision }: WordEvidence, factor: number, to: Float64Array): void {
  for (let at = 0; at < to.length; at++) {
    to[at] = (to[at] as number) + factor * (divisions[fromDivision + at] as number);
  }
}
