import { isIsoDay } from "../calendar";
import type { Reason } from "../reason";
import { effectsOf } from "./effects";
import { Exact, toCent } from "./exact";
import { indexFactor } from "./index-price";
import { shareByLever } from "./levers";
import { shareByMember } from "./members";
import { yearsOf } from "./prorata";
import { referencePrice } from "./reference-price";
import type { ReferenceMethod, Saving, SavingInput, SavingResult } from "./saving";

/** Above this share of the reference amount, a saving is more often a wrong reference than a feat. */
const SUSPICIOUS_RATE = 0.6;
const DECIMALS_OF_A_PRICE = 6;
/** References that are prices of the past: they are compared once brought up to date. */
const OLD_PRICES: ReadonlySet<ReferenceMethod> = new Set(["history", "basket", "similar-equipment"]);

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
  const reference = referencePrice(input.method, input.referencePrices);
  if (!reference.ok) return reference;
  const index = indexFactor(input.startIndex, input.endIndex);
  if (!index.ok) return index;

  const updated = reference.price.times(index.factor);
  const quantity = Exact.of(input.quantity12);
  const overTwelveMonths = (price: Exact): Exact => {
    const spared = price.minus(input.obtainedPrice).times(quantity);
    // Of a global cost, the difference covers the whole duration; a year is its share of it.
    return input.method === "global-cost" ? spared.times(12).div(input.durationMonths) : spared;
  };
  const gain12 = overTwelveMonths(updated);
  const twelveMonths = toCent(gain12);
  const levers = shareByLever(twelveMonths, input.levers);
  if (!levers.ok) return levers;
  const members = shareByMember(twelveMonths, input.members, input.quantity12);
  if (!members.ok) return members;
  const finance = input.finance && toCent(overTwelveMonths(Exact.of(input.finance.referencePrice)));

  // The quantity and the duration are in the gain and in its reference alike.
  const rate =
    updated.isZero() || quantity.isZero() ? undefined : updated.minus(input.obtainedPrice).div(updated).toNumber();
  const years = input.notifiedOn === undefined ? undefined : yearsOf(twelveMonths, input.notifiedOn);
  const fullDuration = overMonths(gain12, input.durationMonths);
  const saving: Saving = {
    referencePrice: updated.rounded(DECIMALS_OF_A_PRICE),
    twelveMonths,
    rate,
    yearN: years?.yearN,
    yearN1: years?.yearN1,
    fullDuration,
    firmDuration: input.firmMonths === undefined ? fullDuration : overMonths(gain12, input.firmMonths),
    ...effectsOf(input, updated),
    byLever: levers.byLever,
    byMember: members.byMember,
    finance:
      finance === undefined
        ? undefined
        : { twelveMonths: finance, difference: Exact.of(twelveMonths).minus(finance).toNumber() },
    notes: notesOf(input, index.indexed, twelveMonths, rate),
  };
  return { ok: true, saving };
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

function notesOf(input: SavingInput, indexed: boolean, gain: number, rate: number | undefined): readonly Reason[] {
  const notes: Reason[] = [];
  const { method, referencePrices, quantity12 } = input;
  if (OLD_PRICES.has(method) && !indexed) notes.push({ code: "saving.no-index" });
  if (!OLD_PRICES.has(method) && method !== "comparable" && indexed)
    notes.push({ code: "saving.index-of-current-price" });
  if (method === "average-of-offers")
    notes.push({ code: "saving.offers-averaged", values: { count: referencePrices.length } });
  if (method === "first-offer") notes.push({ code: "saving.first-offer" });
  const { referenceOn, notifiedOn, qualitative } = input;
  if (referenceOn !== undefined && notifiedOn !== undefined && referenceOn > notifiedOn) {
    notes.push({
      code: "saving.reference-after-price",
      values: { reference: { day: referenceOn }, price: { day: notifiedOn } },
    });
  }
  const unproved = qualitative.filter(({ score, evidence }) => score > 0 && evidence === "");
  for (const { aspect } of unproved) notes.push({ code: "saving.evidence-missing", values: { aspect } });
  if (quantity12 === 0) notes.push({ code: "saving.no-quantity" });
  if (gain < 0) notes.push({ code: "saving.negative", values: { gain: { euros: gain } } });
  if (rate === undefined) notes.push({ code: "saving.no-rate" });
  else if (rate > SUSPICIOUS_RATE) notes.push({ code: "saving.suspiciously-high", values: { rate: { share: rate } } });
  return notes;
}
