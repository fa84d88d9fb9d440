import { doubtsFirst, withField } from "./columnField";

const COLUMNS = [
  { header: "Objet", field: "title" },
  { header: "Coût", field: null },
  { header: "Montant", field: "annualAmount" },
];
const chosen = (at: number, field: string | null) => {
  const column = COLUMNS[at];
  if (!column) throw new Error("no such column");
  return withField(COLUMNS, column, field).map((one) => one.field);
};

test("a field is filled by one column only: the last one chosen", () => {
  expect(chosen(1, "annualAmount")).toEqual(["title", "annualAmount", null]);
});
test("several columns may be left out", () => {
  expect(chosen(0, null)).toEqual([null, null, "annualAmount"]);
});
test("a column chosen by a person is no longer doubted", () => {
  const columns = [
    { header: "Coût", field: "annualAmount", confidence: 0.5, reasons: [{ code: "mapping.by-content" }] },
  ];
  const [column] = columns;
  expect(column && withField(columns, column, "totalAmount")).toMatchObject([
    { field: "totalAmount", confidence: 1, reasons: [{ code: "mapping.by-hand" }] },
  ]);
});
test("what was understood with a doubt is shown first, what was left out last", () => {
  const columns = [
    { header: "Visa", field: null, confidence: 0 },
    { header: "Objet", field: "title", confidence: 1 },
    { header: "Coût", field: "annualAmount", confidence: 0.5 },
    { header: "Direction", field: "department", confidence: 0.9 },
  ];
  expect(doubtsFirst(columns).map(({ header }) => header)).toEqual(["Coût", "Objet", "Direction", "Visa"]);
});
