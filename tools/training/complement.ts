import type { Prepared } from "./separate";

/**
 * What a complement naive Bayes (Rennie et al., ICML 2003) says for each class: for each feature, row by row, minus the
 * logarithm of its share in the texts of the other classes. It knows little of how words go together, and is bolder than
 * a separator about classes with few texts.
 * @param smoothing what each feature is taken to have been met beside what was counted
 */
export function complementWeights(
  lessons: readonly Prepared[],
  features: number,
  classes: number,
  smoothing: number,
): Float32Array {
  const own = new Float64Array(features * classes);
  const met = new Float64Array(features);
  for (const { rows, values, target, weight } of lessons) {
    for (let at = 0; at < rows.length; at++) {
      const [row, value] = [rows[at] as number, weight * (values[at] as number)];
      own[row * classes + target] = (own[row * classes + target] as number) + value;
      met[row] = (met[row] as number) + value;
    }
  }
  const sums = new Float64Array(classes);
  const weights = new Float32Array(features * classes);
  for (let row = 0; row < features; row++) {
    for (let one = 0; one < classes; one++) {
      const others = Math.max(0, (met[row] as number) - (own[row * classes + one] as number)) + smoothing;
      sums[one] = (sums[one] as number) + others;
      weights[row * classes + one] = -Math.log(others);
    }
  }
  for (let at = 0; at < weights.length; at++)
    weights[at] = (weights[at] as number) + Math.log(sums[at % classes] as number);
  return weights;
}
