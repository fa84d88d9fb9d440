import { valueOf } from "../need";
import { words } from "../text";
import type { NeedFacts } from "./facts";
import type { FoundAmong, SetRule } from "./rule";
import { sameWording } from "./sameWording";

/** Two estimates of the same need differ by less than one in twenty. */
const CLOSE = 0.05;
const RELATED_SHOWN = 20;

/** What needs say against each other. */
export const ROWS: readonly SetRule[] = [
  {
    id: "id.repeated",
    family: "rows",
    severity: "error",
    checkAll: (all) =>
      grouped(all, ({ need }) => need.id).flatMap((group) => among(group, "id", ({ need }) => ({ id: need.id }))),
  },
  {
    id: "duplicate.same-department",
    family: "rows",
    severity: "warning",
    checkAll: (all) =>
      likeTitles(all)
        .flatMap((group) => grouped(group, ({ need, departmentKey }) => `${departmentKey}|${words(need.place)}`))
        .flatMap((group) => closeAmounts(group))
        .flatMap((group) =>
          among(group, "title", ({ need }) => ({ count: group.length, department: need.department })),
        ),
  },
  {
    id: "duplicate.other-department",
    family: "rows",
    severity: "info",
    checkAll: (all) =>
      likeTitles(all)
        .flatMap((group) => grouped(group.filter(hasAmount), ({ value }) => String(value)))
        .filter((group) => distinct(group.map(({ departmentKey }) => departmentKey).filter(Boolean)).length > 1)
        .map((group) => ({ group, departments: namesOf(group) }))
        .flatMap(({ group, departments }) => among(group, "title", () => ({ departments: { list: departments } }))),
  },
  {
    id: "department.variant",
    family: "rows",
    severity: "info",
    checkAll: (all, { departments }) =>
      departments ? [] : grouped(all.filter(hasDepartment), spelledAs).flatMap(variants),
  },
  {
    id: "contract.contradictory",
    family: "rows",
    severity: "warning",
    checkAll: (all) =>
      grouped(all.filter(hasContract), ({ need }) => words(need.currentContract))
        .map((group) => ({ group, ends: distinct(group.map(({ need }) => valueOf(need.currentEnd) ?? "")) }))
        .filter(({ ends }) => ends.length > 1)
        .flatMap(({ group, ends }) => {
          const [first = "", second = ""] = ends;
          return among(group, "currentEnd", ({ need }) => {
            return { contract: need.currentContract, first: { day: first }, second: { day: second } };
          });
        }),
  },
];

/** Needs whose titles use the same words. */
function likeTitles(all: readonly NeedFacts[]): readonly (readonly NeedFacts[])[] {
  const known = groupsOf.get(all);
  if (known) return known;
  const groups = sameWording(all.map(({ title }) => title)).map((indices) =>
    indices.flatMap((index) => all[index] ?? []),
  );
  groupsOf.set(all, groups);
  return groups;
}

/** Two rules ask for the same groups. */
const groupsOf = new WeakMap<readonly NeedFacts[], readonly (readonly NeedFacts[])[]>();

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
    .map(({ need }) => ({
      needId: need.id,
      field: "department",
      values: { department: need.department, known: usual },
      correction: { department: usual },
    }));
}

function among(
  group: readonly NeedFacts[],
  field: string,
  valuesOf: (facts: NeedFacts) => NonNullable<FoundAmong["values"]>,
): readonly FoundAmong[] {
  const ids = group.map(({ need }) => need.id).sort();
  const shown = ids.slice(0, RELATED_SHOWN + 1);
  return group.map((facts) => ({
    needId: facts.need.id,
    field,
    values: valuesOf(facts),
    relatedIds: shown.filter((id) => id !== facts.need.id).slice(0, RELATED_SHOWN),
  }));
}

function hasAmount(facts: NeedFacts): facts is NeedFacts & { readonly value: number } {
  return facts.value !== undefined && facts.value > 0;
}

function hasDepartment({ need }: NeedFacts): boolean {
  return need.department !== "";
}

function hasContract({ need }: NeedFacts): boolean {
  return need.currentContract !== "" && need.currentEnd.kind === "value";
}

function spelledAs({ departmentKey }: NeedFacts): string {
  return departmentKey;
}

function namesOf(group: readonly NeedFacts[]): readonly string[] {
  return distinct(group.map(({ need }) => need.department).filter((department) => department !== ""));
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}
