import { readStatuses, withStatus } from "./index";

test("the states of a saving come back as they were given, in their order", () => {
  const first = withStatus("", { status: "Prévisionnel", on: "2026-10-05", who: "P. Rivoire | achats" });
  const both = withStatus(first, { status: "Constaté", on: "2027-02-01", who: "" });
  expect(readStatuses(both)).toEqual([
    { status: "Prévisionnel", on: "2026-10-05", who: "P. Rivoire , achats" },
    { status: "Constaté", on: "2027-02-01", who: "" },
  ]);
});
test("a line that tells something else is left out", () => expect(readStatuses("vu avec les Finances\n")).toEqual([]));
