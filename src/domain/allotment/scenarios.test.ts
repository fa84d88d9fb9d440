import * as fc from "fast-check";
import { cents, sum } from "../money";
import type { Need } from "../need";
import { aNeed } from "../need/testing";
import type { Family } from "../nomenclature";
import { DEFAULT_PARAMETERS } from "../threshold";
import { allotmentScenarios } from "./index";
import type { AllotmentCriterion, AllotmentScenario } from "./index";

const blank: Family = {
  ...{ code: "", label: "", parent: "", nature: "T", cpvPrefixes: [], keywords: [], buyer: "", strategic: false },
  ...{ centralBody: "", obligations: [], insertionFriendly: false, version: "1", archived: false },
};
const NOMENCLATURE: readonly Family[] = [
  { ...blank, code: "T.01", label: "Gros œuvre" },
  { ...blank, code: "T.02", label: "Électricité" },
  { ...blank, code: "T.03", label: "Peinture", insertionFriendly: true },
  { ...blank, code: "T.04", label: "Menuiserie" },
  { ...blank, code: "66.01", label: "Nettoyage des locaux", nature: "S", insertionFriendly: true },
];

const scenarios = (needs: readonly Need[]): readonly AllotmentScenario[] =>
  allotmentScenarios(needs, { nomenclature: NOMENCLATURE, parameters: DEFAULT_PARAMETERS, today: "2026-11-22" });
const criteria = (needs: readonly Need[]): readonly AllotmentCriterion[] =>
  scenarios(needs).map(({ criterion }) => criterion);
const scenario = (needs: readonly Need[], criterion: AllotmentCriterion): AllotmentScenario => {
  const found = scenarios(needs).find((one) => one.criterion === criterion);
  if (!found) throw new Error(`no ${criterion} scenario`);
  return found;
};
const codes = (reasons: AllotmentScenario["reasons"]): readonly string[] => reasons.map(({ code }) => code);

const works = (family: string, euros: number) => aNeed().in(family).works("École Pasteur").totalling(euros);
const cleaning = (place: string, euros: number) => aNeed().in("66.01").services().at(place).totalling(euros);

const SCHOOL = [
  works("T.01", 3_850_000).build(),
  works("T.02", 1_050_000).build(),
  works("T.03", 230_000).build(),
  works("T.04", 720_000).build(),
];

describe("the example of the administration", () => {
  const technical = scenario(SCHOOL, "technical");

  test("the sum of the lots decides: works of 5 850 000 € are formal", () => {
    expect(technical).toMatchObject({ amount: cents(5_850_000), procedure: { code: "formal", article: "L2124-1" } });
    expect(codes(technical.reasons)).toContain("allotment.sum-decides");
  });
  test("lots 3 and 4 may go to an adapted procedure", () => {
    expect(technical.lots.map(({ smallLot }) => smallLot)).toEqual([false, false, true, true]);
    const small = technical.reasons.find(({ code }) => code === "allotment.small-lots");
    expect(small?.values?.["share"]).toEqual({ share: expect.closeTo(0.1624, 4) as number });
  });
  test("those two are also within the reach of small firms", () => {
    expect(technical.lots.map(({ smeReach }) => smeReach)).toEqual([false, false, true, true]);
    expect(technical.smeShare).toBeCloseTo(950_000 / 5_850_000, 10);
  });
  test("lots bear the names of their performances", () => {
    expect(technical.lots.map(({ title, number }) => [number, title])).toEqual([
      [1, "Gros œuvre"],
      [2, "Électricité"],
      [3, "Peinture"],
      [4, "Menuiserie"],
    ]);
  });
  test("painting suits insertion: a reserved lot is possible", () => {
    expect(technical.lots.map(({ reservable }) => reservable)).toEqual([false, false, true, false]);
  });
  test("one lot for several performances needs reasons in law and in fact", () => {
    expect(scenario(SCHOOL, "single").drawbacks).toContainEqual({
      code: "allotment.reason-needed",
      article: "L2113-11",
      values: { count: 4 },
    });
  });
});

describe("only scenarios that make sense", () => {
  test("one performance in one place: one lot", () => {
    const needs = [cleaning("Sports", 10_000).build(), cleaning("Sports", 20_000).build()];
    expect(criteria(needs)).toEqual(["single"]);
    expect(codes(scenario(needs, "single").reasons)).toContain("allotment.one-performance");
  });
  test("one performance in several places: geographic lots", () => {
    const needs = [
      cleaning("Nord", 100_000).build(),
      cleaning("Sud", 150_000).build(),
      cleaning("nord", 50_000).build(),
    ];
    expect(criteria(needs)).toEqual(["single", "geographic"]);
    expect(scenario(needs, "geographic").lots.map(({ amount }) => amount)).toEqual([cents(150_000), cents(150_000)]);
  });
  test("several performances in several places: all four", () => {
    const needs = ["Nord", "Sud"].flatMap((place) => [
      works("T.02", 100_000).at(place).build(),
      works("T.03", 100_000).at(place).build(),
    ]);
    expect(criteria(needs)).toEqual(["single", "technical", "geographic", "mixed"]);
    expect(scenario(needs, "mixed").lots.map(({ title }) => title)).toEqual([
      "Électricité – Nord",
      "Électricité – Sud",
      "Peinture – Nord",
      "Peinture – Sud",
    ]);
  });
  test("each family in its own place: crossing them adds nothing", () => {
    const needs = [works("T.02", 1).at("Nord").build(), works("T.03", 1).at("Sud").build()];
    expect(criteria(needs)).toEqual(["single", "technical", "geographic"]);
  });
  test("nothing to buy, no scenario", () => expect(scenarios([])).toEqual([]));
});

test("under the formal threshold there is no small lot to tell: every lot is adapted already", () => {
  const needs = [works("T.02", 60_000).build(), works("T.03", 900_000).build()];
  expect(scenario(needs, "technical").lots.some(({ smallLot }) => smallLot)).toBe(false);
});

test("a lot beyond the reach of small firms is said", () => {
  expect(scenario([cleaning("Nord", 300_000).build()], "single").drawbacks).toContainEqual({
    code: "allotment.beyond-sme",
    article: "R2142-7",
    values: { count: 1 },
  });
});

test("needs without place make one lot of their own, the last, and it is said", () => {
  const needs = [cleaning("", 1_000).build(), cleaning("Nord", 1_000).build(), cleaning("Sud", 1_000).build()];
  const geographic = scenario(needs, "geographic");
  expect(geographic.lots.map(({ places }) => places)).toEqual([["Nord"], ["Sud"], []]);
  expect(codes(geographic.drawbacks)).toContain("allotment.place-missing");
});

test("an amount that is not known is listed in its lot, never counted", () => {
  const unknown = cleaning("Nord", 0).typed("totalAmount", "à définir").build();
  const single = scenario([unknown, cleaning("Nord", 1_000).build()], "single");
  expect(single.lots).toMatchObject([{ amount: cents(1_000), withoutAmount: [unknown.id] }]);
  expect(codes(single.drawbacks)).toContain("allotment.amounts-missing");
});

test("whatever the needs, lots hold each need once and add up to the needs", () => {
  const needs = fc.array(
    fc
      .record({
        family: fc.constantFrom("T.01", "T.02", "66.01", ""),
        place: fc.constantFrom("Nord", "Sud", ""),
        amount: fc.integer({ min: 0, max: 900_000_000 }),
      })
      .map(({ family, place, amount }) =>
        aNeed()
          .in(family)
          .at(place)
          .totalling(amount / 100)
          .build(),
      ),
    { minLength: 1, maxLength: 40 },
  );
  fc.assert(
    fc.property(needs, (all) => {
      const expected = sum(all.flatMap(({ totalAmount }) => (totalAmount.kind === "value" ? totalAmount.value : [])));
      for (const { lots, amount, smeShare } of scenarios(all)) {
        expect(amount).toBe(expected);
        expect(sum(lots.map((lot) => lot.amount))).toBe(expected);
        expect(lots.flatMap(({ needIds }) => needIds).sort()).toEqual(all.map(({ id }) => id).sort());
        expect(smeShare).toBeGreaterThanOrEqual(0);
        expect(smeShare).toBeLessThanOrEqual(1);
        expect(sum(lots.filter(({ smallLot }) => smallLot).map((lot) => lot.amount)) * 5).toBeLessThanOrEqual(expected);
      }
    }),
  );
});

describe("one need whose text names several performances", () => {
  const need = aNeed("Travaux d'entretien : plomberie, électricité et peinture").works("École Pasteur").totalling(100);

  test("gives a lot to each, whose shares add up to its amount and are to be corrected", () => {
    const technical = scenario([need.build()], "technical");
    expect(technical.lots.map(({ title }) => title)).toEqual(["Électricité", "Peinture", "Plomberie"]);
    expect(sum(technical.lots.map(({ amount }) => amount))).toBe(cents(100));
    expect(codes(technical.drawbacks)).toContain("allotment.amount-split");
  });
  test("needs reasons in law and in fact to be one lot", () => {
    expect(codes(scenario([need.build()], "single").drawbacks)).toContain("allotment.reason-needed");
  });
});

describe("lots sized for small firms", () => {
  const needs = ["Nord", "Nord", "Sud", "Sud", "Est"].map((place) => cleaning(place, 100_000).build());

  test("stay within the cap, place by place, when larger ones are beyond it", () => {
    const sme = scenario([...needs, cleaning("Sud", 100_000).build(), cleaning("Sud", 100_000).build()], "sme");
    expect(sme.smeShare).toBe(1);
    expect(sme.lots.every(({ smeReach }) => smeReach)).toBe(true);
  });
  test("are not proposed when lots by place are within it already", () => {
    expect(criteria(needs)).toEqual(["single", "geographic"]);
  });
});

describe("what each lot may do", () => {
  const lots = (amounts: readonly number[]) =>
    scenario(
      amounts.map((amount, at) => cleaning(`Site ${String(at)}`, amount).build()),
      "geographic",
    );

  test("under the dispense and within a fifth, a lot does without a procedure (R2122-8)", () => {
    const found = lots([100_000, 80_000, 20_000]);
    expect(found.procedure?.code).toBe("adapted");
    expect(found.lots.map(({ dispensed }) => dispensed)).toEqual([false, false, true]);
    expect(found.lots.map(({ procedure }) => procedure?.code)).toEqual(["adapted", "adapted", "dispense"]);
    expect(found).toMatchObject({ procedures: 2, effort: "medium" });
  });
  test("small and dispensed lots share the same fifth when the whole is formal", () => {
    const found = lots([600_000, 75_000, 40_000]);
    expect(found.lots.map(({ procedure }) => procedure?.code)).toEqual(["formal", "adapted", "dispense"]);
    expect(found.procedures).toBe(3);
  });
  test("at most one and a half times its value may be asked in turnover (R2142-7)", () => {
    expect(lots([100_000, 80_000]).lots[0]?.turnover).toBe(cents(150_000));
  });
  test("a need whose day is past is cut with the figures of today", () => {
    const [one] = scenarios([cleaning("Nord", 0).needed("2025-03-15").totalling(100_000).build()]);
    expect(one?.lots[0]?.turnover).toBe(cents(150_000));
  });
  test("three lots or more: the number that one bidder wins may be limited", () => {
    expect(codes(lots([50_000, 50_000, 50_000]).reasons)).toContain("allotment.limit-per-bidder");
  });
});
