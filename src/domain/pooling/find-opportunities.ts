import { estimatedValue, familyOf, valueOf, type Need } from "../need";
import type { Family } from "../nomenclature";
import type { Parameter } from "../threshold";
import { counterSignalsFor } from "./counter-signals";
import { refusalOf, type PastDecision } from "./decided";
import { fingerprint } from "./fingerprint";
import { groupCandidates, type Candidate } from "./grouping";
import { marketReader } from "./markets";
import { namesOf } from "./naming";
import { objectReader } from "./object";
import type { PoolingOpportunity } from "./opportunity";
import { reasonsFor, studied, type Group } from "./signals";
import { wordReader } from "./words";
import { effortOf, stakeOf, vehicleFor } from "./vehicle";

export interface PoolingContext {
  readonly nomenclature: readonly Family[];
  readonly parameters: readonly Parameter[];
  readonly decisions?: readonly PastDecision[];
  /** Legal person of a department; without it, all are of one authority. */
  readonly legalPersonOf?: (department: string) => string;
  /** ISO day. */
  readonly today: string;
}

/**
 * Needs of several departments that could be bought together, the largest stake first, each with its reasons, what
 * speaks against it and how to buy.
 *
 * Left out are abandoned needs, needs already in a pooling and works of a named operation (they are one purchase
 * already). An opportunity that was refused does not come back unless the facts change.
 * Grows with the number of needs, not with its square.
 */
export function findOpportunities(needs: readonly Need[], context: PoolingContext): readonly PoolingOpportunity[] {
  const families = new Map(context.nomenclature.map((family) => [family.code, family]));
  const refused = refusalOf(context.decisions ?? []);
  const study = { families, today: context.today, legalPersonOf: context.legalPersonOf ?? (() => "") };
  const groups = groupCandidates(candidatesOf(needs), families).map((members) => studied(members, study));
  const names = namesOf(groups);
  return groups
    .map((group, at) => opportunity(group, names[at] ?? "", context.parameters))
    .filter((one) => !refused(one))
    .sort((one, other) => other.stake - one.stake || (one.id < other.id ? -1 : 1));
}

function candidatesOf(needs: readonly Need[]): readonly Candidate[] {
  const words = wordReader();
  const objectOf = objectReader(words);
  const marketOf = marketReader(words);
  return (
    needs
      .filter((need) => valueOf(need.status) !== "dropped" && need.pooling === "" && need.operation === "")
      // One order for all: sorting the sheet changes no opportunity.
      .sort((one, other) => (one.id < other.id ? -1 : 1))
      .map((need) => {
        const value = valueOf(estimatedValue(need));
        return {
          need,
          family: familyOf(need),
          value: value !== undefined && value >= 0 ? value : undefined,
          object: objectOf(need),
          market: marketOf(need.title),
        };
      })
  );
}

function opportunity(group: Group, title: string, parameters: readonly Parameter[]): PoolingOpportunity {
  const needIds = group.needs.map(({ id }) => id);
  return {
    id: fingerprint(needIds),
    family: group.familyCode,
    title,
    needIds,
    departments: group.departments,
    amount: group.amount,
    withoutAmount: group.withoutAmount,
    reasons: reasonsFor(group, parameters),
    counterSignals: counterSignalsFor(group, parameters),
    vehicle: vehicleFor(group),
    effort: effortOf(group),
    ...(group.calendar.ends && group.calendar.ends.months > 0 && { alignOn: group.calendar.ends.to }),
    stake: stakeOf(group),
  };
}
