import type { WordEvidence } from "./evidence";
import { scaleOf } from "./shares";
import { addEntries } from "./shelves";

/** Groups that are further behind the first, in logarithm of their share, have none to speak of. */
const FAR_BEHIND = -14;

/** The groups of the last title, as a model of their own sees them, whatever the model of the divisions says. */
export class GroupScores {
  readonly #scores: Float64Array;
  /** What the share of each group is proportional to, and their sum. */
  readonly #powers: Float64Array;
  #sum = 0;
  readonly #within: Float64Array;
  #length = 0;

  constructor(private readonly biases: Float64Array) {
    this.#scores = new Float64Array(biases.length);
    this.#powers = new Float64Array(biases.length);
    this.#within = new Float64Array(biases.length);
  }

  clear(): void {
    this.#scores.fill(0);
    this.#length = 0;
  }

  /** Notes that the title has a word at a place that counts for so much. */
  note({ groups, groupLength }: WordEvidence, place: number): void {
    addEntries(groups, place, this.#scores);
    this.#length += groupLength * place * place;
  }

  /** Turns what was noted into shares of all the groups, adding up to 1. */
  settle(): void {
    const scores = this.#scores;
    const scale = scaleOf(this.#length);
    let highest = -Infinity;
    for (let at = 0; at < scores.length; at++) {
      const score = (scores[at] as number) * scale + (this.biases[at] as number);
      scores[at] = score;
      if (score > highest) highest = score;
    }
    let sum = 0;
    for (let at = 0; at < scores.length; at++) {
      const behind = (scores[at] as number) - highest;
      const power = behind > FAR_BEHIND ? Math.exp(behind) : 0;
      this.#powers[at] = power;
      sum += power;
    }
    this.#sum = sum;
  }

  /** Share of the groups from one rank to another, together. */
  together(from: number, to: number): number {
    let sum = 0;
    for (let at = from; at < to; at++) sum += this.#powers[at] as number;
    return sum / this.#sum;
  }

  /** Shares of the groups from one rank to another, at these ranks, adding up to 1. */
  within(from: number, to: number): Float64Array {
    const within = this.#within;
    const highest = this.#scores[this.likeliest(from, to)] ?? 0;
    let sum = 0;
    for (let at = from; at < to; at++) sum += within[at] = Math.exp((this.#scores[at] as number) - highest);
    for (let at = from; at < to; at++) within[at] = (within[at] as number) / sum;
    return within;
  }

  /** Rank of the likeliest group from one rank to another; −1 when there is none. */
  likeliest(from: number, to: number): number {
    let best = from < to ? from : -1;
    for (let at = from + 1; at < to; at++) if ((this.#scores[at] as number) > (this.#scores[best] as number)) best = at;
    return best;
  }
}
