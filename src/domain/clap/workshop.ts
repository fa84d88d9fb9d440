import type { Need } from "../need";
import { familyOf } from "../need";
import { euros, sum } from "../money";
import type { Family } from "../nomenclature";
import type { Reason } from "../reason";
import { valueOfNeed } from "../steering";
import type { Objective } from "./objective";
import { STAKES, type Stake } from "./stake";

/** A card of the game dealt for a family, and the fact of the family that calls for it. */
export interface StakeCard {
  readonly stake: Stake;
  readonly reason: Reason | undefined;
}

/** A lever card, with the stakes on the table that it serves. */
export interface LeverCard {
  readonly lever: string;
  readonly serves: readonly Stake[];
}

/** A lever kept, and its weight in the family's strategy: those kept add up to 100. */
export interface WeighedLever {
  readonly lever: string;
  readonly weight: number;
}

/** An objective that the stakes chosen lead to, with its figure. */
export interface FamilyObjective {
  readonly objective: Objective;
  readonly figure: number | undefined;
  /** The stake that it makes something to keep. */
  readonly stake: Stake;
}

/** A share of the family's needs to reach, as `Objectifs` keeps it. */
export interface FamilyShare {
  readonly indicator: "environmental" | "social";
  /** 0 to 1. */
  readonly share: number;
}

const WHOLE = 100;
/** From there on, a family weighs on the budget of the authority. */
const HEAVY_SHARE = 0.05;
/** From there on, wordings of the same thing deserve to be brought together. */
const MANY_NEEDS = 20;

/** The stakes of a family, those that a fact calls for first; in the order of the cards otherwise. */
export function stakeCards(family: Family, needs: readonly Need[]): readonly StakeCard[] {
  const cards = STAKES.map(({ stake }) => ({ stake, reason: callOf(stake, family, needs) }));
  return [...cards.filter(({ reason }) => reason), ...cards.filter(({ reason }) => !reason)];
}

function callOf(stake: Stake, family: Family, needs: readonly Need[]): Reason | undefined {
  const own = needs.filter((need) => familyOf(need) === family.code);
  const value = (some: readonly Need[]) => sum(some.flatMap((need) => valueOfNeed(need) ?? []));
  switch (stake) {
    case "cost": {
      const all = value(needs);
      const share = all > 0 ? value(own) / all : 0;
      return share >= HEAVY_SHARE
        ? { code: "clap.stake-cost", values: { amount: { euros: euros(value(own)) }, share: { share } } }
        : undefined;
    }
    case "environment":
      return family.obligations.length > 0
        ? { code: "clap.stake-environment", values: { obligations: family.obligations.join(", ") } }
        : undefined;
    case "social":
      return family.insertionFriendly ? { code: "clap.stake-social", article: "L2113-13" } : undefined;
    case "simplicity":
      return own.length >= MANY_NEEDS ? { code: "clap.stake-simplicity", values: { count: own.length } } : undefined;
    default:
      return undefined;
  }
}

/** The levers that serve the stakes chosen, those that serve the most of them first. */
export function leverCards(stakes: readonly Stake[]): readonly LeverCard[] {
  const cards = new Map<string, Stake[]>();
  for (const { stake, levers } of STAKES.filter((one) => stakes.includes(one.stake))) {
    for (const lever of levers) cards.set(lever, [...(cards.get(lever) ?? []), stake]);
  }
  return [...cards].map(([lever, serves]) => ({ lever, serves })).sort((a, b) => b.serves.length - a.serves.length);
}

/**
 * Equal weights that add up to 100: what does not divide goes to the first ones.
 * @example evenWeights(["Sourcing", "Réemploi", "Variantes"]).map(({ weight }) => weight) // [34, 33, 33]
 */
export function evenWeights(levers: readonly string[]): readonly WeighedLever[] {
  const rest = levers.length === 0 ? 0 : WHOLE % levers.length;
  return levers.map((lever, rank) => ({
    lever,
    weight: Math.floor(WHOLE / levers.length) + (rank < rest ? 1 : 0),
  }));
}

/** Whether weights make a whole, none of them empty. */
export function isWhole(levers: readonly WeighedLever[]): boolean {
  return (
    levers.length > 0 &&
    levers.every(({ weight }) => Number.isFinite(weight) && weight > 0) &&
    Math.abs(levers.reduce((total, { weight }) => total + weight, 0) - WHOLE) < 0.005
  );
}

/** The objectives that the stakes chosen lead to: each one once, under the first stake that asks for it. */
export function familyObjectives(stakes: readonly Stake[]): readonly FamilyObjective[] {
  const found = new Map<Objective, FamilyObjective>();
  for (const { stake, objectives } of STAKES.filter((one) => stakes.includes(one.stake))) {
    for (const { objective, figure } of objectives) {
      if (!found.has(objective)) found.set(objective, { objective, figure, stake });
    }
  }
  return [...found.values()];
}

/** Shares of the family's needs first proposed as targets: those of the national plan, to be adjusted. */
const SHARES: Readonly<Partial<Record<Stake, FamilyShare>>> = {
  environment: { indicator: "environmental", share: 1 },
  social: { indicator: "social", share: 0.3 },
};

/** The targets by family that the stakes chosen lead to. */
export function familyShares(stakes: readonly Stake[]): readonly FamilyShare[] {
  return STAKES.flatMap(({ stake }) => (stakes.includes(stake) ? (SHARES[stake] ?? []) : []));
}
