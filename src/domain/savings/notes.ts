import type { Reason } from "../reason";
import type { BasketAmounts } from "./basket";
import type { ReferenceMethod, SavingInput } from "./saving";

/** Above this share of the reference amount, a saving is more often a wrong reference than a feat. */
const SUSPICIOUS_RATE = 0.6;
/** References that are prices of the past: they are compared once brought up to date. */
const OLD_PRICES: ReadonlySet<ReferenceMethod> = new Set(["history", "basket", "similar-equipment"]);

interface Computed {
  /** Whether an index goes for the whole saving. */
  readonly indexed: boolean;
  readonly basket: BasketAmounts | undefined;
  /** € HT over twelve months. */
  readonly gain: number;
  readonly rate: number | undefined;
}

/** Whatever is doubtful in a saving without being impossible. */
export function notesOf(input: SavingInput, computed: Computed): readonly Reason[] {
  return [...onReference(input, computed), ...onEvidence(input), ...onFigures(input, computed)];
}

function* onReference(input: SavingInput, { indexed, basket }: Computed): Generator<Reason> {
  const { method, referencePrices, referenceOn, notifiedOn } = input;
  const lines = input.basket?.length ?? 0;
  const ownIndex = basket?.indexedLines ?? 0;
  const anyIndex = indexed || ownIndex > 0;
  if (OLD_PRICES.has(method) && !anyIndex) yield { code: "saving.no-index" };
  if (!indexed && ownIndex > 0 && ownIndex < lines) {
    yield { code: "saving.lines-without-index", values: { count: lines - ownIndex } };
  }
  if (!OLD_PRICES.has(method) && method !== "comparable" && indexed) yield { code: "saving.index-of-current-price" };
  if (method === "average-of-offers") {
    yield { code: "saving.offers-averaged", values: { count: referencePrices.length } };
  }
  if (method === "first-offer") yield { code: "saving.first-offer" };
  if (referenceOn !== undefined && notifiedOn !== undefined && referenceOn > notifiedOn) {
    yield {
      code: "saving.reference-after-price",
      values: { reference: { day: referenceOn }, price: { day: notifiedOn } },
    };
  }
}

function* onEvidence({ qualitative }: SavingInput): Generator<Reason> {
  for (const { aspect, score, evidence } of qualitative) {
    if (score > 0 && evidence === "") yield { code: "saving.evidence-missing", values: { aspect } };
  }
}

function* onFigures(input: SavingInput, { basket, gain, rate }: Computed): Generator<Reason> {
  const { method, quantity12, quantityBefore, oneOff, finance, years, durationMonths } = input;
  if (oneOff) yield { code: "saving.one-off" };
  if (method === "basket" && quantityBefore !== undefined) yield { code: "saving.quantity-before-of-basket" };
  const withBefore = basket?.linesWithBefore ?? 0;
  const lines = input.basket?.length ?? 0;
  if (withBefore > 0 && withBefore < lines) {
    yield { code: "saving.lines-without-former-quantity", values: { count: lines - withBefore } };
  }
  if (finance && (finance.method === "global-cost") !== (method === "global-cost")) {
    yield { code: "saving.finance-other-scope" };
  }
  if (years) yield* onYears(years, oneOff ? undefined : durationMonths);
  if (quantity12 === 0) yield { code: "saving.no-quantity" };
  if (gain < 0) yield { code: "saving.negative", values: { gain: { euros: gain } } };
  if (rate === undefined) yield { code: "saving.no-rate" };
  else if (rate > SUSPICIOUS_RATE) yield { code: "saving.suspiciously-high", values: { rate: { share: rate } } };
}

/** Two lives are compared over the same years, which are those of the contract. */
function* onYears([before, after]: readonly [number, number], months: number | undefined): Generator<Reason> {
  if (before !== after) yield { code: "saving.lives-of-different-lengths", values: { before, after } };
  if (months !== undefined && Math.max(before, after) * 12 !== months) {
    yield { code: "saving.life-is-not-duration", values: { years: Math.max(before, after), months } };
  }
}
