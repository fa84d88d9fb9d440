import * as fc from "fast-check";
import { cents } from "../money";
import { aNeed } from "../need/testing";
import { considerationRate, indicatorNamed, indicators, readTarget } from "./index";
import type { Indicator, IndicatorCode, SteeringFacts } from "./index";

const nothing: SteeringFacts = { needs: [], poolings: [], savings: [], targets: [] };
const measure = (code: IndicatorCode, facts: Partial<SteeringFacts>): Indicator => {
  const found = indicators({ ...nothing, ...facts }).indicators.find((one) => one.code === code);
  if (!found) throw new Error(code);
  return found;
};
const green = (euros: number, considerations: string) =>
  aNeed().once().of(euros).typed("environmentalConsiderations", considerations);

describe("the environmental rate", () => {
  test("counts needs with one consideration at least, in number and in euros", () => {
    const needs = [
      green(80_000, "Clause environnementale").build(),
      green(10_000, "Critère environnemental").build(),
      green(10_000, "Pas de considération environnementale").build(),
    ];
    expect(measure("environmental", { needs })).toMatchObject({
      rate: { count: 2, total: 3, amount: cents(90_000), totalAmount: cents(100_000), amountShare: 0.9 },
      withoutData: [],
    });
  });
  test("a cell may hold a clause and a criterion", () => {
    const needs = [green(1_000, "Clause environnementale ; Critère environnemental").build()];
    expect(measure("environmental", { needs }).rate).toMatchObject({ count: 1, total: 1 });
  });
  test("needs that do not say are told, not taken for a no", () => {
    const needs = [
      green(1_000, "Clause environnementale").build(),
      green(1_000, "").build(),
      green(1_000, "bof").build(),
    ];
    const { rate, withoutData } = measure("environmental", { needs });
    expect(rate).toMatchObject({ count: 1, total: 1, share: 1 });
    expect(withoutData).toEqual(needs.slice(1).map(({ id }) => id));
  });
  test("an amount that is not known counts in number only", () => {
    const unknown = green(0, "Clause environnementale").typed("annualAmount", "à définir").build();
    const { rate, withoutAmount } = measure("environmental", { needs: [unknown] });
    expect(rate).toMatchObject({ count: 1, amount: 0, amountShare: undefined });
    expect(withoutAmount).toEqual([unknown.id]);
  });
});

test("the social rate knows reserved contracts", () => {
  const needs = [aNeed().typed("socialConsiderations", "Marché réservé").of(1_000).build()];
  expect(measure("social", { needs }).rate.share).toBe(1);
});

test("programmed are needs whose status says so, or that an action carries", () => {
  const needs = [
    aNeed().once().of(30_000).standing("programmed").build(),
    aNeed().once().of(20_000).with({ action: "A-0001" }).build(),
    aNeed().once().of(50_000).build(),
  ];
  expect(measure("programmed", { needs }).rate).toMatchObject({ count: 2, total: 3, amountShare: 0.5 });
});

test("pooled are needs of an accepted opportunity", () => {
  const needs = [
    aNeed().of(1_000).build(),
    aNeed().of(1_000).build(),
    aNeed().of(1_000).with({ pooling: "M-0001" }).build(),
  ];
  const [first, second] = needs.map(({ id }) => id);
  const poolings = [
    { needIds: [first ?? ""], decision: "accepted" as const },
    { needIds: [second ?? ""], decision: "refused" as const },
  ];
  expect(measure("pooled", { needs, poolings }).rate).toMatchObject({ count: 2, total: 3 });
});

test("abandoned needs are out of everything", () => {
  const needs = [aNeed().of(1_000).standing("dropped").build()];
  expect(measure("programmed", { needs }).rate).toMatchObject({ total: 0, share: undefined });
  expect(indicators({ ...nothing, needs }).byFamily.rows).toEqual([]);
});

test("savings add up lines that are computed, and count the others", () => {
  const savings = [{ twelveMonths: 1_200.1 }, { twelveMonths: 0.2 }, { twelveMonths: undefined }];
  expect(indicators({ ...nothing, savings }).savings).toEqual({
    twelveMonths: cents(1_200.3),
    lines: 3,
    notComputed: 1,
  });
});

describe("charts", () => {
  const needs = Array.from({ length: 12 }, (_, index) =>
    aNeed()
      .once()
      .in(`66.${String(index + 10)}`)
      .by("Sports")
      .of((index + 1) * 1_000)
      .build(),
  );

  test("ten families, the largest first, and what they leave out", () => {
    const { byFamily } = indicators({ ...nothing, needs: [...needs, aNeed().of(5).build()] });
    expect(byFamily.rows).toHaveLength(10);
    expect(byFamily.rows[0]).toEqual({ key: "66.21", amount: cents(12_000) });
    expect(byFamily.others).toEqual({ count: 2, amount: cents(3_000) });
    expect(byFamily.missing).toBe(1);
  });
  test("bars and the rest always make the whole", () => {
    const any = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 1_000_000 })).map(([family, euros]) =>
        aNeed()
          .once()
          .in(`F${String(family)}`)
          .of(euros)
          .build(),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(any, (all) => {
        const { rows, others } = indicators({ ...nothing, needs: all }).byFamily;
        const shown = rows.reduce((total, { amount }) => total + amount, 0) + others.amount;
        const whole = all.reduce(
          (total, { annualAmount }) => total + (annualAmount.kind === "value" ? annualAmount.value : 0),
          0,
        );
        expect(shown).toBe(whole);
      }),
    );
  });
});

describe("targets", () => {
  const row = {
    id: "O-1",
    indicator: "Part des achats avec considération sociale",
    target: "30 %",
    dueOn: "31/12/2027",
    scope: "",
  };

  test("are read from the table and meet their indicator", () => {
    const reading = readTarget(row);
    expect(reading).toMatchObject({ ok: true, target: { target: 0.3, dueOn: "2027-12-31" } });
    if (reading.ok) expect(measure("social", { targets: [reading.target] }).target).toEqual(reading.target);
  });
  test("the one due first counts, and those of a family do not", () => {
    const targets = [
      { id: "O-1", indicator: "Clauses sociales", scope: "", target: 0.5, dueOn: "2030-12-31" },
      { id: "O-2", indicator: "Clauses sociales", scope: "Tous", target: 0.3, dueOn: "2027-12-31" },
      { id: "O-3", indicator: "Clauses sociales", scope: "66.01", target: 1, dueOn: "2026-12-31" },
    ];
    expect(measure("social", { targets }).target?.id).toBe("O-2");
  });
  test.each([
    [{ target: "" }, "target.value-missing"],
    [{ target: 30 }, "target.not-a-share"],
    [{ target: "beaucoup" }, "number.unreadable"],
    [{ indicator: "" }, "target.indicator-missing"],
  ])("a row with %j is not used, and says why", (change, code) => {
    expect(readTarget({ ...row, ...change })).toMatchObject({ ok: false, reason: { code } });
  });
  test.each([
    ["100 % d'achats avec une clause environnementale", "environmental"],
    ["Taux de mutualisation", "pooled"],
    ["Bonheur des agents", undefined],
  ])("« %s » names %s", (text, code) => expect(indicatorNamed(text)).toBe(code));
});

describe("the rate of considerations", () => {
  const cells = ["Clause sociale; Critère environnemental", "Pas de considération sociale", "", "à voir"];
  test("is that of the contracts that say, in number", () => {
    expect(considerationRate(cells)).toBe(0.5);
  });
  test("understands how departments say that there is none", () => {
    expect(considerationRate(["Clauses sociales", "Non", "Aucune", "sans objet"])).toBe(0.25);
  });
  test("is in value with amounts, a contract without amount being left out", () => {
    expect(considerationRate(cells, [300, 100, 50, 50])).toBe(0.75);
    expect(considerationRate(cells, [undefined, 100, 50, 50])).toBe(0);
  });
  test("does not exist when nobody says", () => {
    expect(considerationRate(["", "à voir"])).toBeUndefined();
  });
});
