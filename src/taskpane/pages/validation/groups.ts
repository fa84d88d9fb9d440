import type { Need } from "../../../domain/need";
import type { Anomaly, Severity } from "../../../domain/validation";

/** What the list shows: everything by default. */
export interface AnomalyFilter {
  readonly severity: Severity | "";
  readonly department: string;
  readonly rule: string;
}

export const EVERYTHING: AnomalyFilter = { severity: "", department: "", rule: "" };

/** Anomalies of one rule, worst severity first. */
export interface RuleGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly anomalies: readonly Anomaly[];
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The anomalies that a filter keeps. */
export function filtered(
  anomalies: readonly Anomaly[],
  { severity, department, rule }: AnomalyFilter,
  needById: ReadonlyMap<string, Need>,
): readonly Anomaly[] {
  return anomalies.filter(
    (anomaly) =>
      (severity === "" || anomaly.severity === severity) &&
      (rule === "" || anomaly.rule === rule) &&
      (department === "" || needById.get(anomaly.needId)?.department === department),
  );
}

/** Anomalies by rule: errors first, then the rules that come up most. */
export function byRule(anomalies: readonly Anomaly[]): readonly RuleGroup[] {
  const groups = new Map<string, Anomaly[]>();
  for (const anomaly of anomalies) {
    const key = `${anomaly.severity} ${anomaly.rule}`;
    const group = groups.get(key);
    if (group) group.push(anomaly);
    else groups.set(key, [anomaly]);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      return first ? [{ rule: first.rule, severity: first.severity, anomalies: group }] : [];
    })
    .sort((a, b) => RANK[a.severity] - RANK[b.severity] || b.anomalies.length - a.anomalies.length);
}

/** How many anomalies of each severity. */
export function countBySeverity(anomalies: readonly Anomaly[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of anomalies) counts[severity] += 1;
  return counts;
}
