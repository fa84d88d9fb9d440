import Big from "big.js";
import { cents, sum, type Cents } from "../money";
import type { Nature } from "../need";
import { valueInForce, type Parameter, type ThresholdRule, type ValueInForce } from "../threshold";
import { largestSum } from "./largest-sum";

/** The two figures of R2123-1 2°, or of its pendant for the dispense (R2122-8). */
export interface SmallLotRule {
  /** A small lot stays strictly under this amount, € HT. */
  readonly limit: Cents;
  /** Small lots together stay within this share of all lots, 0 to 1. */
  readonly share: number;
}

/** What is sought among the choices that the rule allows. */
export type SmallLotGoal = "count" | "amount";

/**
 * Which lots may follow an adapted procedure although all of them together reach the formal threshold (R2123-1 2°):
 * each strictly under the limit, and cumulated within the share of the value of all lots. A lot without amount is never
 * a small lot.
 *
 * The choice is the best there is, not an approach: by `count` the largest number of lots (the smallest are taken first,
 * the first in order when they are equal), by `amount` the largest sum (of equal sums, any one).
 *
 * @param amounts value of each lot.
 * @returns one answer a lot, in the same order.
 * @example works of 3 850 000, 1 050 000, 230 000 and 720 000 € //=> the last two (950 000 €, 16.2 %)
 */
export function smallLots(amounts: readonly Cents[], rule: SmallLotRule, goal: SmallLotGoal = "count"): boolean[] {
  const room = new Big(sum(amounts)).times(rule.share);
  const candidates = amounts
    .map((amount, index) => ({ amount, index }))
    .filter(({ amount }) => amount > 0 && amount < rule.limit)
    .sort((one, other) => one.amount - other.amount || one.index - other.index);
  const chosen = amounts.map(() => false);
  if (goal === "amount") {
    const values = candidates.map(({ amount }) => amount);
    for (const position of largestSum(values, Number(room.round(0, Big.roundDown)))) {
      const candidate = candidates[position];
      if (candidate) chosen[candidate.index] = true;
    }
    return chosen;
  }
  let total = 0;
  for (const { amount, index } of candidates) {
    total += amount;
    if (room.lt(total)) break;
    chosen[index] = true;
  }
  return chosen;
}

type RuleInForce = { readonly ok: true; readonly rule: SmallLotRule } | Extract<ValueInForce, { ok: false }>;

/** The rule in force on a day, from `Paramètres`; or the figure that is missing there. */
export function smallLotRule(nature: Nature, day: string, parameters: readonly Parameter[]): RuleInForce {
  return ruleUnder("small-lot", "small-lot-share", nature, day, parameters);
}

/**
 * The pendant of the rule for the dispense: lots under the threshold of the dispense may be bought without publicity nor
 * competition although the whole is above it, when together they stay within the same share (R2122-8).
 */
export function dispensedLotRule(nature: Nature, day: string, parameters: readonly Parameter[]): RuleInForce {
  return ruleUnder("dispense", "dispense-lot-share", nature, day, parameters);
}

function ruleUnder(
  limitRule: ThresholdRule,
  shareRule: ThresholdRule,
  nature: Nature,
  day: string,
  parameters: readonly Parameter[],
): RuleInForce {
  const limit = valueInForce(parameters, limitRule, day, nature);
  if (!limit.ok) return limit;
  const share = valueInForce(parameters, shareRule, day, nature);
  if (!share.ok) return share;
  return { ok: true, rule: { limit: cents(limit.value), share: share.value } };
}
