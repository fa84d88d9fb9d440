/** What a sum of weights is multiplied by for a title whose features have such a squared length. */
export function scaleOf(length: number): number {
  return length > 0 ? 1 / Math.sqrt(length) : 0;
}

/** Turns scores, from one place to another, into their softmax, once multiplied and their biases added. */
export function toShares(scores: Float64Array, biases: Float64Array, from: number, to: number, scale: number): void {
  let sum = 0;
  for (let at = from; at < to; at++) {
    const power = Math.exp((scores[at] as number) * scale + (biases[at] as number));
    scores[at] = power;
    sum += power;
  }
  for (let at = from; at < to; at++) scores[at] = (scores[at] as number) / sum;
}
