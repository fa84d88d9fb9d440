import { cents, euros } from "../money";
import type { Reason } from "../reason";
import { Exact } from "./exact";

export type LeverCode = "saving.levers-not-100" | "saving.lever-negative";

export type LeversResult =
  | { readonly ok: true; readonly byLever: Readonly<Record<string, number>> }
  | { readonly ok: false; readonly reason: Reason<LeverCode> };

/**
 * A gain shared out between the levers that produced it, by their weights in per cent (which make 100, or there are
 * none). The parts are whole cents and always add up to the gain: a cent left over by rounding goes to the lever
 * that rounding deprived most.
 *
 * @param gain € HT, to the cent.
 */
export function shareByLever(gain: number, weights: Readonly<Record<string, number>>): LeversResult {
  const levers = Object.entries(weights);
  if (levers.length === 0) return { ok: true, byLever: {} };
  const refused = levers.find(([, weight]) => !Number.isFinite(weight) || weight < 0);
  if (refused) return { ok: false, reason: { code: "saving.lever-negative", values: { lever: refused[0] } } };
  const total = levers.reduce((sum, [, weight]) => sum.plus(weight), new Exact(0));
  if (!total.eq(100)) {
    return { ok: false, reason: { code: "saving.levers-not-100", values: { total: total.toNumber() } } };
  }
  return { ok: true, byLever: Object.fromEntries(partsOf(cents(gain), levers)) };
}

function partsOf(gain: number, levers: readonly (readonly [string, number])[]): [string, number][] {
  const sign = Math.sign(gain);
  const parts = levers.map(([lever, weight], order) => {
    const exact = new Exact(Math.abs(gain)).times(weight).div(100);
    const whole = exact.round(0, 0).toNumber();
    return { lever, order, whole, left: exact.minus(whole).toNumber() };
  });
  let missing = Math.abs(gain) - parts.reduce((sum, { whole }) => sum + whole, 0);
  for (const part of [...parts].sort((one, other) => other.left - one.left || one.order - other.order)) {
    if (missing <= 0) break;
    part.whole += 1;
    missing -= 1;
  }
  return parts.map(({ lever, whole }) => [lever, whole === 0 ? 0 : euros(cents((sign * whole) / 100))]);
}
