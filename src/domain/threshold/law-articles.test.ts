import { cents } from "../money";
import { estimatedValue, valueOf, type Need } from "../need";
import { aNeed } from "../need/testing";
import { countedReasons, cumulate, DEFAULT_PARAMETERS, type CumulationContext } from "./index";

const context: CumulationContext = { parameters: DEFAULT_PARAMETERS, today: "2026-11-25" };
const amounts = (needs: readonly Need[], change: Partial<CumulationContext> = {}) =>
  cumulate(needs, { ...context, ...change }).cumulations.map(({ kind, amount }) => [kind, amount / 100]);
const service = (euros: number) => aNeed("Entretien des fontaines").in("63.02").of(euros).lasting(12);
const why = (need: Need, code: string) =>
  cumulate([need], context)
    .cumulations.flatMap((cumulation) => countedReasons(need, cumulation))
    .find((reason) => reason.code === code)?.article;

describe("R2121-1: the whole of the contract, without tax", () => {
  test.each([
    ["three renewals of one year", service(50_000).lasting(12, 3), 200_000],
    ["options and prizes", service(50_000).typed("options", 15_000), 65_000],
    ["renewals and options", service(50_000).lasting(12, 1).typed("options", 15_000), 115_000],
    ["a firm duration of four years", service(50_000).lasting(48), 200_000],
  ])("%s", (_, need, euros) => expect(valueOf(estimatedValue(need.build()))).toBe(cents(euros)));

  test("all the lots of one family together", () => {
    const lots = [1, 2, 3].map((lot) =>
      service(30_000)
        .for(`Entretien des fontaines, lot ${String(lot)}`)
        .build(),
    );
    expect(amounts(lots)).toEqual([["family", 90_000]]);
  });
});

describe("R2121-2: distinct operational units", () => {
  const needs = [service(50_000).by("Sports").build(), service(40_000).by("Régie de l'eau").build()];

  test("are aggregated", () => expect(amounts(needs)).toEqual([["family", 90_000]]));
  test("except a unit that answers for its own contracts", () => {
    const departments = [{ code: "Régie de l'eau", label: "", autonomous: true }];
    expect(amounts(needs, { departments })).toEqual([
      ["family", 50_000],
      ["family", 40_000],
    ]);
  });
});

test.each([
  ["31 March 2026", "2026-03-31", 40_000],
  ["1 April 2026", "2026-04-01", 60_000],
])("R2121-3: launched on %s, the dispense is that of the day", (_, day, dispense) => {
  const needed = { "2026-03-31": "2026-04-27", "2026-04-01": "2026-04-28" }[day] ?? "";
  const [one] = cumulate([service(30_000).needed(needed).build()], { ...context, today: "2025-09-01" }).cumulations;
  expect(one).toMatchObject({ launchDay: day, thresholds: { dispense: cents(dispense) } });
});

describe("R2121-4: no other way of computing", () => {
  test("a total that the yearly amount contradicts counts, and both are quoted", () => {
    const need = service(50_000).lasting(48).typed("totalAmount", 90_000).build();
    expect(amounts([need])).toEqual([["family", 90_000]]);
    expect(why(need, "value.inconsistent")).toBe("R2121-1");
  });
  test("what could not be foreseen is apart, with its reason in writing", () => {
    const sudden = service(30_000).being("unforeseen");
    const justified = sudden.with({ unforeseenReason: "Tempête du 3 octobre" }).build();
    expect(amounts([service(50_000).build(), justified])).toEqual([
      ["family", 50_000],
      ["unforeseen", 30_000],
    ]);
    expect(why(justified, "counted.unforeseen-because")).toBe("R2121-4");
    expect(cumulate([sudden.build()], context).alerts).toMatchObject([{ rule: "threshold.unforeseen-unjustified" }]);
  });
});

describe("R2121-5: works, by operation", () => {
  const works = (title: string, euros: number) => aNeed(title).works("Gymnase Nord").totalling(euros);

  test("whatever the contractors, families and budget years", () => {
    const needs = [
      works("Gros œuvre", 3_000_000).in("T1").build(),
      works("Peinture", 500_000).in("T2").typed("year", 2028).build(),
    ];
    expect(amounts(needs)).toEqual([["operation", 3_500_000]]);
  });
  test("two operations are never one, though their trade is the same", () => {
    const needs = [works("Peinture", 90_000).build(), aNeed("Peinture").works("École Sud").totalling(80_000).build()];
    expect(amounts(needs)).toEqual([
      ["operation", 90_000],
      ["operation", 80_000],
    ]);
  });
});

describe("R2121-6: supplies and services, by homogeneous family or functional unit", () => {
  test("a family counts over all departments, however many suppliers hold it", () => {
    const needs = [service(30_000).by("Sports").heldBy("Aqua", "2027-01-01"), service(40_000).by("Culture")];
    expect(amounts(needs.map((need) => need.build()))).toEqual([["family", 70_000]]);
  });
  test("a named functional unit gathers several families, and leaves them", () => {
    const unit = { functionalUnit: "Festival d'été" };
    const needs = [service(30_000).with(unit), service(20_000).in("71.01").with(unit), service(10_000)];
    expect(amounts(needs.map((need) => need.build()))).toEqual([
      ["functional-unit", 50_000],
      ["family", 10_000],
    ]);
  });
});

describe("R2121-7: regular needs", () => {
  const spent = aNeed("Entretien").in("63.02").lasting(12).typed("executedAmount", 50_000);

  test("1°: what the last twelve months cost, adjusted", () => {
    expect(amounts([spent.typed("expectedChange", "-10 %").build()])).toEqual([["family", 45_000]]);
  });
  test("2°: what the next twelve will cost; the larger of both when both are said", () => {
    expect(amounts([service(60_000).build()])).toEqual([["family", 60_000]]);
    expect(amounts([spent.of(60_000).build()])).toEqual([["family", 60_000]]);
    expect(amounts([spent.of(20_000).build()])).toEqual([["family", 50_000]]);
  });
  test("less than a year counts for twelve months", () => {
    expect(amounts([service(24_000).lasting(6).build()])).toEqual([["family", 24_000]]);
  });
});

describe("R2121-8: framework agreements", () => {
  const framework = service(10_000).for("Accord-cadre d'entretien des fontaines");

  test("their maximum over their whole duration, whatever a year costs", () => {
    expect(amounts([framework.lasting(48).typed("maximum", 200_000).build()])).toEqual([["family", 200_000]]);
  });
  test.each([
    ["said to have none", framework.for("Accord-cadre sans maximum d'entretien")],
    ["with a maximum that is not understood", framework.typed("maximum", "selon besoins")],
    ["without any amount", framework.typed("annualAmount", "")],
  ])("%s: an error, and deemed above the formal threshold", (_, need) => {
    const { cumulations, alerts } = cumulate([need.build()], context);
    expect(cumulations).toMatchObject([{ procedure: { code: "formal", article: "R2121-8" } }]);
    expect(alerts).toContainEqual(
      expect.objectContaining({ rule: "threshold.framework-without-maximum", severity: "error" }),
    );
  });
});

test("R2121-9: an innovation partnership counts for all its phases, given as a total or as a maximum", () => {
  const partnership = aNeed("Partenariat d'innovation : recherche puis acquisition de bennes").in("73.20");
  expect(amounts([partnership.totalling(900_000).build()])).toEqual([["family", 900_000]]);
  expect(amounts([partnership.of(100_000).typed("maximum", 900_000).build()])).toEqual([["family", 900_000]]);
});
