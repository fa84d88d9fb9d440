import { Exact, toCent } from "./exact";
import type { SavingInput } from "./saving";

/** What is told beside the purchasing gain, never added to it. */
export interface Effects {
  readonly volumeEffect: number | undefined;
  readonly budgetSaving: number | undefined;
  readonly avoidedCost: number | undefined;
}

/**
 * Volume, budget and avoided cost, € HT over twelve months, to the cent.
 *
 * - Volume effect: updated reference × (quantity before − quantity now); negative when more is bought.
 * - Budget saving: budget line − price obtained × quantity; the instruction of Defence (2015) computes it apart.
 * - Avoided cost: (price expected from the market − price obtained) × quantity, never below 0, and only where the price
 *   obtained is not under the updated reference: otherwise the gain already tells it.
 *
 * @param updated the reference price after indexation
 */
export function effectsOf(input: SavingInput, updated: Exact): Effects {
  const { obtainedPrice, quantity12, quantityBefore, budgetLine, marketPrice } = input;
  const committed = Exact.of(obtainedPrice).times(quantity12);
  return {
    volumeEffect: quantityBefore === undefined ? undefined : toCent(updated.times(quantityBefore - quantity12)),
    budgetSaving: budgetLine === undefined ? undefined : toCent(Exact.of(budgetLine).minus(committed)),
    avoidedCost:
      marketPrice === undefined || updated.compare(obtainedPrice) > 0
        ? undefined
        : Math.max(0, toCent(Exact.of(marketPrice).times(quantity12).minus(committed))),
  };
}
