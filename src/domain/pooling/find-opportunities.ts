import { euros } from "../money";
import { estimatedValue, familyOf, valueOf, type Need } from "../need";
import type { Family } from "../nomenclature";
import type { Parameter } from "../threshold";
import { fingerprint } from "./fingerprint";
import { groupCandidates, type Candidate } from "./grouping";
import { marketReader } from "./markets";
import { namesOf } from "./naming";
import { objectReader } from "./object";
import type { PoolingDecision, PoolingOpportunity, PoolingVehicle } from "./opportunity";
import { counterSignalsFor, reasonsFor, studied, type Group } from "./signals";

/** What a person decided on an opportunity, under its fingerprint. */
export interface PastDecision {
  readonly fingerprint: string;
  readonly decision: PoolingDecision;
}

export interface PoolingContext {
  readonly nomenclature: readonly Family[];
  readonly parameters: readonly Parameter[];
  readonly decisions?: readonly PastDecision[];
  /** ISO day. */
  readonly today: string;
}

/** Ends of contracts further apart than this must be aligned before one contract takes over, in months. */
const ALIGNED = 3;

/**
 * Needs of several departments that could be bought together, the largest stake first, each with its reasons, what
 * speaks against it and how to buy.
 *
 * Left out are abandoned needs, needs already in a pooling and works of a named operation (they are one purchase
 * already). An opportunity that was refused does not come back as long as it holds the same needs.
 * Grows with the number of needs, not with its square.
 */
export function findOpportunities(needs: readonly Need[], context: PoolingContext): readonly PoolingOpportunity[] {
  const families = new Map(context.nomenclature.map((family) => [family.code, family]));
  const refused = new Set(
    (context.decisions ?? []).filter(({ decision }) => decision === "refused").map(({ fingerprint: id }) => id),
  );
  const groups = groupCandidates(candidatesOf(needs), families).map((members) =>
    studied(members, families, context.today),
  );
  const names = namesOf(groups);
  return groups
    .map((group, at) => opportunity(group, names[at] ?? "", context.parameters))
    .filter(({ id }) => !refused.has(id))
    .sort((one, other) => other.stake - one.stake || (one.id < other.id ? -1 : 1));
}

function candidatesOf(needs: readonly Need[]): readonly Candidate[] {
  const objectOf = objectReader();
  const marketOf = marketReader();
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
    stake: stakeOf(group),
  };
}

function vehicleFor({ family, calendar }: Group): PoolingVehicle {
  if (family && family.centralBody !== "") return "central-body";
  if (calendar.ends && calendar.ends.months > ALIGNED) return "end-date-alignment";
  return "internal";
}

/** Amount counts for seven tenths, from 10 k€ (nothing) to 10 M€ (all); departments for the rest, up to six. */
function stakeOf({ amount, departments }: Group): number {
  const money = Math.log10(Math.max(euros(amount), 1) / 10_000) / 3;
  const breadth = (departments.length - 1) / 5;
  return 0.7 * Math.min(1, Math.max(0, money)) + 0.3 * Math.min(1, breadth);
}
