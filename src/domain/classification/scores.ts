/** Scores of the families under construction, by rank in the nomenclature; reused from one title to the next. */
export class Scores {
  readonly values: Float64Array;

  constructor(families: number) {
    this.values = new Float64Array(families);
  }

  add(family: number, score: number): void {
    this.values[family] = (this.values[family] as number) + score;
  }

  /** Families that received something, in the order of the nomenclature. */
  touched(): readonly number[] {
    const touched: number[] = [];
    for (let family = 0; family < this.values.length; family++) if (this.values[family] !== 0) touched.push(family);
    return touched;
  }

  clear(): void {
    this.values.fill(0);
  }
}

/** Natural exponentials of scores, divided by their sum: positive, adding up to 1. */
export function softmax(scores: readonly number[]): readonly number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
