import { scaleOf, toShares } from "./shares";
import type { WeightTable } from "./table";

/** The groups of the last title: what speaks for them is noted, and added up for the divisions that are looked into. */
export class GroupScores {
  readonly #rows: number[] = [];
  readonly #values: number[] = [];
  readonly #scores: Float64Array;
  #length = 0;

  constructor(private readonly table: WeightTable) {
    this.#scores = new Float64Array(table.biases.length);
  }

  clear(): void {
    this.#rows.length = 0;
    this.#values.length = 0;
    this.#length = 0;
  }

  /** Notes that the title has a feature, by its row in the table; −1 for one that the table does not have. */
  note(row: number, value: number): void {
    if (row < 0) return;
    this.#rows.push(row);
    this.#values.push(value);
    this.#length += value * value;
  }

  /** Shares of the groups from one rank to another, at these ranks, adding up to 1. */
  within(from: number, to: number): Float64Array {
    const [rows, values, scores] = [this.#rows, this.#values, this.#scores];
    scores.fill(0, from, to);
    for (let at = 0; at < rows.length; at++) {
      this.table.addWithin(rows[at] as number, values[at] as number, scores, from, to);
    }
    toShares(scores, this.table.biases, from, to, scaleOf(this.#length));
    return scores;
  }
}
