import { sum, type Cents } from "../money";
import { valueOf, type Nature, type Need } from "../need";
import type { Family } from "../nomenclature";
import { groupAlerts, worksWithoutOperation } from "./alerts";
import { autonomousUnitFinder, type Department } from "./departments";
import { counted, naturesOf, placeOf, type CountedNeed, type Place, type UncountedNeed } from "./grouping";
import { launchDayFinder } from "./launch-day";
import { procedureFor } from "./procedure";
import type { Cumulation, Parameter, ThresholdAlert } from "./threshold";

export interface CumulationContext {
  readonly parameters: readonly Parameter[];
  /** Gives their nature to needs that do not say it. */
  readonly nomenclature?: readonly Family[];
  /** Departments, to set apart those that are autonomous (R2121-2); without them, all are added up. */
  readonly departments?: readonly Department[];
  /** ISO day. */
  readonly today: string;
}

export interface CumulationResult {
  /** The largest first. */
  readonly cumulations: readonly Cumulation[];
  /** Errors first, then the largest stakes. */
  readonly alerts: readonly ThresholdAlert[];
  /** Needs that no cumulation can receive, and why. */
  readonly withoutFamily: readonly UncountedNeed[];
}

/** Needs that the Code asks to add up, before they are compared with thresholds. */
export interface CumulationGroup extends Place {
  readonly unit: string;
  readonly exercise: number | undefined;
  readonly needs: CountedNeed[];
}

/**
 * Adds needs up as articles R2121-1 to R2121-7 ask: over the whole authority, by homogeneous family or functional unit
 * for supplies and services, by operation for works, each budget year for itself; then names the procedure, with the
 * thresholds of the earliest launch, and warns of splitting (R2121-4). Abandoned needs are left out.
 *
 * A need without amount is listed in its cumulation, never counted as 0. A group for which no threshold is in force
 * has no cumulation but an alert. Linear in the number of needs.
 */
export function cumulate(needs: readonly Need[], context: CumulationContext): CumulationResult {
  const { groups, uncounted } = groupNeeds(needs, context);
  const launchDay = launchDayFinder(context);
  const cumulations: Cumulation[] = [];
  const alerts: ThresholdAlert[] = [];
  for (const group of groups) {
    const day = group.needs
      .map(({ need, nature, value }) => launchDay(need, nature, value))
      .reduce((first, other) => (other < first ? other : first));
    const amount = amountOf(group.needs);
    const nature = mainNature(group.needs);
    const result = procedureFor(amount, nature, day, context.parameters);
    if (!result.ok) {
      alerts.push(withoutThreshold(group, result.reason));
      continue;
    }
    const cumulation: Cumulation = {
      key: group.key,
      kind: group.kind,
      nature,
      ...(group.exercise === undefined ? {} : { exercise: group.exercise }),
      ...(group.unit === "" ? {} : { autonomousUnit: group.unit }),
      amount,
      needIds: idsOf(group.needs),
      departments: [...new Set(group.needs.map(({ need }) => need.department))].filter(Boolean),
      withoutAmount: idsOf(group.needs.filter(({ value }) => value === undefined)),
      launchDay: day,
      procedure: result.procedure,
      thresholds: result.thresholds,
    };
    cumulations.push(cumulation);
    alerts.push(...groupAlerts(cumulation, group.needs));
  }
  alerts.push(...worksWithoutOperation(needs, uncounted));
  const order = new Map(cumulations.map(({ key, amount }) => [key, amount]));
  return {
    cumulations: cumulations.sort((one, other) => other.amount - one.amount || compare(one.key, other.key)),
    alerts: alerts.sort(
      (one, other) =>
        RANK[one.severity] - RANK[other.severity] ||
        (order.get(other.cumulationKey) ?? 0) - (order.get(one.cumulationKey) ?? 0) ||
        compare(one.cumulationKey, other.cumulationKey),
    ),
    withoutFamily: uncounted,
  };
}

const RANK = { error: 0, warning: 1, info: 2 };

function groupNeeds(
  needs: readonly Need[],
  context: CumulationContext,
): { readonly groups: readonly CumulationGroup[]; readonly uncounted: readonly UncountedNeed[] } {
  const natures = naturesOf(context.nomenclature ?? []);
  const unitOf = autonomousUnitFinder(context.departments ?? []);
  const current = needs.filter(({ status }) => valueOf(status) !== "dropped");
  const exerciseOf = exerciseFinder(current);
  const groups = new Map<string, CumulationGroup>();
  const uncounted: UncountedNeed[] = [];
  for (const need of current) {
    const seen = counted(need, natures);
    if ("reason" in seen) {
      uncounted.push(seen);
      continue;
    }
    const place = placeOf(seen);
    if ("reason" in place) {
      uncounted.push(place);
      continue;
    }
    const unit = unitOf(need.department);
    const exercise = exerciseOf(need);
    const identity = `${place.identity}|${unit}|${String(exercise ?? "")}`;
    const group = groups.get(identity);
    if (group) group.needs.push(seen);
    else groups.set(identity, { ...place, unit, exercise, needs: [seen] });
  }
  return { groups: [...groups.values()], uncounted };
}

/** Budget years matter only when there are several: then a need without a year is cumulated apart. */
function exerciseFinder(needs: readonly Need[]): (need: Need) => number | undefined {
  const years = new Set(needs.map(({ year }) => valueOf(year)).filter((year) => year !== undefined));
  return years.size > 1 ? ({ year }) => valueOf(year) : () => undefined;
}

/** The nature that weighs most: it decides the thresholds of what mixes supplies and services. */
function mainNature(needs: readonly CountedNeed[]): Nature {
  const weights = new Map<Nature, number>();
  for (const { nature, value } of needs) weights.set(nature, (weights.get(nature) ?? 0) + (value ?? 0));
  const [first, ...others] = [...weights];
  if (!first) throw new Error("a cumulation without needs");
  return others.reduce((main, other) => (other[1] > main[1] ? other : main), first)[0];
}

function withoutThreshold(group: CumulationGroup, reason: ThresholdAlert["reason"]): ThresholdAlert {
  return { rule: reason.code, severity: "error", cumulationKey: group.key, needIds: idsOf(group.needs), reason };
}

function amountOf(needs: readonly CountedNeed[]): Cents {
  return sum(needs.flatMap(({ value }) => value ?? []));
}

function idsOf(needs: readonly CountedNeed[]): readonly string[] {
  return needs.map(({ need }) => need.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
