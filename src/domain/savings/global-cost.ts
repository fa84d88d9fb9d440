import type { Reason } from "../reason";
import { Exact, toCent } from "./exact";

/** What a purchase costs from its delivery to its disposal, € HT. */
export interface LifeCosts {
  readonly purchase: number;
  /** Energy, maintenance, consumables, training… of each year, the first year first. */
  readonly yearly: readonly number[];
  /** Discount rate of a year, 0.03 for 3 %; 0 unless given. */
  readonly rate?: number;
  readonly disposal?: number;
  readonly residualValue?: number;
}

export type GlobalCostResult =
  | { readonly ok: true; readonly cost: number }
  | { readonly ok: false; readonly reason: Reason<"saving.rate-impossible" | "saving.cost-negative"> };

/**
 * The global cost (total cost of ownership): purchase + Σ costs of year t ÷ (1 + rate)^t + disposal − residual value.
 * The costs of the first year are discounted by one year. To the cent, rounded once.
 *
 * @example globalCost({ purchase: 30_000, yearly: [2_000, 2_000] }) // 34 000 €
 */
export function globalCost({
  purchase,
  yearly,
  rate = 0,
  disposal = 0,
  residualValue = 0,
}: LifeCosts): GlobalCostResult {
  if (!Number.isFinite(rate) || rate <= -1) {
    return { ok: false, reason: { code: "saving.rate-impossible", values: { rate } } };
  }
  const negative = [purchase, ...yearly, disposal, residualValue].find((cost) => !Number.isFinite(cost) || cost < 0);
  if (negative !== undefined)
    return { ok: false, reason: { code: "saving.cost-negative", values: { cost: negative } } };
  const growth = Exact.of(1).plus(rate);
  let total = Exact.of(purchase);
  let discount = Exact.of(1);
  for (const cost of yearly) {
    discount = discount.times(growth);
    total = total.plus(Exact.of(cost).div(discount));
  }
  return { ok: true, cost: toCent(total.plus(disposal).minus(residualValue)) };
}
