import type { Reason } from "../reason";
import { Exact } from "./exact";
import { shareOut } from "./share-out";

export type LeverCode = "saving.levers-not-100" | "saving.lever-negative";

export type LeversResult =
  | { readonly ok: true; readonly byLever: Readonly<Record<string, number>> }
  | { readonly ok: false; readonly reason: Reason<LeverCode> };

/**
 * A gain shared out between the levers that produced it, by their weights in per cent (which make 100, or there are
 * none); to the cent, {@link shareOut}.
 *
 * @param gain € HT, to the cent.
 */
export function shareByLever(gain: number, weights: Readonly<Record<string, number>>): LeversResult {
  const levers = Object.entries(weights);
  if (levers.length === 0) return { ok: true, byLever: {} };
  const refused = levers.find(([, weight]) => !Number.isFinite(weight) || weight < 0);
  if (refused) return { ok: false, reason: { code: "saving.lever-negative", values: { lever: refused[0] } } };
  const total = levers.reduce((sum, [, weight]) => sum.plus(weight), Exact.of(0));
  if (total.compare(100) !== 0) {
    return { ok: false, reason: { code: "saving.levers-not-100", values: { total: total.toNumber() } } };
  }
  return { ok: true, byLever: shareOut(gain, weights) };
}
