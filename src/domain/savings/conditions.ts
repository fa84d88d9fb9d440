import type { Reason } from "../reason";
import { Exact, toCent } from "./exact";

/** At which conditions the spend was measured: those of the new contract, or those of the old one. */
export type SpendMeasured = "new" | "old";

export type ConditionsResult =
  | { readonly ok: true; readonly gain: number }
  | { readonly ok: false; readonly reason: Reason<"saving.share-impossible" | "saving.spend-negative"> };

interface Conditions {
  /** Shares: 0.12 for 12 %. */
  readonly before: number;
  readonly after: number;
  /** € HT over twelve months. */
  readonly spend: number;
  readonly measured: SpendMeasured;
}

/**
 * Gain of a better discount on catalogue prices, € HT, to the cent: (d₁ − d₀) × spend ÷ (1 − d₁) when the spend is
 * measured at the new conditions, ÷ (1 − d₀) at the old ones.
 *
 * @example discountGain({ before: 0.1, after: 0.28, spend: 72_000, measured: "new" }) // 18 000 €
 */
export function discountGain({ before, after, spend, measured }: Conditions): ConditionsResult {
  const wrong = [before, after].find((share) => !(share >= 0 && share < 1));
  if (wrong !== undefined) return impossible(wrong);
  const paid = Exact.of(1).minus(measured === "new" ? after : before);
  return gainOf(Exact.of(after).minus(before), spend, paid);
}

/**
 * Gain of a lower mark-up on cost prices, € HT, to the cent: (m₀ − m₁) × spend ÷ (1 + m₁) when the spend is measured at
 * the new conditions, ÷ (1 + m₀) at the old ones.
 */
export function markUpGain({ before, after, spend, measured }: Conditions): ConditionsResult {
  const wrong = [before, after].find((share) => !(share >= 0 && Number.isFinite(share)));
  if (wrong !== undefined) return impossible(wrong);
  const paid = Exact.of(1).plus(measured === "new" ? after : before);
  return gainOf(Exact.of(before).minus(after), spend, paid);
}

function gainOf(points: Exact, spend: number, paid: Exact): ConditionsResult {
  if (!Number.isFinite(spend) || spend < 0) {
    return { ok: false, reason: { code: "saving.spend-negative", values: { spend } } };
  }
  return { ok: true, gain: toCent(points.times(spend).div(paid)) };
}

function impossible(share: number): ConditionsResult {
  return { ok: false, reason: { code: "saving.share-impossible", values: { share } } };
}
