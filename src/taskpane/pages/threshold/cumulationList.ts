import type { Cumulation, CumulationResult, ThresholdAlert } from "../../../domain/threshold";

export type CumulationFilter = "alerts" | "formal" | "adapted" | "dispense" | "all";

export const FILTERS: readonly CumulationFilter[] = ["alerts", "formal", "adapted", "dispense", "all"];

/** A cumulation with what it warns of. */
export interface AlertedCumulation {
  readonly cumulation: Cumulation;
  readonly alerts: readonly ThresholdAlert[];
}

const RANK = { error: 0, warning: 1, info: 2, none: 3 } as const;

/**
 * Cumulations with their alerts: the gravest first, then the most money. Alerts about needs that no cumulation holds
 * come apart.
 */
export function alerted({ cumulations, alerts }: Pick<CumulationResult, "cumulations" | "alerts">): {
  readonly cumulated: readonly AlertedCumulation[];
  readonly others: readonly ThresholdAlert[];
} {
  // A family may be added up once a budget year, or once a unit: the needs tell which one an alert is about.
  const places = new Map(cumulations.flatMap(({ key, needIds }, at) => needIds.map((id) => [`${key} ${id}`, at])));
  const found = cumulations.map((): ThresholdAlert[] => []);
  const others: ThresholdAlert[] = [];
  for (const alert of alerts) {
    const at = places.get(`${alert.cumulationKey} ${alert.needIds[0] ?? ""}`);
    (at === undefined ? others : (found[at] ?? others)).push(alert);
  }
  const cumulated = cumulations
    .map((cumulation, at) => ({
      cumulation,
      alerts: (found[at] ?? []).sort((a, b) => RANK[a.severity] - RANK[b.severity]),
    }))
    .sort((a, b) => RANK[gravest(a.alerts)] - RANK[gravest(b.alerts)] || b.cumulation.amount - a.cumulation.amount);
  return { cumulated, others };
}

/** The gravest severity among alerts. */
export function gravest(alerts: readonly ThresholdAlert[]): keyof typeof RANK {
  for (const severity of ["error", "warning", "info"] as const) {
    if (alerts.some((alert) => alert.severity === severity)) return severity;
  }
  return "none";
}

/** What a filter keeps. */
export function kept(all: readonly AlertedCumulation[], filter: CumulationFilter): readonly AlertedCumulation[] {
  if (filter === "all") return all;
  if (filter === "alerts") return all.filter(({ alerts }) => alerts.length > 0);
  return all.filter(({ cumulation }) => cumulation.procedure.code === filter);
}
