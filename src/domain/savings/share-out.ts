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
  const whole = Math.abs(amount);
  const entries = Object.entries(weights);
  const isWhole = entries.every(([, weight]) => Number.isInteger(weight));
  const together = entries.reduce((sum, [, weight]) => sum + weight, 0);
  // Whole weights of an amount that is not huge, as nearly always: plain numbers are exact, and faster.
  const parts =
    isWhole && Number.isSafeInteger(whole * together) ? inNumbers(whole, entries, together) : inBigInts(whole, entries);
  const left = whole - parts.reduce((sum, part) => sum + part.cents, 0);
  const deprived = [...parts]
    .sort((a, b) => (a.rest === b.rest ? a.order - b.order : a.rest > b.rest ? -1 : 1))
    .slice(0, left);
  for (const part of deprived) part.cents += 1;
  return Object.fromEntries(
    parts.map((part) => [part.name, euros((amount < 0 ? 0 - part.cents : part.cents) as Cents)]),
  );
}

type Weights = readonly (readonly [name: string, weight: number])[];

function inNumbers(whole: number, entries: Weights, total: number) {
  return entries.map(([name, weight], order) => {
    const product = whole * weight;
    const rest = product % total;
    return { name, order, cents: (product - rest) / total, rest };
  });
}

function inBigInts(whole: number, entries: Weights) {
  const exact = entries.map(([name, weight]) => [name, BigInt(Math.round(weight * MILLION))] as const);
  const total = exact.reduce((sum, [, weight]) => sum + weight, 0n);
  return exact.map(([name, weight], order) => {
    const product = BigInt(whole) * weight;
    return { name, order, cents: Number(product / total), rest: product % total };
  });
}
