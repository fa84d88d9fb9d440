/** How sharply differences of score turn into probabilities, and how the result is corrected to be right as often as it says. */
export interface Calibration {
  /** Multiplies the scores before they become probabilities. */
  readonly sharpness: number;
  /** Log-odds of being right = `offset` + `slope` × log-odds of the raw probability. */
  readonly offset: number;
  readonly slope: number;
}

/** Confidence from which a suggestion may be validated without being looked at. */
export const autoThreshold = 0.9;

const LEAST = 1e-6;

/** The probability of being right that a raw probability stands for. */
export function calibrated(probability: number, { offset, slope }: Calibration): number {
  const bounded = Math.min(1 - LEAST, Math.max(LEAST, probability));
  const odds = offset + slope * Math.log(bounded / (1 - bounded));
  return 1 / (1 + Math.exp(-odds));
}
