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
