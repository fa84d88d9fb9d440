import type { Reason } from "../reason";
import { Exact } from "./exact";
import type { ReferenceMethod } from "./saving";

export type ReferencePriceCode =
  | "saving.reference-missing"
  | "saving.reference-negative"
  | "saving.one-reference-expected"
  | "saving.two-offers-needed";

export type ReferencePriceResult =
  { readonly ok: true; readonly price: Exact } | { readonly ok: false; readonly reason: Reason<ReferencePriceCode> };

/**
 * The price that the obtained one is compared with, before indexation, € HT per unit.
 * Offers are averaged (irregular and abnormally low ones being left out by the buyer), which takes two at least;
 * every other method rests on one price.
 */
export function referencePrice(method: ReferenceMethod, prices: readonly number[]): ReferencePriceResult {
  if (prices.length === 0 || !prices.every(Number.isFinite)) return refused("saving.reference-missing");
  const negative = prices.find((price) => price < 0);
  if (negative !== undefined) return refused("saving.reference-negative", { price: negative });
  if (method === "average-of-offers") {
    if (prices.length < 2) return refused("saving.two-offers-needed", { count: prices.length });
    return { ok: true, price: mean(prices) };
  }
  const [price, ...others] = prices;
  if (price === undefined || others.length > 0) {
    return refused("saving.one-reference-expected", { count: prices.length });
  }
  return { ok: true, price: Exact.of(price) };
}

function mean(prices: readonly number[]): Exact {
  const total = prices.reduce((sum, price) => sum.plus(price), Exact.of(0));
  return total.div(prices.length);
}

function refused(code: ReferencePriceCode, values: Reason["values"] = {}): ReferencePriceResult {
  return { ok: false, reason: { code, values } };
}
