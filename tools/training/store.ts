import { storeTable, type FeatureWeights, type StoredTable } from "../../src/domain/classification";
import type { Learnt } from "./softmax";

/**
 * Learnt weights as they are committed. The same number may be taken from the weights of all classes without changing
 * any share: the median of each row is, and what is then below `least` is left out.
 */
export function storeWeights({ rowOf, weights, biases, classes }: Learnt, least: number): StoredTable {
  const rows = [...rowOf].map(([feature, row]): FeatureWeights => {
    const own = weights.subarray(row * classes, (row + 1) * classes);
    const median = [...own].sort((one, two) => one - two)[Math.floor(classes / 2)] ?? 0;
    const kept = new Map<number, number>();
    own.forEach((weight, at) => {
      if (Math.abs(weight - median) >= least) kept.set(at, weight - median);
    });
    return { feature, weights: kept };
  });
  return storeTable(
    rows,
    Array.from(biases, (bias) => Number(bias.toFixed(3))),
  );
}
