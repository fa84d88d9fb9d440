import type { Cents } from "../money";
import type { Reason } from "../reason";

/** How to buy together: internal aggregation, joint procurement, central body to compare, alignment of end dates. */
export type PoolingVehicle = "internal" | "joint-procurement" | "central-body" | "end-date-alignment";

/** What it takes to buy together: people to agree, a convention, calendars to align. */
export type PoolingEffort = "light" | "medium" | "heavy";

/** Needs that could be bought together, with what speaks for and against. */
export interface PoolingOpportunity {
  /** Stable for the same set of needs: a refusal is remembered under it. */
  readonly id: string;
  readonly family: string;
  /** Its family, with the words that tell it from another opportunity of that family; a title when it has none. */
  readonly title: string;
  readonly needIds: readonly string[];
  readonly departments: readonly string[];
  readonly amount: Cents;
  /** Needs whose amount is unknown, not counted in `amount`. */
  readonly withoutAmount: readonly string[];
  readonly reasons: readonly Reason[];
  readonly counterSignals: readonly Reason[];
  readonly vehicle: PoolingVehicle;
  readonly effort: PoolingEffort;
  /** ISO day on which the current contracts could all end, when they end apart. */
  readonly alignOn?: string;
  /** 0 to 1: stake (amount, departments, effort), used to order the cards. */
  readonly stake: number;
}

/** Decision of a person on an opportunity, kept in the table `Mutualisations`. */
export type PoolingDecision = "proposed" | "accepted" | "refused";
