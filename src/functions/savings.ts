import {
  basketGain,
  discountGain,
  globalCost,
  indexPrice,
  markUpGain,
  prorata,
  referenceMethodNamed,
  referencePrice,
  type BasketLine,
  type BasketResult,
  type ConditionsResult,
  type SpendMeasured,
} from "../domain/savings";
import { cellOf, dayOf, numbersOf } from "./shared/arguments";
import { basketOf } from "./shared/basket";
import { refusal } from "./shared/refusal";

/**
 * Gain over twelve months: (reference price − price obtained) × quantity, summed line by line; with indices, each reference price is first brought up to date.
 * @customfunction GAIN
 * @param referencePrices Reference prices, € excluding tax per unit: a cell or a range.
 * @param obtainedPrices Prices obtained, € excluding tax per unit: a range of the same size.
 * @param quantities Quantities over twelve months: a range of the same size.
 * @param [startIndices] Indices at the reference date: one for all the lines, or a range of the same size.
 * @param [endIndices] Indices at the date of the new prices: one for all the lines, or a range of the same size.
 * @returns € excluding tax over twelve months, rounded once to the cent.
 */
export function gain(
  referencePrices: unknown[][],
  obtainedPrices: unknown[][],
  quantities: unknown[][],
  startIndices?: unknown[][],
  endIndices?: unknown[][],
): number {
  return gainOf(basketOf(referencePrices, obtainedPrices, quantities, { start: startIndices, end: endIndices })).gain;
}

/**
 * Gain over twelve months as a share of the reference amount.
 * @customfunction GAIN.TAUX
 * @param referencePrices Reference prices, € excluding tax per unit: a cell or a range.
 * @param obtainedPrices Prices obtained, € excluding tax per unit: a range of the same size.
 * @param quantities Quantities over twelve months: a range of the same size.
 * @param [startIndices] Indices at the reference date: one for all the lines, or a range of the same size.
 * @param [endIndices] Indices at the date of the new prices: one for all the lines, or a range of the same size.
 * @returns Share of the reference amount: 0.1 is 10 %.
 */
export function gainRate(
  referencePrices: unknown[][],
  obtainedPrices: unknown[][],
  quantities: unknown[][],
  startIndices?: unknown[][],
  endIndices?: unknown[][],
): number {
  const { rate } = gainOf(
    basketOf(referencePrices, obtainedPrices, quantities, { start: startIndices, end: endIndices }),
  );
  if (rate === undefined) throw refusal("notAvailable", { code: "formula.no-reference-amount" });
  return rate;
}

/**
 * Part of a gain over twelve months that falls in a year, by the day of notification: days out of 365, that day
 * included; this year and the next make the twelve months.
 * @customfunction GAIN.PRORATA
 * @param gain12 Gain over twelve months, € excluding tax.
 * @param notifiedOn Day of notification: a date, or text such as "15/03/2027".
 * @param year Year to compute, for instance 2027.
 * @returns € excluding tax that fall in that year.
 */
export function gainProrata(gain12: number, notifiedOn: unknown, year: number): number {
  const result = prorata(gain12, dayOf(notifiedOn), year);
  if (!result.ok) throw refusal("value", result.reason);
  return result.gain;
}

/**
 * Brings a price up to date by the ratio of two values of the same index.
 * @customfunction INDEXER
 * @param price Price to bring up to date, € excluding tax.
 * @param startIndex Value of the index when the price was set.
 * @param endIndex Value of the index at the date wanted.
 * @returns The price up to date, € excluding tax, not rounded.
 */
export function indexer(price: number, startIndex: number, endIndex: number): number {
  const result = indexPrice(price, startIndex, endIndex);
  if (!result.ok) throw refusal("value", result.reason);
  return result.price;
}

/**
 * Reference price that a price obtained is compared with. An average takes two offers at least.
 * @customfunction REFERENCE
 * @param method "historique", "moyenne", "budget", "première offre" or "comparable".
 * @param values The price, or the offers to average: a cell or a range.
 * @returns € excluding tax per unit.
 */
export function reference(method: string, values: unknown[][]): number {
  const named = referenceMethodNamed(String(cellOf(method)));
  if (!named) throw refusal("value", { code: "saving.method-unknown", values: { written: method } });
  const prices = numbersOf(values).filter((price) => price !== undefined);
  const result = referencePrice(named, prices);
  if (!result.ok) throw refusal("value", result.reason);
  return result.price.toNumber();
}

/**
 * Global cost (total cost of ownership): purchase + discounted costs of each year + disposal − residual value.
 * @customfunction GAIN.COUTGLOBAL
 * @param purchase Purchase price, € excluding tax.
 * @param yearlyCosts Costs of each year (energy, maintenance, consumables, training), first year first: a cell or a range.
 * @param [rate] Discount rate of a year, 0.03 for 3 %; 0 when absent.
 * @param [disposal] Cost of disposal, € excluding tax.
 * @param [residualValue] Residual value, € excluding tax.
 * @returns € excluding tax over the whole life, rounded once to the cent.
 */
export function gainGlobalCost(
  purchase: number,
  yearlyCosts: unknown[][],
  rate?: number,
  disposal?: number,
  residualValue?: number,
): number {
  const yearly = numbersOf(yearlyCosts).map((cost) => cost ?? 0);
  const result = globalCost({
    purchase,
    yearly,
    rate: rate ?? 0,
    disposal: disposal ?? 0,
    residualValue: residualValue ?? 0,
  });
  if (!result.ok) throw refusal("value", result.reason);
  return result.cost;
}

/**
 * Gain over twelve months of a better discount on catalogue prices.
 * @customfunction GAIN.REMISE
 * @param before Discount before, 0.1 for 10 %.
 * @param after Discount obtained.
 * @param spend Spend over twelve months, € excluding tax.
 * @param [measured] "nouvelles" when the spend is measured at the new conditions (usual), "anciennes" otherwise.
 * @returns € excluding tax over twelve months, rounded once to the cent.
 */
export function gainDiscount(before: number, after: number, spend: number, measured?: string): number {
  return conditionsGain(discountGain({ before, after, spend, measured: measuredAt(measured) }));
}

/**
 * Gain over twelve months of a lower mark-up on cost prices.
 * @customfunction GAIN.MARGE
 * @param before Mark-up before, 0.25 for 25 %.
 * @param after Mark-up obtained.
 * @param spend Spend over twelve months, € excluding tax.
 * @param [measured] "nouvelles" when the spend is measured at the new conditions (usual), "anciennes" otherwise.
 * @returns € excluding tax over twelve months, rounded once to the cent.
 */
export function gainMarkUp(before: number, after: number, spend: number, measured?: string): number {
  return conditionsGain(markUpGain({ before, after, spend, measured: measuredAt(measured) }));
}

/** The gain of a basket, or why it cannot be told. */
function gainOf(lines: readonly BasketLine[]): Extract<BasketResult, { readonly ok: true }> {
  const result = basketGain(lines);
  if (!result.ok) throw refusal("value", result.reason);
  return result;
}

function conditionsGain(result: ConditionsResult): number {
  if (!result.ok) throw refusal("value", result.reason);
  return result.gain;
}

function measuredAt(written: string | undefined): SpendMeasured {
  const word = (written ?? "").trim().toLowerCase();
  if (word === "" || word.startsWith("nouvel") || word === "new") return "new";
  if (word.startsWith("ancien") || word === "old") return "old";
  throw refusal("value", { code: "formula.conditions-unknown", values: { written: word } });
}
