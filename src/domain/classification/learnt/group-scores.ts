import type { WordEvidence } from "./evidence";
import { scaleOf, toShares } from "./shares";

/** The groups of the last title: what speaks for them is noted, and added up for the divisions that are looked into. */
export class GroupScores {
  readonly #evidences: WordEvidence[] = [];
  readonly #places: number[] = [];
  readonly #scores: Float64Array;
  #length = 0;

  constructor(private readonly biases: Float64Array) {
    this.#scores = new Float64Array(biases.length);
  }

  clear(): void {
    this.#evidences.length = 0;
    this.#places.length = 0;
    this.#length = 0;
  }

  /** Notes that the title has a word at a place that counts for so much. */
  note(evidence: WordEvidence, place: number): void {
    if (!evidence.groups) return;
    this.#evidences.push(evidence);
    this.#places.push(place);
    this.#length += evidence.groupLength * place * place;
  }

  /** Shares of the groups from one rank to another, at these ranks, adding up to 1. */
  within(from: number, to: number): Float64Array {
    const scores = this.#scores;
    scores.fill(0, from, to);
    for (let at = 0; at < this.#evidences.length; at++) {
      const { groups, fromGroup } = this.#evidences[at] as WordEvidence;
      const place = this.#places[at] as number;
      if (groups) addSaid(groups, fromGroup, place, scores, from, to);
    }
    toShares(scores, this.biases, from, to, scaleOf(this.#length));
    return scores;
  }
}

/** Adds what a word says, in a list that starts at a place, times a factor, from one rank to another. */
export function addSaid(
  said: Float32Array,
  start: number,
  factor: number,
  to: Float64Array,
  first: number,
  end: number,
): void {
  for (let at = first; at < end; at++) to[at] = (to[at] as number) + factor * (said[start + at] as number);
}
