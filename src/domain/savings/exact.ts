import Big from "big.js";

/**
 * Decimal arithmetic of savings. Forty decimals in divisions, so that dividing before multiplying never shows in a
 * cent; rounding is half up (away from zero) and happens once, when a figure is given.
 */
export const Exact = Big();
Exact.DP = 40;
Exact.RM = Big.roundHalfUp;

export type Exact = Big;

/** Decimals beyond which a difference comes from a division, not from the figures. */
const MEANINGFUL_DECIMALS = 20;

/** The number to the cent, half away from zero. */
export function toCent(value: Exact): number {
  return value.round(MEANINGFUL_DECIMALS).round(2).toNumber();
}

/** Divides to more decimals than a number holds, and no further. */
const Share = Big();
Share.DP = 24;

/** A share as a number: its terms lose the decimals that come from divisions, which would only make it slow. */
export function shareOf(part: Exact, whole: Exact): number {
  return new Share(part.round(MEANINGFUL_DECIMALS)).div(whole.round(MEANINGFUL_DECIMALS)).toNumber();
}
