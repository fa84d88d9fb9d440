import type { MemoryVote } from "./memory";

/** How the learnt model reached a family: the division that led to it, and the share of that division. */
export interface Way {
  readonly division: number;
  readonly share: number;
  /** Whether no family of that division fits the title better, those that lead likelier divisions left aside. */
  readonly leads: boolean;
  /** CPV code by which it was reached, with its check digit. */
  readonly cpv: string;
}

/** A family by its rank in the nomenclature, with its share of the probability and what led to it. */
export interface Ranked {
  readonly rank: number;
  readonly share: number;
  readonly way?: Way | undefined;
  readonly vote?: MemoryVote | undefined;
}

/** Share that the family of the need's own CPV takes: buyers' codes are often debatable. */
const CPV_SHARE = 0.75;

/** Gives its share to the family that the CPV of the need leads to; the others keep the rest. */
export function withCpv(ranked: readonly Ranked[], rank: number | undefined): readonly Ranked[] {
  if (rank === undefined) return ranked;
  const mixed = ranked.map((one) => {
    const kept = one.share * (1 - CPV_SHARE);
    return { ...one, share: one.rank === rank ? kept + CPV_SHARE : kept };
  });
  return mixed.some((one) => one.rank === rank) ? mixed : [...mixed, { rank, share: CPV_SHARE }];
}

/** Puts what the memory says before what the words say, in proportion to how sure the memory is. */
export function withVotes(
  ranked: readonly Ranked[],
  votes: readonly MemoryVote[],
  rankOf: (code: string) => number | undefined,
): readonly Ranked[] {
  if (votes.length === 0) return inOrder(ranked);
  const taken = votes.reduce((sum, { strength }) => sum + strength, 0);
  const merged = new Map(ranked.map((one) => [one.rank, { ...one, share: one.share * (1 - taken) }]));
  for (const vote of votes) {
    const rank = rankOf(vote.family);
    if (rank === undefined) continue;
    const known = merged.get(rank);
    merged.set(rank, { ...known, rank, share: (known?.share ?? 0) + vote.strength, vote });
  }
  return inOrder([...merged.values()]);
}

/** The highest share first; of equal ones, the first of the nomenclature. */
function inOrder(ranked: readonly Ranked[]): readonly Ranked[] {
  for (let at = 1; at < ranked.length; at++) {
    if (order(ranked[at - 1] as Ranked, ranked[at] as Ranked) > 0) return [...ranked].sort(order);
  }
  return ranked;
}

function order(one: Ranked, two: Ranked): number {
  return two.share - one.share || one.rank - two.rank;
}
