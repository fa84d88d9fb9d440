import * as fc from "fast-check";
import type { Need } from "../need";
import { aNeed, type NeedBuilder } from "../need/testing";
import { Checker, validate, type ValidationContext } from "./index";

const TODAY: ValidationContext = { today: "2026-11-22" };

/** A need about which there is nothing to say. */
const fine = (title?: string): NeedBuilder =>
  aNeed(title).of(12_000).lasting(12, 3).services().typed("estimateOrigin", "Marché précédent");
const rulesOf = (need: NeedBuilder, context = TODAY) => validate([need.build()], context).map(({ rule }) => rule);
const found = (need: NeedBuilder, rule: string, context = TODAY) =>
  validate([need.build()], context).find((anomaly) => anomaly.rule === rule);

describe("running the rules", () => {
  test("a rule can be switched off or graded anew", () => {
    expect(rulesOf(fine("Divers"), { ...TODAY, disabled: ["title.vague"] })).toEqual([]);
    expect(found(fine("Divers"), "title.vague", { ...TODAY, severities: { "title.vague": "error" } })?.severity).toBe(
      "error",
    );
  });
  test("what was set aside with a reason is not said again", () => {
    expect(
      rulesOf(fine("Divers").typed("ignoredAnomalies", "title.vague: régie de recettes; amount.zero: don")),
    ).toEqual([]);
  });
  test("needs that were dropped are left alone", () => {
    expect(validate([fine("").standing("dropped").build()], TODAY)).toEqual([]);
  });
  test("the worst comes first for each need", () => {
    const severities = validate([aNeed("Divers").typed("annualAmount", "").build()], TODAY).map(
      ({ severity }) => severity,
    );
    expect(severities).toEqual(
      [...severities].sort((a, b) => "error warning info".indexOf(a) - "error warning info".indexOf(b)),
    );
  });
  test("a long list gives back the hand", () => {
    const steps = new Checker(TODAY).checkInSteps(Array.from({ length: 1_200 }, () => fine().build()));
    expect([steps.next().value, steps.next().value]).toEqual([500, 1_000]);
  });

  const anyNeed = fc
    .record({
      title: fc.constantFrom(
        "Sel",
        "Nettoyage des écoles",
        "Nettoyage des ecole",
        "Divers",
        "Nettoyages d'écoles, lot 1",
        "",
      ),
      department: fc.constantFrom("Voirie", "voirie", "Sports", ""),
      amount: fc.constantFrom("12 000", "12 100", "15", "à définir", "12 000 TTC", ""),
      contract: fc.constantFrom("", "M1"),
      end: fc.constantFrom("", "31/12/2027", "30/06/2027"),
    })
    .map(({ title, department, amount, contract, end }) =>
      aNeed(title)
        .by(department)
        .typed("annualAmount", amount)
        .typed("currentContract", contract)
        .typed("currentEnd", end)
        .build(),
    );
  test("the order of the lines changes nothing to what is said of each", () => {
    const list = fc
      .array(anyNeed, { maxLength: 30 })
      .chain((needs) => fc.tuple(fc.constant(needs), fc.shuffledSubarray(needs, { minLength: needs.length })));
    const sorted = (needs: readonly Need[]) =>
      validate(needs, TODAY)
        .map((anomaly) => JSON.stringify(anomaly))
        .sort();
    fc.assert(fc.property(list, ([needs, shuffled]) => expect(sorted(shuffled)).toEqual(sorted(needs))));
  });
  test("corrections end: once applied, a need no longer raises the rule that proposed them", () => {
    fc.assert(
      fc.property(anyNeed, (need) => {
        for (const anomaly of validate([need], TODAY)) {
          if (!anomaly.correction) continue;
          let corrected = aNeed().with(need);
          for (const [column, cell] of Object.entries(anomaly.correction.cells))
            corrected = corrected.typed(column as keyof Need, cell);
          expect(rulesOf(corrected)).not.toContain(anomaly.rule);
        }
      }),
    );
  });
  test("a line checked alone, as a formula does, says what the list says of it, comparisons apart", () => {
    const compares = new Set(["duplicate.same-department", "duplicate.other-department", "department.variant"]);
    for (const rule of ["contract.contradictory", "id.repeated", "fragments.same-need"]) compares.add(rule);
    const alone = (anomaly: { readonly rule: string }) =>
      !compares.has(anomaly.rule) && !/suspected|far-from/u.test(anomaly.rule);
    fc.assert(
      fc.property(fc.array(anyNeed, { maxLength: 10 }), (needs) => {
        const said = validate(needs, TODAY).filter(alone);
        expect(said).toEqual(needs.flatMap((need) => validate([need], TODAY).filter(alone)));
      }),
    );
  });
});
