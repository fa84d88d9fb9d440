import {
  evenWeights,
  familyObjectives,
  familyShares,
  leverCards,
  type FamilyObjective,
  type FamilyShare,
  type Objective,
  type Stake,
  type WeighedLever,
} from "../../../../domain/clap";

/** What lies on the table for one family: the cards taken, their weights, what is left out of the ambition proposed. */
export interface Hand {
  readonly stakes: readonly Stake[];
  readonly levers: readonly WeighedLever[];
  /** Objectives and shares proposed that the officials do not keep. */
  readonly refused: readonly string[];
  /** Figures that they changed. */
  readonly figures: Readonly<Partial<Record<Objective, number>>>;
}

/** Nothing drawn yet. */
export const EMPTY_HAND: Hand = { stakes: [], levers: [], refused: [], figures: {} };

/** A stake more, or less: the levers that serve none of those left go back. */
export function withStake(hand: Hand, stake: Stake): Hand {
  const stakes = toggled(hand.stakes, stake);
  const served = new Set(leverCards(stakes).map(({ lever }) => lever));
  const kept = hand.levers.filter(({ lever }) => served.has(lever));
  return { ...hand, stakes, levers: kept.length === hand.levers.length ? hand.levers : evenly(kept) };
}

/** A lever more, or less: weights are shared evenly again. */
export function withLever(hand: Hand, lever: string): Hand {
  const names = toggled(
    hand.levers.map((one) => one.lever),
    lever,
  );
  return { ...hand, levers: evenWeights(names) };
}

/** Another weight for a lever; the others stay. */
export function withWeight(hand: Hand, lever: string, weight: number): Hand {
  return { ...hand, levers: hand.levers.map((one) => (one.lever === lever ? { lever, weight } : one)) };
}

/** Keeps or leaves an objective or a share of the ambition proposed. */
export function withRefusal(hand: Hand, name: string): Hand {
  return { ...hand, refused: toggled(hand.refused, name) };
}

/** Another figure for an objective. */
export function withFigure(hand: Hand, objective: Objective, figure: number): Hand {
  return { ...hand, figures: { ...hand.figures, [objective]: figure } };
}

/** The objectives proposed, with the figures of the officials. */
export function objectivesOf(hand: Hand): readonly FamilyObjective[] {
  return familyObjectives(hand.stakes).map((one) => ({ ...one, figure: hand.figures[one.objective] ?? one.figure }));
}

/** The shares proposed. */
export function sharesOf({ stakes }: Hand): readonly FamilyShare[] {
  return familyShares(stakes);
}

function evenly(levers: readonly WeighedLever[]): readonly WeighedLever[] {
  return evenWeights(levers.map(({ lever }) => lever));
}

function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}
