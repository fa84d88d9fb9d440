declare const centsBrand: unique symbol;

/**
 * An amount in euro cents, excluding tax unless the name says otherwise: a whole number, so that sums are exact.
 * Safe up to 90 thousand billion euros.
 */
export type Cents = number & { readonly [centsBrand]: true };

/** Below fifteen digits a number and its writing in decimals are one and the same. */
const MOST_SURE = 1e15;

/**
 * Cents from an amount in euros, rounded half away from zero to the cent.
 * @throws RangeError when the amount is not a finite number.
 * @example cents(12.345) //=> 1235
 */
export function cents(euros: number): Cents {
  if (!Number.isFinite(euros)) throw new RangeError(`not an amount: ${String(euros)}`);
  if (Number.isInteger(euros) && Number.isSafeInteger(euros * 100)) return (euros * 100) as Cents;
  const whole = Math.round(euros * 100);
  if (whole / 100 === euros && Math.abs(whole) < MOST_SURE) return whole as Cents;
  // toPrecision(15) removes the binary tail (1.005 * 100 = 100.49999…) that Excel itself does not show.
  const exact = Number((Math.abs(euros) * 100).toPrecision(15));
  return (Math.sign(euros) * Math.round(exact)) as Cents;
}

/** The amount in euros, as Excel stores it. */
export function euros(amount: Cents): number {
  return amount / 100;
}

/** The sum of amounts, exact. */
export function sum(amounts: Iterable<Cents>): Cents {
  let total = 0;
  for (const amount of amounts) total += amount;
  return total as Cents;
}

export const NOTHING = 0 as Cents;
