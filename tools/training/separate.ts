import { chance } from "./chance";
import type { SparseVector } from "./examples";

/** One lesson: a text and the class that it belongs to. */
export interface Lesson {
  readonly vector: SparseVector;
  readonly target: number;
  readonly weight: number;
}

/** How the weights are learnt; the values kept are those of docs/classification.md. */
export interface Settings {
  /** How much a lesson on the wrong side costs beside the size of the weights. */
  readonly cost: number;
  /** A feature met in fewer texts is not learnt. */
  readonly leastTexts: number;
  /** Margins times this are the scores of a softmax. */
  readonly sharpness: number;
}

/** Weights learnt: one row of `classes` numbers for each feature, and one bias for each class. */
export interface Learnt {
  readonly rowOf: ReadonlyMap<number, number>;
  /** In how many texts each feature was met, by row. */
  readonly texts: Int32Array;
  readonly weights: Float32Array;
  readonly biases: Float32Array;
  readonly classes: number;
}

/** A lesson by the rows of its features; its vector has a length of 1. */
interface Prepared {
  readonly rows: Int32Array;
  readonly values: Float32Array;
  readonly square: number;
  readonly target: number;
  readonly cost: number;
}

const MOST_PASSES = 40;
/** Learning stops when no lesson would move the weights by more. */
const SETTLED = 0.1;

/**
 * A linear support vector machine for each class against the others (squared hinge loss), by coordinate descent on its
 * dual (Hsieh et al., ICML 2008). The same lessons give the same weights.
 */
export function learnToSeparate(lessons: readonly Lesson[], classes: number, settings: Settings): Learnt {
  const { rowOf, texts } = frequentFeatures(lessons, settings.leastTexts);
  const prepared = lessons.map((lesson) => prepare(lesson, rowOf, settings.cost));
  const weights = new Float32Array(rowOf.size * classes);
  const biases = new Float32Array(classes);
  const own = new Float64Array(rowOf.size);
  for (let one = 0; one < classes; one++) {
    const bias = separate(prepared, one, own.fill(0));
    biases[one] = bias * settings.sharpness;
    for (let row = 0; row < own.length; row++) weights[row * classes + one] = (own[row] as number) * settings.sharpness;
  }
  return { rowOf, texts, weights, biases, classes };
}

/** Writes the weights of one class against the others, and gives its bias. */
function separate(lessons: readonly Prepared[], target: number, weights: Float64Array): number {
  const random = chance(target + 1);
  const forces = new Float64Array(lessons.length);
  const order = Int32Array.from(lessons, (_, at) => at);
  let bias = 0;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    shuffle(order, random);
    let largest = 0;
    for (const at of order) {
      const { rows, values, square, target: own, cost } = lessons[at] as Prepared;
      const side = own === target ? 1 : -1;
      const slack = 1 / (2 * cost);
      const force = forces[at] as number;
      let margin = bias;
      for (let index = 0; index < rows.length; index++) {
        margin += (weights[rows[index] as number] as number) * (values[index] as number);
      }
      const slope = side * margin - 1 + force * slack;
      if (force === 0 && slope > 0) continue;
      largest = Math.max(largest, Math.abs(slope));
      const next = Math.max(0, force - slope / (square + 1 + slack));
      const move = (next - force) * side;
      if (move === 0) continue;
      forces[at] = next;
      bias += move;
      for (let index = 0; index < rows.length; index++) {
        const row = rows[index] as number;
        weights[row] = (weights[row] as number) + move * (values[index] as number);
      }
    }
    if (largest < SETTLED) break;
  }
  return bias;
}

function frequentFeatures(lessons: readonly Lesson[], least: number): Pick<Learnt, "rowOf" | "texts"> {
  const counts = new Map<number, number>();
  for (const { vector } of lessons) for (const one of vector.features) counts.set(one, (counts.get(one) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= least);
  return {
    rowOf: new Map(kept.map(([feature], row) => [feature, row])),
    texts: Int32Array.from(kept, ([, count]) => count),
  };
}

/** Features that have a row, their values divided by the length of the whole. */
function prepare({ vector, target, weight }: Lesson, rowOf: Learnt["rowOf"], cost: number): Prepared {
  const rows: number[] = [];
  const kept: number[] = [];
  vector.features.forEach((feature, at) => {
    const row = rowOf.get(feature);
    if (row === undefined) return;
    rows.push(row);
    kept.push(vector.values[at] as number);
  });
  const length = Math.sqrt(kept.reduce((sum, value) => sum + value * value, 0));
  const values = Float32Array.from(kept, (value) => value / length);
  return { rows: Int32Array.from(rows), values, square: length > 0 ? 1 : 0, target, cost: cost * weight };
}

function shuffle(list: Int32Array, random: () => number): void {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const swapped = list[last] as number;
    list[last] = list[other] as number;
    list[other] = swapped;
  }
}
