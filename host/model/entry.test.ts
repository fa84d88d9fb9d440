import type { Json } from "../protocol/batch-wire";
import { checkFormula, interpretValue, mayBeRead } from "./entry";

const today = new Date(2027, 2, 15);
const read = (value: Json, textFormat = false): unknown => interpretValue(value, textFormat, today);

test.each([
  [12.5, { entry: 12.5 }],
  [true, { entry: true }],
  [null, { entry: null }],
  ["", { entry: "" }],
  ["Voirie", { entry: "Voirie" }],
  ["12.5", { entry: 12.5 }],
  ["1,234,567.5", { entry: 1234567.5 }],
  ["12,5", { entry: "12,5" }],
  ["1e3", { entry: 1000 }],
  ["-5", { entry: -5 }],
  ["  7 ", { entry: 7 }],
  ["00123", { entry: 123 }],
  ["'00123", { entry: "00123" }],
  ["'=A1", { entry: "=A1" }],
  ["50%", { entry: 0.5, numberFormat: "0%" }],
  ["5.5%", { entry: 0.055, numberFormat: "0.00%" }],
  ["true", { entry: true }],
  ["#N/A", { entry: { error: "#N/A" } }],
  ["=SUM(A1:A2)", { entry: { formula: "=SUM(A1:A2)" } }],
  ["+A1", { entry: { formula: "=A1" } }],
  ["-A1", { entry: { formula: "=-A1" } }],
  ["=", { entry: "=" }],
  ["1/5/2027", { entry: 46392, numberFormat: "m/d/yyyy" }],
  ["2027-05-12", { entry: 46519, numberFormat: "m/d/yyyy" }],
  ["5/12", { entry: 46519, numberFormat: "d-mmm" }],
  ["5-12", { entry: 46519, numberFormat: "d-mmm" }],
  ["5/2027", { entry: 46508, numberFormat: "mmm-yy" }],
  ["5/45", { entry: 16558, numberFormat: "mmm-yy" }],
  ["12-May-27", { entry: 46519, numberFormat: "d-mmm-yy" }],
  ["May 2027", { entry: 46508, numberFormat: "mmm-yy" }],
  ["Mai 2027", { entry: "Mai 2027" }],
  ["13:30", { entry: 0.5625, numberFormat: "h:mm" }],
  ["2/30/2027", { entry: "2/30/2027" }],
  ["Lot 1", { entry: "Lot 1" }],
])("%j written by code", (value, expected) => {
  expect(read(value)).toEqual(expected);
});

test("in a cell formatted as text nothing is read", () => {
  for (const text of ["00123", "=A1", "1/5/2027", "TRUE"]) expect(read(text, true)).toEqual({ entry: text });
  expect(read("'00123", true)).toEqual({ entry: "00123" });
});

test("formulas that cannot be stored are refused", () => {
  for (const formula of ["=SUM(A1", '="ouvert', "=A1+", "= ", "=)A1(", `=${"A".repeat(8200)}`])
    expect(() => checkFormula(formula)).toThrow("the formula");
});

test("objects and lists are not contents of a cell, nor are endless texts", () => {
  expect(() => read({ a: 1 })).toThrow("a cell takes");
  expect(() => read("x".repeat(40_000))).toThrow("at most");
});

test("only texts that could be something else make the cell's format matter", () => {
  expect(["Voirie", "État civil", 3, null].some(mayBeRead)).toBe(false);
  expect(["12", "=A1", "'x", "TRUE", "May 2027", "#N/A", "-x"].every(mayBeRead)).toBe(true);
});
