import * as fc from "fast-check";
import { interpretEntry } from "./entry";

const french = (text: string) => interpretEntry(text, "fr", 2027);

test.each([
  ["12,5", 12.5, undefined],
  ["1 234,50", 1234.5, undefined],
  ["1\u202f234", 1234, undefined],
  ["-0,07", -0.07, undefined],
  ["1 234,50 €", 1234.5, '#,##0.00 "€"'],
  ["12 %", 0.12, "0%"],
  ["05/03/2024", 45356, "dd/mm/yyyy"],
  ["5-3-24", 45356, "dd/mm/yyyy"],
  ["2024-03-05", 45356, "dd/mm/yyyy"],
  ["5 mars 2024", 45356, "d-mmm-yy"],
  ["mars 2024", 45352, "mmm-yy"],
  ["vrai", true, undefined],
  ["#VALEUR!", "#VALUE!", undefined],
])("a person who types « %s » means %p", (text, value, numberFormat) => {
  expect(french(text)).toEqual(numberFormat === undefined ? { value } : { value, numberFormat });
});

test.each(["12.5", "31/02/2024", "1 23", "k€", "environ 12", "00 1", "12,5,3", "-", "€", ","])(
  "« %s » stays a text",
  (text) => {
    expect(french(text)).toEqual({ value: text });
  },
);

test("an apostrophe keeps figures as a text", () => {
  expect(french("'00123")).toEqual({ value: "00123" });
});

test("English has its own point, comma and order of days", () => {
  expect(interpretEntry("1,234.5", "en", 2027)).toEqual({ value: 1234.5 });
  expect(interpretEntry("3/5/2024", "en", 2027)).toEqual({ value: 45356, numberFormat: "m/d/yyyy" });
  expect(interpretEntry("TRUE", "en", 2027)).toEqual({ value: true });
});

test("a number shown in French and typed again is the same number", () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((value) => Math.round(value * 100) / 100 + 0),
      (value) => {
        const shown = value.toLocaleString("fr-FR", { maximumFractionDigits: 2 });
        expect(french(shown.replace("-0", Object.is(value, 0) ? "0" : "-0")).value).toBe(value);
      },
    ),
  );
});
