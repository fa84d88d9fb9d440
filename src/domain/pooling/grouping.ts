import type { Cents } from "../money";
import type { Need } from "../need";
import type { Family } from "../nomenclature";
import { stemOf, wordsOf, wordWeight } from "../text";
import { alikeGroups, frequencies } from "./linking";
import { likeness, type PurchaseObject } from "./object";
import { splitByPerformance } from "./performances";
import { isTailored } from "./tailored";

/** A need that may be bought with others. */
export interface Candidate {
  readonly need: Need;
  readonly family: string;
  readonly value: Cents | undefined;
  readonly object: PurchaseObject;
}

/** Likeness from which two purchases made to measure are the same purchase. */
const SAME_MADE_TO_MEASURE = 0.6;
/** Likeness from which a need that its family leaves alone joins a need of another family. */
const SAME_ELSEWHERE = 0.75;
/** Members of a group that a newcomer is compared with. */
const LOOKED_AT = 50;
/** Confidence of a suggested family from which the family is believed without a word to support it. */
const BELIEVED = 0.8;
/** A word is usual in a family when this many of its sure needs have it. */
const USUAL = 3;
/** Likeness from which two needs of one family, neither of which names it, are one purchase. */
const SAME_IN_FAMILY = 0.4;

/**
 * Groups of candidates that a buyer could really buy together, two departments at least in each.
 *
 * - In a family of standard purchases the family makes the group; services are then told apart by performance when the
 *   family holds several.
 * - In a family made to measure (works, studies, software…), only purchases that come back and say nearly the same thing.
 * - A need that its family leaves alone joins the needs of other families that say the same thing.
 */
export function groupCandidates(
  candidates: readonly Candidate[],
  families: ReadonlyMap<string, Family>,
): readonly (readonly Candidate[])[] {
  const groups: Candidate[][] = [];
  const grouped = new Set<Candidate>();
  const keep = (group: readonly Candidate[]): void => {
    if (departmentsOf(group) < 2) return;
    groups.push([...group]);
    for (const candidate of group) grouped.add(candidate);
  };
  for (const [code, members] of byFamily(candidates)) {
    if (departmentsOf(members) < 2) continue;
    const family = families.get(code);
    const [tailored, standard] = partition(members, ({ need }) => isTailored(family, natureOf(need)));
    const { hub, others } = aroundFamily(
      standard.filter(({ object }) => object.manner !== "operation"),
      family,
    );
    for (const group of splitByPerformance(hub, family?.nature ?? "S")) keep(group);
    for (const group of alike(others, SAME_IN_FAMILY)) keep(group);
    const recurrent = tailored.filter(({ object }) => object.manner === "recurrent");
    for (const group of alike(recurrent, SAME_MADE_TO_MEASURE)) keep(group);
  }
  joinElsewhere(candidates, groups, grouped);
  return groups;
}

interface FamilyMembers {
  /** Needs that are surely of the family: they make one purchase. */
  readonly hub: readonly Candidate[];
  readonly others: readonly Candidate[];
}

/**
 * Tells the needs that a person, a confident classification or their own words put in the family from those that are
 * there for want of better. The latter join the former when they share words that are usual there.
 */
function aroundFamily(members: readonly Candidate[], family: Family | undefined): FamilyMembers {
  const familyStems = stemsOfFamily(family);
  const [sure, doubtful] = partition(members, ({ need, object }) => {
    if (need.validatedFamily !== "") return true;
    if (need.confidence.kind === "value" && need.confidence.value >= BELIEVED) return true;
    return hasOneOf(object, familyStems);
  });
  const usual = new Set(
    [...frequencies(sure.map(({ object }) => object))].filter(([, count]) => count >= USUAL).map(([stem]) => stem),
  );
  const [joining, others] = partition(doubtful, ({ object }) => hasOneOf(object, usual));
  return { hub: [...sure, ...joining], others };
}

function stemsOfFamily(family: Family | undefined): ReadonlySet<string> {
  const words = [family?.label ?? "", ...(family?.keywords ?? [])].flatMap((text) => wordsOf(text));
  return new Set(words.filter((word) => wordWeight(word) === 1).map((word) => stemOf(word)));
}

function hasOneOf({ stems }: PurchaseObject, wanted: ReadonlySet<string>): boolean {
  return [...stems].some(([stem, weight]) => weight === 1 && wanted.has(stem));
}

/** Needs left alone join a group that holds their like, or make one with other needs left alone. */
function joinElsewhere(candidates: readonly Candidate[], groups: Candidate[][], grouped: ReadonlySet<Candidate>): void {
  const groupOf = new Map<Candidate, Candidate[]>();
  for (const group of groups) for (const member of group) groupOf.set(member, group);
  const free = candidates.filter((candidate) => grouped.has(candidate) || isFree(candidate));
  for (const group of alike(free, SAME_ELSEWHERE)) {
    const lonely = group.filter((candidate) => !grouped.has(candidate));
    if (lonely.length === 0) continue;
    const homes = new Set(group.flatMap((candidate) => groupOf.get(candidate) ?? []));
    const [home] = homes;
    const target = home && groupOf.get(home);
    if (!target) {
      if (departmentsOf(lonely) >= 2) groups.push(lonely);
      continue;
    }
    for (const candidate of lonely) {
      if (target.slice(0, LOOKED_AT).some((member) => likeness(member.object, candidate.object) >= SAME_ELSEWHERE))
        target.push(candidate);
    }
  }
}

/** Works and studies of one operation are never free: their wording is that of their operation. */
function isFree({ need, object }: Candidate): boolean {
  return object.manner === "recurrent" || (object.manner === "unsaid" && natureOf(need) !== "T");
}

function alike(members: readonly Candidate[], threshold: number): readonly Candidate[][] {
  const groups = alikeGroups(
    members.map(({ object }) => object),
    threshold,
  );
  return groups.map((positions) => positions.flatMap((position) => members[position] ?? []));
}

function byFamily(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const families = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (candidate.family === "") continue;
    const members = families.get(candidate.family);
    if (members) members.push(candidate);
    else families.set(candidate.family, [candidate]);
  }
  return families;
}

function departmentsOf(group: readonly Candidate[]): number {
  return new Set(group.map(({ need }) => need.department)).size;
}

function natureOf({ nature }: Need): "F" | "S" | "T" | undefined {
  return nature.kind === "value" ? nature.value : undefined;
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): readonly [T[], T[]] {
  const [yes, no]: [T[], T[]] = [[], []];
  for (const item of items) (test(item) ? yes : no).push(item);
  return [yes, no];
}
