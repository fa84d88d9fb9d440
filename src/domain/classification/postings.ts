import type { Scores } from "./scores";

/** How fast more occurrences stop counting. */
const SATURATION = 2;

/** What terms say for families, under construction: families one after the other, each by its rank. */
export class PostingsDraft {
  readonly #families: number[] = [];
  readonly #weights: number[] = [];
  readonly #terms: number[] = [];
  /** Number of families of each term, and the place of its last one. */
  readonly #counts: number[] = [];
  readonly #last: number[] = [];

  /** The number of a new term. */
  term(): number {
    this.#last.push(-1);
    return this.#counts.push(0) - 1;
  }

  /** A term weighs so much more for the family of that rank, the last or a new one. */
  add(term: number, family: number, weight: number): void {
    const last = this.#last[term] as number;
    if (last >= 0 && this.#families[last] === family) {
      this.#weights[last] = (this.#weights[last] as number) + weight;
      return;
    }
    this.#last[term] = this.#families.push(family) - 1;
    this.#weights.push(weight);
    this.#terms.push(term);
    this.#counts[term] = (this.#counts[term] as number) + 1;
  }

  /** Term by term, each family with what the term says for it: the rarer the term, the more. */
  done(families: number): Postings {
    const counts = this.#counts;
    const starts = new Int32Array(counts.length + 1);
    for (let term = 0; term < counts.length; term++) {
      starts[term + 1] = (starts[term] as number) + (counts[term] as number);
    }
    const next = starts.slice();
    const ranks = new Uint16Array(this.#families.length);
    const weights = new Float32Array(this.#families.length);
    const rarities = new Map<number, number>();
    for (let at = 0; at < ranks.length; at++) {
      const term = this.#terms[at] as number;
      const count = counts[term] as number;
      const rarity = rarities.get(count) ?? rarityOf(count, families);
      rarities.set(count, rarity);
      const place = next[term] as number;
      next[term] = place + 1;
      const weight = this.#weights[at] as number;
      ranks[place] = this.#families[at] as number;
      weights[place] = (rarity * weight) / (weight + SATURATION);
    }
    return new Postings(starts, ranks, weights);
  }
}

/** What terms, by their numbers, say for families. */
export class Postings {
  /** @param starts where the families of each term start, all terms side by side; then the end */
  constructor(
    private readonly starts: Int32Array,
    private readonly families: Uint16Array,
    private readonly weights: Float32Array,
  ) {}

  /** Adds to each family what a term says for it, times a factor. */
  addTo(scores: Scores, term: number, factor: number): void {
    const { families, weights } = this;
    const end = this.starts[term + 1] as number;
    for (let at = this.starts[term] as number; at < end; at++) {
      scores.add(families[at] as number, factor * (weights[at] as number));
    }
  }

  /** What a term says for one family; 0 when nothing. */
  of(term: number, family: number): number {
    const end = this.starts[term + 1] as number;
    for (let at = this.starts[term] as number; at < end; at++) {
      if (this.families[at] === family) return this.weights[at] as number;
    }
    return 0;
  }
}

/** How much a term tells: the fewer families use it, the more. */
export function rarityOf(using: number, families: number): number {
  return Math.log(1 + (families - using + 0.5) / (using + 0.5));
}
