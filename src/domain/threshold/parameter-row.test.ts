import { DEFAULT_PARAMETERS, parameterRow, readParameter, readParameters } from "./index";

const row = {
  id: "P-0042",
  rule: "Dispense",
  nature: "Fournitures",
  value: 60_000,
  unit: "€ HT",
  validFrom: "01/04/2026",
  validTo: "",
  article: "R2122-8",
  source: "Décret 2025-1386",
  doubt: "",
};

const problems = (change: Record<string, string | number>): readonly string[] => {
  const reading = readParameter({ ...row, ...change });
  return reading.ok ? [] : reading.problems.map(({ code }) => code);
};

test("every figure of a new workbook is read back as it was written", () => {
  const { parameters, problems: wrong } = readParameters(DEFAULT_PARAMETERS.map(parameterRow));
  expect(wrong).toEqual([]);
  expect(parameters).toEqual(DEFAULT_PARAMETERS);
});

test("a row typed by hand is read by its usual names", () => {
  expect(readParameter(row)).toEqual({
    ok: true,
    parameter: { ...row, rule: "dispense", nature: "F", validFrom: "2026-04-01" },
  });
});

test("a rule of the house keeps its name, and lasts for ever without days", () => {
  expect(readParameter({ id: "P-9", rule: "Seuil de la CAO interne", value: "90 000", unit: "€ HT" })).toMatchObject({
    ok: true,
    parameter: { rule: "Seuil de la CAO interne", nature: "", value: 90_000, validFrom: "", validTo: "" },
  });
});

test.each([
  [{ value: "" }, "parameter.value-missing"],
  [{ value: "à voir" }, "number.unreadable"],
  [{ rule: "" }, "parameter.rule-missing"],
  [{ unit: "k€" }, "parameter.unit-unknown"],
  [{ nature: "Mixte" }, "choice.unknown"],
  [{ validFrom: "un jour" }, "day.unreadable"],
  [{ validTo: "31/12/2025" }, "parameter.ends-before-start"],
])("a row with %j is not used, and says why", (change, code) => expect(problems(change)).toEqual([code]));
