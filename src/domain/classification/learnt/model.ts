import type { Nature } from "../../need";
import type { TitleWord } from "../title-reader";
import { BEFORE_ALL, letterFeatures, natureFeature, pairFeature, stemFeature, stemHash, WEIGHTS } from "./features";
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

/** What the model says of a title; its lists are written over when the next title is asked. */
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
}

/** Words remembered, at most, and those for which there is room from the start. */
const MOST_REMEMBERED = 30_000;
const FIRST_ROOM = 4_096;
/** A word of which this share of the letters was met is a known one, mistyped or inflected. */
const MOST_LETTERS = 0.6;

/** A linear model of the CPV division, and of the group within it, over stems, pairs, letters and the nature. */
export class LearntModel {
  readonly #division: WeightTable;
  readonly #group: WeightTable;
  readonly #words = new Map<string, WordEvidence>();
  readonly #divisionOfGroup: Int32Array;
  readonly #sums: Float64Array;
  readonly divisions: readonly string[];
  readonly groups: readonly string[];
  readonly #calibration: StoredModel["calibration"];
  /** What each word says for the divisions, one word after the other. */
  #said: Float32Array;
  #asked = 0;
  readonly #opinion: { readonly divisions: Float64Array; readonly groups: Float64Array; known: number };

  constructor(stored: StoredModel) {
    this.divisions = stored.divisions;
    this.groups = stored.groups;
    this.#division = new WeightTable(stored.division);
    this.#group = new WeightTable(stored.group);
    this.#calibration = stored.calibration;
    this.#said = new Float32Array(FIRST_ROOM * stored.divisions.length);
    const [divisions, groups] = [stored.divisions, stored.groups].map(({ length }) => new Float64Array(length));
    this.#opinion = { divisions: divisions as Float64Array, groups: groups as Float64Array, known: 0 };
    this.#sums = new Float64Array(stored.divisions.length);
    this.#divisionOfGroup = Int32Array.from(stored.groups, (group) => stored.divisions.indexOf(group.slice(0, 2)));
  }

  /** Divisions and groups of a title read into words; `nature` is the one that it announces. */
  opinionOf(words: readonly TitleWord[], nature: Nature | undefined): Opinion {
    const { divisions, groups } = this.#opinion;
    divisions.fill(0);
    groups.fill(0);
    const asked = ++this.#asked;
    let [length, groupLength, known] = [0, 0, 0];
    let previous = BEFORE_ALL;
    for (const { word, stem, weight, place } of words) {
      const evidence = this.#evidenceOf(word, stem);
      if (evidence.counted !== asked) {
        evidence.counted = asked;
        if (evidence.known) known += weight;
        length += evidence.length * place * place;
        this.#addSaid(evidence.start, place);
        groupLength += addRow(this.#group, evidence.groupRow, WEIGHTS.stem * place, groups);
        if (nature) {
          const feature = natureFeature(nature, evidence.stem);
          length += addRow(this.#division, this.#division.rowOf(feature), WEIGHTS.nature * place, divisions);
          groupLength += addRow(this.#group, this.#group.rowOf(feature), WEIGHTS.nature * place, groups);
        }
      }
      const pair = this.#division.rowOf(pairFeature(previous, evidence.stem));
      length += addRow(this.#division, pair, WEIGHTS.pair * place, divisions);
      previous = evidence.stem;
    }
    toShares(divisions, this.#division.biases, length);
    this.#groupShares(groups, groupLength);
    this.#opinion.known = known;
    return this.#opinion;
  }

  /** How much a word by itself speaks for a division, the mean of the divisions being 0. */
  saidBy({ word, stem }: TitleWord, division: number): number {
    const { start, mean } = this.#evidenceOf(word, stem);
    return (this.#said[start + division] ?? 0) - mean;
  }

  /** Whether a word is one that the model met, or nearly. */
  knows({ word, stem }: TitleWord): boolean {
    return this.#evidenceOf(word, stem).known;
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
    const [sums, divisionOf, { biases }] = [this.#sums, this.#divisionOfGroup, this.#group];
    sums.fill(0);
    for (let at = 0; at < groups.length; at++) {
      const power = Math.exp((groups[at] as number) * scale + (biases[at] as number));
      groups[at] = power;
      const division = divisionOf[at] as number;
      sums[division] = (sums[division] as number) + power;
    }
    for (let at = 0; at < groups.length; at++) {
      groups[at] = (groups[at] as number) / (sums[divisionOf[at] as number] as number);
    }
  }

  #evidenceOf(word: string, stem: string): WordEvidence {
    const remembered = this.#words.get(word);
    if (remembered) return remembered;
    // Past the last place, a word is weighed again each time, where the one before it was.
    const place = Math.min(this.#words.size, MOST_REMEMBERED);
    const evidence = this.#weigh(word, stemHash(stem), place * this.divisions.length);
    if (place < MOST_REMEMBERED) this.#words.set(word, evidence);
    return evidence;
  }

  #weigh(word: string, stem: number, start: number): WordEvidence {
    const divisions = this.#roomAt(start).fill(0);
    const stemRow = this.#division.rowOf(stemFeature(stem));
    let length = addRow(this.#division, stemRow, WEIGHTS.stem, divisions);
    const letters = letterFeatures(word);
    let met = 0;
    for (const feature of letters) {
      const row = this.#division.rowOf(feature);
      length += addRow(this.#division, row, WEIGHTS.letters, divisions);
      if (row >= 0) met++;
    }
    let sum = 0;
    for (const score of divisions) sum += score;
    return {
      stem,
      start,
      mean: sum / divisions.length,
      length,
      groupRow: this.#group.rowOf(stemFeature(stem)),
      known: stemRow >= 0 || met >= MOST_LETTERS * letters.length,
      counted: 0,
    };
  }

  #roomAt(start: number): Float32Array {
    const end = start + this.divisions.length;
    if (end > this.#said.length) {
      const wider = new Float32Array(2 * end);
      wider.set(this.#said);
      this.#said = wider;
    }
    return this.#said.subarray(start, end);
  }

  #addSaid(start: number, factor: number): void {
    const [said, { divisions }] = [this.#said, this.#opinion];
    for (let at = 0; at < divisions.length; at++) {
      divisions[at] = (divisions[at] as number) + factor * (said[start + at] as number);
    }
  }
}

/** Adds the weights of a row, when there is one; the square of its value then, else 0. */
function addRow(table: WeightTable, row: number, value: number, scores: Float32Array | Float64Array): number {
  if (row < 0) return 0;
  table.add(row, value, scores);
  return value * value;
}

function toShares(scores: Float64Array, biases: Float64Array, length: number): void {
  const scale = length > 0 ? 1 / Math.sqrt(length) : 0;
  let sum = 0;
  for (let at = 0; at < scores.length; at++) {
    const power = Math.exp((scores[at] as number) * scale + (biases[at] as number));
    scores[at] = power;
    sum += power;
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) / sum;
}
