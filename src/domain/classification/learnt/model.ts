import type { Nature } from "../../need";
import type { TitleWord, TitleWords } from "../title-reader";
import { addSaid, EvidenceOfWords } from "./evidence";
import { BEFORE_ALL, pairFeature, WEIGHTS } from "./features";
import { GroupScores } from "./group-scores";
import { scaleOf, toShares } from "./shares";
import { chanceOf, type FirstDivision, type Sureness } from "./sureness";
import { addRow, WeightTable, type StoredTable } from "./table";

/** What was learnt from real titles, as it is stored: numbers, CPV divisions and groups. */
export interface StoredModel {
  /** Two digits each, in increasing order. */
  readonly divisions: readonly string[];
  /** Three digits each, in increasing order. */
  readonly groups: readonly string[];
  readonly division: StoredTable;
  readonly group: StoredTable;
  readonly sureness: Sureness;
  /** Chance that {@link Sureness} gives to the first division → share of such titles that were right, on buyers held out. */
  readonly calibration: readonly (readonly [chance: number, right: number])[];
}

/** What the model says of a title; its lists are written over when the next title is asked. */
export interface Opinion {
  /** Share of each division, in the order of the model; adds up to 1. */
  readonly divisions: Float64Array;
  /** Weight of the words that the model knows, by their stem or by most of their letters; 0 when none. */
  readonly known: number;
  /** Number of words read. */
  readonly words: number;
  /** What the words of the title are multiplied by, for its features to have a length of 1. */
  readonly scale: number;
}

/** Shares that add nothing to their entropy. */
const NEGLIGIBLE = 1e-6;
/** What the groups of a division leave to it when they say that it is none of them. */
const LEAST_BY_GROUPS = 1e-6;

/** A linear model of the CPV division, and of the group within it, over stems, pairs, letters and the nature. */
export class LearntModel {
  readonly #division: WeightTable;
  readonly #groups: GroupScores;
  readonly #evidence: EvidenceOfWords;
  /** Rank of the first group of each division, and of the last one's next. */
  readonly #firstGroups: Int32Array;
  readonly divisions: readonly string[];
  readonly groups: readonly string[];
  readonly #sureness: Sureness;
  readonly #calibration: StoredModel["calibration"];
  #asked = 0;
  readonly #opinion: { readonly divisions: Float64Array; known: number; words: number; scale: number };

  constructor(stored: StoredModel) {
    this.divisions = stored.divisions;
    this.groups = stored.groups;
    this.#division = new WeightTable(stored.division);
    const group = new WeightTable(stored.group);
    this.#groups = new GroupScores(group.biases);
    this.#evidence = new EvidenceOfWords(this.#division, group);
    this.#sureness = stored.sureness;
    this.#calibration = stored.calibration;
    this.#opinion = { divisions: new Float64Array(stored.divisions.length), known: 0, words: 0, scale: 0 };
    this.#firstGroups = Int32Array.from([...stored.divisions, "~"], (division) => {
      const first = stored.groups.findIndex((group) => group >= division);
      return first < 0 ? stored.groups.length : first;
    });
  }

  /** Divisions and groups of a title read into words; `nature` is the one that it announces. */
  opinionOf({ words, places }: TitleWords, nature: Nature | undefined): Opinion {
    const { divisions } = this.#opinion;
    const division = this.#division;
    const groups = this.#groups;
    divisions.fill(0);
    groups.clear();
    const asked = ++this.#asked;
    let length = 0;
    let known = 0;
    let previous = BEFORE_ALL;
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as TitleWord;
      const place = places[at] as number;
      const evidence = this.#evidence.of(word, nature);
      if (evidence.counted !== asked) {
        evidence.counted = asked;
        if (evidence.known) known += word.weight;
        length += evidence.length * place * place;
        addSaid(evidence, place, divisions);
        groups.note(evidence, place);
      }
      const pair = division.rowOf(pairFeature(previous, evidence.stem));
      length += addRow(division, pair, WEIGHTS.pair * place, divisions);
      previous = evidence.stem;
    }
    const scale = scaleOf(length);
    toShares(divisions, division.biases, 0, divisions.length, scale);
    groups.settle();
    this.#heedGroups();
    this.#opinion.known = known;
    this.#opinion.words = words.length;
    this.#opinion.scale = scale;
    return this.#opinion;
  }

  /**
   * Shares of the groups of a division within it, for the title asked last, at their ranks in a list that holds whatever
   * it is elsewhere: few divisions of a title are worth looking into.
   */
  groupsWithin(division: number): Float64Array {
    return this.#groups.within(this.#firstGroup(division), this.#firstGroup(division + 1));
  }

  /** How much a word by itself speaks for a division, the mean of the divisions being 0. */
  saidBy(word: TitleWord, division: number): number {
    const { divisions, fromDivision, mean } = this.#evidence.of(word, undefined);
    return (divisions[fromDivision + division] as number) - mean;
  }

  /** Whether a word is one that the model met, or nearly. */
  knows(word: TitleWord): boolean {
    return this.#evidence.of(word, undefined).known;
  }

  /** What is known of a division put first for the title asked last. */
  firstDivision(division: number): FirstDivision {
    const { divisions, words } = this.#opinion;
    let next = 0;
    let spread = 0;
    for (let at = 0; at < divisions.length; at++) {
      const share = divisions[at] as number;
      if (at !== division && share > next) next = share;
      if (share > NEGLIGIBLE) spread -= share * Math.log(share);
    }
    const [from, to] = [this.#firstGroup(division), this.#firstGroup(division + 1)];
    const [group, byGroups] = [this.#groups.likeliest(from, to), this.#groups.together(from, to)];
    return { division, group, share: divisions[division] as number, next, spread, byGroups, words };
  }

  /** How often a first division such as this one of the title asked last was right, on buyers not seen before. */
  calibrated(division: number): number {
    const chance = chanceOf(this.#sureness, this.firstDivision(division));
    let [from, low] = [0, 0];
    for (const [to, high] of this.#calibration) {
      if (chance <= to) return to === from ? high : low + ((chance - from) / (to - from)) * (high - low);
      [from, low] = [to, high];
    }
    return low;
  }

  #firstGroup(division: number): number {
    return this.#firstGroups[division] as number;
  }

  /** Shares of the divisions, once multiplied by the fourth root of what their groups say: two opinions err less than one. */
  #heedGroups(): void {
    const { divisions } = this.#opinion;
    let sum = 0;
    for (let at = 0; at < divisions.length; at++) {
      const byGroups = this.#groups.together(this.#firstGroup(at), this.#firstGroup(at + 1));
      const share = (divisions[at] as number) * Math.sqrt(Math.sqrt(byGroups + LEAST_BY_GROUPS));
      divisions[at] = share;
      sum += share;
    }
    for (let at = 0; at < divisions.length; at++) divisions[at] = (divisions[at] as number) / sum;
  }
}
