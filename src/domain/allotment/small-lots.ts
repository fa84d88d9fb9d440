import Big from "big.js";
import { cents, sum, type Cents } from "../money";
import type { Nature } from "../need";
import { valueInForce, type Parameter, type ValueInForce } from "../threshold";

/** The two figures of R2123-1 2°. */
export interface SmallLotRule {
  /** A small lot stays strictly under this amount, € HT. */
  readonly limit: Cents;
  /** Small lots together stay within this share of all lots, 0 to 1. */
  readonly share: number;
}

/**
 * Which lots may follow an adapted procedure although all of them together reach the formal threshold (R2123-1 2°):
 * each strictly under the limit, and cumulated within the share of the value of all lots. Among the possible choices,
 * the one with the largest number of lots: the smallest are taken first, the first in order when they are equal.
 * A lot without amount is never a small lot.
 *
 * @param amounts value of each lot.
 * @returns one answer a lot, in the same order.
 * @example works of 3 850 000, 1 050 000, 230 000 and 720 000 € //=> the last two (950 000 €, 16.2 %)
 */
export function smallLots(amounts: readonly Cents[], rule: SmallLotRule): boolean[] {
  const room = new Big(sum(amounts)).times(rule.share);
  const chosen = amounts.map(() => false);
  const candidates = amounts
    .map((amount, index) => ({ amount, index }))
    .filter(({ amount }) => amount > 0 && amount < rule.limit)
    .sort((one, other) => one.amount - other.amount || one.index - other.index);
  let total = 0;
  for (const { amount, index } of candidates) {
    total += amount;
    if (room.lt(total)) break;
    chosen[index] = true;
  }
  return chosen;
}

/** The rule in force on a day, from `Paramètres`; or the figure that is missing there. */
export function smallLotRule(
  nature: Nature,
  day: string,
  parameters: readonly Parameter[],
): { readonly ok: true; readonly rule: SmallLotRule } | Extract<ValueInForce, { ok: false }> {
  const limit = valueInForce(parameters, "small-lot", day, nature);
  if (!limit.ok) return limit;
  const share = valueInForce(parameters, "small-lot-share", day, nature);
  if (!share.ok) return share;
  return { ok: true, rule: { limit: cents(limit.value), share: share.value } };
}
