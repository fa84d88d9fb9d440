import type { LineFinding, ReadTable } from "../../src/domain/submission";
import type { Anomaly } from "../../src/domain/validation";
import type { Sentence } from "../../src/locales";
import { fieldNames } from "./publicRow";

/** Something to look at in a line. */
export interface AnomalyReport {
  readonly row: number;
  /** Key of the field in `rows`. */
  readonly field: string;
  readonly rule: string;
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
  /** Sheet of the line, when the file has several that list needs. */
  readonly sheet?: string;
}

/**
 * What the reading and the checks say, line by line. Both tell what a cell does not say plainly: the checks then say it,
 * since their sentences also say what to do.
 */
export function anomaliesOf(
  tables: readonly ReadTable[],
  checked: readonly Anomaly[],
  say: Sentence,
): readonly AnomalyReport[] {
  const byNeed = new Map<string, Anomaly[]>();
  for (const anomaly of checked) {
    const known = byNeed.get(anomaly.needId);
    if (known) known.push(anomaly);
    else byNeed.set(anomaly.needId, [anomaly]);
  }
  return tables.flatMap((read) => ofTable(read, byNeed, tables.length > 1, saidOnce(say)));
}

/** The sentences that quote nothing are made once: a long file says them thousands of times. */
function saidOnce(say: Sentence): Sentence {
  const said = new Map<string, string>();
  return (reason) => {
    if (reason.values !== undefined) return say(reason);
    const message = said.get(reason.code) ?? say(reason);
    said.set(reason.code, message);
    return message;
  };
}

function ofTable(
  { table, mapping, conversion }: ReadTable,
  checked: ReadonlyMap<string, readonly Anomaly[]>,
  several: boolean,
  say: Sentence,
): readonly AnomalyReport[] {
  const names = fieldNames(mapping.map(({ field }) => field));
  const read = new Map<number, LineFinding[]>();
  for (const finding of conversion.anomalies) {
    const known = read.get(finding.row);
    if (known) known.push(finding);
    else read.set(finding.row, [finding]);
  }
  const lines = new Set(conversion.lines);
  const ofList = conversion.anomalies.filter(({ row }) => !lines.has(row));
  const place = several ? { sheet: table.sheet } : {};
  const told = ofList.map(({ row, field, severity, reason }) => {
    return { row, field: names(field), rule: reason.code, severity, message: say(reason), ...place };
  });
  const ofLines = conversion.needs.flatMap((need, at) => {
    const row = conversion.lines[at] ?? 0;
    const rules = checked.get(need.id) ?? [];
    const said = new Set(rules.map(({ field, rule }) => `${field} ${rule}`));
    const own = (read.get(row) ?? []).filter(({ field, reason }) => !said.has(`${field} ${reason.code}`));
    return [
      ...own.map(({ field, severity, reason }) => ({ field, rule: reason.code, severity, reason })),
      ...rules,
    ].map(({ field, rule, severity, reason }) => ({
      row,
      field: names(field),
      rule,
      severity,
      message: say(reason),
      ...place,
    }));
  });
  return [...told, ...ofLines];
}
