/**
 * What makes a first division sure: coefficients of a logistic regression over its share, its lead on the next one and
 * which division it is, fitted on buyers that the model had not seen.
 */
export interface Sureness {
  readonly offset: number;
  /** For the logarithm of the odds of its share. */
  readonly odds: number;
  /** For the logarithm of its share over that of the next one. */
  readonly lead: number;
  /** Added for each division, in the order of the model: buyers code some more carefully than others. */
  readonly divisions: readonly number[];
}

const LEAST = 1e-9;

/** The logarithm of the odds of a share. */
export function oddsOf(share: number): number {
  return Math.log((share + LEAST) / (1 - share + LEAST));
}

/** The logarithm of how many times a share is the next one. */
export function leadOf(share: number, next: number): number {
  return Math.log((share + LEAST) / (next + LEAST));
}

/** The chance, from 0 to 1, that a first division of such a share, followed by such another, is right. */
export function chanceOf(sureness: Sureness, division: number, share: number, next: number): number {
  const { offset, odds, lead, divisions } = sureness;
  const sum = offset + odds * oddsOf(share) + lead * leadOf(share, next) + (divisions[division] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
