import { cents, euros } from "../money";
import { Exact } from "./exact";

/**
 * A gain shared out in proportion to weights. The parts are whole cents and always add up to the gain: a cent left over
 * by rounding goes to the part that rounding deprived most, the first of them when they are equal.
 *
 * @param gain € HT, to the cent
 * @param weights positive or zero, of a sum that is not zero
 */
export function shareOut(gain: number, weights: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const entries = Object.entries(weights);
  const total = entries.reduce((sum, [, weight]) => sum.plus(weight), new Exact(0));
  const amount = cents(gain);
  const parts = entries.map(([name, weight], order) => {
    const exact = new Exact(Math.abs(amount)).times(weight).div(total);
    const whole = exact.round(0, 0).toNumber();
    return { name, order, whole, rest: exact.minus(whole) };
  });
  const left = Math.abs(amount) - parts.reduce((sum, { whole }) => sum + whole, 0);
  const deprived = [...parts].sort((a, b) => b.rest.cmp(a.rest) || a.order - b.order).slice(0, left);
  const served = new Set(deprived.map(({ name }) => name));
  return Object.fromEntries(
    parts.map(({ name, whole }) => [
      name,
      euros(cents((Math.sign(amount) * (whole + (served.has(name) ? 1 : 0))) / 100)),
    ]),
  );
}
