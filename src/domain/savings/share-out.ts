import { cents, euros, type Cents } from "../money";

const MILLION = 1_000_000;

/**
 * A gain shared out in proportion to weights. The parts are whole cents and always add up to the gain: a cent left over
 * by rounding goes to the part that rounding deprived most, the first of them when they are equal.
 *
 * @param gain € HT, to the cent
 * @param weights positive or zero, of a sum that is not zero; held to the millionth
 */
export function shareOut(gain: number, weights: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const amount = cents(gain);
  const whole = BigInt(Math.abs(amount));
  const entries = Object.entries(weights).map(
    ([name, weight]) => [name, BigInt(Math.round(weight * MILLION))] as const,
  );
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0n);
  const parts = entries.map(([name, weight], order) => {
    const product = whole * weight;
    return { name, order, cents: Number(product / total), rest: product % total };
  });
  const left = Math.abs(amount) - parts.reduce((sum, part) => sum + part.cents, 0);
  const deprived = [...parts]
    .sort((a, b) => (a.rest === b.rest ? a.order - b.order : a.rest > b.rest ? -1 : 1))
    .slice(0, left);
  for (const part of deprived) part.cents += 1;
  return Object.fromEntries(
    parts.map((part) => [part.name, euros((amount < 0 ? 0 - part.cents : part.cents) as Cents)]),
  );
}
