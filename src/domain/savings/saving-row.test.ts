import { computeSaving, readSavingInput, savingCells } from "./index";
import type { SavingInput } from "./index";

const row = {
  id: "G-0001",
  method: "Moyenne des offres",
  referencePrices: "12 ; 10,50 € ; 11",
  startIndex: "",
  endIndex: "",
  obtainedPrice: 10,
  quantity12: "1 200",
  durationMonths: "4 ans",
  notifiedOn: "03/10/2027",
  levers: "Négociation : 60 ; Mutualisation : 40",
};

function input(change: Record<string, string | number> = {}): SavingInput {
  const reading = readSavingInput({ ...row, ...change });
  if (!reading.ok) throw new Error(reading.problems.map(({ code }) => code).join(", "));
  return reading.input;
}

test("a row typed by a buyer", () => {
  expect(input()).toEqual({
    method: "average-of-offers",
    referencePrices: [12, 10.5, 11],
    obtainedPrice: 10,
    quantity12: 1_200,
    durationMonths: 48,
    notifiedOn: "2027-10-03",
    levers: { Négociation: 60, Mutualisation: 40 },
    members: {},
    qualitative: [],
  });
});

test("a price of energy keeps its decimals, in text or in number", () => {
  expect(input({ method: "Budget", referencePrices: "0,1523 €" }).referencePrices).toEqual([0.1523]);
  expect(input({ method: "Budget", referencePrices: "1,234" }).referencePrices).toEqual([1.234]);
  expect(input({ method: "Budget", referencePrices: 0.1487 }).referencePrices).toEqual([0.1487]);
});

test("renewals written in the duration count", () => {
  expect(input({ durationMonths: "12 mois + 3 reconductions" }).durationMonths).toBe(48);
});

test("one lever alone carries the whole gain", () =>
  expect(input({ levers: "Sourcing" }).levers).toEqual({ Sourcing: 100 }));

test("no lever, no index, no notification: nothing is invented", () => {
  const bare = input({ levers: "", notifiedOn: "" });
  expect(bare.levers).toEqual({});
  expect(bare).not.toHaveProperty("notifiedOn");
  expect(bare).not.toHaveProperty("startIndex");
});

test.each([
  [{ method: "au doigt mouillé" }, "saving.method-unknown"],
  [{ referencePrices: "" }, "saving.reference-missing"],
  [{ referencePrices: "12 ; à venir" }, "number.unreadable"],
  [{ obtainedPrice: "" }, "saving.price-missing"],
  [{ quantity12: "" }, "saving.quantity-missing"],
  [{ durationMonths: "" }, "saving.duration-missing"],
  [{ startIndex: "ancien" }, "number.unreadable"],
  [{ levers: "Négociation ; Sourcing" }, "saving.lever-weight-missing"],
])("a row with %j is not computed, and says why", (change, code) => {
  const reading = readSavingInput({ ...row, ...change });
  expect(reading.ok ? [] : reading.problems.map((problem) => problem.code)).toContain(code);
});

test("computed cells are those of the table, empty where there is no figure", () => {
  const result = computeSaving(input({ notifiedOn: "", referencePrices: "0 ; 0", obtainedPrice: 0 }));
  expect(result.ok && savingCells(result.saving)).toEqual({
    twelveMonths: 0,
    firmDuration: 0,
    volumeEffect: "",
    budgetSaving: "",
    avoidedCost: "",
    byMember: "",
    financeTwelveMonths: "",
    rate: "",
    yearN: "",
    yearN1: "",
    fullDuration: 0,
  });
});
