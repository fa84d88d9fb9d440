import * as fc from "fast-check";
import { addDays } from "../calendar";
import { DEFAULT_PARAMETERS, ruleLabel, ruleNamed, valueInForce } from "./index";
import type { Parameter } from "./index";

function valuesOf(rule: string, nature: string): readonly Parameter[] {
  return DEFAULT_PARAMETERS.filter((parameter) => parameter.rule === rule && parameter.nature === nature);
}

describe("the figures that a new workbook starts with", () => {
  test.each([
    ["dispense", "2026-11-22", "S", 60_000],
    ["dispense", "2026-11-22", "T", 100_000],
    ["publicity", "2026-11-22", "F", 90_000],
    ["formal", "2026-11-22", "F", 216_000],
    ["formal", "2026-11-22", "T", 5_404_000],
    ["formal", "2025-06-01", "F", 221_000],
    ["formal", "2025-06-01", "T", 5_538_000],
    ["formal-network", "2026-11-22", "S", 432_000],
    ["buyer-profile", "2026-03-31", "F", 40_000],
    ["buyer-profile", "2026-04-01", "F", 60_000],
    ["small-lot", "2026-11-22", "S", 80_000],
    ["small-lot", "2026-11-22", "T", 1_000_000],
    ["small-lot-share", "2026-11-22", "T", 0.2],
    ["turnover-multiple", "2025-12-31", "S", 2],
    ["turnover-multiple", "2026-01-01", "S", 1.5],
  ] as const)("%s on %s for %s: %d", (rule, day, nature, value) => {
    expect(valueInForce(DEFAULT_PARAMETERS, rule, day, nature)).toMatchObject({ ok: true, value, provisional: false });
  });

  test("each quotes a source, and an article unless the house sets it", () => {
    for (const { rule, source, article } of DEFAULT_PARAMETERS) {
      expect([rule, source === ""]).toEqual([rule, false]);
      expect([rule, article === ""]).toEqual([rule, source === "Usage de la maison"]);
    }
  });

  test("the ceiling of innovative purchases carries its doubt", () => {
    expect(valueInForce(DEFAULT_PARAMETERS, "innovation", "2026-11-22", "S")).toMatchObject({
      value: 100_000,
      parameter: { doubt: expect.stringContaining("140 000") as string },
    });
  });

  test("values of one rule follow each other without gap or overlap", () => {
    for (const { rule, nature } of DEFAULT_PARAMETERS) {
      const values = valuesOf(rule, nature);
      values.slice(1).forEach((value, index) => {
        expect(addDays(values[index]?.validTo ?? "", 1)).toBe(value.validFrom);
      });
    }
  });

  test("every rule has a name in the sheet that is read back", () => {
    for (const { rule } of DEFAULT_PARAMETERS) {
      expect(ruleLabel(rule)).not.toBe(rule);
      expect(ruleNamed(ruleLabel(rule))).toBe(rule);
    }
  });

  test.each([
    ["dispense", "dispense"],
    ["Publicité", "publicity"],
    ["FORMALISÉE", "formal"],
    ["petit lot", "small-lot"],
    ["plafond PME", "sme-cap"],
  ])("a buyer writes %s", (text, rule) => expect(ruleNamed(text)).toBe(rule));

  test("a rule nobody knows has no name", () => expect(ruleNamed("seuil magique")).toBeUndefined());
});

describe("the value in force", () => {
  const base: Parameter = {
    id: "P-1",
    rule: "house",
    nature: "",
    value: 10,
    unit: "",
    validFrom: "2026-01-01",
    validTo: "2026-12-31",
    article: "",
    source: "",
    doubt: "",
  };

  test("a value for the nature is preferred to a value for all", () => {
    const table = [base, { ...base, nature: "T" as const, value: 99 }];
    expect(valueInForce(table, "house", "2026-06-01", "T")).toMatchObject({ value: 99 });
    expect(valueInForce(table, "house", "2026-06-01", "F")).toMatchObject({ value: 10 });
  });
  test("a value for all that runs is preferred to a value for the nature that has ended", () => {
    const table = [
      { ...base, validTo: "" },
      { ...base, nature: "T" as const, value: 99, validTo: "2026-03-31" },
    ];
    expect(valueInForce(table, "house", "2026-06-01", "T")).toMatchObject({ value: 10, provisional: false });
  });
  test("of two that overlap, the one that entered into force last counts", () => {
    const table = [
      { ...base, validFrom: "2026-04-01", value: 60, validTo: "" },
      { ...base, validTo: "" },
    ];
    expect(valueInForce(table, "house", "2026-06-01", "F")).toMatchObject({ value: 60 });
    expect(valueInForce(table, "house", "2026-02-01", "F")).toMatchObject({ value: 10 });
  });
  test("a value without end lasts", () => {
    expect(valueInForce([{ ...base, validTo: "" }], "house", "2099-01-01", "F")).toMatchObject({ provisional: false });
  });
  test("there is none before the first, and none for a rule that is not in the table", () => {
    expect(valueInForce([base], "house", "2025-12-31", "F").ok).toBe(false);
    expect(valueInForce([base], "other", "2026-06-01", "F").ok).toBe(false);
  });
  test("the order of the rows does not matter", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...DEFAULT_PARAMETERS], { minLength: DEFAULT_PARAMETERS.length }),
        fc.constantFrom("dispense", "publicity", "formal", "small-lot", "innovation"),
        fc.constantFrom("2020-07-24", "2026-03-31", "2026-04-01", "2031-01-01"),
        fc.constantFrom("F" as const, "S" as const, "T" as const),
        (shuffled, rule, day, nature) => {
          expect(valueInForce(shuffled, rule, day, nature)).toEqual(
            valueInForce(DEFAULT_PARAMETERS, rule, day, nature),
          );
        },
      ),
    );
  });
});
