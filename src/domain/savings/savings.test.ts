import * as fc from "fast-check";
import { computeSaving, indexPrice, prorata, referencePrice, shareByLever } from "./index";
import type { Saving, SavingInput } from "./index";

const contract: SavingInput = {
  method: "budget",
  referencePrices: [10],
  obtainedPrice: 9,
  quantity12: 1_200,
  durationMonths: 48,
  levers: {},
  members: {},
  qualitative: [],
};

function saving(change: Partial<SavingInput> = {}): Saving {
  const result = computeSaving({ ...contract, ...change });
  if (!result.ok) throw new Error(result.reason.code);
  return result.saving;
}

function refusal(change: Partial<SavingInput>): string {
  const result = computeSaving({ ...contract, ...change });
  return result.ok ? "computed" : result.reason.code;
}

const notes = (change: Partial<SavingInput>): readonly string[] => saving(change).notes.map(({ code }) => code);

describe("a saving against a budget", () => {
  test("is (reference − obtained) × quantity over twelve months, and months ÷ 12 over the duration", () => {
    expect(saving()).toMatchObject({ referencePrice: 10, twelveMonths: 1_200, rate: 0.1, fullDuration: 4_800 });
  });
  test("has no prorata before it is notified", () => {
    expect(saving()).toMatchObject({ yearN: undefined, yearN1: undefined });
  });
});

describe("a saving against history", () => {
  test("updates the old price by the index: prices rose by 20 %, the buyer holds + 10 %, the gain is 10 points", () => {
    const held = saving({
      method: "history",
      referencePrices: [100],
      startIndex: 100,
      endIndex: 120,
      obtainedPrice: 110,
    });
    expect(held).toMatchObject({ referencePrice: 120, twelveMonths: 12_000 });
    expect(held.rate).toBeCloseTo(1 / 12, 12);
    expect(held.notes).toEqual([]);
  });
  test("without index keeps the old price, and says so", () => {
    expect(notes({ method: "history" })).toContain("saving.no-index");
  });
  test("with one index only is not computed", () => {
    expect(refusal({ method: "history", startIndex: 100 })).toBe("saving.index-incomplete");
    expect(refusal({ method: "history", startIndex: 0, endIndex: 110 })).toBe("saving.index-not-positive");
  });
});

describe("a saving against offers", () => {
  test("compares with their average", () => {
    const averaged = { method: "average-of-offers", referencePrices: [12, 10, 11.5], obtainedPrice: 10 } as const;
    expect(saving(averaged).twelveMonths).toBe(1_400);
    expect(saving(averaged).notes).toContainEqual({ code: "saving.offers-averaged", values: { count: 3 } });
  });
  test("needs two offers at least", () => {
    expect(refusal({ method: "average-of-offers", referencePrices: [12] })).toBe("saving.two-offers-needed");
  });
  test("other methods rest on one price", () => {
    expect(refusal({ method: "budget", referencePrices: [12, 13] })).toBe("saving.one-reference-expected");
    expect(referencePrice("history", [])).toMatchObject({ ok: false, reason: { code: "saving.reference-missing" } });
  });
});

describe("rounding", () => {
  test("happens once, at the end, half up", () => {
    expect(saving({ referencePrices: [0.335], obtainedPrice: 0.33, quantity12: 1 }).twelveMonths).toBe(0.01);
    expect(saving({ referencePrices: [1.0049], obtainedPrice: 1, quantity12: 1 }).twelveMonths).toBe(0);
    expect(saving({ referencePrices: [0.33], obtainedPrice: 0.335, quantity12: 1 }).twelveMonths).toBe(-0.01);
  });
  test("does not lose thirds: three offers averaging 10 ⅓ on 3 units", () => {
    const thirds = {
      method: "average-of-offers",
      referencePrices: [10, 10, 11],
      obtainedPrice: 10,
      quantity12: 3,
    } as const;
    expect(saving(thirds).twelveMonths).toBe(1);
  });
  test("rounds half a cent up even when it comes from thirds", () => {
    const offers = {
      method: "average-of-offers",
      referencePrices: [1, 1, 1.005],
      obtainedPrice: 1,
      quantity12: 3,
    } as const;
    expect(saving(offers).twelveMonths).toBe(0.01);
  });
  test("prices keep their decimals: 0.148 7 € a kWh", () => {
    const energy = saving({ referencePrices: [0.1523], obtainedPrice: 0.1487, quantity12: 1_000_000 });
    expect(energy).toMatchObject({ referencePrice: 0.1523, twelveMonths: 3_600 });
  });
});

describe("doubts that are told", () => {
  test("a saving over 60 %", () => expect(notes({ obtainedPrice: 3.9 })).toContain("saving.suspiciously-high"));
  test("not one of 60 % exactly", () => expect(notes({ obtainedPrice: 4 })).toEqual([]));
  test("a dearer contract", () => expect(notes({ obtainedPrice: 11 })).toContain("saving.negative"));
  test("a first offer, which can be played", () =>
    expect(notes({ method: "first-offer" })).toContain("saving.first-offer"));
  test("an index on a price of today", () =>
    expect(notes({ startIndex: 100, endIndex: 101 })).toContain("saving.index-of-current-price"));
  test("a reference of zero has no rate", () => expect(saving({ referencePrices: [0] }).rate).toBeUndefined());
  test.each([
    [{ obtainedPrice: -1 }, "saving.price-negative"],
    [{ obtainedPrice: Number.NaN }, "saving.price-missing"],
    [{ referencePrices: [-3] }, "saving.reference-negative"],
    [{ quantity12: -1 }, "saving.quantity-negative"],
    [{ durationMonths: 0 }, "saving.duration-missing"],
    [{ notifiedOn: "2027-02-30" }, "saving.no-such-day"],
  ])("%j is not computed", (change, code) => expect(refusal(change)).toBe(code));
});

describe("prorata by notification date", () => {
  const part = (gain: number, day: string, year: number): number => {
    const result = prorata(gain, day, year);
    if (!result.ok) throw new Error(result.reason.code);
    return result.gain;
  };

  test("counts the day of notification: 31 December keeps one day in 365", () => {
    expect(part(36_500, "2027-12-31", 2027)).toBe(100);
    expect(part(36_500, "2027-12-31", 2028)).toBe(36_400);
  });
  test("3 October leaves ninety days", () => expect(part(36_500, "2027-10-03", 2027)).toBe(9_000));
  test("1 January keeps everything, in a leap year too", () => {
    expect(part(36_500, "2027-01-01", 2027)).toBe(36_500);
    expect(part(36_500, "2028-01-01", 2028)).toBe(36_500);
    expect(part(36_500, "2028-01-01", 2029)).toBe(0);
  });
  test("29 February of a leap year leaves 307 days", () => expect(part(36_500, "2028-02-29", 2028)).toBe(30_700));
  test("other years receive nothing", () => {
    expect(part(36_500, "2027-06-01", 2026)).toBe(0);
    expect(part(36_500, "2027-06-01", 2029)).toBe(0);
  });
  test("a day that does not exist is refused", () => expect(prorata(1, "2027-02-29", 2027).ok).toBe(false));

  const gains = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((amount) => amount / 100);
  const days = fc
    .date({ min: new Date("2020-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test("N and N + 1 make the twelve months, to the cent, and each lies between 0 and the whole", () => {
    fc.assert(
      fc.property(gains, days, (gain, day) => {
        const year = Number(day.slice(0, 4));
        const [first, second] = [part(gain, day, year), part(gain, day, year + 1)];
        expect(Math.round(first * 100) + Math.round(second * 100)).toBe(Math.round(gain * 100));
        for (const one of [first, second]) {
          expect(Math.abs(one)).toBeLessThanOrEqual(Math.abs(gain));
          expect(Math.sign(one) * Math.sign(gain)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
  test("the same figures come with the saving", () => {
    expect(saving({ notifiedOn: "2027-10-03", quantity12: 36_500 })).toMatchObject({ yearN: 9_000, yearN1: 27_500 });
  });
});

describe("levers", () => {
  test("share the gain by their weights", () => {
    expect(saving({ levers: { Négociation: 60, Mutualisation: 40 } }).byLever).toEqual({
      Négociation: 720,
      Mutualisation: 480,
    });
  });
  test("must weigh 100 together", () => {
    expect(refusal({ levers: { Négociation: 60, Mutualisation: 30 } })).toBe("saving.levers-not-100");
    expect(refusal({ levers: { Négociation: 120, Mutualisation: -20 } })).toBe("saving.lever-negative");
  });
  test("decimal weights are exact: 0.1 + 99.9", () => {
    expect(saving({ levers: { Sobriété: 0.1, Négociation: 99.9 } }).byLever).toEqual({
      Sobriété: 1.2,
      Négociation: 1_198.8,
    });
  });
  test("their parts always make the gain", () => {
    const weights = fc
      .array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 7 })
      .map((raw) => [...raw, 10_000 - raw.reduce((sum, weight) => sum + weight, 0)])
      .map((raw) => Object.fromEntries(raw.map((weight, index) => [`L${String(index)}`, weight / 100])));
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), weights, (amount, levers) => {
        const shared = shareByLever(amount / 100, levers);
        if (!shared.ok) throw new Error(shared.reason.code);
        const total = Object.values(shared.byLever).reduce((sum, part) => sum + Math.round(part * 100), 0);
        expect(total).toBe(amount);
      }),
    );
  });
});

describe("indexation", () => {
  test("multiplies by the new index and divides by the old one", () => {
    expect(indexPrice(100, 110, 121)).toEqual({ ok: true, price: 110 });
    expect(indexPrice(0.1523, 100, 100)).toEqual({ ok: true, price: 0.1523 });
  });
  test("refuses an index of zero", () => expect(indexPrice(100, 0, 121).ok).toBe(false));
});
