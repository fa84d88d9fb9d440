import { isIsoDay } from "../calendar";
import type { Reason } from "../reason";
import { basketAmounts, type BasketAmounts } from "./basket";
import { effectsOf } from "./effects";
import { Exact, toCent } from "./exact";
import { indexFactor } from "./index-price";
import { shareByLever } from "./levers";
import { shareByMember } from "./members";
import { notesOf } from "./notes";
import { yearsOf } from "./prorata";
import { referencePrice } from "./reference-price";
import type { Saving, SavingInput, SavingResult } from "./saving";

const DECIMALS_OF_A_PRICE = 6;

/**
 * The saving of a purchase line: (reference price × index − price obtained) × quantity over twelve months.
 *
 * Computed exactly; each figure is rounded once, at the end, to the cent, half up (half away from zero when it is
 * negative). The full duration is the twelve months × duration ÷ 12, from the figure before rounding; the years and the
 * parts share the figure of twelve months that is shown, so that they add up to it. Whatever is doubtful without being
 * impossible comes as a note of the saving.
 *
 * @example computeSaving({ method: "budget", referencePrices: [10], obtainedPrice: 9, quantity12: 1_200,
 *   durationMonths: 48, levers: {}, members: {}, qualitative: [] }) // 1 200 € over twelve months, 4 800 € in all, 10 %
 */
export function computeSaving(input: SavingInput): SavingResult {
  const wrong = firstWrong(input);
  if (wrong) return { ok: false, reason: wrong };
  const index = indexFactor(input.startIndex, input.endIndex);
  if (!index.ok) return index;
  const prices = pricesOf(input, index.factor);
  if (!prices.ok) return prices;

  const { updated, obtained, basket } = prices;
  const quantity = Exact.of(input.quantity12);
  // Of a global cost, the figures cover the whole duration; a year is its share of them.
  const isSpread = input.method === "global-cost" && !input.oneOff;
  const overTwelveMonths = (amount: Exact): Exact => (isSpread ? amount.times(12).div(input.durationMonths) : amount);
  const gainOver = (reference: Exact): Exact => overTwelveMonths(reference.minus(obtained).times(quantity));
  const gain12 = gainOver(updated);
  const twelveMonths = toCent(gain12);
  const levers = shareByLever(twelveMonths, input.levers);
  if (!levers.ok) return levers;
  const members = shareByMember(twelveMonths, input.members, input.quantity12);
  if (!members.ok) return members;
  const finance = input.finance && toCent(gainOver(Exact.of(input.finance.referencePrice)));

  // The quantity and the duration are in the gain and in its reference alike.
  const rate = updated.isZero() || quantity.isZero() ? undefined : updated.minus(obtained).div(updated).toNumber();
  const { notifiedOn, oneOff, durationMonths, firmMonths } = input;
  const years = notifiedOn === undefined ? undefined : yearsOf(twelveMonths, notifiedOn);
  const fullDuration = oneOff ? twelveMonths : overMonths(gain12, durationMonths);
  const compared = { updated, obtained, linesVolume: basket?.volumeEffect, overTwelveMonths };
  const saving: Saving = {
    referencePrice: updated.rounded(DECIMALS_OF_A_PRICE),
    twelveMonths,
    rate,
    yearN: years && (oneOff ? twelveMonths : years.yearN),
    yearN1: years && (oneOff ? 0 : years.yearN1),
    fullDuration,
    firmDuration: oneOff || firmMonths === undefined ? fullDuration : overMonths(gain12, firmMonths),
    ...effectsOf(input, compared),
    byLever: levers.byLever,
    byMember: members.byMember,
    finance:
      finance === undefined
        ? undefined
        : { twelveMonths: finance, difference: Exact.of(twelveMonths).minus(finance).toNumber() },
    notes: notesOf(input, { indexed: index.indexed, basket, gain: twelveMonths, rate }),
  };
  return { ok: true, saving };
}

type Priced =
  | { readonly ok: true; readonly updated: Exact; readonly obtained: Exact; readonly basket?: BasketAmounts }
  | { readonly ok: false; readonly reason: Reason };

/** The updated reference and the price obtained, per unit; of a basket whose lines are known, its two amounts. */
function pricesOf({ method, referencePrices, obtainedPrice, basket: lines }: SavingInput, factor: Exact): Priced {
  if (lines) {
    const basket = basketAmounts(lines, factor);
    if (!basket.ok) return basket;
    const { reference, obtained } = basket.amounts;
    return { ok: true, updated: reference, obtained, basket: basket.amounts };
  }
  const reference = referencePrice(method, referencePrices);
  if (!reference.ok) return reference;
  return { ok: true, updated: reference.price.times(factor), obtained: Exact.of(obtainedPrice) };
}

function overMonths(gain12: Exact, months: number): number {
  return toCent(gain12.times(months).div(12));
}

function firstWrong(input: SavingInput): Reason | undefined {
  const { obtainedPrice, quantity12, quantityBefore = 0, durationMonths, notifiedOn, referenceOn } = input;
  if (!Number.isFinite(obtainedPrice)) return { code: "saving.price-missing" };
  if (obtainedPrice < 0) return { code: "saving.price-negative", values: { price: obtainedPrice } };
  if (!Number.isFinite(quantity12)) return { code: "saving.quantity-missing" };
  if (quantity12 < 0) return { code: "saving.quantity-negative", values: { quantity: quantity12 } };
  if (!Number.isFinite(durationMonths) || durationMonths <= 0) return { code: "saving.duration-missing" };
  if (quantityBefore < 0) return { code: "saving.quantity-negative", values: { quantity: quantityBefore } };
  const wrongDay = [notifiedOn, referenceOn].find((day) => day !== undefined && !isIsoDay(day));
  return wrongDay === undefined ? undefined : { code: "saving.no-such-day", values: { written: wrongDay } };
}
