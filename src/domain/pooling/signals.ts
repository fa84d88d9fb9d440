import { euros, sum, type Cents } from "../money";
import { valueOf, type Nature, type Need } from "../need";
import type { Family } from "../nomenclature";
import type { Reason } from "../reason";
import { asWritten, foldText, wordWeight } from "../text";
import { procedureFor, type Parameter } from "../threshold";
import { calendarOf, type GroupCalendar } from "./calendar";
import type { Candidate } from "./grouping";
import { familyOfGroup, titlesOf } from "./naming";
import { vehicleReasons } from "./vehicle";

/** A group under study, with what is computed once for all its signals. */
export interface Group {
  readonly members: readonly Candidate[];
  readonly needs: readonly Need[];
  readonly family: Family | undefined;
  readonly familyCode: string;
  /** Whether enough of the group is in that family for it to name the group. */
  readonly certain: boolean;
  readonly nature: Nature;
  readonly departments: readonly string[];
  /** Legal persons that buy, one when all departments are of one authority. */
  readonly legalPersons: readonly string[];
  readonly amount: Cents;
  readonly withoutAmount: readonly string[];
  readonly calendar: GroupCalendar;
  /** Words that most of the needs share. */
  readonly sharedWords: readonly string[];
  /** Day whose thresholds count, ISO. */
  readonly day: string;
}

/** Days of need, or ends of contracts, that one procedure serves without waiting, in months. */
const CLOSE = 6;
const SHARED_BY_MOST = 0.6;
const WORDS_SHOWN = 4;
const SUPPLIERS_SHOWN = 4;

/** What a group is studied with. */
export interface Study {
  readonly families: ReadonlyMap<string, Family>;
  /** ISO day. */
  readonly today: string;
  /** Legal person of a department. */
  readonly legalPersonOf: (department: string) => string;
}

/** Everything about a group that its signals are read from. */
export function studied(members: readonly Candidate[], { families, today, legalPersonOf }: Study): Group {
  const needs = members.map(({ need }) => need);
  const { code: familyCode, certain } = familyOfGroup(members);
  const family = families.get(familyCode);
  const calendar = calendarOf(needs);
  const departments = [...new Set(needs.map(({ department }) => department))];
  const from = calendar.served?.from ?? today;
  return {
    members,
    needs,
    family,
    familyCode,
    certain,
    nature: mostFrequent(needs.flatMap(({ nature }) => valueOf(nature) ?? [])) ?? family?.nature ?? "S",
    departments,
    legalPersons: [...new Set(departments.map(legalPersonOf))],
    amount: sum(members.flatMap(({ value }) => value ?? [])),
    withoutAmount: members.filter(({ value }) => value === undefined).map(({ need }) => need.id),
    calendar,
    sharedWords: sharedWordsOf(members),
    day: from < today ? today : from,
  };
}

/** What speaks for buying together. */
export function reasonsFor(group: Group, parameters: readonly Parameter[]): readonly Reason[] {
  const { needs, calendar, sharedWords, familyCode } = group;
  const others = [...new Set(group.members.map(({ family }) => family))].filter((code) => code && code !== familyCode);
  const reasons: Reason[] = [];
  const inFamily = group.members.filter(({ family }) => family === familyCode);
  if (familyCode !== "" && inFamily.length > 1) {
    const label = group.family?.label ?? familyCode;
    const among = new Set(inFamily.map(({ need }) => need.department)).size;
    reasons.push({
      code: "pooling.same-family",
      article: "R2121-6",
      values: { family: label, count: inFamily.length, departments: among },
    });
  }
  const trade = tradeOf(group.members);
  if (trade.length > 0) reasons.push({ code: "pooling.same-market", values: { words: { list: trade } } });
  if (others.length > 0) reasons.push({ code: "pooling.other-families", values: { families: { list: others } } });
  if (trade.length === 0 && sharedWords.length > 0)
    reasons.push({ code: "pooling.shared-words", values: { words: { list: sharedWords } } });
  const { served, ends } = calendar;
  if (served && served.count > 1 && served.months <= CLOSE) {
    reasons.push({ code: "pooling.close-dates", values: { from: { day: served.from }, to: { day: served.to } } });
  }
  if (ends && ends.months <= CLOSE) {
    reasons.push({ code: "pooling.close-ends", values: { from: { day: ends.from }, to: { day: ends.to } } });
  }
  const places = placesOf(needs);
  const [place] = places;
  if (place !== undefined && places.length === 1 && needs.filter((need) => need.place !== "").length > 1) {
    reasons.push({ code: "pooling.same-place", values: { place } });
  }
  return [
    ...reasons,
    ...supplierReasons(needs),
    ...thresholdReasons(group, parameters),
    ...vehicleReasons(group, parameters),
  ];
}

/** Words with which the needs of one supplier market name it, as they are written; none when words made no market. */
function tradeOf(members: readonly Candidate[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { market } of members) {
    for (const word of market?.words ?? []) {
      if (wordWeight(word) === 1) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const words = [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  return asWritten(
    words.slice(0, WORDS_SHOWN).map(([word]) => word),
    titlesOf(members),
  );
}

function supplierReasons(needs: readonly Need[]): readonly Reason[] {
  const holders = new Map(
    needs
      .filter(({ currentHolder }) => currentHolder !== "")
      .map(({ currentHolder }) => [foldText(currentHolder), currentHolder]),
  );
  const held = needs.filter(({ currentHolder }) => currentHolder !== "").length;
  const [first] = holders.values();
  if (first === undefined || held < 2) return [];
  if (holders.size === 1) return [{ code: "pooling.same-supplier", values: { supplier: first, count: held } }];
  const list = [...holders.values()].slice(0, SUPPLIERS_SHOWN);
  return [{ code: "pooling.several-suppliers", values: { count: holders.size, suppliers: { list } } }];
}

/** A threshold that the group crosses and that each of its needs stays under: counting them together is due anyway. */
function thresholdReasons(
  { amount, members, nature, day }: Group,
  parameters: readonly Parameter[],
): readonly Reason[] {
  const result = procedureFor(amount, nature, day, parameters);
  if (!result.ok) return [];
  const largest = members.reduce((most, { value = 0 }) => Math.max(most, value), 0);
  const { formal, publicity, dispense } = result.thresholds;
  const crossed = [formal, publicity, dispense].find((threshold) => largest < threshold && amount >= threshold);
  if (crossed === undefined) return [];
  const values = { amount: { euros: euros(amount) }, threshold: { euros: euros(crossed) } };
  return [{ code: "pooling.crosses-threshold", article: "R2121-4", values }];
}

function sharedWordsOf(members: readonly Candidate[]): readonly string[] {
  const counts = new Map<string, { count: number; word: string }>();
  for (const { object } of members) {
    for (const [stem, { word, weight }] of object.stems) {
      if (weight < 1) continue;
      const known = counts.get(stem);
      if (known) known.count += 1;
      else counts.set(stem, { count: 1, word });
    }
  }
  const shared = [...counts.values()]
    .filter(({ count }) => count >= SHARED_BY_MOST * members.length)
    .sort((one, other) => other.count - one.count || (one.word < other.word ? -1 : 1))
    .slice(0, WORDS_SHOWN)
    .map(({ word }) => word);
  return asWritten(shared, titlesOf(members));
}

/** Places of needs, each once, as they are written. */
export function placesOf(needs: readonly Need[]): readonly string[] {
  const places = new Map(needs.filter(({ place }) => place !== "").map(({ place }) => [foldText(place), place]));
  return [...places.values()];
}

function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | undefined;
  for (const [value, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  return best;
}
