import { euros } from "../money";
import { valueOf } from "../need";
import { groupBy, idsOf, nameOf, totalOf } from "./crossing";
import type { Cumulated } from "./cumulate";
import type { CountedNeed } from "./grouping";
import type { ThresholdAlert } from "./threshold";
import { objectOfNeed } from "./wording";

interface Line extends CountedNeed {
  readonly from: Cumulated;
}

/**
 * One object that one department buys again from one budget year to the next, each time under the dispense and above it
 * in all. Twelve months are what the Code counts of a regular need (R2121-7): those are only told; a need that was said
 * to happen once is a warning.
 */
export function acrossPeriods(found: readonly Cumulated[]): readonly ThresholdAlert[] {
  const families = groupBy(found, ({ cumulation }) => {
    const { kind, key, authority = "", autonomousUnit = "", exercise, period } = cumulation;
    const cut = kind === "family" && (exercise !== undefined || period !== undefined);
    return cut ? [key, authority, autonomousUnit].join("|") : "";
  });
  return families.filter((periods) => periods.length > 1).flatMap(repeatedFrom);
}

function repeatedFrom(periods: readonly Cumulated[]): readonly ThresholdAlert[] {
  const lines = periods.flatMap((from) => from.needs.map((need): Line => ({ ...need, from })));
  return (
    groupBy(lines, ({ need }) => need.department)
      // Reading titles costs more than adding up: only what could cross a threshold is read.
      .filter(mayMatter)
      .flatMap((same) => groupBy(same, ({ need }) => objectOfNeed(need)))
      .flatMap((same) => alertOn(same) ?? [])
  );
}

function alertOn(lines: readonly Line[]): ThresholdAlert | undefined {
  const [first] = lines;
  const periods = [...new Set(lines.map(({ from }) => from))];
  if (!first || periods.length < 2) return undefined;
  const { key, thresholds } = first.from.cumulation;
  const total = totalOf(lines);
  const eachUnder = periods.every(
    (period) => totalOf(lines.filter(({ from }) => from === period)) < thresholds.dispense,
  );
  if (!eachUnder || total < thresholds.dispense) return undefined;
  const once = lines.some(({ need }) => valueOf(need.character) === "one-off");
  const code = "splitting.cut-across-years";
  return {
    rule: code,
    severity: once ? "warning" : "info",
    cumulationKey: key,
    needIds: idsOf(lines),
    reason: {
      code,
      article: once ? "R2121-4" : "R2121-7",
      values: {
        name: nameOf(first.from.cumulation),
        title: first.need.title,
        department: first.need.department,
        count: lines.length,
        amount: { euros: euros(total) },
        threshold: { euros: euros(thresholds.dispense) },
      },
    },
    toDo: { code: once ? "todo.one-contract" : "todo.longer-contract" },
  };
}

function mayMatter(lines: readonly Line[]): boolean {
  const dispense = lines[0]?.from.cumulation.thresholds.dispense;
  if (dispense === undefined || lines.length < 2) return false;
  const under = lines.filter(({ value = 0 }) => value < dispense);
  return totalOf(under) >= dispense && new Set(under.map(({ from }) => from)).size > 1;
}
