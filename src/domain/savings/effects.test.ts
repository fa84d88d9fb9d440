import * as fc from "fast-check";
import {
  computeSaving,
  discountGain,
  globalCost,
  markUpGain,
  readQualitative,
  readSavingInput,
  type SavingInput,
} from "./index";
import { qualitativeCell } from "./qualitative";

const purchase: SavingInput = {
  method: "history",
  referencePrices: [100],
  startIndex: 100,
  endIndex: 120,
  obtainedPrice: 110,
  quantity12: 80,
  durationMonths: 48,
  levers: {},
  members: {},
  qualitative: [],
};

function saving(change: Partial<SavingInput> = {}) {
  const result = computeSaving({ ...purchase, ...change });
  if (!result.ok) throw new Error(result.reason.code);
  return result.saving;
}
const refusal = (change: Partial<SavingInput>): string => {
  const result = computeSaving({ ...purchase, ...change });
  return result.ok ? "computed" : result.reason.code;
};

describe("what is told beside the purchasing gain", () => {
  test("buying less is a volume effect at the updated old price, not a gain: 20 units fewer at 120 €", () => {
    expect(saving({ quantityBefore: 100 })).toMatchObject({ twelveMonths: 800, volumeEffect: 2_400 });
  });
  test("buying more is a negative volume effect", () => {
    expect(saving({ quantityBefore: 50 }).volumeEffect).toBe(-3_600);
  });
  test("price and volume effects make the change of the spend, whatever the figures", () => {
    const price = fc.integer({ min: 0, max: 100_000 }).map((n) => n / 100);
    fc.assert(
      fc.property(price, price, fc.nat(5_000), fc.nat(5_000), (before, after, bought, boughtBefore) => {
        const { startIndex: _start, endIndex: _end, ...plain } = purchase;
        const result = computeSaving({
          ...plain,
          referencePrices: [before],
          obtainedPrice: after,
          quantity12: bought,
          quantityBefore: boughtBefore,
        });
        if (!result.ok) throw new Error(result.reason.code);
        const spentLess = before * boughtBefore - after * bought;
        expect(result.saving.twelveMonths + (result.saving.volumeEffect ?? 0)).toBeCloseTo(spentLess, 1);
      }),
    );
  });
  test("the budget saving is the line voted less what is committed", () => {
    expect(saving({ budgetLine: 10_000 }).budgetSaving).toBe(1_200);
  });
  test("an avoided cost is told where the price rose less than the market, and never below zero", () => {
    expect(saving({ obtainedPrice: 125, marketPrice: 130 })).toMatchObject({ twelveMonths: -400, avoidedCost: 400 });
    expect(saving({ obtainedPrice: 125, marketPrice: 120 }).avoidedCost).toBe(0);
    expect(saving({ marketPrice: 130 }).avoidedCost).toBeUndefined();
  });
  test("the firm part of the duration is told apart from the renewals", () => {
    expect(saving({ firmMonths: 12 })).toMatchObject({ firmDuration: 800, fullDuration: 3_200 });
  });
  test("Finance and purchasing stand side by side", () => {
    expect(saving({ finance: { method: "budget", referencePrice: 115 } }).finance).toEqual({
      twelveMonths: 400,
      difference: 400,
    });
  });
  test("a reference younger than the price is told", () => {
    const codes = saving({ referenceOn: "2027-06-01", notifiedOn: "2027-03-01" }).notes.map(({ code }) => code);
    expect(codes).toContain("saving.reference-after-price");
  });
  test("a negative former quantity is refused", () => {
    expect(refusal({ quantityBefore: -1 })).toBe("saving.quantity-negative");
  });
});

describe("a pooled purchase", () => {
  test("shares its gain out by the quantities of its members", () => {
    expect(saving({ members: { Voirie: 60, Culture: 20 } }).byMember).toEqual({ Voirie: 600, Culture: 200 });
  });
  test("members never make more than the gain: their sum is the gain, to the cent", () => {
    const parts = fc.dictionary(fc.string({ minLength: 1 }), fc.nat(1_000), { minKeys: 1, maxKeys: 12 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 1_000_000 }), (members, price) => {
        fc.pre(Object.values(members).some((part) => part > 0));
        const { byMember, twelveMonths } = saving({
          members,
          quantity12: 1,
          obtainedPrice: 0,
          referencePrices: [price / 7],
        });
        const sum = Object.values(byMember).reduce((total, gain) => total + Math.round(gain * 100), 0);
        expect(sum).toBe(Math.round(twelveMonths * 100));
      }),
    );
  });
  test("refuses members that bought more than the whole", () => {
    expect(refusal({ members: { Voirie: 60, Culture: 30 } })).toBe("saving.members-over-quantity");
    expect(refusal({ members: { Voirie: 0 } })).toBe("saving.members-nothing");
    expect(refusal({ members: { Voirie: -1 } })).toBe("saving.member-negative");
  });
});

describe("the global cost", () => {
  test("discounts the costs of each year: 1 000 + 110 ÷ 1.1 + 121 ÷ 1.1² + 50 − 20", () => {
    const cost = globalCost({ purchase: 1_000, yearly: [110, 121], rate: 0.1, disposal: 50, residualValue: 20 });
    expect(cost).toEqual({ ok: true, cost: 1_230 });
  });
  test("refuses a negative cost and an impossible rate", () => {
    expect(globalCost({ purchase: 1, yearly: [-1] })).toMatchObject({
      ok: false,
      reason: { code: "saving.cost-negative" },
    });
    expect(globalCost({ purchase: 1, yearly: [], rate: -1 })).toMatchObject({
      reason: { code: "saving.rate-impossible" },
    });
  });
  test("is a reference over the whole duration: 8 000 € less in four years are 2 000 € a year", () => {
    const { startIndex: _start, endIndex: _end, ...plain } = purchase;
    const result = computeSaving({
      ...plain,
      method: "global-cost",
      referencePrices: [40_000],
      obtainedPrice: 32_000,
      quantity12: 1,
    });
    expect(result).toMatchObject({ ok: true, saving: { twelveMonths: 2_000, fullDuration: 8_000, rate: 0.2 } });
  });
});

describe("conditions", () => {
  test("a discount from 10 % to 28 % on 72 000 € paid spared 18 000 €", () => {
    expect(discountGain({ before: 0.1, after: 0.28, spend: 72_000, measured: "new" })).toEqual({
      ok: true,
      gain: 18_000,
    });
    expect(discountGain({ before: 0.1, after: 0.28, spend: 90_000, measured: "old" })).toEqual({
      ok: true,
      gain: 18_000,
    });
  });
  test("a basket that saves 12 %, extrapolated to 44 000 € paid, spared 6 000 €; to 50 000 € at the old prices as well", () => {
    expect(discountGain({ before: 0, after: 0.12, spend: 44_000, measured: "new" })).toEqual({ ok: true, gain: 6_000 });
    expect(discountGain({ before: 0, after: 0.12, spend: 50_000, measured: "old" })).toEqual({ ok: true, gain: 6_000 });
  });
  test("a mark-up from 25 % to 20 % on 120 000 € paid spared 5 000 €", () => {
    expect(markUpGain({ before: 0.25, after: 0.2, spend: 120_000, measured: "new" })).toEqual({
      ok: true,
      gain: 5_000,
    });
    expect(markUpGain({ before: 0.25, after: 0.2, spend: 125_000, measured: "old" })).toEqual({
      ok: true,
      gain: 5_000,
    });
  });
  test("a discount of 12 written for 12 % is refused", () => {
    expect(discountGain({ before: 0, after: 12, spend: 1, measured: "new" })).toMatchObject({ ok: false });
  });
});

describe("qualitative gains", () => {
  const written = "Délais : 2 – de 12 à 5 jours ; Social : 1";
  test("have a score from 0 to 3 and an evidence, and come back as they were", () => {
    const { gains, problems } = readQualitative(written);
    expect(problems).toEqual([]);
    expect(gains).toEqual([
      { aspect: "Délais", score: 2, evidence: "de 12 à 5 jours" },
      { aspect: "Social", score: 1, evidence: "" },
    ]);
    expect(qualitativeCell(gains)).toBe(written);
  });
  test("without a score, or with an impossible one, are told", () => {
    expect(readQualitative("Plus rapide").problems.map(({ code }) => code)).toEqual(["saving.score-missing"]);
    expect(readQualitative("Délais : 7").problems.map(({ code }) => code)).toEqual(["saving.score-impossible"]);
  });
  test("without evidence are told beside the saving, which they never change", () => {
    const qualitative = [{ aspect: "Délais", score: 3, evidence: "" }];
    expect(saving({ qualitative })).toEqual({
      ...saving(),
      notes: [{ code: "saving.evidence-missing", values: { aspect: "Délais" } }],
    });
  });
});

describe("a row of Gains", () => {
  const row = {
    method: "Panier",
    referencePrices: "10 / 9 / 100 ; 4 / 5 / 50",
    durationMonths: "12 mois + 3 reconductions",
  };
  test("holds a basket line by line: 1 200 € before, 1 150 € now", () => {
    expect(readSavingInput(row)).toMatchObject({
      ok: true,
      input: { referencePrices: [1_200], obtainedPrice: 1_150, quantity12: 1, durationMonths: 48, firmMonths: 12 },
    });
  });
  test("says which line of the basket cannot be read", () => {
    expect(readSavingInput({ ...row, referencePrices: "10 / 9 / 100 ; 4 / cinq" })).toMatchObject({
      ok: false,
      problems: [{ code: "saving.basket-line", values: { line: 2 } }],
    });
  });
  test("asks Finance for both its method and its price", () => {
    expect(readSavingInput({ ...row, financeMethod: "Budget" })).toMatchObject({
      problems: [{ code: "saving.finance-incomplete" }],
    });
  });
});
