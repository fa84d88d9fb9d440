import type { Nature } from "../../need";
import type { TitleWord } from "../title-reader";
import { letterFeatures, natureFeature, pairFeature, stemFeature, WEIGHTS } from "./features";
import { WeightTable, type StoredTable } from "./table";

/** What was learnt from real titles, as it is stored: numbers, CPV divisions and groups. */
export interface StoredModel {
  /** Two digits each. */
  readonly divisions: readonly string[];
  /** Three digits each. */
  readonly groups: readonly string[];
  readonly division: StoredTable;
  readonly group: StoredTable;
  /** Share that the softmax gives to the first division → share of such titles that were right, on buyers held out. */
  readonly calibration: readonly (readonly [share: number, right: number])[];
}

/** What the model says of a title. */
export interface Opinion {
  /** Share of each division, in the order of the model; adds up to 1. */
  readonly divisions: Float64Array;
  /** Share of each group within its division. */
  readonly groups: Float64Array;
  /** Weight of the words that the model knows, by their stem or by most of their letters; 0 when none. */
  readonly known: number;
}

/** What a word says whatever its title: kept, for titles share their words. */
interface WordEvidence {
  readonly divisions: Float64Array;
  readonly groups: Float64Array;
  /** Square of the length of its features that are known. */
  readonly length: number;
  readonly groupLength: number;
  readonly known: boolean;
}

const MOST_REMEMBERED = 8_000;
/** A word of which this share of the letters was met is a known one, mistyped or inflected. */
const MOST_LETTERS = 0.6;

/** A linear model of the CPV division, and of the group within it, over stems, pairs, letters and the nature. */
export class LearntModel {
  readonly #division: WeightTable;
  readonly #group: WeightTable;
  readonly #words = new Map<string, WordEvidence>();
  readonly #divisionOfGroup: Int32Array;
  readonly divisions: readonly string[];
  readonly groups: readonly string[];
  readonly #calibration: StoredModel["calibration"];

  constructor(stored: StoredModel) {
    this.divisions = stored.divisions;
    this.groups = stored.groups;
    this.#division = new WeightTable(stored.division);
    this.#group = new WeightTable(stored.group);
    this.#calibration = stored.calibration;
    this.#divisionOfGroup = Int32Array.from(stored.groups, (group) => stored.divisions.indexOf(group.slice(0, 2)));
  }

  /** Divisions and groups of a title read into words; `nature` is the one that it announces. */
  opinionOf(words: readonly TitleWord[], nature: Nature | undefined): Opinion {
    const divisions = new Float64Array(this.divisions.length);
    const groups = new Float64Array(this.groups.length);
    let [length, groupLength, known] = [0, 0, 0];
    const met = new Set<string>();
    let previous = "";
    for (const { word, stem, weight, place } of words) {
      if (!met.has(word)) {
        met.add(word);
        const evidence = this.#evidenceOf(word, stem);
        if (evidence.known) known += weight;
        length += evidence.length * place * place;
        groupLength += evidence.groupLength * place * place;
        addTo(divisions, evidence.divisions, place);
        addTo(groups, evidence.groups, place);
        if (nature) {
          const feature = natureFeature(nature, stem);
          length += addFeature(this.#division, feature, WEIGHTS.nature * place, divisions);
          groupLength += addFeature(this.#group, feature, WEIGHTS.nature * place, groups);
        }
      }
      length += addFeature(this.#division, pairFeature(previous, stem), WEIGHTS.pair * place, divisions);
      previous = stem;
    }
    toShares(divisions, this.#division.biases, length);
    this.#groupShares(groups, groupLength);
    return { divisions, groups, known };
  }

  /** How much a word by itself speaks for a division, the mean of the divisions being 0. */
  saidBy({ word, stem }: TitleWord, division: number): number {
    const { divisions } = this.#evidenceOf(word, stem);
    const mean = divisions.reduce((sum, score) => sum + score, 0) / divisions.length;
    return (divisions[division] ?? 0) - mean;
  }

  /** How often a first division that has this share was right, on buyers that the model had not seen. */
  calibrated(share: number): number {
    let [from, low] = [0, 0];
    for (const [to, high] of this.#calibration) {
      if (share <= to) return to === from ? high : low + ((share - from) / (to - from)) * (high - low);
      [from, low] = [to, high];
    }
    return low;
  }

  #groupShares(groups: Float64Array, length: number): void {
    const scale = length > 0 ? 1 / Math.sqrt(length) : 0;
    const sums = new Float64Array(this.divisions.length);
    for (let at = 0; at < groups.length; at++) {
      const power = Math.exp((groups[at] ?? 0) * scale + (this.#group.biases[at] ?? 0));
      groups[at] = power;
      const division = this.#divisionOfGroup[at] ?? 0;
      sums[division] = (sums[division] ?? 0) + power;
    }
    for (let at = 0; at < groups.length; at++) {
      groups[at] = (groups[at] ?? 0) / (sums[this.#divisionOfGroup[at] ?? 0] ?? 1);
    }
  }

  #evidenceOf(word: string, stem: string): WordEvidence {
    const remembered = this.#words.get(word);
    if (remembered) return remembered;
    const divisions = new Float64Array(this.divisions.length);
    const groups = new Float64Array(this.groups.length);
    let length = addFeature(this.#division, stemFeature(stem), WEIGHTS.stem, divisions);
    const letters = letterFeatures(word);
    let met = 0;
    for (const feature of letters) {
      const added = addFeature(this.#division, feature, WEIGHTS.letters, divisions);
      length += added;
      if (added > 0) met++;
    }
    const known = this.#division.rowOf(stemFeature(stem)) !== undefined || met >= MOST_LETTERS * letters.length;
    const groupLength = addFeature(this.#group, stemFeature(stem), WEIGHTS.stem, groups);
    const evidence = { divisions, groups, length, groupLength, known };
    if (this.#words.size < MOST_REMEMBERED) this.#words.set(word, evidence);
    return evidence;
  }
}

/** Adds the weights of a feature when it is known; the square of its value then, else 0. */
function addFeature(table: WeightTable, feature: number, value: number, scores: Float64Array): number {
  const row = table.rowOf(feature);
  if (row === undefined) return 0;
  table.add(row, value, scores);
  return value * value;
}

function addTo(scores: Float64Array, added: Float64Array, factor: number): void {
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) + factor * (added[at] ?? 0);
}

function toShares(scores: Float64Array, biases: Float64Array, length: number): void {
  const scale = length > 0 ? 1 / Math.sqrt(length) : 0;
  let sum = 0;
  for (let at = 0; at < scores.length; at++) {
    scores[at] = Math.exp((scores[at] ?? 0) * scale + (biases[at] ?? 0));
    sum += scores[at] ?? 0;
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) / sum;
}
