import type { Cents } from "../money";
import { lacksMaximum, type Need } from "../need";
import type { Family } from "../nomenclature";
import { groupAlerts, worksWithoutOperation } from "./alerts";
import { totalOf } from "./crossing";
import { acrossPeriods } from "./cut-in-time";
import type { Department } from "./departments";
import type { CountedNeed, UncountedNeed } from "./grouping";
import { current, groupNeeds, mainNature, type CumulationGroup } from "./groups";
import { launchDayFinder, type LaunchDayFinder } from "./launch-day";
import { procedureFor } from "./procedure";
import type { Cumulation, Parameter, ThresholdAlert } from "./threshold";

export interface CumulationContext {
  readonly parameters: readonly Parameter[];
  /** Gives their nature to needs that do not say it, names families, tells social services. */
  readonly nomenclature?: readonly Family[];
  /** Departments: those that are autonomous (R2121-2), buy for networks, belong to another authority. */
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
  /** Authorities that were told apart, each cumulated for itself; empty when there is only one. */
  readonly authorities: readonly string[];
}

/** A cumulation with the needs it adds up. */
export interface Cumulated {
  readonly cumulation: Cumulation;
  readonly needs: readonly CountedNeed[];
}

/**
 * Adds needs up as articles R2121-1 to R2121-8 ask: over the whole authority, by homogeneous family or functional unit
 * for supplies and services, by operation for works, each budget year for itself; then names the procedure, with the
 * thresholds of the earliest launch, and warns of splitting (R2121-4). Abandoned needs are left out.
 *
 * A need without amount is listed in its cumulation, never counted as 0. A group for which no threshold is in force
 * has no cumulation but an alert. Linear in the number of needs, but for sorting.
 */
export function cumulate(needs: readonly Need[], context: CumulationContext): CumulationResult {
  const kept = current(needs);
  const { groups, uncounted, authorities } = groupNeeds(kept, context);
  const launchDay = launchDayFinder(context);
  const found: Cumulated[] = [];
  const alerts: ThresholdAlert[] = [];
  for (const group of groups) {
    const day = firstLaunch(group.needs, launchDay);
    const result = cumulationOf(group, day, context.parameters);
    if ("reason" in result) {
      alerts.push(withoutThreshold(group, result.reason));
      continue;
    }
    found.push({ cumulation: result, needs: group.needs });
    alerts.push(...groupAlerts(result, group.needs));
  }
  alerts.push(...acrossPeriods(found), ...worksWithoutOperation(kept, uncounted));
  const amounts = new Map<string, Cents>();
  for (const { cumulation } of found) for (const id of cumulation.needIds) amounts.set(id, cumulation.amount);
  const stake = ({ needIds }: ThresholdAlert) => amounts.get(needIds[0] ?? "") ?? 0;
  return {
    cumulations: found
      .map(({ cumulation }) => cumulation)
      .sort((one, other) => other.amount - one.amount || compare(one.key, other.key)),
    alerts: alerts.sort(
      (one, other) =>
        RANK[one.severity] - RANK[other.severity] ||
        stake(other) - stake(one) ||
        compare(one.cumulationKey, other.cumulationKey),
    ),
    withoutFamily: uncounted,
    authorities: authorities.names,
  };
}

function firstLaunch(needs: readonly CountedNeed[], launchDay: LaunchDayFinder): string {
  let first: string | undefined;
  for (const { need, nature, value } of needs) {
    const day = launchDay(need, nature, value);
    if (first === undefined || day < first) first = day;
  }
  if (first === undefined) throw new Error("a cumulation without needs");
  return first;
}

const RANK = { error: 0, warning: 1, info: 2 };

function cumulationOf(
  group: CumulationGroup,
  launchDay: string,
  parameters: readonly Parameter[],
): Cumulation | { readonly reason: ThresholdAlert["reason"] } {
  const { key, name, kind, exercise, from, to, authority, unit, needs, which } = group;
  const amount = totalOf(needs);
  const nature = mainNature(group);
  const uncapped = idsOf(needs.filter(({ need }) => lacksMaximum(need)));
  const result = procedureFor(amount, nature, launchDay, parameters, { ...which, uncapped: uncapped.length > 0 });
  if (!result.ok) return { reason: result.reason };
  return {
    ...{ key, name, kind, nature },
    ...(exercise === undefined ? {} : { exercise }),
    ...(from === undefined || to === undefined ? {} : { period: { from, to } }),
    ...(authority === "" ? {} : { authority }),
    ...(unit === "" ? {} : { autonomousUnit: unit }),
    amount,
    needIds: idsOf(needs),
    departments: [...new Set(needs.map(({ need }) => need.department))].filter(Boolean),
    withoutAmount: idsOf(needs.filter(({ value }) => value === undefined)),
    uncapped,
    launchDay,
    procedure: result.procedure,
    thresholds: result.thresholds,
  };
}

function withoutThreshold(group: CumulationGroup, reason: ThresholdAlert["reason"]): ThresholdAlert {
  return {
    ...{ rule: reason.code, severity: "error", cumulationKey: group.key, needIds: idsOf(group.needs), reason },
    toDo: { code: "todo.complete-parameters" },
  };
}

function idsOf(needs: readonly CountedNeed[]): readonly string[] {
  return needs.map(({ need }) => need.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
