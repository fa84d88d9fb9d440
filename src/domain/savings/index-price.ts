import type { Reason } from "../reason";
import { Exact } from "./exact";

export type IndexCode = "saving.index-incomplete" | "saving.index-not-positive";

export type IndexFactorResult =
  | { readonly ok: true; readonly factor: Exact; readonly indexed: boolean }
  | { readonly ok: false; readonly reason: Reason<IndexCode> };

/** What a price is multiplied by from one index to another; 1, and said so, when there is no index at all. */
export function indexFactor(start: number | undefined, end: number | undefined): IndexFactorResult {
  if (start === undefined && end === undefined) return { ok: true, factor: Exact.of(1), indexed: false };
  if (start === undefined || end === undefined) return { ok: false, reason: { code: "saving.index-incomplete" } };
  if (!(start > 0 && end > 0) || !Number.isFinite(start) || !Number.isFinite(end)) {
    return { ok: false, reason: { code: "saving.index-not-positive", values: { start, end } } };
  }
  return { ok: true, factor: Exact.of(end).div(start), indexed: true };
}

export type IndexedPriceResult =
  { readonly ok: true; readonly price: number } | { readonly ok: false; readonly reason: Reason<IndexCode> };

/**
 * A price brought from one date to another by an index: price × end ÷ start, not rounded (prices of energy have
 * more than two decimals).
 * @example indexPrice(100, 110.2, 117.9) // 106.987…
 */
export function indexPrice(price: number, start: number, end: number): IndexedPriceResult {
  const result = indexFactor(start, end);
  if (!result.ok) return result;
  return { ok: true, price: Exact.of(price).times(result.factor).toNumber() };
}
