import { chance } from "./chance";
import { complementWeights } from "./complement";
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
  /** How much a complement naive Bayes counts beside them, and its smoothing. */
  readonly bayes: number;
  readonly smoothing: number;
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
export interface Prepared {
  readonly rows: Int32Array;
  readonly values: Float32Array;
  readonly square: number;
  readonly target: number;
  /** How much the lesson counts beside a real title, and that times what a mistake costs. */
  readonly weight: number;
  readonly cost: number;
}

const MOST_PASSES = 40;
/** Learning stops when no lesson would move the weights by more. */
const SETTLED = 0.1;

/**
 * A linear support vector machine for each class against the others (squared hinge loss), by coordinate descent on its
 * dual (Hsieh et al., ICML 2008), to which the weights of a complement naive Bayes are added: both are sums over the same
 * features, so that the mixture is one more sum. The same lessons give the same weights.
 */
export function learnToSeparate(lessons: readonly Lesson[], classes: number, settings: Settings): Learnt {
  const { rowOf, texts } = frequentFeatures(lessons, settings.leastTexts);
  const prepared = lessons.map((lesson) => prepare(lesson, rowOf, settings.cost));
  const weights = new Float32Array(rowOf.size * classes);
  const biases = new Float32Array(classes);
  const complement = complementWeights(prepared, rowOf.size, classes, settings.smoothing);
  for (let at = 0; at < weights.length; at++) weights[at] = settings.bayes * (complement[at] as number);
  const own = new Float64Array(rowOf.size);
  for (let one = 0; one < classes; one++) {
    const bias = separate(prepared, one, own.fill(0));
    biases[one] = bias * settings.sharpness;
    for (let row = 0; row < own.length; row++) {
      const at = row * classes + one;
      weights[at] = (weights[at] as number) + (own[row] as number) * settings.sharpness;
    }
  }
  return { rowOf, texts, weights, biases, classes };
}

/**
 * Writes the weights of one class against the others, and gives its bias. Most lessons are far on the right side and
 * pull at nothing: once a pass shows it they are set aside, and looked at again before the end.
 */
function separate(lessons: readonly Prepared[], target: number, weights: Float64Array): number {
  const random = chance(target + 1);
  const forces = new Float64Array(lessons.length);
  const order = Int32Array.from(lessons, (_, at) => at);
  let [bias, active, steepest] = [0, order.length, Infinity];
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    shuffle(order, active, random);
    let largest = 0;
    for (let at = 0; at < active; at++) {
      const lesson = order[at] as number;
      const { rows, values, square, target: own, cost } = lessons[lesson] as Prepared;
      const side = own === target ? 1 : -1;
      const slack = 1 / (2 * cost);
      const force = forces[lesson] as number;
      let margin = bias;
      for (let index = 0; index < rows.length; index++) {
        margin += (weights[rows[index] as number] as number) * (values[index] as number);
      }
      const slope = side * margin - 1 + force * slack;
      if (force === 0 && slope > 0) {
        if (slope <= steepest) continue;
        active--;
        order[at] = order[active] as number;
        order[active] = lesson;
        at--;
        continue;
      }
      largest = Math.max(largest, Math.abs(slope));
      const next = Math.max(0, force - slope / (square + 1 + slack));
      const move = (next - force) * side;
      if (move === 0) continue;
      forces[lesson] = next;
      bias += move;
      for (let index = 0; index < rows.length; index++) {
        const row = rows[index] as number;
        weights[row] = (weights[row] as number) + move * (values[index] as number);
      }
    }
    steepest = largest;
    if (largest >= SETTLED) continue;
    if (active === order.length) break;
    [active, steepest] = [order.length, Infinity];
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
  return { rows: Int32Array.from(rows), values, square: length > 0 ? 1 : 0, target, weight, cost: cost * weight };
}

/** Shuffles the first numbers of a list. */
function shuffle(list: Int32Array, count: number, random: () => number): void {
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const swapped = list[last] as number;
    list[last] = list[other] as number;
    list[other] = swapped;
  }
}
