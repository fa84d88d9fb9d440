import { euros, type Cents } from "../money";
import type { Reason } from "../reason";
import type { AllotmentCriterion, Lot } from "./lot";
import type { AllottedNeed } from "./parts";

/** What the arguments for and against a scenario are read from. */
export interface ScenarioFacts {
  readonly criterion: AllotmentCriterion;
  readonly needs: readonly AllottedNeed[];
  readonly lots: readonly Lot[];
  readonly amount: Cents;
  readonly smeShare: number;
  /** True when the sum of the lots reaches the formal threshold. */
  readonly formal: boolean;
}

/** Beyond this number, lots cost more to run than they bring. */
const MANY_LOTS = 10;
/** From this number of lots on, limiting how many one bidder may win keeps several suppliers. */
const LIMITABLE = 3;
/** A lot under this share of the whole attracts few bidders for the same paperwork. */
const TINY_SHARE = 0.02;

/** What speaks for a scenario. */
export function reasonsOf({ criterion, needs, lots, smeShare, formal, amount }: ScenarioFacts): readonly Reason[] {
  const performances = performancesOf(needs);
  const places = placesOf(needs);
  const reasons: Reason[] = [];
  if (criterion === "single" && performances <= 1) {
    reasons.push({ code: "allotment.one-performance", article: "L2113-10" });
  }
  if (criterion === "technical" || criterion === "mixed") {
    reasons.push({ code: "allotment.distinct-performances", article: "L2113-10", values: { count: performances } });
  }
  if (criterion === "geographic" || criterion === "mixed") {
    reasons.push({ code: "allotment.distinct-places", values: { count: places } });
  }
  if (smeShare > 0) reasons.push({ code: "allotment.sme-reach", values: { share: { share: smeShare } } });
  const small = lots.filter(({ smallLot }) => smallLot);
  if (small.length > 0) {
    const share = small.reduce((total, lot) => total + lot.amount, 0) / amount;
    reasons.push({
      code: "allotment.small-lots",
      article: "R2123-1",
      values: { count: small.length, share: { share }, lots: { list: small.map(({ number }) => String(number)) } },
    });
  }
  const dispensed = lots.filter((lot) => lot.dispensed);
  if (dispensed.length > 0) {
    const share = dispensed.reduce((total, lot) => total + lot.amount, 0) / amount;
    reasons.push({
      code: "allotment.dispensed-lots",
      article: "R2122-8",
      values: {
        count: dispensed.length,
        share: { share },
        lots: { list: dispensed.map(({ number }) => String(number)) },
      },
    });
  }
  if (lots.length >= LIMITABLE) {
    const values = { count: lots.length, limit: Math.ceil(lots.length / 2) };
    reasons.push({ code: "allotment.limit-per-bidder", article: "R2113-1", values });
  }
  const reservable = lots.filter((lot) => lot.reservable);
  if (reservable.length > 0) {
    const values = { lots: { list: reservable.map(({ number }) => String(number)) }, count: reservable.length };
    reasons.push({ code: "allotment.reservable", article: "L2113-12", values });
  }
  if (formal && lots.length > 1) {
    reasons.push({ code: "allotment.sum-decides", article: "R2121-1", values: { amount: { euros: euros(amount) } } });
  }
  return reasons;
}

/** What speaks against a scenario, or must be written to keep it. */
export function drawbacksOf({ criterion, needs, lots, smeShare, amount }: ScenarioFacts): readonly Reason[] {
  const performances = performancesOf(needs);
  const drawbacks: Reason[] = [];
  if (lots.length === 1 && performances > 1) {
    drawbacks.push({ code: "allotment.reason-needed", article: "L2113-11", values: { count: performances } });
  }
  if (smeShare < 1 && amount > 0) {
    const beyond = lots.filter((lot) => lot.amount > 0 && !lot.smeReach).length;
    if (beyond > 0) drawbacks.push({ code: "allotment.beyond-sme", article: "R2142-7", values: { count: beyond } });
  }
  if (lots.length > MANY_LOTS) drawbacks.push({ code: "allotment.many-lots", values: { count: lots.length } });
  const tiny = lots.filter((lot) => lot.amount > 0 && lot.amount < TINY_SHARE * amount).length;
  if (tiny > 0) drawbacks.push({ code: "allotment.tiny-lots", values: { count: tiny } });
  if (criterion === "geographic" && performances > 1) {
    drawbacks.push({ code: "allotment.mixed-performances", article: "L2113-10", values: { count: performances } });
  }
  if (criterion === "geographic" || criterion === "mixed") {
    const unplaced = new Set(needs.filter(({ place }) => place === "").map(({ need }) => need.id)).size;
    if (unplaced > 0) drawbacks.push({ code: "allotment.place-missing", values: { count: unplaced } });
  }
  const unclassified = new Set(needs.filter(({ performance }) => performance === "").map(({ need }) => need.id)).size;
  if (unclassified > 0) drawbacks.push({ code: "allotment.family-missing", values: { count: unclassified } });
  const split = new Set(needs.filter(({ label }) => label !== undefined).map(({ need }) => need.id));
  if (split.size > 0 && criterion !== "single" && criterion !== "geographic") {
    drawbacks.push({ code: "allotment.amount-split", values: { count: split.size, needs: { list: [...split] } } });
  }
  const unknown = new Set(needs.filter(({ value }) => value === undefined).map(({ need }) => need.id)).size;
  if (unknown > 0) drawbacks.push({ code: "allotment.amounts-missing", values: { count: unknown } });
  return drawbacks;
}

function performancesOf(needs: readonly AllottedNeed[]): number {
  return new Set(needs.map(({ performance }) => performance).filter(Boolean)).size;
}

function placesOf(needs: readonly AllottedNeed[]): number {
  return new Set(needs.map(({ place }) => place).filter(Boolean)).size;
}
