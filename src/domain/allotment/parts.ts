import type { Cents } from "../money";
import { estimatedValue, familyOf, valueOf, type Nature, type Need } from "../need";
import { marketReader } from "../pooling";
import type { Family } from "../nomenclature";
import { tidy, words } from "../text";
import type { AllotmentCriterion } from "./lot";
import { performancesReader } from "./trades";

/** A need to allot, or one of the performances that its text names, with what lots are made of. */
export interface AllottedNeed {
  readonly need: Need;
  readonly family: string;
  /** What is bought: a family that people chose, a supplier market or trade that the words name, else the family. */
  readonly performance: string;
  /** The words that name the performance, when its text names several. */
  readonly label: string | undefined;
  /** Place as it was written; "" when it is not. */
  readonly place: string;
  readonly nature: Nature;
  readonly value: Cents | undefined;
}

/** The needs of one lot, with the performance and the place that they share; undefined when the criterion does not look. */
export interface Part {
  readonly performance: string | undefined;
  readonly place: string | undefined;
  readonly needs: readonly AllottedNeed[];
}

/**
 * Reads what lots are made of. A nature that is not written is that of the family, else services. A need whose text
 * names several performances gives one line to each, its amount in equal shares: the split is said, and corrected by
 * the buyer.
 */
export function allottedNeeds(needs: readonly Need[], families: ReadonlyMap<string, Family>): readonly AllottedNeed[] {
  const marketOf = marketReader();
  const performancesOf = performancesReader(marketOf);
  return needs.flatMap((need): readonly AllottedNeed[] => {
    const family = familyOf(need);
    const value = valueOf(estimatedValue(need));
    const whole = {
      need,
      family,
      place: tidy(need.place),
      nature: valueOf(need.nature) ?? families.get(family)?.nature ?? "S",
      value: value !== undefined && value >= 0 ? value : undefined,
    };
    const named = performancesOf(need.title);
    if (named.length === 0) {
      const market = need.validatedFamily === "" ? marketOf(need.title)?.key : undefined;
      return [{ ...whole, performance: market ?? family, label: undefined }];
    }
    const shares = whole.value === undefined ? [] : equalShares(whole.value, named.length);
    return named.map(({ key, label }, at) => ({ ...whole, performance: key, label, value: shares[at] }));
  });
}

/** Shares that differ by one cent at most and add up to the whole. */
function equalShares(value: Cents, count: number): readonly Cents[] {
  const share = Math.floor(value / count);
  const left = value - share * count;
  return Array.from({ length: count }, (_, at) => (share + (at < left ? 1 : 0)) as Cents);
}

/**
 * The needs cut by a criterion: one part, one a performance, one a place, or one a performance and place. Parts come in
 * the order of performances then places; what has none makes its own part, the last.
 */
export function cut(needs: readonly AllottedNeed[], criterion: AllotmentCriterion): readonly Part[] {
  const byPerformance = criterion === "technical" || criterion === "mixed" || criterion === "sme";
  const byPlace = criterion === "geographic" || criterion === "mixed";
  const parts = new Map<
    string,
    { performance: string | undefined; place: string | undefined; needs: AllottedNeed[] }
  >();
  for (const need of needs) {
    const performance = byPerformance ? need.performance : undefined;
    const place = byPlace ? need.place : undefined;
    const key = `${order(performance)}|${order(place && words(place))}`;
    const part = parts.get(key);
    if (part) part.needs.push(need);
    else parts.set(key, { performance, place, needs: [need] });
  }
  return [...parts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, part]) => part);
}

/**
 * Lots sized so that small firms can answer: the needs of one performance, kept by place, are put together as long as
 * they stay within the cap; a need that is beyond it alone makes a lot alone.
 *
 * @param capOf cap of a nature, € HT; undefined when no figure is in force.
 */
export function cutToSize(
  needs: readonly AllottedNeed[],
  capOf: (nature: Nature) => Cents | undefined,
): readonly Part[] {
  return cut(needs, "sme").flatMap(({ performance, needs: members }) => {
    const byPlace = [...members].sort((one, other) => compare(words(one.place), words(other.place)));
    const lots: AllottedNeed[][] = [];
    let room = 0;
    for (const need of byPlace) {
      const value = need.value ?? 0;
      const last = lots.at(-1);
      if (last && value <= room) last.push(need);
      else lots.push([need]);
      room = (last && value <= room ? room : (capOf(need.nature) ?? Infinity)) - value;
    }
    return lots.map((lot) => ({ performance, place: placeOf(lot), needs: lot }));
  });
}

function placeOf(needs: readonly AllottedNeed[]): string | undefined {
  const [first] = needs;
  return first && needs.every(({ place }) => words(place) === words(first.place)) ? first.place : undefined;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** What is empty comes last. */
function order(key: string | undefined): string {
  return key === "" ? "\uFFFF" : (key ?? "");
}
