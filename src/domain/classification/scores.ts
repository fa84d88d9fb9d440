/** Scores of the families under construction, by rank in the nomenclature; reused from one title to the next. */
export class Scores {
  readonly values: Float64Array;
  readonly #touched: number[] = [];

  constructor(families: number) {
    this.values = new Float64Array(families);
  }

  add(family: number, score: number): void {
    const before = this.values[family] as number;
    if (before === 0) this.#touched.push(family);
    this.values[family] = before + score;
  }

  /** Families that received something, in no particular order. */
  get touched(): readonly number[] {
    return this.#touched;
  }

  clear(): void {
    for (const family of this.#touched) this.values[family] = 0;
    this.#touched.length = 0;
  }
}

/** Natural exponentials of scores, divided by their sum: positive, adding up to 1. */
export function softmax(scores: readonly number[]): readonly number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
