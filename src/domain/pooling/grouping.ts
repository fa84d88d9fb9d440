import type { Cents } from "../money";
import type { Nature, Need } from "../need";
import type { Family } from "../nomenclature";
import { foldText } from "../text";
import { contradicts } from "./actions";
import { alikeGroups } from "./linking";
import type { MarketFound } from "./markets";
import { commonObject, likeness, type PurchaseObject } from "./object";
import { splitByPerformance } from "./performances";
import { isTailored } from "./tailored";

/** A need that may be bought with others. */
export interface Candidate {
  readonly need: Need;
  readonly family: string;
  readonly value: Cents | undefined;
  readonly object: PurchaseObject;
  /** The supplier market that its words name. */
  readonly market: MarketFound | undefined;
}

/** Likeness from which needs of one family, whose words name no market, are one purchase. */
const SAME_IN_FAMILY = 0.6;
/** Likeness from which needs of different families are one purchase. */
const SAME_ELSEWHERE = 0.75;
/** Members of a group that a newcomer is compared with. */
const LOOKED_AT = 50;

/**
 * Groups of candidates that a buyer could really buy together, two departments at least in each.
 *
 * - Needs whose words name one supplier market: the same firms answer for them, whatever their family and their words.
 * - Needs that people put in one family of standard purchases; services are told apart by performance when the family
 *   holds several.
 * - Needs left alone that say nearly the same thing, first inside a family. Works, studies, software and the like are
 *   made to measure: they count only when they come back.
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
  const free = (some: readonly Candidate[]) => some.filter((candidate) => !grouped.has(candidate));

  for (const members of groupBy(candidates, ({ market }) => market?.key ?? "")) keep(members);
  for (const members of groupBy(free(candidates), ({ need }) => need.validatedFamily)) {
    const family = families.get(members[0]?.family ?? "");
    const bought = members.filter((candidate) => isStandard(candidate, family));
    const agreed = ofOneMarket(bought);
    for (const group of splitByPerformance(agreed, family?.nature ?? "S")) keep(heldTogether(group, family?.nature));
  }
  const unnamed = candidates.filter((candidate) => !candidate.market && isFree(candidate, families));
  for (const members of groupBy(free(unnamed), ({ family }) => family)) {
    for (const group of alike(members, SAME_IN_FAMILY)) keep(group);
  }
  for (const group of alike(free(unnamed), SAME_ELSEWHERE)) keep(group);
  join(free(unnamed), groups);
  return groups;
}

/** A need left alone goes with the group that holds its like. */
function join(lonely: readonly Candidate[], groups: readonly Candidate[][]): void {
  const objects = groups.map((group) => commonObject(group.map(({ object }) => object)));
  const all = [...objects, ...lonely.map(({ object }) => object)];
  for (const positions of alikeGroups(all, SAME_ELSEWHERE)) {
    const home = groups[positions.find((position) => position < groups.length) ?? -1];
    if (!home) continue;
    const members = home.slice(0, LOOKED_AT);
    for (const position of positions) {
      const candidate = lonely[position - groups.length];
      if (candidate && members.some(({ object }) => likeness(object, candidate.object) >= SAME_ELSEWHERE))
        home.push(candidate);
    }
  }
}

/**
 * A group of one family, without what does not hold with the rest: needs that share none of the words of most. When most
 * share no word, the family that people chose is enough.
 */
function heldTogether(group: readonly Candidate[], nature: Nature | undefined): readonly Candidate[] {
  const common = commonObject(group.map(({ object }) => object));
  if (nature === "F" || common.weight < 1) return group;
  return group.filter(({ object, need }) => need.validatedFamily !== "" || hasOneOf(object, common));
}

/** When needs of one family name several markets, one word of a family is not one trade: those that name none are left. */
function ofOneMarket(members: readonly Candidate[]): readonly Candidate[] {
  const markets = new Set(members.flatMap(({ market }) => market?.key ?? []));
  return markets.size < 2 ? members : members.filter(({ market }) => !market);
}

function hasOneOf({ stems }: PurchaseObject, common: PurchaseObject): boolean {
  return [...stems.keys()].some((stem) => common.stems.has(stem));
}

/** A purchase of a standard family, whose words do not make it an operation or the contrary of what the family buys. */
function isStandard({ need, object }: Candidate, family: Family | undefined): boolean {
  if (isTailored(family, natureOf(need))) return false;
  return object.manner !== "once" && !contradicts(object.actions, family?.nature);
}

/** Purchases made once or made to measure are never free: their wording is that of their operation. */
function isFree({ need, object, family }: Candidate, families: ReadonlyMap<string, Family>): boolean {
  if (object.manner !== "unsaid") return object.manner === "recurrent";
  const known = families.get(family);
  return known ? !isTailored(known, natureOf(need)) : natureOf(need) !== "T";
}

function alike(members: readonly Candidate[], threshold: number): readonly (readonly Candidate[])[] {
  const groups = alikeGroups(
    members.map(({ object }) => object),
    threshold,
  );
  return groups.map((positions) => positions.flatMap((position) => members[position] ?? []));
}

function groupBy(
  candidates: readonly Candidate[],
  keyOf: (candidate: Candidate) => string,
): readonly (readonly Candidate[])[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    if (key === "") continue;
    const members = groups.get(key);
    if (members) members.push(candidate);
    else groups.set(key, [candidate]);
  }
  return [...groups.values()];
}

function departmentsOf(group: readonly Candidate[]): number {
  // "Direction des sports" and "DIRECTION DES SPORTS" are one.
  return new Set(group.map(({ need }) => foldText(need.department))).size;
}

function natureOf({ nature }: Need): Nature | undefined {
  return nature.kind === "value" ? nature.value : undefined;
}
