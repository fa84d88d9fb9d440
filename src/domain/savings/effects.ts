import { Exact, toCent } from "./exact";
import type { SavingInput } from "./saving";

/** What is told beside the purchasing gain, never added to it. */
export interface Effects {
  readonly volumeEffect: number | undefined;
  readonly budgetSaving: number | undefined;
  readonly avoidedCost: number | undefined;
}

/** The purchase as it is compared, exact. */
export interface Compared {
  /** € HT per unit after indexation. */
  readonly updated: Exact;
  readonly obtained: Exact;
  /** Volume effect of the lines of a basket that say their former quantity. */
  readonly linesVolume: Exact | undefined;
  /** An amount of the whole purchase brought to twelve months: its share of the duration for a global cost. */
  readonly overTwelveMonths: (amount: Exact) => Exact;
}

/**
 * Volume, budget and avoided cost, € HT over twelve months, to the cent.
 *
 * - Volume effect: updated reference × (quantity before − quantity now), line by line for a basket; negative when more
 *   is bought.
 * - Budget saving: budget line − price obtained × quantity; the instruction of Defence (2015) computes it apart.
 * - Avoided cost: (price expected from the market − price obtained) × quantity, never below 0, and only where the price
 *   obtained is not under the updated reference: otherwise the gain already tells it.
 */
export function effectsOf(input: SavingInput, { updated, obtained, linesVolume, overTwelveMonths }: Compared): Effects {
  const { quantity12, quantityBefore, budgetLine, marketPrice } = input;
  const committed = overTwelveMonths(obtained.times(quantity12));
  const byLines = input.method === "basket";
  const less = quantityBefore === undefined ? undefined : Exact.of(quantityBefore).minus(quantity12);
  const volume = byLines ? linesVolume : less && overTwelveMonths(updated.times(less));
  return {
    volumeEffect: volume && toCent(volume),
    budgetSaving: budgetLine === undefined ? undefined : toCent(Exact.of(budgetLine).minus(committed)),
    avoidedCost:
      marketPrice === undefined || updated.compare(obtained) > 0
        ? undefined
        : Math.max(0, toCent(overTwelveMonths(Exact.of(marketPrice).times(quantity12)).minus(committed))),
  };
}
