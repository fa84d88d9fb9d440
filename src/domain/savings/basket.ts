import type { Reason } from "../reason";
import { Exact, toCent } from "./exact";

/** A line of a basket: prices per unit in € HT, quantity over twelve months. */
export interface BasketLine {
  readonly reference: number;
  readonly obtained: number;
  readonly quantity: number;
}

export type BasketResult =
  | {
      readonly ok: true;
      /** € HT over twelve months, rounded once to the cent. */
      readonly gain: number;
      /** Share of the reference amount; undefined when that amount is 0. */
      readonly rate: number | undefined;
    }
  | { readonly ok: false; readonly reason: Reason<"saving.negative-line"> };

/**
 * The gain of a basket over twelve months: Σ (reference − obtained) × quantity, and its share of Σ reference × quantity.
 * Summed exactly, rounded once: a thousand lines of a tenth of a cent are not lost.
 * A negative price or quantity is refused, with its line (1 is the first).
 */
export function basketGain(lines: readonly BasketLine[]): BasketResult {
  let gain = Exact.of(0);
  let spent = Exact.of(0);
  for (const [index, { reference, obtained, quantity }] of lines.entries()) {
    if (reference < 0 || obtained < 0 || quantity < 0) {
      return { ok: false, reason: { code: "saving.negative-line", values: { line: index + 1 } } };
    }
    gain = gain.plus(Exact.of(reference).minus(obtained).times(quantity));
    spent = spent.plus(Exact.of(reference).times(quantity));
  }
  return { ok: true, gain: toCent(gain), rate: spent.isZero() ? undefined : gain.div(spent).toNumber() };
}
