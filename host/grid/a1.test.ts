import * as fc from "fast-check";
import { columnIndex, columnLetters, parseAddress, parseRect, quotedSheet, rectAddress } from "./a1";
import { MAX_COLUMNS, MAX_ROWS } from "./contract/geometry";

test("column letters go both ways over the whole sheet", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: MAX_COLUMNS - 1 }),
      (column) => columnIndex(columnLetters(column)) === column,
    ),
  );
  expect([0, 25, 26, 701, 702, MAX_COLUMNS - 1].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
});

test("the address of a rectangle reads back as the same rectangle", () => {
  const rect = fc
    .tuple(
      fc.integer({ min: 0, max: MAX_ROWS - 1 }),
      fc.integer({ min: 0, max: MAX_COLUMNS - 1 }),
      fc.nat(500),
      fc.nat(50),
    )
    .map(([row, column, rows, columns]) => ({
      row,
      column,
      rows: Math.min(rows + 1, MAX_ROWS - row),
      columns: Math.min(columns + 1, MAX_COLUMNS - column),
    }));
  fc.assert(fc.property(rect, (value) => expect(parseRect(rectAddress(value))).toEqual(value)));
});

test("whole rows and columns", () => {
  expect(parseRect("$B:D")).toEqual({ row: 0, column: 1, rows: MAX_ROWS, columns: 3 });
  expect(rectAddress({ row: 1, column: 0, rows: 3, columns: MAX_COLUMNS })).toBe("2:4");
});

test("what is not an address is refused", () => {
  for (const text of ["", "A", "12", "A0", "A1:B", "XFE1", "Besoins", "A1:B2:C3"]) expect(parseRect(text)).toBeNull();
});

test("a sheet's name is quoted only when it must be", () => {
  expect(["Besoins", "Lisez-moi", "L'état", "Données", "AB12", "2027"].map(quotedSheet)).toEqual([
    "Besoins",
    "'Lisez-moi'",
    "'L''état'",
    "Données",
    "'AB12'",
    "'2027'",
  ]);
  expect(parseAddress("'L''état'!B2")).toEqual({ sheet: "L'état", rect: { row: 1, column: 1, rows: 1, columns: 1 } });
});
