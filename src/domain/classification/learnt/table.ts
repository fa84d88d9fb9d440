import { byteAt, toText } from "./byte-text";
import { RowIndex } from "./row-index";

/**
 * Weights of features for classes as they are stored: numbers alone. Features are in increasing order, their gaps on
 * one or more bytes; each has so many weights, each weight a class (how far it is from the one before) and a signed byte (0, −1, 1, −2…).
 */
export interface StoredTable {
  readonly features: string;
  readonly counts: string;
  readonly classes: string;
  readonly weights: string;
  /** Value of one unit of weight. */
  readonly unit: number;
  readonly biases: readonly number[];
}

/** Weights of one feature, class by class; zero where nothing was learnt. */
export interface FeatureWeights {
  readonly feature: number;
  readonly weights: ReadonlyMap<number, number>;
}

const LARGEST = 127;
/** Finer steps would take more room without changing an answer. */
const SMALLEST_UNIT = 0.1;
const LAST_CLASS = 255;

/** Weights rounded to signed bytes and written; what rounds to nothing is left out. A table holds 256 classes at most. */
export function storeTable(rows: readonly FeatureWeights[], biases: readonly number[]): StoredTable {
  if (biases.length > LAST_CLASS + 1) throw new Error(`${biases.length} classes do not fit in a byte`);
  let largest = 0;
  for (const { weights } of rows) for (const weight of weights.values()) largest = Math.max(largest, Math.abs(weight));
  const unit = Math.max(SMALLEST_UNIT, largest / LARGEST);
  const [gaps, counts, classes, units]: [number[], number[], number[], number[]] = [[], [], [], []];
  let before = -1;
  for (const { feature, weights } of [...rows].sort((one, two) => one.feature - two.feature)) {
    let gap = feature - before;
    before = feature;
    for (; gap > 127; gap >>= 7) gaps.push((gap & 127) | 128);
    gaps.push(gap);
    const kept = [...weights].map(([at, weight]) => [at, Math.round(weight / unit)] as const);
    const telling = kept.filter(([, rounded]) => rounded !== 0).sort(([one], [two]) => one - two);
    counts.push(telling.length);
    let last = 0;
    for (const [at, rounded] of telling) {
      classes.push(at - last);
      last = at;
      units.push(rounded < 0 ? -2 * rounded - 1 : 2 * rounded);
    }
  }
  const [features, ...others] = [gaps, counts, classes, units].map((bytes) => toText(Uint8Array.from(bytes)));
  const [count = "", classText = "", weightText = ""] = others;
  return { features: features ?? "", counts: count, classes: classText, weights: weightText, unit, biases };
}

/** Weights read back, found by the number of their feature. */
export class WeightTable {
  readonly #index: RowIndex;
  readonly #starts: Int32Array;
  readonly #classes: Uint8Array;
  readonly #weights: Int8Array;
  readonly #unit: number;
  readonly biases: Float64Array;

  constructor(stored: StoredTable) {
    this.biases = Float64Array.from(stored.biases);
    this.#unit = stored.unit;
    const rows = stored.counts.length;
    this.#starts = new Int32Array(rows + 1);
    this.#classes = new Uint8Array(stored.classes.length);
    this.#weights = new Int8Array(stored.weights.length);
    let at = 0;
    for (let row = 0; row < rows; row++) {
      const end = at + byteAt(stored.counts, row);
      for (let last = 0; at < end; at++) {
        last += byteAt(stored.classes, at);
        const zigzag = byteAt(stored.weights, at);
        this.#classes[at] = last;
        this.#weights[at] = (zigzag >> 1) ^ -(zigzag & 1);
      }
      this.#starts[row + 1] = at;
    }
    this.#index = new RowIndex(featuresOf(stored.features, rows));
  }

  /** Row of a feature; −1 when nothing was learnt of it. */
  rowOf(feature: number): number {
    return this.#index.rowOf(feature);
  }

  /** Adds the weights of a row, times a factor, to the scores of the classes, which start at a place of a list. */
  add(row: number, factor: number, scores: Float32Array | Float64Array, from = 0): void {
    const scale = factor * this.#unit;
    const end = this.#starts[row + 1] as number;
    for (let at = this.#starts[row] as number; at < end; at++) {
      const to = from + (this.#classes[at] as number);
      scores[to] = (scores[to] as number) + scale * (this.#weights[at] as number);
    }
  }
}

/** Adds the weights of a row, when there is one; the square of its value then, else 0. */
export function addRow(
  table: WeightTable,
  row: number,
  value: number,
  scores: Float32Array | Float64Array,
  from = 0,
): number {
  if (row < 0) return 0;
  table.add(row, value, scores, from);
  return value * value;
}

/** The numbers of the features, from their gaps. */
function featuresOf(gaps: string, count: number): Int32Array {
  const features = new Int32Array(count);
  let feature = -1;
  let at = 0;
  for (let row = 0; row < count; row++) {
    let gap = 0;
    let byte = 128;
    for (let shift = 0; byte > 127; shift += 7) {
      byte = byteAt(gaps, at++);
      gap |= (byte & 127) << shift;
    }
    feature += gap;
    features[row] = feature;
  }
  return features;
}
