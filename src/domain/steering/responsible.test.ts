import { cents } from "../money";
import { readNeed } from "../need";
import { readContract, readPayment } from "../spend";
import { familyTargets, indicatorNamed, rateNamed, responsibleRates, type ResponsibleCode } from ".";

const CONTRACTS = [
  { amount: 100_000, socialConsiderations: "Clause sociale", environmentalConsiderations: "Critère environnemental" },
  { amount: 300_000, socialConsiderations: "Marché réservé", environmentalConsiderations: "Clause environnementale" },
  { amount: 600_000, socialConsiderations: "Pas de considération sociale", environmentalConsiderations: "" },
  { socialConsiderations: "" },
].map((row) => readContract(row));
const PAYMENTS = [
  { amount: 400, family: "15.01", supplierType: "PME", quality: "Bio" },
  { amount: 600, family: "15.01", supplierType: "GE", quality: "Durable ou de qualité" },
  { amount: 1_000, family: "15.01", supplierType: "", quality: "Aucune" },
  { amount: 500, family: "15.01", supplierType: "ESS", quality: "" },
  { amount: 80, family: "30.02", quality: "Réemploi" },
  { amount: 920, family: "30.02", quality: "Aucune" },
].map((row) => readPayment(row));
const target = { id: "O-1", indicator: "Considération sociale", scope: "Tous", target: 0.3, dueOn: "" };
const rates = responsibleRates({
  contracts: CONTRACTS,
  payments: PAYMENTS,
  lots: [
    { reserved: true, kept: true, amount: cents(20_000) },
    { reserved: false, kept: true, amount: cents(80_000) },
    { reserved: true, kept: false, amount: cents(50_000) },
  ],
  obligationsOf: (family) => (family === "15.01" ? ["EGalim"] : ["AGEC"]),
  targets: [target],
});
const rate = (code: ResponsibleCode) => {
  const found = rates.find((one) => one.code === code);
  if (!found) throw new Error(code);
  return found;
};

describe("responsible purchasing, in number and in euros", () => {
  test("counts contracts by the DECP lists, those that do not say apart", () => {
    expect(rate("contract-social")).toMatchObject({
      rate: { count: 2, total: 3, amount: cents(400_000), amountShare: 0.4 },
      withoutData: 1,
      target,
    });
    expect(rate("contract-environmental")).toMatchObject({ rate: { count: 2, total: 2 }, withoutData: 2 });
    expect(rate("reserved-contracts").rate).toMatchObject({ count: 1, total: 3, amountShare: 0.3 });
  });
  test("counts a contract as reserved whatever the words of its extract", () => {
    const worded = ["Lot réservé", "Clause sociale ; marché réservé", "Non", "à voir"];
    const contracts = worded.map((socialConsiderations) => readContract({ socialConsiderations }));
    const asked = { contracts, payments: [], lots: [], obligationsOf: () => [], targets: [] };
    const reserved = responsibleRates(asked).find(({ code }) => code === "reserved-contracts");
    expect(reserved).toMatchObject({ rate: { count: 2, total: 3 }, withoutData: 1 });
  });
  test("counts the reserved lots that are kept", () => {
    expect(rate("reserved-lots").rate).toMatchObject({ count: 1, total: 2, amountShare: 0.2 });
  });
  test("counts SMEs and the social economy where the supplier is known", () => {
    expect(rate("sme")).toMatchObject({ rate: { amount: cents(400), totalAmount: cents(1_500) }, withoutData: 3 });
    expect(rate("social-economy").rate).toMatchObject({ count: 1, total: 3 });
  });
  test("organic is within sustainable, over the food whose quality is known (L230-5-1 CRPM)", () => {
    expect(rate("egalim-sustainable")).toMatchObject({ rate: { amountShare: 0.5 }, withoutData: 1 });
    expect(rate("egalim-organic").rate.amountShare).toBe(0.2);
  });
  test("re-use and recycled content are two shares (AGEC, article 58)", () => {
    expect(rate("agec-reused").rate.amountShare).toBe(0.08);
    expect(rate("agec-recycled").rate.amountShare).toBe(0);
  });
  test.each([
    ["Considération sociale", "contract-social"],
    ["Entreprises de l'ESS", "social-economy"],
    ["Économie sociale et solidaire", "social-economy"],
    ["Lots réservés", "reserved-lots"],
    ["EGalim : produits durables et de qualité", "egalim-sustainable"],
    ["Produits biologiques (EGalim)", "egalim-organic"],
    ["Part des PME", "sme"],
    ["Délai de paiement", undefined],
  ])("« %s » of Objectifs is a target of one rate only", (indicator, code) => {
    expect(rateNamed(indicator)).toBe(code);
  });
  test("the social economy is no social consideration of the needs either", () => {
    expect([indicatorNamed("Économie sociale et solidaire"), indicatorNamed("Considération sociale")]).toEqual([
      undefined,
      "social",
    ]);
  });
  test("says nothing where nothing can be counted", () => {
    const none = responsibleRates({ contracts: [], payments: [], lots: [], obligationsOf: () => [], targets: [] });
    expect(none.map(({ rate: { share, amountShare } }) => [share, amountShare])).toEqual(
      none.map(() => [undefined, undefined]),
    );
  });
});

describe("targets by family", () => {
  const needs = [
    readNeed({ id: "B-1", validatedFamily: "15.01", environmentalConsiderations: "Clause environnementale" }),
    readNeed({ id: "B-2", validatedFamily: "15.01", environmentalConsiderations: "" }),
    readNeed({ id: "B-3", validatedFamily: "30.02", environmentalConsiderations: "Clause environnementale" }),
  ];
  const of = (scope: string, indicator: string) => ({ ...target, scope, indicator, target: 0.5 });
  test("are measured on the needs of the family; what names no family is told", () => {
    const { measured, unread } = familyTargets(
      { needs, contracts: [], payments: [], obligationsOf: () => [] },
      [{ code: "15.01", label: "Denrées" }],
      [of("Denrées", "Considération environnementale"), of("Lune", "Considération sociale"), target],
    );
    expect(measured).toMatchObject([{ family: "15.01", rate: { count: 1, total: 1 }, withoutData: ["B-2"] }]);
    expect(unread.map(({ scope }) => scope)).toEqual(["Lune"]);
  });
});
