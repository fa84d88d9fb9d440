import { storeTable, type FeatureWeights, type StoredTable } from "../../src/domain/classification";
import type { Learnt } from "./separate";

/**
 * Learnt weights as they are committed. The same number may be taken from the weights of all classes without changing
 * any share: the median of each row is. Then the `most` weights that tell most are kept: the largest, those of words
 * that are met often before those of rare ones.
 */
export function storeWeights({ rowOf, texts, weights, biases, classes }: Learnt, most: number): StoredTable {
  const centred = Float32Array.from(weights);
  const importances = new Float32Array(weights.length);
  for (const row of rowOf.values()) {
    const median = medianOf(weights.subarray(row * classes, (row + 1) * classes));
    const often = Math.sqrt(texts[row] as number);
    for (let at = row * classes; at < (row + 1) * classes; at++) {
      centred[at] = (weights[at] as number) - median;
      importances[at] = Math.abs(centred[at] as number) * often;
    }
  }
  const least = importances.length <= most ? 0 : (importances.slice().sort()[importances.length - most] as number);
  const rows = [...rowOf].map(([feature, row]): FeatureWeights => {
    const kept = new Map<number, number>();
    for (let one = 0; one < classes; one++) {
      const at = row * classes + one;
      if ((importances[at] as number) >= least) kept.set(one, centred[at] as number);
    }
    return { feature, weights: kept };
  });
  return storeTable(
    rows.filter(({ weights: kept }) => kept.size > 0),
    Array.from(biases, (bias) => Number(bias.toFixed(3))),
  );
}

function medianOf(values: Float32Array): number {
  return values.slice().sort()[Math.floor(values.length / 2)] ?? 0;
}
