import { estimatedValue, valueOf, type Need } from "../../../domain/need";
import { sum, type Cents } from "../../../domain/money";
import { refusalOf, type PoolingOpportunity } from "../../../domain/pooling";
import type { Facts } from "../facts";

/** Needs still in the race whose family no one has validated. */
export function unclassified({ needs }: Facts): readonly Need[] {
  return needs.filter((need) => need.validatedFamily === "" && !isDropped(need));
}

export function isDropped(need: Need): boolean {
  return valueOf(need.status) === "dropped";
}

/** Opportunities on which nobody has decided yet, biggest stake first. */
export function undecidedOpportunities(
  opportunities: readonly PoolingOpportunity[] | undefined,
  { poolings }: Facts,
): readonly PoolingOpportunity[] | undefined {
  if (!opportunities) return undefined;
  const accepted = new Set(
    poolings.filter(({ decision }) => decision === "accepted").map(({ fingerprint }) => fingerprint),
  );
  const refused = refusalOf(poolings);
  return opportunities.filter((one) => !accepted.has(one.id) && !refused(one)).sort((a, b) => b.stake - a.stake);
}

/** The estimated value of a need; undefined when it is not known. */
export function valueOfNeed(need: Need): Cents | undefined {
  const value = valueOf(estimatedValue(need));
  // A negative amount is an anomaly, not a credit.
  return value !== undefined && value >= 0 ? value : undefined;
}

/** The sum of what is known; what is not known counts for nothing and must be said apart. */
export function totalOf(needs: readonly Need[]): Cents {
  return sum(needs.map(valueOfNeed).filter((amount) => amount !== undefined));
}
