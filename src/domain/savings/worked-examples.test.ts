import * as fc from "fast-check";
import {
  basketGain,
  computeSaving,
  globalCost,
  readSavingInput,
  shareByMember,
  type Saving,
  type SavingInput,
} from "./index";

/** Each case was worked out by hand from the formulas of the doctrine; amounts in € HT. */
const row = {
  method: "Historique",
  referencePrices: "100",
  obtainedPrice: 90,
  quantity12: 10,
  durationMonths: 12,
};

function input(change: Readonly<Record<string, string | number>>): SavingInput {
  const reading = readSavingInput({ ...row, ...change });
  if (!reading.ok) throw new Error(reading.problems.map(({ code }) => code).join(", "));
  return reading.input;
}

function saving(change: Readonly<Record<string, string | number>>): Saving {
  const result = computeSaving(input(change));
  if (!result.ok) throw new Error(result.reason.code);
  return result.saving;
}

function problems(change: Readonly<Record<string, string | number>>): readonly string[] {
  const reading = readSavingInput({ ...row, ...change });
  if (!reading.ok) return reading.problems.map(({ code }) => code);
  const result = computeSaving(reading.input);
  return result.ok ? [] : [result.reason.code];
}

const notes = (change: Readonly<Record<string, string | number>>): readonly string[] =>
  saving(change).notes.map(({ code }) => code);

describe("worked examples", () => {
  test("an index that is no round number: 18,40 € × 117,9 ÷ 110,2 = 19,685 662…, less 19,10 €, × 2 350 = 1 376,31 €", () => {
    const held = saving({
      referencePrices: "18,40",
      startIndex: "110,2",
      endIndex: "117,9",
      obtainedPrice: "19,10",
      quantity12: "2 350",
    });
    expect(held).toMatchObject({ referencePrice: 19.685662, twelveMonths: 1_376.31 });
  });
  test("four years notified on 15 March 2027: 292 days of 12 000 € are 9 600 €, then 2 400 €; 48 000 € in all", () => {
    const years = saving({ quantity12: 1_200, notifiedOn: "15/03/2027", durationMonths: "12 mois + 3 reconductions" });
    expect(years).toMatchObject({ yearN: 9_600, yearN1: 2_400, firmDuration: 12_000, fullDuration: 48_000 });
  });
  test("eighteen months: 1 000 € a year are 1 500 €", () => {
    expect(saving({ quantity12: 100, durationMonths: 18 }).fullDuration).toBe(1_500);
  });
  test("three offers 41 200, 39 950 and 44 600 average 41 916,666…; held at 39 950 the gain is 1 966,67 €", () => {
    const averaged = saving({
      method: "Moyenne des offres",
      referencePrices: "41 200 ; 39 950 ; 44 600",
      obtainedPrice: 39_950,
      quantity12: 1,
    });
    expect(averaged).toMatchObject({ referencePrice: 41_916.666667, twelveMonths: 1_966.67 });
  });
  test("a first offer of 128 000 brought to 119 500 by negotiation: 8 500 €, 6,640 625 %", () => {
    const negotiated = saving({
      method: "Première offre",
      referencePrices: "128 000",
      obtainedPrice: 119_500,
      quantity12: 1,
    });
    expect(negotiated).toMatchObject({ twelveMonths: 8_500, rate: 0.06640625 });
  });
  test("price and volume apart: 1 000 units at 5 €, then 800 at 4,60 €: 320 € of price, 1 000 € of volume", () => {
    const less = saving({ referencePrices: "5", obtainedPrice: "4,60", quantity12: 800, quantityBefore: 1_000 });
    expect(less).toMatchObject({ twelveMonths: 320, volumeEffect: 1_000 });
  });
  test("prices rise, the buyer holds: 52 € against 50 € paid and 56 € expected, 300 units: − 600 €, 1 200 € avoided", () => {
    const held = saving({ referencePrices: "50", obtainedPrice: 52, quantity12: 300, marketPrice: 56 });
    expect(held).toMatchObject({ twelveMonths: -600, avoidedCost: 1_200 });
  });
  test("a line of 60 000 € voted, 55 320 € committed: 4 680 € of budget, whatever the gain", () => {
    const voted = saving({ referencePrices: "46,10", obtainedPrice: "46,10", quantity12: 1_200, budgetLine: 60_000 });
    expect(voted).toMatchObject({ twelveMonths: 0, budgetSaving: 4_680 });
  });
  test("three members of 7, 5 and 1 units share 100 € into 53,85, 38,46 and 7,69 €", () => {
    const pooled = saving({
      referencePrices: "100",
      obtainedPrice: 92.3076923077,
      quantity12: 13,
      members: "A : 7 ; B : 5 ; C : 1",
    });
    expect(pooled).toMatchObject({ twelveMonths: 100, byMember: { A: 53.85, B: 38.46, C: 7.69 } });
  });
  test("Finance takes the budget, 95 €, where purchasing takes history, 100 €: 50 € and 100 €, 50 € apart", () => {
    const seen = saving({ financeMethod: "Budget", financeReference: 95 });
    expect(seen).toMatchObject({ twelveMonths: 100, finance: { twelveMonths: 50, difference: 50 } });
  });
});

describe("a representative basket", () => {
  test("brings each line up to date by its own market: 10 × 118 ÷ 110 and 4 × 96 ÷ 100", () => {
    // 10,727 27… × 100 + 3,84 × 50 = 1 264,727 27…; obtained 9 × 100 + 3,50 × 50 = 1 075.
    const basket = saving({
      method: "Panier",
      referencePrices: "10 / 9 / 100 / indice 110 à 118 ; 4 / 3,50 / 50 / indice 100 à 96",
    });
    expect(basket).toMatchObject({ referencePrice: 1_264.727273, twelveMonths: 189.73 });
    expect(basket.notes).toEqual([]);
  });
  test("gives the index of the whole to the lines that have none", () => {
    const basket = { method: "Panier", referencePrices: "10 / 9 / 100 / indice 100 à 110 ; 4 / 4 / 50" };
    expect(saving({ ...basket, startIndex: 100, endIndex: 150 }).twelveMonths).toBe(1_100 + 300 - 1_100);
    expect(saving(basket).notes).toContainEqual({ code: "saving.lines-without-index", values: { count: 1 } });
  });
  test("tells its volume effect line by line, and which lines do not say", () => {
    const basket = saving({ method: "Panier", referencePrices: "10 / 9 / 100 / avant 120 ; 4 / 4 / 50" });
    expect(basket.volumeEffect).toBe(200);
    expect(basket.notes).toContainEqual({ code: "saving.lines-without-former-quantity", values: { count: 1 } });
  });
  test("does not take a former quantity of the whole, which would be multiplied by all its lines", () => {
    const basket = { method: "Panier", referencePrices: "10 / 9 / 100", quantityBefore: 120 };
    expect(saving(basket).volumeEffect).toBeUndefined();
    expect(notes(basket)).toContain("saving.quantity-before-of-basket");
  });
  test("refuses half an index, a negative figure and a part that is none of its own", () => {
    const basket = (referencePrices: string) => problems({ method: "Panier", referencePrices });
    expect(basket("10 / 9 / 100 / indice 110 à")).toEqual(["saving.index-of-line"]);
    expect(basket("10 / 9 / 100 / avant -3")).toEqual(["saving.negative-line"]);
    expect(basket("10 / 9 / 100 / remise 3")).toEqual(["saving.basket-line"]);
  });
  test("is what the formula gives, whatever the lines and their order", () => {
    const figure = fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 1_000);
    const index = fc.integer({ min: 1, max: 20_000 }).map((n) => n / 100);
    const line = fc.record({
      reference: figure,
      obtained: figure,
      quantity: fc.nat(9_999),
      startIndex: index,
      endIndex: index,
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const written = lines.map(({ reference, obtained, quantity, startIndex, endIndex }) =>
          `${reference} / ${obtained} / ${quantity} / indice ${startIndex} à ${endIndex}`.replaceAll(".", ","),
        );
        const formula = basketGain(lines);
        const page = saving({ method: "Panier", referencePrices: [...written].reverse().join(" ; ") });
        expect(formula).toMatchObject({ ok: true, gain: page.twelveMonths });
      }),
    );
  });
});

describe("a global cost told by its parts", () => {
  const lives =
    "Ancien : achat 30 000 / par an 4 000 + 4 000 + 4 000 + 4 000 / fin de vie 500 ; Nouveau : achat 36 000 / par an 1 500 + 1 500 + 1 500 + 1 500 / valeur résiduelle 2 000";
  const purchase = { method: "Coût global", referencePrices: lives, obtainedPrice: "", quantity12: 1 };

  test("46 500 € against 40 000 € over four years: 1 625 € a year, 6 500 € in all", () => {
    const told = saving({ ...purchase, durationMonths: 48 });
    expect(told).toMatchObject({ referencePrice: 46_500, twelveMonths: 1_625, fullDuration: 6_500 });
    expect(told.notes).toEqual([]);
  });
  test("is discounted as the formula does: both costs to the cent", () => {
    const yearly = [4_000, 4_000, 4_000, 4_000];
    const before = globalCost({ purchase: 30_000, yearly, rate: 0.03, disposal: 500 });
    // 30 000 + 4 000 × 3,717 098 4… + 500
    expect(before).toEqual({ ok: true, cost: 45_368.39 });
    expect(input({ ...purchase, referencePrices: `${lives} ; Taux : 3 %`, durationMonths: 48 })).toMatchObject({
      referencePrices: [45_368.39],
      obtainedPrice: 39_575.65,
    });
  });
  test("has a budget saving of a year, not of the whole life", () => {
    expect(saving({ ...purchase, durationMonths: 48, budgetLine: 11_000 }).budgetSaving).toBe(1_000);
  });
  test("says that the years and the duration differ, or that the two lives do", () => {
    expect(notes({ ...purchase, durationMonths: 12 })).toContain("saving.life-is-not-duration");
    const shorter = lives.replace(" + 1 500 /", " /");
    expect(notes({ ...purchase, referencePrices: shorter, durationMonths: 48 })).toContain(
      "saving.lives-of-different-lengths",
    );
  });
  test("is not computed with a part that cannot be read, nor with a negative one", () => {
    const told = (referencePrices: string) => problems({ ...purchase, referencePrices });
    expect(told("Ancien : achat beaucoup ; Nouveau : achat 3")).toEqual(["saving.lives-unread"]);
    expect(told("Ancien : achat 30 000 / loyer 3 ; Nouveau : achat 3")).toEqual(["saving.lives-unread"]);
    expect(told("Ancien : achat 30 000 / par an -3 ; Nouveau : achat 3")).toEqual(["saving.cost-negative"]);
  });
});

describe("a purchase made once", () => {
  test("is counted once, in the year of its notification, and brought to no other duration", () => {
    const once = saving({ durationMonths: "Achat ponctuel", notifiedOn: "01/12/2027", quantity12: 3 });
    expect(once).toMatchObject({ twelveMonths: 30, yearN: 30, yearN1: 0, fullDuration: 30, firmDuration: 30 });
    expect(once.notes.map(({ code }) => code)).toContain("saving.one-off");
  });
  test("in global cost is the whole difference of the two lives", () => {
    const once = { method: "Coût global", referencePrices: "40 000", obtainedPrice: 32_000, quantity12: 1 };
    expect(saving({ ...once, durationMonths: "ponctuel" }).twelveMonths).toBe(8_000);
  });
});

describe("a share-out", () => {
  test("is the same whether quantities are whole or not: tons or tenths of tons", () => {
    const parts = fc.array(fc.nat(5_000), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(parts, fc.integer({ min: -9_999_999, max: 9_999_999 }), (quantities, amount) => {
        fc.pre(quantities.some((quantity) => quantity > 0));
        const named = (scale: number) => Object.fromEntries(quantities.map((part, at) => [`D${at}`, part / scale]));
        expect(shareByMember(amount / 100, named(10), 1)).toEqual(shareByMember(amount / 100, named(1), 1));
      }),
    );
  });
});

describe("suspicious parts", () => {
  test("thousands written with a space are one number", () => {
    expect(input({ quantity12: 2_000, members: "Voirie : 1 200 ; Lot 2 : 800" }).members).toEqual({
      Voirie: 1_200,
      "Lot 2": 800,
    });
  });
  test("a negative or wordy weight is no name of a lever that carries everything", () => {
    expect(problems({ levers: "Négociation : -20" })).toEqual(["saving.lever-negative"]);
    expect(problems({ levers: "Négociation : beaucoup" })).toEqual(["saving.lever-weight-missing"]);
    expect(problems({ members: "Voirie : -1 ; Culture : 2" })).toEqual(["saving.member-negative"]);
  });
  test("Finance in global cost beside a price a year is told", () => {
    expect(notes({ financeMethod: "Coût global", financeReference: 400 })).toContain("saving.finance-other-scope");
  });
});
