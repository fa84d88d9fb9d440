import { cents } from "../money";
import type { Need } from "../need";
import { aNeed } from "../need/testing";
import { SHIPPED_FAMILIES } from "../nomenclature";
import { countedReasons, cumulate, DEFAULT_PARAMETERS, type CumulationContext, type Parameter } from "./index";

const context: CumulationContext = { parameters: DEFAULT_PARAMETERS, today: "2025-09-01" };
const cumulated = (needs: readonly Need[], change: Partial<CumulationContext> = {}) =>
  cumulate(needs, { ...context, ...change });
const only = (needs: readonly Need[], change: Partial<CumulationContext> = {}) =>
  cumulated(needs, change).cumulations[0];
const service = (euros: number) => aNeed("Entretien des fontaines").in("63.02").of(euros).lasting(12);

describe("the figure of the day of launch (R2121-3)", () => {
  test("a need launched in February 2026 is read with 40,000, one launched in May with 60,000", () => {
    const launched = (day: string) => only([service(50_000).needed(day).build()]);
    expect(launched("2026-06-20")).toMatchObject({ launchDay: "2026-05-24", procedure: { code: "dispense" } });
    expect(launched("2026-04-20")).toMatchObject({
      thresholds: { dispense: cents(40_000) },
      procedure: { code: "adapted", publicity: "adapted" },
    });
  });
  test("from 2028 on the figure is provisional", () => {
    expect(only([service(50_000).needed("2028-06-20").build()])?.procedure.provisional).toBe(true);
  });
});

describe("the estimated value (R2121-1 to R2121-8)", () => {
  const formal = { amount: cents(240_000), procedure: { code: "formal" } };

  test("counts renewals", () => expect(only([service(60_000).lasting(12, 3).build()])).toMatchObject(formal));
  test("counts options", () => {
    expect(only([service(200_000).typed("options", 40_000).build()])).toMatchObject(formal);
  });
  test("of a framework agreement is its maximum over its whole duration", () => {
    const need = service(10_000).for("Accord-cadre d'entretien des fontaines").typed("maximum", 240_000).build();
    expect(only([need])).toMatchObject(formal);
    const counted = cumulated([need]).cumulations.flatMap((cumulation) => countedReasons(need, cumulation));
    expect(counted.map(({ code }) => code)).toEqual(["counted.family", "value.maximum-counts"]);
  });
  test("of a framework agreement without maximum is deemed above the formal threshold, and that is an error", () => {
    const need = service(10_000).for("Accord-cadre sans maximum d'entretien des fontaines").build();
    const result = cumulated([need]);
    expect(result.cumulations[0]).toMatchObject({
      procedure: { code: "formal", article: "R2121-8" },
      uncapped: [need.id],
    });
    expect(result.alerts).toMatchObject([
      { rule: "threshold.framework-without-maximum", severity: "error", needIds: [need.id] },
    ]);
  });
  test("of a regular need is what was spent, adjusted, or what is to come: the larger when both are said", () => {
    const spent = aNeed().in("63.02").typed("executedAmount", 50_000).typed("expectedChange", "+10 %").lasting(12);
    expect(only([spent.build()])?.amount).toBe(cents(55_000));
    expect(only([spent.of(70_000).build()])?.amount).toBe(cents(70_000));
    expect(only([spent.of(40_000).build()])?.amount).toBe(cents(55_000));
  });
});

describe("works (R2121-5)", () => {
  const works = (euros: number) => aNeed("Gros œuvre").works("Médiathèque").totalling(euros);

  test("of one operation over 5,404,000 are formal, whatever their budget years", () => {
    const needs = [works(3_000_000).typed("year", 2027).build(), works(2_404_000).typed("year", 2028).build()];
    expect(cumulated(needs).cumulations).toMatchObject([
      { key: "Médiathèque", amount: cents(5_404_000), procedure: { code: "formal" } },
    ]);
  });
  test("count supplies and services put at the contractor's disposal", () => {
    const needs = [
      works(5_300_000).build(),
      aNeed("Blocs-portes").supplies().with({ operation: "Médiathèque" }).in("25.01").totalling(60_000).build(),
      aNeed("Grue mise à disposition du titulaire").with({ operation: "médiathèque" }).totalling(44_000).build(),
      aNeed("Maîtrise d'œuvre").with({ operation: "Médiathèque" }).in("73.01").totalling(400_000).build(),
    ];
    expect(cumulated(needs).cumulations.map(({ key, amount }) => [key, amount])).toEqual([
      ["Médiathèque", cents(5_404_000)],
      ["73.01", cents(400_000)],
    ]);
  });
});

describe("the quality of the buyer", () => {
  const water = [service(430_000).by("Eau").build()];
  const entity = DEFAULT_PARAMETERS.map((parameter: Parameter) =>
    parameter.rule === "contracting-entity" ? { ...parameter, value: 1 } : parameter,
  );

  test("a contracting entity is formal from 432,000 for its network activities", () => {
    expect(only(water)).toMatchObject({ procedure: { code: "formal", regime: "common" } });
    expect(only(water, { parameters: entity, today: "2026-11-22" })).toMatchObject({
      thresholds: { formal: cents(432_000) },
      procedure: { code: "adapted", regime: "network" },
    });
  });
  test("a department may be the one that buys for a network", () => {
    const departments = [{ code: "EAU", label: "Eau", autonomous: false, network: true }];
    expect(only(water, { departments, today: "2026-11-22" })?.procedure).toMatchObject({ regime: "network" });
    const shared = [...water, service(10_000).by("Sports").build()];
    expect(only(shared, { departments, today: "2026-11-22" })?.procedure).toMatchObject({
      code: "formal",
      regime: "common",
    });
  });
});

describe("social and other specific services (R2123-1 3°)", () => {
  const caterer = (euros: number) =>
    aNeed("Restauration scolaire").in("76.09").totalling(euros).with({ cpv: "55524000-9" });

  test("stay adapted whatever their value, published in the JOUE from 750,000", () => {
    expect(only([caterer(749_999).build()])?.procedure).toMatchObject({
      ...{ code: "adapted", regime: "social", article: "R2123-1 3°", publicity: "adapted" },
    });
    expect(only([caterer(750_000).build()])?.procedure).toMatchObject({
      ...{ code: "adapted", publicity: "ojeu", publicityArticle: "R2131-14" },
    });
  });
  test("do not lend their rule to what is added up with them", () => {
    const needs = [caterer(200_000).build(), caterer(100_000).with({ cpv: "90911200-8" }).build()];
    expect(only(needs)?.procedure).toMatchObject({ code: "formal", regime: "common" });
  });
});

describe("several authorities in one workbook", () => {
  const by = (department: string) => service(50_000).by(department).build();

  test("are each cumulated for themselves, by the column Personne morale", () => {
    const needs = [by("Sports"), by("Culture"), by("Voirie de Montclar")];
    const departments = [{ code: "Voirie de Montclar", label: "", autonomous: false, legalPerson: "Montclar" }];
    const result = cumulated(needs, { departments });
    expect(result.authorities).toEqual(["Montclar"]);
    expect(result.cumulations.map(({ amount, authority }) => [amount, authority])).toEqual([
      [cents(100_000), undefined],
      [cents(50_000), "Montclar"],
    ]);
  });
  test("are told by their names, divisions and spellings together", () => {
    const needs = ["Ville de Montclar", "MAIRIE DE MONTCLAR", "Commune de Portville - Sports", "Commune de Portville"];
    const result = cumulated(needs.map(by));
    expect(result.cumulations.map(({ amount }) => amount)).toEqual([cents(100_000), cents(100_000)]);
    expect(result.alerts).toHaveLength(2);
  });
  test("directions whose names merely hold such a word are of one authority", () => {
    const needs = ["Politique de la ville", "Ville durable", "Habitat", "Développement économique"].map(by);
    expect(cumulated(needs).authorities).toEqual([]);
  });
});

describe("without a budget year", () => {
  const needed = (day: string) => service(50_000).typed("year", "").needed(day).build();

  test("needs less than twelve months apart are added up, the others are not", () => {
    expect(cumulated([needed("2026-11-01"), needed("2027-09-30")]).cumulations).toHaveLength(1);
    const apart = cumulated([needed("2025-11-01"), needed("2027-03-01"), needed("2027-09-01")]).cumulations;
    expect(apart.map(({ amount, period }) => [amount, period])).toEqual([
      [cents(100_000), { from: "2027-03-01", to: "2028-02-29" }],
      [cents(50_000), { from: "2025-11-01", to: "2026-10-31" }],
    ]);
  });
});

test("a functional unit gathers families", () => {
  const unit = { functionalUnit: "Festival" };
  const needs = [service(150_000).with(unit).build(), service(70_000).in("71.01").with(unit).build()];
  expect(only(needs)).toMatchObject({ kind: "functional-unit", amount: cents(220_000), procedure: { code: "formal" } });
});

test("the shipped families name what is added up", () => {
  expect(only([service(1_000).build()], { nomenclature: SHIPPED_FAMILIES })?.name).toBe(
    SHIPPED_FAMILIES.find(({ code }) => code === "63.02")?.label,
  );
});
