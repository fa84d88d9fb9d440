import type { Reason } from "../reason";

/** Reference of a saving (DAE doctrine): indexed history, average of offers, first offer, budget, price of a peer or central body. */
export type ReferenceMethod = "history" | "average-of-offers" | "first-offer" | "budget" | "comparable";

export type SavingStatus = "identified" | "forecast" | "contracted" | "observed";

export interface SavingInput {
  readonly method: ReferenceMethod;
  /** € HT per unit: one price (history, budget, comparable, first offer) or the offers to average (at least two). */
  readonly referencePrices: readonly number[];
  /** Index at the reference date and at the new price's date; both absent = 1, and it is said. */
  readonly startIndex?: number;
  readonly endIndex?: number;
  /** € HT per unit. */
  readonly obtainedPrice: number;
  /** Quantity over 12 months. */
  readonly quantity12: number;
  /** Full duration in months, firm + renewals. */
  readonly durationMonths: number;
  /** Day of notification, ISO; absent = no prorata. */
  readonly notifiedOn?: string;
  /** Lever → weight in per cent; empty or summing to 100. */
  readonly levers: Readonly<Record<string, number>>;
}

/** Amounts in € HT, computed exactly and rounded once, at the end, to the cent (half up). */
export interface Saving {
  /** € HT per unit after indexation: a price, with up to six decimals. */
  readonly referencePrice: number;
  readonly twelveMonths: number;
  /** Share of the reference amount, 0 to 1; undefined when the reference amount is 0. */
  readonly rate: number | undefined;
  readonly yearN: number | undefined;
  readonly yearN1: number | undefined;
  readonly fullDuration: number;
  readonly byLever: Readonly<Record<string, number>>;
  /** Doubts: saving over 60 %, no index, … */
  readonly notes: readonly Reason[];
}

/** A saving, or why it cannot be computed. */
export type SavingResult =
  { readonly ok: true; readonly saving: Saving } | { readonly ok: false; readonly reason: Reason };
