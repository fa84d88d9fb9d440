import * as fc from "fast-check";
import { cents, sum, type Cents } from "../money";
import { DEFAULT_PARAMETERS } from "../threshold";
import { dispensedLotRule, smallLotRule, smallLots } from "./index";
import type { SmallLotRule } from "./index";

const works: SmallLotRule = { limit: cents(1_000_000), share: 0.2 };
const services: SmallLotRule = { limit: cents(80_000), share: 0.2 };

const chosen = (amounts: readonly number[], rule: SmallLotRule): boolean[] => smallLots(amounts.map(cents), rule);

const picked = (amounts: readonly Cents[], small: readonly boolean[]): Cents[] =>
  amounts.filter((_, index) => small[index]);

describe("small lots (R2123-1 2°)", () => {
  test("the example of the administration: lots 3 and 4 of works of 5 850 000 €, 16.2 % of the whole", () => {
    const amounts = [3_850_000, 1_050_000, 230_000, 720_000];
    expect(chosen(amounts, works)).toEqual([false, false, true, true]);
    expect((230_000 + 720_000) / (3_850_000 + 1_050_000 + 230_000 + 720_000)).toBeCloseTo(0.162, 3);
  });
  test("a lot at the limit is not a small lot", () => {
    expect(chosen([500_000, 80_000, 79_999.99], services)).toEqual([false, false, true]);
  });
  test("the share may be reached, not passed", () => {
    expect(chosen([160_000, 40_000], services)).toEqual([false, true]);
    expect(chosen([160_000, 40_000.01], services)).toEqual([false, false]);
  });
  test("the smallest first, which gives the largest number of lots", () => {
    expect(chosen([700_000, 70_000, 60_000, 60_000, 50_000], services)).toEqual([false, false, true, true, true]);
  });
  test("of equal lots, the first in order", () => {
    expect(chosen([300_000, 60_000, 60_000], services)).toEqual([false, true, false]);
  });
  test("a lot without amount is never one", () => expect(chosen([0, 400_000], services)).toEqual([false, false]));
  test("no lot, no small lot", () => expect(chosen([], services)).toEqual([]));
});

describe("whatever the lots", () => {
  const lots = fc.array(
    fc.integer({ min: 1, max: 200_000_000 }).map((amount) => amount as Cents),
    { maxLength: 40 },
  );
  const rules = fc.constantFrom(works, services);
  test("small lots never exceed a fifth of the whole, and each stays under the limit", () => {
    fc.assert(
      fc.property(lots, rules, (amounts, rule) => {
        const small = picked(amounts, smallLots(amounts, rule));
        expect(sum(small) * 5).toBeLessThanOrEqual(sum(amounts));
        expect(small.every((amount) => amount < rule.limit)).toBe(true);
      }),
    );
  });
  test("adding the smallest of the others under the limit would exceed it: no choice has more lots", () => {
    fc.assert(
      fc.property(lots, rules, (amounts, rule) => {
        const small = smallLots(amounts, rule);
        const others = amounts.filter((amount, index) => !small[index] && amount < rule.limit);
        if (others.length === 0) return;
        const next = others.reduce((least, amount) => (amount < least ? amount : least));
        expect((sum(picked(amounts, small)) + next) * 5).toBeGreaterThan(sum(amounts));
      }),
    );
  });
  test("no combination tried one by one has more lots", () => {
    const few = fc.array(
      fc.integer({ min: 1, max: 15_000_000 }).map((amount) => amount as Cents),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(few, (amounts) => {
        let most = 0;
        for (let mask = 0; mask < 2 ** amounts.length; mask++) {
          const subset = amounts.filter((_, index) => (mask >> index) & 1);
          const allowed = subset.every((amount) => amount < services.limit) && sum(subset) * 5 <= sum(amounts);
          if (allowed) most = Math.max(most, subset.length);
        }
        expect(smallLots(amounts, services).filter(Boolean)).toHaveLength(most);
      }),
    );
  });
  test("the order in which lots are written changes no amount", () => {
    const shuffled = lots.chain((amounts) =>
      fc.tuple(fc.constant(amounts), fc.shuffledSubarray(amounts, { minLength: amounts.length })),
    );
    const ordered = (amounts: readonly Cents[]): Cents[] => [...amounts].sort((one, other) => one - other);
    fc.assert(
      fc.property(shuffled, rules, ([amounts, others], rule) => {
        expect(ordered(picked(others, smallLots(others, rule)))).toEqual(
          ordered(picked(amounts, smallLots(amounts, rule))),
        );
      }),
    );
  });
});

describe("the largest amount, when it is worth more than the largest number", () => {
  const byAmount = (amounts: readonly number[], rule: SmallLotRule): boolean[] =>
    smallLots(amounts.map(cents), rule, "amount");

  test("two larger lots rather than three smaller ones", () => {
    const amounts = [640_000, 10_000, 20_000, 30_000, 79_000, 71_000];
    expect(chosen(amounts, services)).toEqual([false, true, true, true, false, true]);
    expect(byAmount(amounts, services)).toEqual([false, false, true, false, true, true]);
  });
  test("the example of the administration gives the same two lots either way", () => {
    expect(byAmount([3_850_000, 1_050_000, 230_000, 720_000], works)).toEqual([false, false, true, true]);
  });
  test("no combination tried one by one has a larger amount", () => {
    const few = fc.array(
      fc.integer({ min: 1, max: 15_000_000 }).map((amount) => amount as Cents),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(few, (amounts) => {
        let most = 0;
        for (let mask = 0; mask < 2 ** amounts.length; mask++) {
          const subset = amounts.filter((_, index) => (mask >> index) & 1);
          if (subset.every((amount) => amount < services.limit) && sum(subset) * 5 <= sum(amounts))
            most = Math.max(most, sum(subset));
        }
        expect(sum(picked(amounts, smallLots(amounts, services, "amount")))).toBe(most);
      }),
    );
  });
});

test("the pendant for the dispense: lots under its threshold, within the same fifth (R2122-8)", () => {
  const rule = dispensedLotRule("S", "2026-11-22", DEFAULT_PARAMETERS);
  expect(rule).toEqual({ ok: true, rule: { limit: cents(60_000), share: 0.2 } });
  if (rule.ok) expect(chosen([400_000, 59_999, 60_000], rule.rule)).toEqual([false, true, false]);
});

test("the figures come from the parameters of the day", () => {
  expect(smallLotRule("T", "2026-11-22", DEFAULT_PARAMETERS)).toEqual({ ok: true, rule: works });
  expect(smallLotRule("S", "2026-11-22", DEFAULT_PARAMETERS)).toEqual({ ok: true, rule: services });
  expect(smallLotRule("S", "2026-11-22", []).ok).toBe(false);
});
