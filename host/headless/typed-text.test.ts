import { readTyped } from "./typed-text";

const today = new Date(2027, 2, 15);
const french = (text: string, format = "General"): unknown => readTyped(text, "fr", format, today);

test.each([
  ["12,5", { entry: 12.5 }],
  ["1 234,50", { entry: 1234.5 }],
  ["1\u202f234", { entry: 1234 }],
  ["12.5", { entry: "12.5" }],
  ["25/12/2027", { entry: 46746, numberFormat: "dd/mm/yyyy" }],
  ["5,5 %", { entry: 0.055, numberFormat: "0.00%" }],
  ["VRAI", { entry: true }],
  ["Voirie", { entry: "Voirie" }],
  ["'0012", { entry: "0012" }],
  ["=A1*2", { entry: { formula: "=A1*2" } }],
])("%j typed in French", (text, expected) => {
  expect(french(text)).toEqual(expected);
});

test("in a cell formatted as text all is text, and English keeps its own ways", () => {
  expect(french("12,5", "@")).toEqual({ entry: "12,5" });
  expect(readTyped("12.5", "en", "General", today)).toEqual({ entry: 12.5 });
});
