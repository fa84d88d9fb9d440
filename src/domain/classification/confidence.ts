/** What makes a first suggestion more or less sure. */
export interface Evidence {
  /** Share of the probability that the families of its group take together, 0 to 1: doubt between neighbours is mild. */
  readonly groupShare: number;
  /** Its score, in units of a word that one family alone uses. */
  readonly strength: number;
  /** Share of the title's telling words that speak for it, 0 to 1. */
  readonly explained: number;
  /** Whether the nature that the title announces is its own. */
  readonly natureAgrees: boolean;
}

/** How sharply differences of score turn into shares of probability. */
export const SHARPNESS = 0.4;

/**
 * Confidence from which validating without looking may be proposed: on real titles of buyers that the model had not
 * seen, 95 in 100 of those above it were of the right CPV division (docs/classification.md).
 */
export const autoThreshold = 0.91;

/**
 * Coefficients of a logistic regression: was the first suggestion of the right CPV division? Fitted on 7,400 real
 * titles of French buyers, checked on the buyers left out.
 */
const FITTED = { offset: -0.623, groupOdds: 0.113, strength: 0.642, explained: 0.968, natureAgrees: 0.965 };
const LEAST = 1e-4;

/** The chance of being right of a first suggestion, from 0 to 1. */
export function confidenceOf({ groupShare, strength, explained, natureAgrees }: Evidence): number {
  const odds =
    FITTED.offset +
    FITTED.groupOdds * oddsOf(groupShare) +
    FITTED.strength * Math.log(Math.max(LEAST, strength)) +
    FITTED.explained * explained +
    (natureAgrees ? FITTED.natureAgrees : 0);
  return 1 / (1 + Math.exp(-odds));
}

/** A first family once the habits of an authority were counted. */
export interface HabitualEvidence {
  /** Its share, and that of all the families of its division. */
  readonly family: number;
  readonly division: number;
  /** How sure its division was before, when it already came first; undefined when the habits put it there. */
  readonly before: number | undefined;
}

/**
 * Coefficients of a logistic regression on the logarithms of the odds, fitted on real titles asked after 1, 3, 5, 10, 20
 * and 60 validations of their buyer, checked on the buyers left out (docs/classification.md).
 */
const HABITUAL = { offset: 2.035, family: 1.311, division: 0.136, before: -0.695, unmoved: -2.315 };

/** The chance, from 0 to 1, that the division of a first family is right once something was validated. */
export function chanceWithHabits({ family, division, before }: HabitualEvidence): number {
  const unmoved = before === undefined ? 0 : HABITUAL.unmoved + HABITUAL.before * oddsOf(before);
  const odds = HABITUAL.offset + HABITUAL.family * oddsOf(family) + HABITUAL.division * oddsOf(division) + unmoved;
  return 1 / (1 + Math.exp(-odds));
}

/** The logarithm of the odds of a share. */
function oddsOf(share: number): number {
  const kept = Math.min(1 - LEAST, Math.max(LEAST, share));
  return Math.log(kept / (1 - kept));
}
