import { cents, sum, type Cents } from "../money";
import type { Need } from "../need";
import type { Family } from "../nomenclature";
import { launchDayFinder, procedureFor, valueInForce, type Parameter } from "../threshold";
import { drawbacksOf, reasonsOf } from "./arguments";
import type { AllotmentCriterion, AllotmentEffort, AllotmentScenario, Lot } from "./lot";
import { lotsOf, mainNature, unique } from "./lots";
import { allottedNeeds, cut, cutToSize, type AllottedNeed, type Part } from "./parts";

export interface AllotmentContext {
  readonly nomenclature: readonly Family[];
  readonly parameters: readonly Parameter[];
  /** ISO day. */
  readonly today: string;
}

/** Above this number of lots, crossing families and places is no longer a purchase that anyone can run. */
const MOST_MIXED_LOTS = 40;
/** Up to this number of lots and one procedure, a scenario is light to run. */
const FEW_LOTS = 3;
/** Beyond this number of lots, or this number of procedures, it is heavy. */
const MANY_LOTS = 10;
const MANY_PROCEDURES = 3;

/**
 * The ways of cutting needs into lots that make sense for them, side by side: one lot; one a performance when there are
 * several (L2113-10); one a place when there are several; one a performance and place when there are both; lots within
 * the reach of small firms when the others are beyond it.
 *
 * The sum of the lots is always that of the needs whose amount is known, and decides the procedure; small lots are
 * marked only when that procedure is formal (R2123-1 2°), dispensed ones when it is not a dispense (R2122-8).
 */
export function allotmentScenarios(needs: readonly Need[], context: AllotmentContext): readonly AllotmentScenario[] {
  if (needs.length === 0) return [];
  const families = new Map(context.nomenclature.map((family) => [family.code, family]));
  const allotted = allottedNeeds(needs, families);
  const launchDay = launchDayFinder({ parameters: context.parameters, today: context.today });
  const first = allotted
    .map(({ need, nature, value }) => launchDay(need, nature, value))
    .reduce((earliest, other) => (other < earliest ? other : earliest));
  // Needs whose day is past are still to be bought: what is cut today is launched today at the earliest.
  const day = first < context.today ? context.today : first;
  const study = { needs: allotted, families, parameters: context.parameters, day };
  const cuts = criteriaFor(allotted).map((criterion) => ({ criterion, parts: cut(allotted, criterion) }));
  const scenarios = cuts.map(({ criterion, parts }) => scenario(criterion, parts, study));
  const sized = sizedParts(study);
  const most = Math.max(...scenarios.map(({ lots }) => lots.length));
  const worth = scenarios.every(({ smeShare }) => smeShare < 1) && sized.length > 1 && sized.length <= MOST_MIXED_LOTS;
  if (!worth) return scenarios;
  const sme = scenario("sme", sized, study);
  const better = scenarios.every(({ smeShare }) => smeShare < sme.smeShare) || sme.lots.length < most;
  return better ? [...scenarios, sme] : scenarios;
}

/** What every scenario of the same needs is computed from. */
interface Study {
  readonly needs: readonly AllottedNeed[];
  readonly families: ReadonlyMap<string, Family>;
  readonly parameters: readonly Parameter[];
  /** Day whose figures count, ISO. */
  readonly day: string;
}

function sizedParts({ needs, parameters, day }: Study): readonly Part[] {
  return cutToSize(needs, (nature): Cents | undefined => {
    const cap = valueInForce(parameters, "sme-cap", day, nature);
    return cap.ok ? cents(cap.value) : undefined;
  });
}

function criteriaFor(needs: readonly AllottedNeed[]): readonly AllotmentCriterion[] {
  const technical = unique(needs.map(({ performance }) => performance)).length > 1;
  const geographic = unique(needs.map(({ place }) => place)).length > 1;
  const mixed = technical && geographic ? cut(needs, "mixed").length : 0;
  const worthMixing = mixed > cut(needs, "technical").length && mixed > cut(needs, "geographic").length;
  return [
    "single",
    ...(technical ? (["technical"] as const) : []),
    ...(geographic ? (["geographic"] as const) : []),
    ...(worthMixing && mixed <= MOST_MIXED_LOTS ? (["mixed"] as const) : []),
  ];
}

function scenario(criterion: AllotmentCriterion, parts: readonly Part[], study: Study): AllotmentScenario {
  const { needs, parameters, day } = study;
  const amount = sum(parts.flatMap((part) => part.needs.flatMap(({ value }) => value ?? [])));
  const asked = procedureFor(amount, mainNature(needs), day, parameters);
  const procedure = asked.ok ? asked.procedure : undefined;
  const lots = lotsOf(parts, { ...study, procedure, nature: mainNature(needs) });
  const reached = sum(lots.filter(({ smeReach }) => smeReach).map((lot) => lot.amount));
  const smeShare = amount > 0 ? reached / amount : 0;
  const procedures = proceduresOf(lots);
  const facts = { criterion, needs, lots, amount, smeShare, formal: procedure?.code === "formal" };
  return {
    criterion,
    lots,
    amount,
    procedure,
    procedures,
    effort: effortOf(lots.length, procedures),
    smeShare,
    reasons: reasonsOf(facts),
    drawbacks: drawbacksOf(facts),
  };
}

function proceduresOf(lots: readonly Lot[]): number {
  const dispensed = lots.filter((lot) => lot.dispensed).length;
  const small = lots.some((lot) => lot.smallLot && !lot.dispensed) ? 1 : 0;
  const others = lots.some((lot) => !lot.smallLot && !lot.dispensed) ? 1 : 0;
  return dispensed + small + others;
}

function effortOf(lots: number, procedures: number): AllotmentEffort {
  if (lots > MANY_LOTS || procedures > MANY_PROCEDURES) return "heavy";
  return lots <= FEW_LOTS && procedures === 1 ? "light" : "medium";
}
