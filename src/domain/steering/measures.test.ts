import { cents } from "../money";
import { aNeed } from "../need/testing";
import { readContract, readPayment } from "../spend";
import {
  familyTargets,
  indicators,
  measureCells,
  measuresOf,
  responsibleRates,
  spendOfYear,
  yearsOfSpend,
} from "./index";
import type { Target } from "./index";

const target = (change: Partial<Target>): Target => ({
  id: "O-0001",
  indicator: "Considération sociale",
  scope: "Tous",
  target: 0.3,
  dueOn: "",
  ...change,
});
const contract = (startOn: string, socialConsiderations: string, family = "") =>
  readContract({ id: `C-${startOn}`, startOn, socialConsiderations, family, amount: 100 });
const payment = (paidOn: string, amount: number, supplierType: string, family = "") =>
  readPayment({ id: `PA-${paidOn}`, paidOn, amount, supplierType, family });

const SPEND = {
  contracts: [
    contract("10/02/2026", "Clause sociale"),
    contract("11/02/2026", "Pas de considération sociale"),
    contract("12/02/2026", ""),
    contract("10/02/2025", "Clause sociale"),
    contract("", "Clause sociale"),
  ],
  payments: [
    payment("01/03/2026", 300, "ESS", "10.01"),
    payment("02/03/2026", 100, "PME", "10.01"),
    payment("", 5, ""),
  ],
};
const FAMILIES = [{ code: "10.01", label: "Denrées" }];
const NEEDS = [aNeed().typed("socialConsiderations", "Clause sociale").build(), aNeed().build()];

function measure(targets: readonly Target[], year?: number, spend = SPEND) {
  const counted = spendOfYear(spend, year);
  const facts = { ...counted, lots: [], obligationsOf: () => [], targets };
  return measuresOf({
    targets,
    indicators: indicators({ needs: NEEDS, poolings: [], savings: [], targets }).indicators,
    rates: responsibleRates(facts),
    families: familyTargets({ ...counted, needs: NEEDS, obligationsOf: () => [] }, FAMILIES, targets),
  });
}

describe("the measure of a target", () => {
  test("is that of the contracts of its year, and counts those that do not say", () => {
    const [measured] = measure([target({})], 2026);
    expect(measured).toMatchObject({ share: 0.5, on: "contracts", count: 1, total: 2, silent: 1 });
    expect(measured && measureCells(measured, "2026-11-25", 2026)).toEqual({
      measured: 0.5,
      measuredOn: 46_351,
      measuredFrom: "Contrats de 2026 : 1 sur 2 ; sans réponse : 1",
    });
  });
  test("is that of the needs where no contract says anything", () => {
    const [measured] = measure([target({})], 2024);
    expect(measured).toMatchObject({ share: 1, on: "needs", count: 1, total: 1, silent: 1 });
    expect(measured && measureCells(measured, "2026-11-25", 2024)).toMatchObject({
      measuredFrom: "Besoins : 1 sur 1 ; sans réponse : 1",
    });
  });
  test("of purchases from the social economy is a share of euros", () => {
    expect(measure([target({ indicator: "Entreprises de l'ESS" })])).toMatchObject([
      { share: 0.75, on: "payments", count: 1, total: 2, silent: 1 },
    ]);
  });
  test("of a family is counted on what that family buys, in the way of an authority without SPASER", () => {
    const targets = [
      target({ indicator: "Achats aux PME", scope: "Denrées" }),
      target({ id: "O-0002", scope: "10.01" }),
    ];
    expect(measure(targets)).toMatchObject([{ share: 0.25, on: "payments", silent: 0 }, { on: "needs" }]);
  });
  test("does not exist for what is not measured here, nor is it guessed", () => {
    expect(measure([target({ indicator: "Satisfaction" }), target({ scope: "Voirie" })])).toEqual([]);
    const [silent] = measure([target({ indicator: "Lots réservés" })]);
    expect(silent).toMatchObject({ share: undefined, total: 0 });
    expect(silent && measureCells(silent, "2026-11-25", undefined)["measured"]).toBe("");
  });
});

describe("a year of spend", () => {
  test("holds what is dated in it, and says what bears no date", () => {
    expect(spendOfYear(SPEND, 2026)).toMatchObject({
      contracts: { length: 3 },
      payments: { length: 2 },
      undated: { contracts: 1, payments: 1 },
    });
    expect(spendOfYear(SPEND, undefined).contracts).toHaveLength(5);
  });
  test("is one of those that are there, the latest first", () => expect(yearsOfSpend(SPEND)).toEqual([2026, 2025]));
});

test("rates do not depend on the order of the lines", () => {
  const facts = { ...SPEND, lots: [{ reserved: true, kept: true, amount: cents(5) }], obligationsOf: () => ["EGALIM"] };
  const reversed = { contracts: [...SPEND.contracts].reverse(), payments: [...SPEND.payments].reverse() };
  expect(responsibleRates({ ...facts, ...reversed, targets: [] })).toEqual(responsibleRates({ ...facts, targets: [] }));
});
