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
  /** True when nearly every need says the same: a column that is missing, not as many faults. */
  readonly everywhere: boolean;
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

/** Anomalies by rule: errors first, then the rules that come up most; what every need says comes last. */
export function byRule(anomalies: readonly Anomaly[], needs: number): readonly RuleGroup[] {
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
      return first
        ? [{ rule: first.rule, severity: first.severity, anomalies: group, everywhere: isEverywhere(group, needs) }]
        : [];
    })
    .sort(
      (a, b) =>
        RANK[a.severity] - RANK[b.severity] ||
        Number(a.everywhere) - Number(b.everywhere) ||
        b.anomalies.length - a.anomalies.length,
    );
}

/** Under twenty needs, a small file is just incomplete. */
const ENOUGH_NEEDS = 20;
const NEARLY_ALL = 0.95;

function isEverywhere(group: readonly Anomaly[], needs: number): boolean {
  return needs >= ENOUGH_NEEDS && new Set(group.map(({ needId }) => needId)).size >= NEARLY_ALL * needs;
}

/** How many anomalies of each severity. */
export function countBySeverity(anomalies: readonly Anomaly[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of anomalies) counts[severity] += 1;
  return counts;
}
