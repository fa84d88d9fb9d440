import type { Reason } from "../reason";
import type { BasketLine } from "./basket";
import type { QualitativeGain } from "./qualitative";

/**
 * Reference of a saving (doctrine of the DAE): indexed history, representative basket, average of offers, first offer,
 * budget, price of a peer or central body, updated price of similar equipment, global cost of what is replaced.
 */
export type ReferenceMethod =
  | "history"
  | "basket"
  | "average-of-offers"
  | "first-offer"
  | "budget"
  | "comparable"
  | "similar-equipment"
  | "global-cost";

export interface SavingInput {
  readonly method: ReferenceMethod;
  /**
   * € HT per unit: one price, or the offers to average (at least two). For a basket, its whole amount at the old prices
   * and a quantity of 1; for a global cost, the cost over the whole duration.
   */
  readonly referencePrices: readonly number[];
  /** The lines of a basket, where they are known: they then give its amounts, each line with its own index. */
  readonly basket?: readonly BasketLine[];
  /** Years of costs that each global cost counts, where their parts are known. */
  readonly years?: readonly [before: number, after: number];
  /** A purchase made once: its gain is counted once, in the year of the notification. */
  readonly oneOff?: true;
  /** ISO day at which the reference was paid, offered or voted. */
  readonly referenceOn?: string;
  /** Index at the reference date and at the new price's date; both absent = 1, and it is said. */
  readonly startIndex?: number;
  readonly endIndex?: number;
  /** € HT per unit. */
  readonly obtainedPrice: number;
  /** Quantity over 12 months. */
  readonly quantity12: number;
  /** Quantity over 12 months before: what changed is a volume effect, apart from the purchasing gain. */
  readonly quantityBefore?: number;
  /** Full duration in months, firm + renewals; 12 for a purchase made once. */
  readonly durationMonths: number;
  /** The firm part of it; absent = all of it. */
  readonly firmMonths?: number;
  /** Day of notification, ISO; absent = no prorata. */
  readonly notifiedOn?: string;
  /** € HT voted for 12 months. */
  readonly budgetLine?: number;
  /** € HT per unit that the market was expected to ask. */
  readonly marketPrice?: number;
  /** Lever → weight in per cent; empty or summing to 100. */
  readonly levers: Readonly<Record<string, number>>;
  /** Department → its part of the quantity, for a pooled purchase. */
  readonly members: Readonly<Record<string, number>>;
  /** The reference that Finance holds for the right one, € HT per unit, where it differs from ours. */
  readonly finance?: { readonly method: ReferenceMethod; readonly referencePrice: number };
  readonly qualitative: readonly QualitativeGain[];
}

/** Amounts in € HT, computed exactly and rounded once, at the end, to the cent (half up). */
export interface Saving {
  /** € HT per unit after indexation: a price, with up to six decimals. */
  readonly referencePrice: number;
  /** The purchasing gain, an effect of price alone; that of the whole purchase when it is made once. */
  readonly twelveMonths: number;
  /** Share of the reference amount, 0 to 1; undefined when the reference amount is 0. */
  readonly rate: number | undefined;
  readonly yearN: number | undefined;
  readonly yearN1: number | undefined;
  readonly fullDuration: number;
  /** The part of the full duration that does not depend on renewals. */
  readonly firmDuration: number;
  /** What buying less or more is worth at the old price, reported apart: sobriety is not a purchasing gain. */
  readonly volumeEffect: number | undefined;
  /** Budget voted less what is committed over 12 months. */
  readonly budgetSaving: number | undefined;
  /** What the market would have asked more, where the price obtained is not below the old one. */
  readonly avoidedCost: number | undefined;
  readonly byLever: Readonly<Record<string, number>>;
  /** The gain over 12 months shared out between the departments: their sum is the gain. */
  readonly byMember: Readonly<Record<string, number>>;
  /** The same purchase by the method of Finance, over 12 months. */
  readonly finance: { readonly twelveMonths: number; readonly difference: number } | undefined;
  /** Doubts: saving over 60 %, no index, … */
  readonly notes: readonly Reason[];
}

/** A saving, or why it cannot be computed. */
export type SavingResult =
  { readonly ok: true; readonly saving: Saving } | { readonly ok: false; readonly reason: Reason };
