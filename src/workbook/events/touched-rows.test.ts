import { TABLES } from "../../domain/table";
import type { Layout } from "../columns/layout";
import { toAreas } from "./address";
import { touchedRows } from "./touched-rows";

const layout: Layout = {
  definition: TABLES.lots,
  tableId: "{1}",
  sheetId: "{2}",
  columns: TABLES.lots.columns.map(({ header }, id) => ({ id, name: header })),
  places: new Map(),
  missingColumns: [],
  rowCount: 1_000,
  top: 1,
  left: 0,
  hasTotals: false,
  lastNumber: 0,
};

describe("the rows that an address touches", () => {
  it.each([
    ["B2", [0]],
    ["A2:C4", [0, 1, 2]],
    ["Lots!$B$3,D7:D8", [1, 5, 6]],
    ["5:6", [3, 4]],
  ])("%s", (address, rows) => expect(touchedRows(layout, address)).toEqual(rows));

  it("tells the whole table for a header, a column or a large paste", () => {
    expect(["A1", "C:C", "A2:C900"].map((address) => touchedRows(layout, address))).toEqual([
      "whole",
      "whole",
      "whole",
    ]);
  });

  it("tells nothing for cells beside or below the table", () => {
    expect(["Z5", "AA1:AB9", "A1500"].map((address) => touchedRows(layout, address))).toEqual(["none", "none", "none"]);
  });

  it("leaves out what is not an address", () => {
    expect(toAreas("#REF!")).toEqual([]);
  });
});
