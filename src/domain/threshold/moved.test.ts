import { aNeed } from "../need/testing";
import { changedValues, cumulate, DEFAULT_PARAMETERS, movedBetween } from "./index";

const raised = DEFAULT_PARAMETERS.map((parameter) =>
  parameter.rule === "dispense" && parameter.nature === "S" && parameter.validFrom === "2026-04-01"
    ? { ...parameter, value: 70_000 }
    : parameter,
);
const needs = [aNeed().in("60.01").of(65_000).lasting(12).build(), aNeed().in("63.02").of(20_000).lasting(12).build()];
const cumulations = (parameters: typeof DEFAULT_PARAMETERS) =>
  cumulate(needs, { parameters, today: "2026-11-22" }).cumulations;

test("a changed figure is told with what it was", () => {
  expect(changedValues(DEFAULT_PARAMETERS, raised)).toEqual([
    { rule: "dispense", nature: "S", unit: "€ HT", before: 60_000, after: 70_000 },
  ]);
  expect(changedValues(raised, raised)).toEqual([]);
  expect(changedValues([], raised.slice(0, 1))).toMatchObject([{ before: undefined }]);
});

test("and so are the cumulations that it moves, and only they", () => {
  expect(movedBetween(cumulations(DEFAULT_PARAMETERS), cumulations(raised))).toMatchObject([
    {
      cumulation: { key: "60.01" },
      before: { procedure: "adapted", publicity: "adapted" },
      after: { procedure: "dispense", publicity: "none" },
    },
  ]);
  expect(movedBetween(cumulations(raised), cumulations(raised))).toEqual([]);
});
