import * as fc from "fast-check";
import { originText, readOrigin } from "./index";

test.each([
  [{ file: "voirie.xlsx", sheet: "Besoins", row: 12, original: "" }, "voirie.xlsx | Besoins | 12"],
  [{ file: "voirie.csv", sheet: "", row: 2, original: "Montant : 12 k€" }, "voirie.csv | 2 | Montant : 12 k€"],
  [{ file: "voirie.xlsx", sheet: "2027", row: 5, original: "" }, "voirie.xlsx | 2027 | 5"],
])("%j is written %s, and read back", (origin, text) => {
  expect(originText(origin)).toBe(text);
  expect(readOrigin(text)).toEqual(origin);
});

test("a need typed in the workbook comes from no file", () => {
  expect(readOrigin("")).toBeUndefined();
  expect(readOrigin("vu avec la direction | en réunion")).toBeUndefined();
});

test("the line is found whatever file and sheet are called", () => {
  const name = fc.string({ minLength: 1 }).filter((text) => text.trim() === text);
  fc.assert(
    fc.property(name, name, fc.integer({ min: 1, max: 1e6 }), (file, sheet, row) => {
      expect(readOrigin(originText({ file, sheet, row, original: "Montant : 12 k€" }))?.row).toBe(row);
    }),
  );
});
