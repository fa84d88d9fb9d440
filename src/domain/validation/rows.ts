import { valueOf } from "../need";
import { words } from "../text";
import type { NeedFacts } from "./facts";
import { among } from "./among";
import { groupedBy } from "./grouping";
import type { FoundAmong, SetRule } from "./rule";
import { BY_WORDING } from "./sameWording";

/** Two estimates of the same need differ by less than one in twenty. */
const CLOSE = 0.05;

/** What needs say against each other. */
export const ROWS: readonly SetRule[] = [
  {
    id: "id.repeated",
    family: "rows",
    severity: "error",
    by: groupedBy(({ need: { id } }) => (id === "" ? undefined : id)),
    checkAmong: (group) => among(group, "id", ({ need }) => ({ id: need.id })),
  },
  {
    id: "duplicate.same-department",
    family: "rows",
    severity: "warning",
    by: BY_WORDING,
    checkAmong: (group, frame) =>
      grouped(group, ({ need, departmentKey }) => `${departmentKey}|${frame.key(need.place)}`)
        .flatMap(closeAmounts)
        .flatMap((close) =>
          among(close, "title", ({ need }) => ({ count: close.length, department: need.department })),
        ),
  },
  {
    id: "duplicate.other-department",
    family: "rows",
    severity: "info",
    by: BY_WORDING,
    checkAmong: (group) =>
      grouped(group.filter(hasAmount), ({ value }) => String(value))
        .map((equal) => ({ equal, departments: namesOf(equal) }))
        .filter(({ equal }) => distinct(equal.map(({ departmentKey }) => departmentKey).filter(Boolean)).length > 1)
        .flatMap(({ equal, departments }) => among(equal, "title", () => ({ departments: { list: departments } }))),
  },
  {
    id: "department.variant",
    family: "rows",
    severity: "info",
    corrects: true,
    by: groupedBy(({ need, departmentKey }) => (need.department === "" ? undefined : departmentKey)),
    checkAmong: (group, { departments }) => (departments ? [] : variants(group)),
  },
  {
    id: "contract.contradictory",
    family: "rows",
    severity: "warning",
    by: groupedBy((facts) => (hasContract(facts) ? words(facts.need.currentContract) : undefined)),
    checkAmong: (group) => {
      const ends = distinct(group.map(({ need }) => valueOf(need.currentEnd) ?? ""));
      const [first, second] = ends;
      if (first === undefined || second === undefined) return [];
      return among(group, "currentEnd", ({ need }) => {
        return { contract: need.currentContract, first: { day: first }, second: { day: second } };
      });
    },
  },
];

/** Groups of two or more that share a key. */
function grouped(members: readonly NeedFacts[], key: (facts: NeedFacts) => string): readonly NeedFacts[][] {
  const groups = new Map<string, NeedFacts[]>();
  for (const facts of members) {
    const at = key(facts);
    const group = groups.get(at);
    if (group) group.push(facts);
    else groups.set(at, [facts]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Needs of close amounts, by neighbours once sorted; needs without amount are compared among themselves. */
function closeAmounts(group: readonly NeedFacts[]): readonly NeedFacts[][] {
  const without = group.filter(({ value }) => value === undefined);
  const sorted = group.filter(hasAmount).sort((a, b) => a.value - b.value);
  const runs: NeedFacts[][] = [];
  let previous: number | undefined;
  for (const facts of sorted) {
    const run = runs.at(-1);
    if (run && previous !== undefined && facts.value - previous <= CLOSE * Math.abs(facts.value)) run.push(facts);
    else runs.push([facts]);
    previous = facts.value;
  }
  return [...runs, without].filter((run) => run.length > 1);
}

/** The spellings of a department that are not the most frequent one. */
function variants(group: readonly NeedFacts[]): readonly FoundAmong[] {
  const counts = new Map<string, number>();
  for (const { need } of group) counts.set(need.department, (counts.get(need.department) ?? 0) + 1);
  if (counts.size < 2) return [];
  const ranked = [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
  const usual = ranked[0]?.[0] ?? "";
  return group
    .filter(({ need }) => need.department !== usual)
    .map((facts) => ({
      facts,
      field: "department",
      values: { department: facts.need.department, known: usual },
      correction: { department: usual },
    }));
}

function hasAmount(facts: NeedFacts): facts is NeedFacts & { readonly value: number } {
  return facts.value !== undefined && facts.value > 0;
}

function hasContract({ need }: NeedFacts): boolean {
  return need.currentContract !== "" && need.currentEnd.kind === "value";
}

function namesOf(group: readonly NeedFacts[]): readonly string[] {
  return distinct(group.map(({ need }) => need.department).filter((department) => department !== ""));
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}
