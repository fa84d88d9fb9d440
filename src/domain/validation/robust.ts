/** The middle value; NaN for none. */
export function medianOf(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? high : (high + (sorted[middle - 1] ?? NaN)) / 2;
}

/** Centre and spread of a list that a few wild values do not move: median, and median distance to it. */
export interface Spread {
  readonly median: number;
  /** Comparable to a standard deviation. */
  readonly deviation: number;
  readonly count: number;
}

/** Makes the median distance of a normal law equal to its standard deviation. */
const TO_STANDARD = 1.4826;

export function spreadOf(values: readonly number[]): Spread {
  const median = medianOf(values);
  const deviation = TO_STANDARD * medianOf(values.map((value) => Math.abs(value - median)));
  return { median, deviation, count: values.length };
}
