/** What the model says of the division that it puts first: what its being right is told from. */
export interface FirstDivision {
  readonly division: number;
  /** Its likeliest group; −1 when the model knows none there. */
  readonly group: number;
  /** Its share, and that of the next one. */
  readonly share: number;
  readonly next: number;
  /** Entropy of the shares of the divisions: 0 when one has all. */
  readonly spread: number;
  /** Share of its groups among all groups, by the model of the groups: a second opinion. */
  readonly byGroups: number;
  /** Number of words of the title. */
  readonly words: number;
}

const LEAST = 1e-9;
/** Longer texts tell no more. */
const MOST_WORDS = 30;

/** What is read from a first division, each with a coefficient of its own. */
export const SIGNS = {
  odds: ({ share }: FirstDivision): number => oddsOf(share),
  lead: ({ share, next }: FirstDivision): number => Math.log((share + LEAST) / (next + LEAST)),
  spread: ({ spread }: FirstDivision): number => spread,
  byGroups: ({ byGroups }: FirstDivision): number => oddsOf(byGroups),
  words: ({ words }: FirstDivision): number => Math.log(1 + Math.min(words, MOST_WORDS)),
} as const;

export type Sign = keyof typeof SIGNS;

/**
 * What makes a first division sure: coefficients of a logistic regression over its signs, which division it is and which
 * group comes first there, fitted on buyers that the model had not seen.
 */
export interface Sureness {
  readonly offset: number;
  readonly signs: Readonly<Record<Sign, number>>;
  /** Added for each division, in the order of the model: buyers code some more carefully than others. */
  readonly divisions: readonly number[];
  /** The same for each group. */
  readonly groups: readonly number[];
}

/** The logarithm of the odds of a share. */
function oddsOf(share: number): number {
  return Math.log((share + LEAST) / (1 - share + LEAST));
}

/** The chance, from 0 to 1, that such a first division is right. */
export function chanceOf(sureness: Sureness, first: FirstDivision): number {
  const { offset, signs, divisions, groups } = sureness;
  let sum = offset + (divisions[first.division] ?? 0) + (groups[first.group] ?? 0);
  sum += signs.odds * SIGNS.odds(first) + signs.lead * SIGNS.lead(first) + signs.spread * SIGNS.spread(first);
  sum += signs.byGroups * SIGNS.byGroups(first) + signs.words * SIGNS.words(first);
  return 1 / (1 + Math.exp(-sum));
}
