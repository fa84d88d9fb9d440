import { cents, sum, type Cents } from "../money";
import type { Nature, Need } from "../need";
import type { Family } from "../nomenclature";
import { launchDayFinder, procedureFor, valueInForce, type Parameter } from "../threshold";
import { drawbacksOf, reasonsOf } from "./arguments";
import type { AllotmentCriterion, AllotmentScenario, Lot } from "./lot";
import { allottedNeeds, cut, type AllottedNeed, type Part } from "./parts";
import { smallLotRule, smallLots } from "./small-lots";

export interface AllotmentContext {
  readonly nomenclature: readonly Family[];
  readonly parameters: readonly Parameter[];
  /** ISO day. */
  readonly today: string;
}

/** Above this number of lots, crossing families and places is no longer a purchase that anyone can run. */
const MOST_MIXED_LOTS = 40;
const NAMES_SHOWN = 3;

/**
 * The ways of cutting needs into lots that make sense for them, side by side: one lot; one a family when there are
 * several performances (L2113-10); one a place when there are several; one a family and place when there are both.
 *
 * The sum of the lots is always that of the needs whose amount is known, and decides the procedure; small lots are
 * marked only when that procedure is formal (R2123-1 2°).
 */
export function allotmentScenarios(needs: readonly Need[], context: AllotmentContext): readonly AllotmentScenario[] {
  if (needs.length === 0) return [];
  const families = new Map(context.nomenclature.map((family) => [family.code, family]));
  const allotted = allottedNeeds(needs, families);
  return criteriaFor(allotted).map((criterion) => scenario(criterion, allotted, families, context));
}

function criteriaFor(needs: readonly AllottedNeed[]): readonly AllotmentCriterion[] {
  const technical = distinct(needs.map(({ family }) => family)) > 1;
  const geographic = distinct(needs.map(({ place }) => place)) > 1;
  const mixed = technical && geographic ? cut(needs, "mixed").length : 0;
  const worthMixing = mixed > cut(needs, "technical").length && mixed > cut(needs, "geographic").length;
  return [
    "single",
    ...(technical ? (["technical"] as const) : []),
    ...(geographic ? (["geographic"] as const) : []),
    ...(worthMixing && mixed <= MOST_MIXED_LOTS ? (["mixed"] as const) : []),
  ];
}

function scenario(
  criterion: AllotmentCriterion,
  needs: readonly AllottedNeed[],
  families: ReadonlyMap<string, Family>,
  { parameters, today }: AllotmentContext,
): AllotmentScenario {
  const launchDay = launchDayFinder({ parameters, today });
  const day = needs
    .map(({ need, nature, value }) => launchDay(need, nature, value))
    .reduce((first, other) => (other < first ? other : first));
  const parts = cut(needs, criterion);
  const amounts = parts.map(amountOf);
  const amount = sum(amounts);
  const nature = mainNature(needs);
  const procedure = procedureFor(amount, nature, day, parameters);
  const rule = smallLotRule(nature, day, parameters);
  const formal = procedure.ok && procedure.procedure.code === "formal";
  const small = formal && rule.ok ? smallLots(amounts, rule.rule) : [];
  const lots = parts.map((part, index): Lot => {
    const lotNature = mainNature(part.needs);
    const cap = valueInForce(parameters, "sme-cap", day, lotNature);
    const value = amounts[index] ?? amountOf(part);
    const codes = unique(part.needs.map(({ family }) => family));
    return {
      number: index + 1,
      title: titleOf(part, codes, families),
      families: codes,
      places: unique(part.needs.map(({ place }) => place)),
      needIds: part.needs.map(({ need }) => need.id),
      amount: value,
      withoutAmount: part.needs.filter((one) => one.value === undefined).map(({ need }) => need.id),
      nature: lotNature,
      smallLot: small[index] ?? false,
      smeReach: cap.ok && value > 0 && value <= cents(cap.value),
      reservable: isReservable(part, codes, families),
    };
  });
  const reached = sum(lots.filter(({ smeReach }) => smeReach).map((lot) => lot.amount));
  const smeShare = amount > 0 ? reached / amount : 0;
  const facts = { criterion, needs, lots, amount, smeShare, formal };
  return {
    criterion,
    lots,
    amount,
    procedure: procedure.ok ? procedure.procedure : undefined,
    smeShare,
    reasons: reasonsOf(facts),
    drawbacks: drawbacksOf(facts),
  };
}

/** The label of the families and the place; for what has neither, the object of its largest need. */
function titleOf({ place, needs }: Part, codes: readonly string[], families: ReadonlyMap<string, Family>): string {
  const labels = codes.slice(0, NAMES_SHOWN).map((code) => families.get(code)?.label ?? code);
  const names = [...labels, ...(place === undefined || place === "" ? [] : [place])];
  if (names.length > 0) return names.join(" – ");
  const [first] = [...needs].sort((one, other) => (other.value ?? 0) - (one.value ?? 0));
  return first?.need.title ?? "";
}

/** Insertion-friendly trades, or needs that their departments all say can be reserved (L2113-12, L2113-13). */
function isReservable({ needs }: Part, codes: readonly string[], families: ReadonlyMap<string, Family>): boolean {
  if (needs.every(({ need }) => need.reservable.kind === "value" && need.reservable.value)) return true;
  return codes.length > 0 && codes.every((code) => families.get(code)?.insertionFriendly === true);
}

function mainNature(needs: readonly AllottedNeed[]): Nature {
  const weights = new Map<Nature, number>();
  for (const { nature, value } of needs) weights.set(nature, (weights.get(nature) ?? 0) + (value ?? 0));
  const [first, ...others] = [...weights];
  if (!first) throw new Error("a lot without needs");
  return others.reduce((main, other) => (other[1] > main[1] ? other : main), first)[0];
}

function amountOf({ needs }: Part): Cents {
  return sum(needs.flatMap(({ value }) => value ?? []));
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)].filter((value) => value !== "");
}

function distinct(values: readonly string[]): number {
  return unique(values).length;
}
