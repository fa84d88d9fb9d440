import { cents, euros, type Cents } from "../money";
import type { NeedFacts } from "./facts";
import { groupedBy } from "./grouping";
import { isImplausible } from "./plausibility";
import { quoted } from "./quote";
import { medianOf, spreadOf } from "./robust";
import type { FoundAmong, SetRule } from "./rule";

/** Fewer amounts than this say nothing of what is usual. */
const ENOUGH = { family: 8, authority: 20, file: 4 };
/** Distance to the median, in deviations, beyond which an amount stands out (Iglewicz and Hoaglin). */
const FAR = 3.5;
/** The needs of a whole authority differ more than those of a family, and a few are rightly very large. */
const FAR_IN_AUTHORITY = 4.5;
/** Amounts of a family differ by nature: under a factor two nothing is odd. */
const LEAST_DEVIATION = Math.log(2);
/** Those of an authority differ by a factor four at least. */
const LEAST_DEVIATION_IN_AUTHORITY = Math.log(4);
/** Amounts under a thousand euros may be thousands. */
const SMALL = cents(1_000);
const THOUSAND = 1_000;

/** What the amounts of other needs make hard to believe. */
export const AMOUNTS: readonly SetRule[] = [
  {
    id: "amount.far-from-family",
    family: "plausibility",
    severity: "warning",
    by: groupedBy((facts) => (isValued(facts) && facts.family !== "" ? facts.family : undefined)),
    checkAmong: (group) => farFromFamily(group.filter(isValued)),
  },
  {
    id: "amount.far-from-authority",
    family: "plausibility",
    severity: "warning",
    by: groupedBy((facts) => (isValued(facts) ? (facts.nature === "T" ? "works" : "others") : undefined)),
    checkAmong: (group) => farFromAuthority(group.filter(isValued)),
  },
  {
    id: "amount.thousands-suspected",
    family: "plausibility",
    severity: "warning",
    corrects: true,
    by: groupedBy((facts) => (isValued(facts) ? "" : undefined)),
    checkAmong: (group) => thousandsSuspected(group.filter(isValued)),
  },
  {
    id: "amount.tax-suspected",
    family: "plausibility",
    severity: "info",
    corrects: true,
    by: groupedBy((facts) =>
      isValued(facts) && !saysTax(facts) ? `${facts.departmentKey}|${fileOf(facts.need.origin)}` : undefined,
    ),
    checkAmong: (group, { vatRate }) => taxSuspected(group.filter(isValued), vatRate),
  },
];

type Valued = NeedFacts & { readonly value: Cents; readonly amount: Cents };

/** Amounts in logarithms: "ten times the others" weighs the same above and below. */
function farFromFamily(group: readonly Valued[]): readonly FoundAmong[] {
  if (group.length < ENOUGH.family) return [];
  const { median, deviation } = spreadOf(group.map(({ value }) => Math.log(value)));
  const usual = Math.max(deviation, LEAST_DEVIATION);
  return group
    .filter(({ value }) => Math.abs(Math.log(value) - median) > FAR * usual)
    .map((facts) => ({
      facts,
      field: facts.amountField,
      values: { ...againstMedian(facts.value, median), family: facts.family, count: group.length },
    }));
}

/** What is very large for the whole authority: it counts even before the need has a family. */
function farFromAuthority(group: readonly Valued[]): readonly FoundAmong[] {
  if (group.length < ENOUGH.authority) return [];
  const { median, deviation } = spreadOf(group.map(({ value }) => Math.log(value)));
  const most = median + FAR_IN_AUTHORITY * Math.max(deviation, LEAST_DEVIATION_IN_AUTHORITY);
  return group
    .filter(({ value, nature }) => Math.log(value) > most && !isImplausible(value, nature))
    .map((facts) => ({ facts, field: facts.amountField, values: againstMedian(facts.value, median) }));
}

function againstMedian(value: Cents, logarithm: number) {
  return { value: quoted(value), median: quoted(cents(Math.round(Math.exp(logarithm)) / 100)) };
}

/** A small amount that, times a thousand, looks like its family's or like the authority's. */
function thousandsSuspected(valued: readonly Valued[]): readonly FoundAmong[] {
  const small = valued.filter(({ amount }) => amount < SMALL);
  if (small.length === 0) return [];
  const authority = usualOf(valued, ENOUGH.authority);
  const families = usualByFamily(valued, new Set(small.map(({ family }) => family)));
  return small.flatMap((facts): readonly FoundAmong[] => {
    const { family, amount, value, amountField } = facts;
    const usual = families.get(family) ?? authority;
    if (usual === undefined || usual < 100 * value || THOUSAND * value > 5 * usual) return [];
    const thousands = (amount * THOUSAND) as Cents;
    const values = { amount: quoted(amount), thousands: quoted(thousands), median: quoted(Math.round(usual) as Cents) };
    return [{ facts, field: amountField, values, correction: { [amountField]: euros(thousands) } }];
  });
}

/** What is usual in each of the families asked for; those of too few needs are absent. */
function usualByFamily(valued: readonly Valued[], asked: ReadonlySet<string>): ReadonlyMap<string, number> {
  const groups = new Map([...asked].filter((family) => family !== "").map((family) => [family, [] as Valued[]]));
  for (const facts of valued) groups.get(facts.family)?.push(facts);
  return new Map(
    [...groups].flatMap(([family, group]) => {
      const usual = usualOf(group, ENOUGH.family);
      return usual === undefined ? [] : [[family, usual] as const];
    }),
  );
}

function usualOf(group: readonly Valued[], enough: number): number | undefined {
  return group.length < enough ? undefined : medianOf(group.map(({ value }) => value));
}

/**
 * Amounts that become round once the tax is taken off, when at least half of those of a department's file do so:
 * one alone may be a chance.
 */
function taxSuspected(group: readonly Valued[], rate: number): readonly FoundAmong[] {
  const taxed = group.filter(({ amount }) => !isRound(amount) && isRound(Math.round(amount / (1 + rate))));
  if (taxed.length < ENOUGH.file || taxed.length < group.length / 2) return [];
  return taxed.map((facts) => {
    const { amount, amountField } = facts;
    const without = Math.round(amount / (1 + rate)) as Cents;
    return {
      facts,
      field: amountField,
      values: { amount: quoted(amount), without: quoted(without), rate: { share: rate }, count: taxed.length },
      correction: { [amountField]: euros(without) },
    };
  });
}

/** The file that an origin begins with. */
function fileOf(origin: string): string {
  const end = origin.indexOf(" | ");
  return end < 0 ? origin : origin.slice(0, end);
}

/** A whole number of half thousands of euros. */
function isRound(amount: number): boolean {
  return amount % 50_000 === 0;
}

function saysTax({ told }: NeedFacts): boolean {
  return told.some(({ reason }) => reason.code === "amount.tax-included");
}

function isValued(facts: NeedFacts): facts is Valued {
  return facts.value !== undefined && facts.value > 0 && facts.amount !== undefined;
}
