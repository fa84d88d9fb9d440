import type { Cents } from "../money";

/** The indicators that the steering page starts with. */
export type IndicatorCode = "programmed" | "environmental" | "social" | "pooled";

/** A part of a whole, in number of needs and in euros, counted only where the data exist. */
export interface Rate {
  readonly count: number;
  readonly total: number;
  /** 0 to 1; undefined when nothing can be counted. */
  readonly share: number | undefined;
  readonly amount: Cents;
  readonly totalAmount: Cents;
  /** Share in euros, 0 to 1; undefined when no amount is known. */
  readonly amountShare: number | undefined;
}

export interface Indicator {
  readonly code: IndicatorCode;
  readonly rate: Rate;
  /** Needs that do not say: left out of the rate, never taken for a no. */
  readonly withoutData: readonly string[];
  /** Needs counted in number but not in euros, for want of an amount. */
  readonly withoutAmount: readonly string[];
  readonly target: Target | undefined;
}

/** A target of the table `Objectifs` for the whole authority. */
export interface Target {
  readonly id: string;
  /** Indicator that it sets, as written when no indicator bears that name. */
  readonly indicator: string;
  readonly scope: string;
  /** 0 to 1. */
  readonly target: number;
  /** ISO day, "" when not set. */
  readonly dueOn: string;
}

/** Bars of a chart, the largest first. */
export interface Series {
  readonly rows: readonly { readonly key: string; readonly amount: Cents }[];
  /** What the bars leave out: the smaller keys together, and their number. */
  readonly others: { readonly count: number; readonly amount: Cents };
  /** Needs that no bar holds, for want of an amount or of a key. */
  readonly missing: number;
}
