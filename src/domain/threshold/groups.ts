import { familyOf, valueOf, type Nature, type Need } from "../need";
import type { Family } from "../nomenclature";
import { words } from "../text";
import { authoritiesOf, type Authorities } from "./authorities";
import { departmentFinder, type Department } from "./departments";
import { counted, naturesOf, placeOf, type CountedNeed, type Place, type UncountedNeed } from "./grouping";
import { periodCutter, type Period } from "./periods";
import type { ProcedureCase } from "./procedure";
import { socialFinder } from "./social-services";

/** Needs that the Code asks to add up, before they are compared with thresholds. */
export interface CumulationGroup extends Place, Period {
  readonly name: string;
  /** Authority they belong to, "" when the workbook has only one. */
  readonly authority: string;
  /** Autonomous department they come from (R2121-2), "" for the whole authority. */
  readonly unit: string;
  readonly which: ProcedureCase;
}

export interface Groups {
  readonly groups: readonly CumulationGroup[];
  readonly uncounted: readonly UncountedNeed[];
  readonly authorities: Authorities;
}

interface Context {
  readonly nomenclature?: readonly Family[];
  readonly departments?: readonly Department[];
}

interface Gathered extends Place {
  readonly authority: string;
  readonly unit: string;
  readonly needs: CountedNeed[];
}

/**
 * Needs gathered as articles R2121-1 to R2121-7 ask: inside one authority, over all its departments save the autonomous
 * ones, by family, functional unit or operation. Families are cut into budget years or twelve months; operations and
 * functional units count whole, however long they last.
 */
export function groupNeeds(needs: readonly Need[], { nomenclature = [], departments = [] }: Context): Groups {
  const natures = naturesOf(nomenclature);
  const labels = new Map(nomenclature.map(({ code, label }) => [code, label]));
  const departmentOf = departmentFinder(departments);
  const authorities = authoritiesOf(
    needs.map(({ department }) => department),
    departments,
  );
  const isSocial = socialFinder(nomenclature);
  const cut = periodCutter(needs);
  const spelling = spellingReader();
  const gathered = new Map<string, Gathered>();
  const uncounted: UncountedNeed[] = [];
  for (const need of needs) {
    const seen = counted(need, natures);
    const place = "reason" in seen ? seen : placeOf(seen);
    if ("reason" in seen || "reason" in place) {
      uncounted.push(place as UncountedNeed);
      continue;
    }
    const department = departmentOf(need.department);
    const unit = department?.autonomous === true ? department.code || department.label : "";
    const authority = authorities.of(need.department);
    const identity = `${place.kind}|${spelling(place.key)}|${unit}|${authority}`;
    const group = gathered.get(identity);
    if (group) group.needs.push(seen);
    else gathered.set(identity, { ...place, unit, authority, needs: [seen] });
  }
  const whichOf = (members: readonly CountedNeed[]): ProcedureCase => ({
    ...(members.every(({ need }) => departmentOf(need.department)?.network === true) ? { network: true } : {}),
    social: members.every(({ need, nature }) => nature === "S" && isSocial(need, familyOf(need))),
  });
  const groups = [...gathered.values()].flatMap((group) =>
    periodsOf(group, cut).map((period): CumulationGroup => ({
      ...group,
      ...period,
      name: labels.get(group.key) ?? group.key,
      which: whichOf(period.needs),
    })),
  );
  return { groups, uncounted, authorities };
}

/** The form that the spellings of one name share; names come back line after line, each is read once. */
function spellingReader(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const fresh = words(name);
    known.set(name, fresh);
    return fresh;
  };
}

function periodsOf({ kind, needs }: Gathered, cut: (needs: CountedNeed[]) => readonly Period[]): readonly Period[] {
  return kind === "operation" || kind === "functional-unit" ? [{ needs }] : cut(needs);
}

/** The nature that decides the thresholds: works for an operation, else the one that weighs most. */
export function mainNature({ kind, needs }: Pick<CumulationGroup, "kind" | "needs">): Nature {
  if (kind === "operation") return "T";
  const weights = new Map<Nature, number>();
  for (const { nature, value } of needs) weights.set(nature, (weights.get(nature) ?? 0) + (value ?? 0));
  const [first, ...others] = [...weights];
  if (!first) throw new Error("a cumulation without needs");
  return others.reduce((main, other) => (other[1] > main[1] ? other : main), first)[0];
}

/** Needs that are still in the programme. */
export function current(needs: readonly Need[]): readonly Need[] {
  return needs.filter(({ status }) => valueOf(status) !== "dropped");
}
