import type { Cents } from "../money";
import type { Nature, Need } from "../need";
import type { Family } from "../nomenclature";
import { DisjointSets } from "../text";
import { contradicts } from "./actions";
import { alikeGroups, frequencies } from "./linking";
import { commonObject, likeness, type PurchaseObject } from "./object";
import { splitByPerformance } from "./performances";
import { isTailored } from "./tailored";
import { familyVocabulary } from "./vocabulary";

/** A need that may be bought with others. */
export interface Candidate {
  readonly need: Need;
  readonly family: string;
  readonly value: Cents | undefined;
  readonly object: PurchaseObject;
}

/** Likeness from which two purchases made to measure are the same purchase. */
const SAME_MADE_TO_MEASURE = 0.6;
/** Likeness from which needs of neighbouring families are the same purchase. */
const SAME_NEARBY = 0.75;
/** Likeness from which a need that its family leaves alone joins a need of any other family. */
const SAME_ELSEWHERE = 0.75;
/** Members of a group that a newcomer is compared with. */
const LOOKED_AT = 50;
/** Confidence of a suggested family from which the family is believed without a word to support it. */
const BELIEVED = 0.85;
/** Confidence under which a suggested family is not even a hint: only the wording of the need may group it. */
const FAINT = 0.55;
/** A word is usual in a family when this many of its sure needs have it. */
const USUAL = 3;
/** Likeness from which two needs of one family, of which none is sure, are one purchase. */
const SAME_IN_FAMILY = 0.5;

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
  const wordsOfFamily = familyVocabulary(families.values());
  const groups: Candidate[][] = [];
  const grouped = new Set<Candidate>();
  const keep = (group: readonly Candidate[]): void => {
    if (departmentsOf(group) < 2) return;
    groups.push([...group]);
    for (const candidate of group) grouped.add(candidate);
  };
  for (const [code, members] of groupBy(candidates, ({ family }) => family)) {
    if (departmentsOf(members) < 2) continue;
    const family = families.get(code);
    const [tailored, standard] = partition(members, ({ need }) => isTailored(family, natureOf(need)));
    const bought = standard.filter(({ object }) => object.manner !== "once");
    const hinted = bought.filter(({ need: { validatedFamily, confidence } }) => {
      return validatedFamily !== "" || confidence.kind !== "value" || confidence.value >= FAINT;
    });
    const [odd, usual] = partition(hinted, ({ object }) => contradicts(object.actions, family?.nature));
    const { hub, others } = aroundFamily(usual, wordsOfFamily(code));
    for (const group of splitByPerformance(hub, family?.nature ?? "S")) {
      for (const part of heldTogether(group, family?.nature)) keep(part);
    }
    for (const group of alike([...others, ...odd], SAME_IN_FAMILY)) keep(group);
    const recurrent = tailored.filter(({ object }) => object.manner === "recurrent");
    for (const group of alike(recurrent, SAME_MADE_TO_MEASURE)) keep(group);
  }
  const alone = candidates.filter((candidate) => !grouped.has(candidate) && isFree(candidate, families));
  for (const [, members] of groupBy(alone, ({ family }) => families.get(family)?.parent ?? "")) {
    for (const group of alike(members, SAME_IN_FAMILY)) keep(group);
  }
  joinElsewhere(
    candidates.filter((candidate) => grouped.has(candidate) || isFree(candidate, families)),
    groups,
    grouped,
  );
  return mergeAlike(groups);
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
function aroundFamily(members: readonly Candidate[], ownWords: ReadonlySet<string>): FamilyMembers {
  const [sure, doubtful] = partition(members, isSure);
  const welcome = new Set<string>();
  for (const [stem, count] of frequencies(sure.map(({ object }) => object))) {
    if (count >= USUAL || ownWords.has(stem)) welcome.add(stem);
  }
  for (const [stem, count] of frequencies(doubtful.map(({ object }) => object))) {
    if (count > 1 && ownWords.has(stem)) welcome.add(stem);
  }
  const [joining, others] = partition(doubtful, ({ object }) => hasOneOf(object, welcome));
  return { hub: [...sure, ...joining], others };
}

function isSure({ need }: Candidate): boolean {
  if (need.validatedFamily !== "") return true;
  return need.confidence.kind === "value" && need.confidence.value >= BELIEVED;
}

function hasOneOf({ stems }: PurchaseObject, wanted: ReadonlySet<string>): boolean {
  return [...stems].some(([stem, weight]) => weight === 1 && wanted.has(stem));
}

/** Needs left alone join a group that holds their like, or make one with other needs left alone. */
function joinElsewhere(candidates: readonly Candidate[], groups: Candidate[][], grouped: ReadonlySet<Candidate>): void {
  const groupOf = new Map<Candidate, Candidate[]>();
  for (const group of groups) for (const member of group) groupOf.set(member, group);
  for (const group of alike(candidates, SAME_ELSEWHERE)) {
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

/** Joins groups whose needs mostly say the same thing, although their families differ. */
function mergeAlike(groups: readonly Candidate[][]): readonly (readonly Candidate[])[] {
  const sets = new DisjointSets(groups.length);
  const objects = groups.map((group) => commonObject(group.map(({ object }) => object)));
  for (const [first, ...others] of alikeGroups(objects, SAME_NEARBY)) {
    for (const other of others) if (first !== undefined) sets.union(first, other);
  }
  return sets.groups().map((indices) => indices.flatMap((index) => groups[index] ?? []));
}

/**
 * A group of one family, without what does not hold with the rest. Most of its needs share words: doubtful needs that
 * have none of them leave. They share none: a range of supplies stays whole; of services, only the sure needs and those
 * that resemble them, the others among themselves.
 */
function heldTogether(group: readonly Candidate[], nature: Nature | undefined): readonly (readonly Candidate[])[] {
  const common = commonObject(group.map(({ object }) => object));
  if (common.weight >= 1) {
    const about = new Set(common.stems.keys());
    return [group.filter((candidate) => isSure(candidate) || hasOneOf(candidate.object, about))];
  }
  if (nature === "F") return [group];
  const [sure, doubtful] = partition(group, isSure);
  const seen = sure.slice(0, LOOKED_AT);
  const [joining, others] = partition(doubtful, ({ object }) =>
    seen.some((member) => likeness(member.object, object) >= SAME_IN_FAMILY),
  );
  return [[...sure, ...joining], ...alike(others, SAME_IN_FAMILY)];
}

/** Purchases made once or made to measure are never free: their wording is that of their operation. */
function isFree({ need, object, family }: Candidate, families: ReadonlyMap<string, Family>): boolean {
  if (object.manner !== "unsaid") return object.manner === "recurrent";
  const known = families.get(family);
  return known ? !isTailored(known, natureOf(need)) : natureOf(need) !== "T";
}

function alike(members: readonly Candidate[], threshold: number): readonly Candidate[][] {
  const groups = alikeGroups(
    members.map(({ object }) => object),
    threshold,
  );
  return groups.map((positions) => positions.flatMap((position) => members[position] ?? []));
}

function groupBy(
  candidates: readonly Candidate[],
  keyOf: (candidate: Candidate) => string,
): ReadonlyMap<string, readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    if (key === "") continue;
    const members = groups.get(key);
    if (members) members.push(candidate);
    else groups.set(key, [candidate]);
  }
  return groups;
}

function departmentsOf(group: readonly Candidate[]): number {
  return new Set(group.map(({ need }) => need.department)).size;
}

function natureOf({ nature }: Need): Nature | undefined {
  return nature.kind === "value" ? nature.value : undefined;
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): readonly [T[], T[]] {
  const [yes, no]: [T[], T[]] = [[], []];
  for (const item of items) (test(item) ? yes : no).push(item);
  return [yes, no];
}
