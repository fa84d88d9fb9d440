import type { SparseVector } from "./examples";
import { chance } from "./chance";

/** One lesson: a text and the class that it belongs to. */
export interface Lesson {
  readonly vector: SparseVector;
  readonly target: number;
  readonly weight: number;
}

/** How the weights are learnt; the values kept are those of docs/classification.md. */
export interface Settings {
  readonly passes: number;
  readonly rate: number;
  readonly decay: number;
  /** A feature met in fewer texts is not learnt. */
  readonly leastTexts: number;
}

/** Weights learnt: one row of `classes` numbers for each feature, and one bias for each class. */
export interface Learnt {
  readonly rowOf: ReadonlyMap<number, number>;
  readonly weights: Float32Array;
  readonly biases: Float32Array;
  readonly classes: number;
}

const FIRST_GRADIENT = 1e-6;
/** Biases learn slower than words: a title should not be judged on how frequent a division is. */
const BIAS_RATE = 0.3;
const LAST_RATE = 0.1;

/** Multinomial logistic regression by stochastic gradient, AdaGrad steps and weight decay; same lessons, same weights. */
export function learnSoftmax(lessons: readonly Lesson[], classes: number, settings: Settings): Learnt {
  const rowOf = frequentFeatures(lessons, settings.leastTexts);
  const prepared = lessons.map(({ vector, target, weight }) => ({ ...knownPart(vector, rowOf), target, weight }));
  const weights = new Float32Array(rowOf.size * classes);
  const squares = new Float32Array(rowOf.size * classes).fill(FIRST_GRADIENT);
  const biases = new Float32Array(classes);
  const biasSquares = new Float32Array(classes).fill(1);
  const scores = new Float32Array(classes);
  const random = chance(1);
  for (let pass = 0; pass < settings.passes; pass++) {
    shuffle(prepared, random);
    const rate = settings.rate * (1 - ((1 - LAST_RATE) * pass) / settings.passes);
    for (const { rows, values, target, weight } of prepared) {
      shares(rows, values, weights, biases, scores);
      for (let one = 0; one < classes; one++) {
        const error = weight * ((scores[one] as number) - (one === target ? 1 : 0));
        scores[one] = error;
        biasSquares[one] = (biasSquares[one] as number) + error * error;
        biases[one] = (biases[one] as number) - (BIAS_RATE * rate * error) / Math.sqrt(biasSquares[one] as number);
      }
      for (let at = 0; at < rows.length; at++) {
        const value = values[at] as number;
        const start = (rows[at] as number) * classes;
        for (let one = 0; one < classes; one++) {
          const to = start + one;
          const slope = value * (scores[one] as number) + settings.decay * (weights[to] as number);
          const square = (squares[to] as number) + slope * slope;
          squares[to] = square;
          weights[to] = (weights[to] as number) - (rate * slope) / Math.sqrt(square);
        }
      }
    }
  }
  return { rowOf, weights, biases, classes };
}

/** Shares of the classes for a text, adding up to 1. */
export function sharesOf({ rowOf, weights, biases, classes }: Learnt, vector: SparseVector): Float32Array {
  const { rows, values } = knownPart(vector, rowOf);
  const scores = new Float32Array(classes);
  shares(rows, values, weights, biases, scores);
  return scores;
}

function shares(
  rows: Int32Array,
  values: Float32Array,
  weights: Float32Array,
  biases: Float32Array,
  scores: Float32Array,
): void {
  const classes = scores.length;
  scores.set(biases);
  for (let at = 0; at < rows.length; at++) {
    const start = (rows[at] as number) * classes;
    const value = values[at] as number;
    for (let one = 0; one < classes; one++) {
      scores[one] = (scores[one] as number) + value * (weights[start + one] as number);
    }
  }
  let highest = -Infinity;
  for (let one = 0; one < classes; one++) highest = Math.max(highest, scores[one] as number);
  let sum = 0;
  for (let one = 0; one < classes; one++) {
    scores[one] = Math.exp((scores[one] as number) - highest);
    sum += scores[one] as number;
  }
  for (let one = 0; one < classes; one++) scores[one] = (scores[one] as number) / sum;
}

function frequentFeatures(lessons: readonly Lesson[], least: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { vector } of lessons) for (const one of vector.features) counts.set(one, (counts.get(one) ?? 0) + 1);
  const rowOf = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= least) rowOf.set(feature, rowOf.size);
  return rowOf;
}

/** Features that have a row, their values divided by the length of the whole. */
function knownPart(
  { features, values }: SparseVector,
  rowOf: ReadonlyMap<number, number>,
): { readonly rows: Int32Array; readonly values: Float32Array } {
  const rows: number[] = [];
  const kept: number[] = [];
  let length = 0;
  for (let at = 0; at < features.length; at++) {
    const row = rowOf.get(features[at] as number);
    if (row === undefined) continue;
    const value = values[at] as number;
    rows.push(row);
    kept.push(value);
    length += value * value;
  }
  const scale = length > 0 ? 1 / Math.sqrt(length) : 0;
  return { rows: Int32Array.from(rows), values: Float32Array.from(kept, (value) => value * scale) };
}

function shuffle(list: unknown[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other], list[last]];
  }
}
