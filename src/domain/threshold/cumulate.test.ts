import * as fc from "fast-check";
import { cents } from "../money";
import type { Need } from "../need";
import { aNeed } from "../need/testing";
import { SHIPPED_FAMILIES } from "../nomenclature";
import { cumulate, DEFAULT_PARAMETERS } from "./index";
import type { Cumulation, CumulationContext, ThresholdAlert } from "./index";

const context: CumulationContext = { parameters: DEFAULT_PARAMETERS, today: "2026-11-22" };
const CLEANING = "66.01";

const cumulations = (needs: readonly Need[], change: Partial<CumulationContext> = {}): readonly Cumulation[] =>
  cumulate(needs, { ...context, ...change }).cumulations;
const alerts = (needs: readonly Need[], rule: string): readonly ThresholdAlert[] =>
  cumulate(needs, context).alerts.filter((alert) => alert.rule === rule);

const cleaning = (department: string, euros: number) =>
  aNeed(`Nettoyage, ${department}`).by(department).in(CLEANING).of(euros).lasting(12);

describe("supplies and services (R2121-6)", () => {
  test("are added up by family over the whole authority", () => {
    const needs = [cleaning("Sports", 120_000), cleaning("Culture", 80_000), cleaning("Crèches", 125_000)].map((need) =>
      need.build(),
    );
    expect(cumulations(needs)).toEqual([
      expect.objectContaining({
        key: CLEANING,
        kind: "family",
        nature: "S",
        amount: cents(325_000),
        departments: ["Sports", "Culture", "Crèches"],
        needIds: needs.map(({ id }) => id),
        procedure: expect.objectContaining({ code: "formal", article: "L2124-1" }) as unknown,
        thresholds: { dispense: cents(60_000), publicity: cents(90_000), formal: cents(216_000) },
      }),
    ]);
  });

  test("count renewals and the whole duration (R2121-1)", () => {
    const need = cleaning("Sports", 60_000).lasting(12, 3).build();
    expect(cumulations([need])[0]).toMatchObject({ amount: cents(240_000), procedure: { code: "formal" } });
  });

  test("of one functional unit are added up together, whatever their families", () => {
    const unit = { functionalUnit: "Festival d'été" };
    const [one] = cumulations([
      aNeed("Scène et sonorisation").in("71.01").of(50_000).with(unit).build(),
      aNeed("Gardiennage").in("72.01").of(45_000).with({ functionalUnit: "FESTIVAL D’ÉTÉ " }).build(),
    ]);
    expect(one).toMatchObject({ kind: "functional-unit", key: "Festival d'été", amount: cents(95_000) });
  });

  test("of an autonomous department are counted apart (R2121-2)", () => {
    const needs = [cleaning("Sports", 50_000), cleaning("Régie des eaux", 50_000)].map((need) => need.build());
    const water = { code: "REGIE", label: "Régie des eaux" };
    const apart = cumulations(needs, { departments: [{ ...water, autonomous: true }] });
    expect(apart).toHaveLength(2);
    expect(apart.map(({ autonomousUnit }) => autonomousUnit)).toContain("REGIE");
    expect(cumulations(needs, { departments: [{ ...water, autonomous: false }] })).toHaveLength(1);
  });

  test("that could not be foreseen are counted apart, to be justified", () => {
    const needs = [cleaning("Sports", 50_000).build(), cleaning("Culture", 30_000).being("unforeseen").build()];
    expect(cumulations(needs).map(({ kind, amount }) => [kind, amount])).toEqual([
      ["family", cents(50_000)],
      ["unforeseen", cents(30_000)],
    ]);
    expect(alerts(needs, "threshold.unforeseen-unjustified")).toMatchObject([
      { severity: "warning", needIds: [needs[1]?.id], toDo: { code: "todo.justify-unforeseen" } },
    ]);
  });
  test("an unforeseen need that says why raises no alert", () => {
    const said = cleaning("Culture", 30_000).being("unforeseen").with({ unforeseenReason: "Sinistre du 12 mars" });
    expect(alerts([said.build()], "threshold.unforeseen-unjustified")).toEqual([]);
  });

  test("each budget year for itself, when there are several", () => {
    const needs = [cleaning("Sports", 50_000), cleaning("Sports", 50_000).typed("year", 2028)].map((need) =>
      need.build(),
    );
    expect(cumulations(needs).map(({ exercise, amount }) => [exercise, amount])).toEqual([
      [2027, cents(50_000)],
      [2028, cents(50_000)],
    ]);
  });

  test("a validated family counts rather than a suggested one", () => {
    expect(cumulations([aNeed().perhapsIn("67.01").in(CLEANING).of(1_000).build()])[0]?.key).toBe(CLEANING);
    expect(cumulations([aNeed().perhapsIn("67.01").of(1_000).build()])[0]?.key).toBe("67.01");
  });

  test("the nature of the family serves when the need does not say its own", () => {
    const silent = aNeed().in("10.01").of(1_000).typed("nature", "").build();
    const food = { code: "10.01", nature: "F" as const };
    const family = {
      ...{ label: "", parent: "", cpvPrefixes: [], keywords: [], buyer: "", strategic: false, centralBody: "" },
      ...{ obligations: [], insertionFriendly: false, version: "", archived: false },
      ...food,
    };
    expect(cumulations([silent], { nomenclature: [family] })[0]).toMatchObject({ nature: "F" });
    expect(cumulate([silent], context).withoutFamily).toEqual([
      { needId: silent.id, reason: { code: "threshold.nature-missing" } },
    ]);
  });
});

describe("works (R2121-5)", () => {
  test("are added up by operation, never by family", () => {
    const needs = [
      aNeed("Gros œuvre").works("École Pasteur").in("T-BAT").totalling(4_000_000).build(),
      aNeed("Électricité").works("ecole pasteur").in("T-GTE").totalling(1_500_000).build(),
      aNeed("Voirie").works("Rue des Lilas").in("T-BAT").totalling(90_000).build(),
    ];
    expect(cumulations(needs).map(({ key, kind, amount, procedure }) => [key, kind, amount, procedure.code])).toEqual([
      ["École Pasteur", "operation", cents(5_500_000), "formal"],
      ["Rue des Lilas", "operation", cents(90_000), "dispense"],
    ]);
  });

  test("without operation are added to nothing, and one alert says so", () => {
    const needs = [aNeed().works().of(50_000).build(), aNeed().works().of(25_000).build()];
    const result = cumulate(needs, context);
    expect(result.cumulations).toEqual([]);
    expect(result.withoutFamily.map(({ reason }) => reason.code)).toEqual(Array(2).fill("threshold.operation-missing"));
    expect(result.alerts).toEqual([
      expect.objectContaining({
        severity: "warning",
        needIds: needs.map(({ id }) => id),
        reason: expect.objectContaining({
          article: "R2121-5",
          values: { count: 2, amount: { euros: 75_000 } },
        }) as unknown,
      }),
    ]);
  });
});

describe("what cannot be counted", () => {
  test("an amount to define is listed in its cumulation, never counted as 0", () => {
    const unknown = cleaning("Culture", 0).typed("annualAmount", "à définir").build();
    const needs = [cleaning("Sports", 50_000).build(), unknown];
    expect(cumulations(needs)[0]).toMatchObject({ amount: cents(50_000), withoutAmount: [unknown.id] });
    expect(alerts(needs, "threshold.amounts-missing")[0]).toMatchObject({ severity: "warning", needIds: [unknown.id] });
  });
  test("a need without family is told", () => {
    const need = aNeed().of(1_000).build();
    expect(cumulate([need], context).withoutFamily).toEqual([
      { needId: need.id, reason: { code: "threshold.family-missing", article: "R2121-6" } },
    ]);
  });
  test("an abandoned need is out of the programme", () => {
    expect(cumulate([cleaning("Sports", 50_000).standing("dropped").build()], context)).toEqual({
      cumulations: [],
      alerts: [],
      withoutFamily: [],
      authorities: [],
    });
  });
  test("without a threshold in the table there is no cumulation, but an error", () => {
    const need = cleaning("Sports", 1_000).build();
    const result = cumulate([need], { parameters: [], today: "2026-11-22" });
    expect(result.cumulations).toEqual([]);
    expect(result.alerts).toMatchObject([
      { severity: "error", rule: "threshold.parameter-missing", needIds: [need.id] },
    ]);
  });
});

describe("the thresholds of the day of launch (R2121-3)", () => {
  const launched = (need: Need, today = "2025-09-01"): string | undefined =>
    cumulations([need], { today })[0]?.launchDay;

  test("are found by counting the phases of the schedule back from the date of need to its launch", () => {
    expect(launched(cleaning("Sports", 20_000).needed("2026-06-30").build())).toBe("2026-06-03");
    expect(launched(cleaning("Sports", 100_000).needed("2026-06-30").build())).toBe("2026-04-25");
    expect(launched(cleaning("Sports", 400_000).needed("2026-10-01").build())).toBe("2026-05-03");
  });
  test("a need without date is launched for the end of its current contract", () => {
    const need = cleaning("Sports", 20_000).heldBy("Net Plus", "2026-06-30").typed("neededBy", "").build();
    expect(launched(need)).toBe("2026-06-03");
  });
  test("without any date, on 1 January of its exercise", () => {
    expect(launched(cleaning("Sports", 20_000).typed("neededBy", "").build())).toBe("2027-01-01");
  });
  test("never before today for what is still to come", () => {
    expect(launched(cleaning("Sports", 400_000).needed("2026-12-15").build(), "2026-11-22")).toBe("2026-11-22");
  });
  test("the earliest launch counts for the whole family", () => {
    const needs = [cleaning("Sports", 30_000).needed("2026-03-31"), cleaning("Culture", 15_000).needed("2026-12-31")];
    const [one] = cumulations(
      needs.map((need) => need.build()),
      { today: "2025-09-01" },
    );
    expect(one).toMatchObject({ launchDay: "2026-03-04", thresholds: { dispense: cents(40_000) } });
  });
  test("are provisional from 2028 on", () => {
    expect(cumulations([cleaning("Sports", 20_000).needed("2028-06-30").build()])[0]?.procedure.provisional).toBe(true);
  });
});

describe("splitting (R2121-4)", () => {
  const RULE = "splitting.cumulated-over-threshold";

  test("a family over the formal threshold while each need stays under it is an error", () => {
    const needs = [cleaning("Sports", 120_000), cleaning("Culture", 100_000)].map((need) => need.build());
    expect(alerts(needs, RULE)).toMatchObject([
      {
        severity: "error",
        cumulationKey: CLEANING,
        needIds: needs.map(({ id }) => id),
        reason: { article: "R2121-4", values: { amount: { euros: 220_000 }, threshold: { euros: 216_000 } } },
      },
    ]);
  });
  test("over the dispense only, it is a warning", () => {
    const needs = [cleaning("Sports", 35_000), cleaning("Culture", 30_000)].map((need) => need.build());
    expect(alerts(needs, RULE)).toMatchObject([
      { severity: "warning", reason: { values: { threshold: { euros: 60_000 } } } },
    ]);
  });
  test("no alert when one need crosses the threshold by itself, or when the family stays under", () => {
    expect(alerts([cleaning("Sports", 300_000).build(), cleaning("Culture", 10_000).build()], RULE)).toEqual([]);
    expect(alerts([cleaning("Sports", 20_000).build(), cleaning("Culture", 10_000).build()], RULE)).toEqual([]);
  });
  describe("in a family of purchases made to measure", () => {
    const code = SHIPPED_FAMILIES.find(({ label }) => label.startsWith("Logiciels de gestion"))?.code ?? "";
    const software = (title: string) => aNeed(title).in(code).by("Finances").totalling(150_000).build();
    const told = (needs: readonly Need[]) =>
      cumulate(needs, { ...context, nomenclature: SHIPPED_FAMILIES }).alerts.filter(({ rule }) => rule === RULE);

    test("different objects are only told, and whether they are homogeneous is asked", () => {
      const needs = [software("Logiciel de paie"), software("Progiciel de billetterie")];
      expect(told(needs)).toMatchObject([{ severity: "info", toDo: { code: "todo.check-homogeneity" } }]);
    });
    test("one object asked for by two departments is an error as elsewhere", () => {
      const needs = [software("Logiciel de paie"), { ...software("Outil de paie"), department: "Sports" }];
      expect(told(needs)).toMatchObject([{ severity: "error", toDo: { code: "todo.formal" } }]);
    });
  });
  test("one object cut into lots by one department", () => {
    const line = (title: string) => cleaning("Sports", 35_000).for(title).build();
    const needs = [line("Nettoyage des gymnases, lot 1"), line("Nettoyage du gymnase, lot 2")];
    expect(alerts(needs, "splitting.lots-of-one-object")).toMatchObject([
      { severity: "info", needIds: needs.map(({ id }) => id) },
    ]);
  });
  test("one object asked for twice by one department", () => {
    const line = (title: string) => cleaning("Sports", 35_000).for(title).build();
    const needs = [line("Nettoyage des gymnases"), line("Nettoyage du gymnase")];
    expect(alerts(needs, "splitting.same-object")).toMatchObject([{ needIds: needs.map(({ id }) => id) }]);
    // One look says it: the family does not repeat it.
    expect(alerts(needs, RULE)).toEqual([]);
    const two = [line("Nettoyage des gymnases"), line("Nettoyage des piscines")];
    expect(alerts(two, "splitting.same-object")).toEqual([]);
  });
  test("one object asked for at several dates looks cut in time", () => {
    const line = (day: string) => cleaning("Sports", 35_000).for("Location de tribunes").needed(day).build();
    expect(alerts([line("2027-03-01"), line("2027-09-01")], "splitting.cut-in-time")).toMatchObject([
      { severity: "warning", reason: { values: { from: { day: "2027-03-01" }, to: { day: "2027-09-01" } } } },
    ]);
  });
  test("one object bought again from year to year, each year under the dispense", () => {
    const line = (year: number, how: "one-off" | "recurrent") =>
      cleaning("Sports", 35_000).for("Location de tribunes").typed("year", year).being(how).build();
    const RULE_YEARS = "splitting.cut-across-years";
    expect(alerts([line(2027, "one-off"), line(2028, "one-off")], RULE_YEARS)).toMatchObject([{ severity: "warning" }]);
    expect(alerts([line(2027, "recurrent"), line(2028, "recurrent")], RULE_YEARS)).toMatchObject([
      { severity: "info", reason: { article: "R2121-7" } },
    ]);
  });
  test("one supplier who holds several lines, however its name is written", () => {
    const held = (holder: string) => cleaning("Sports", 35_000).heldBy(holder, "2027-03-31").build();
    const needs = [held("Net Plus SARL"), held("SAS NET PLUS")];
    expect(alerts(needs, "splitting.same-supplier")).toMatchObject([{ reason: { article: "R2122-8" } }]);
  });
  test("several missions of design are only told: each belongs to its operation", () => {
    const mission = (school: string) =>
      cleaning("Bâtiments", 150_000).for(`Maîtrise d'œuvre, école ${school}`).in("73.01");
    const needs = [mission("Pasteur").build(), mission("Jean-Moulin").build()];
    expect(alerts(needs, RULE)).toMatchObject([{ severity: "info", toDo: { code: "todo.design-by-operation" } }]);
  });
  test("the same line twice asks whether it is one", () => {
    const line = () => cleaning("Sports", 120_000).for("Fourniture d'électricité").build();
    expect(alerts([line(), line()], "splitting.same-object")).toMatchObject([
      { severity: "warning", toDo: { code: "todo.one-line-twice" } },
    ]);
  });
  test("a family just under a threshold is worth a look", () => {
    const needs = [cleaning("Sports", 30_000).build(), cleaning("Culture", 28_000).build()];
    expect(alerts(needs, "threshold.close")).toMatchObject([{ severity: "info" }]);
    // Alone under a threshold, a need is told beside its line by the checks.
    expect(alerts([cleaning("Sports", 58_000).build()], "threshold.close")).toEqual([]);
  });
});

describe("whatever the needs", () => {
  const needs = fc.array(
    fc
      .record({
        department: fc.constantFrom("Sports", "Culture", "Voirie"),
        family: fc.constantFrom("66.01", "67.01", ""),
        nature: fc.constantFrom("F" as const, "S" as const, "T" as const),
        operation: fc.constantFrom("", "École", "Piscine"),
        amount: fc.option(fc.integer({ min: 0, max: 40_000_000 })),
      })
      .map(({ department, family, nature, operation, amount }) => {
        const need = aNeed().by(department).in(family).natured(nature).with({ operation });
        return (amount === null ? need : need.totalling(amount / 100)).build();
      }),
    { maxLength: 60 },
  );

  test("every need is in one cumulation or told apart, and no amount is lost or counted twice", () => {
    fc.assert(
      fc.property(needs, (all) => {
        const result = cumulate(all, context);
        const apart = result.withoutFamily.map(({ needId }) => needId);
        const inside = result.cumulations.flatMap(({ needIds }) => needIds);
        expect([...inside, ...apart].sort()).toEqual(all.map(({ id }) => id).sort());
        const total = result.cumulations.reduce((sum, { amount }) => sum + amount, 0);
        const expected = all
          .filter(({ id }) => inside.includes(id))
          .reduce((sum, { totalAmount }) => sum + (totalAmount.kind === "value" ? totalAmount.value : 0), 0);
        expect(total).toBe(expected);
      }),
    );
  });
  test("the order of the lines does not change the amounts", () => {
    const shuffled = needs.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    const amounts = (all: readonly Need[]) => cumulations(all).map(({ key, kind, amount }) => [key, kind, amount]);
    fc.assert(fc.property(shuffled, ([all, others]) => expect(amounts(others)).toEqual(amounts(all))));
  });
});
