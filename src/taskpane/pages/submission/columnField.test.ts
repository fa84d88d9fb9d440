import { withField } from "./columnField";

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
