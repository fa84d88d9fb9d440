import type { Cents } from "../money";
import type { PoolingDecision } from "./opportunity";

/** What a person decided on an opportunity, as the table `Mutualisations` keeps it. */
export interface PastDecision {
  readonly fingerprint: string;
  readonly decision: PoolingDecision;
  /** Needs and amount on which it was decided; without them only the fingerprint counts. */
  readonly needIds?: readonly string[];
  readonly amount?: Cents | undefined;
}

/** From this growth of its amount on, what was refused is another purchase. */
const GROWN = 1.2;

interface Proposed {
  readonly id: string;
  readonly needIds: readonly string[];
  readonly amount: Cents;
}

/**
 * Tells what was refused already: the same needs, or some of them, for no more than a fifth above the amount that was
 * refused. A need that joins, or an amount that grows, are new facts: the opportunity is proposed again.
 */
export function refusalOf(decisions: readonly PastDecision[]): (opportunity: Proposed) => boolean {
  const refused = decisions.filter(({ decision }) => decision === "refused");
  const byFingerprint = new Map(refused.map((one) => [one.fingerprint, one]));
  const byNeed = new Map<string, PastDecision[]>();
  for (const one of refused) {
    for (const id of one.needIds ?? []) byNeed.set(id, [...(byNeed.get(id) ?? []), one]);
  }
  return ({ id, needIds, amount }) => {
    const candidates = [byFingerprint.get(id) ?? [], byNeed.get(needIds[0] ?? "") ?? []].flat();
    return candidates.some((one) => {
      if (one.amount !== undefined && one.amount > 0 && amount > GROWN * one.amount) return false;
      if (one.fingerprint === id) return true;
      const known = new Set(one.needIds);
      return needIds.every((needId) => known.has(needId));
    });
  };
}
