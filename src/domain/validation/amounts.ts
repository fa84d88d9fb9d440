import { cents, euros, type Cents } from "../money";
import type { NeedFacts } from "./facts";
import { medianOf, spreadOf } from "./robust";
import type { FoundAmong, SetRule } from "./rule";
import { quoted } from "./quote";

/** Fewer amounts than this say nothing of what is usual. */
const ENOUGH = { family: 8, authority: 20, file: 4 };
/** Distance to the median, in deviations, beyond which an amount stands out (Iglewicz and Hoaglin). */
const FAR = 3.5;
/** Amounts of a family differ by nature: under a factor two nothing is odd. */
const LEAST_DEVIATION = Math.log(2);
/** Amounts under a thousand euros may be thousands. */
const SMALL = cents(1_000);
const THOUSAND = 1_000;

/** What the amounts of other needs make hard to believe. */
export const AMOUNTS: readonly SetRule[] = [
  {
    id: "amount.far-from-family",
    family: "plausibility",
    severity: "warning",
    checkAll: (all) => byFamily(all).flatMap(farFromFamily),
  },
  {
    id: "amount.thousands-suspected",
    family: "plausibility",
    severity: "warning",
    checkAll: thousandsSuspected,
  },
  {
    id: "amount.tax-suspected",
    family: "plausibility",
    severity: "info",
    checkAll: (all, { vatRate }) => byFile(all).flatMap((group) => taxSuspected(group, vatRate)),
  },
];

type Valued = NeedFacts & { readonly value: Cents; readonly amount: Cents };

function byFamily(all: readonly NeedFacts[]): readonly (readonly Valued[])[] {
  return groups(all.filter(isValued), ({ family }) => family);
}

/** Amounts in logarithms: "ten times the others" weighs the same above and below. */
function farFromFamily(group: readonly Valued[]): readonly FoundAmong[] {
  if (group.length < ENOUGH.family) return [];
  const { median, deviation } = spreadOf(group.map(({ value }) => Math.log(value)));
  const usual = Math.max(deviation, LEAST_DEVIATION);
  return group
    .filter(({ value }) => Math.abs(Math.log(value) - median) > FAR * usual)
    .map(({ need, family, value, amountField }) => ({
      needId: need.id,
      field: amountField,
      values: {
        value: quoted(value),
        median: quoted(cents(Math.round(Math.exp(median)) / 100)),
        family,
        count: group.length,
      },
    }));
}

/** A small amount that, times a thousand, looks like its family's or like the authority's. */
function thousandsSuspected(all: readonly NeedFacts[]): readonly FoundAmong[] {
  const valued = all.filter(isValued);
  const small = valued.filter(({ amount }) => amount < SMALL);
  if (small.length === 0) return [];
  const authority = usualOf(valued, ENOUGH.authority);
  const families = new Map(byFamily(all).map((group) => [group[0]?.family ?? "", usualOf(group, ENOUGH.family)]));
  return small.flatMap(({ need, family, amount, value, amountField }): readonly FoundAmong[] => {
    const usual = families.get(family) ?? authority;
    if (usual === undefined || usual < 100 * value || THOUSAND * value > 20 * usual) return [];
    const thousands = (amount * THOUSAND) as Cents;
    const values = { amount: quoted(amount), thousands: quoted(thousands), median: quoted(Math.round(usual) as Cents) };
    return [{ needId: need.id, field: amountField, values, correction: { [amountField]: euros(thousands) } }];
  });
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
  return taxed.map(({ need, amount, amountField }) => {
    const without = Math.round(amount / (1 + rate)) as Cents;
    return {
      needId: need.id,
      field: amountField,
      values: { amount: quoted(amount), without: quoted(without), rate: { share: rate }, count: taxed.length },
      correction: { [amountField]: euros(without) },
    };
  });
}

/** A whole number of half thousands of euros. */
function isRound(amount: number): boolean {
  return amount % 50_000 === 0;
}

function byFile(all: readonly NeedFacts[]): readonly (readonly Valued[])[] {
  const plain = all
    .filter(isValued)
    .filter(({ told }) => told.every(({ reason }) => reason.code !== "amount.tax-included"));
  return groups(plain, ({ need, departmentKey }) => `${departmentKey}|${need.origin.split(" | ")[0] ?? ""}`);
}

function groups(members: readonly Valued[], key: (facts: Valued) => string): readonly (readonly Valued[])[] {
  const found = new Map<string, Valued[]>();
  for (const facts of members) {
    const at = key(facts);
    if (at === "") continue;
    const group = found.get(at);
    if (group) group.push(facts);
    else found.set(at, [facts]);
  }
  return [...found.values()];
}

function isValued(facts: NeedFacts): facts is Valued {
  return facts.value !== undefined && facts.value > 0 && facts.amount !== undefined;
}
