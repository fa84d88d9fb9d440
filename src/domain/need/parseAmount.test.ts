import * as fc from "fast-check";
import { parseAmount } from "./index";

const THIN = "\u202F";
const NO_BREAK = "\u00A0";

describe("amounts that are understood", () => {
  test.each<[string | number, number]>([
    [12_500, 12_500],
    [0, 0],
    ["12500", 12_500],
    ["12 500,50", 12_500.5],
    [`12${NO_BREAK}500${NO_BREAK}€`, 12_500],
    [`1${THIN}250${THIN}000,00 €`, 1_250_000],
    ["12.500,50", 12_500.5],
    ["12,500.50", 12_500.5],
    ["1,234,567", 1_234_567],
    ["1.234.567,8", 1_234_567.8],
    ["12'500.00", 12_500],
    ["12500.5 EUR", 12_500.5],
    ["€12,500.00", 12_500],
    ["12 500 € HT", 12_500],
    ["12 500 euros H.T.", 12_500],
    ["40 k€", 40_000],
    ["40k€", 40_000],
    ["40 K€ HT", 40_000],
    ["40 keuros", 40_000],
    ["40 K euros", 40_000],
    ["2,5 k€", 2_500],
    ["12 milliers d'euros", 12_000],
    ["1,2 M€", 1_200_000],
    ["1.2M€ HT", 1_200_000],
    ["2 millions d’euros", 2_000_000],
    ["15 000 €/an", 15_000],
    ["15 000 € HT par an", 15_000],
    ["12 mille euros", 12_000],
    ["12 000,- €", 12_000],
    ["12 500.-", 12_500],
    ["40000EUR", 40_000],
    ["40000EUR HT", 40_000],
  ])("%s is %d €", (cell, euros) => {
    expect(parseAmount(cell)).toEqual({ kind: "value", value: Math.round(euros * 100) });
  });
});

describe("amounts kept with a note", () => {
  test.each([
    ["12 000 € TTC", 12_000, "amount.tax-included"],
    ["12 000 toutes taxes comprises", 12_000, "amount.tax-included"],
    ["environ 12 000 €", 12_000, "amount.approximate"],
    ["~ 12 k€", 12_000, "amount.approximate"],
    ["max. 90 000 € HT", 90_000, "amount.maximum"],
    ["90 000 € maximum", 90_000, "amount.maximum"],
    ["- 500", -500, "amount.negative"],
    ["(1 500)", -1_500, "amount.negative"],
    ["1.200,50-", -1_200.5, "amount.negative"],
    ["± 20 000", 20_000, "amount.approximate"],
    ["12.500", 12_500, "amount.ambiguous-separator"],
    ["12,500", 12_500, "amount.ambiguous-separator"],
  ])("%s is %d €, with %s", (cell, euros, code) => {
    const reading = parseAmount(cell);
    expect(reading).toMatchObject({ kind: "value", value: euros * 100 });
    expect(reading.kind === "value" && reading.notes?.map((note) => note.code)).toEqual([code]);
  });
});

describe("amounts that stay as they came", () => {
  test.each([
    ["à définir", "amount.to-define"],
    ["A PRECISER", "amount.to-define"],
    ["NC", "amount.to-define"],
    ["sur devis", "amount.to-define"],
    ["selon DPGF", "amount.to-define"],
    ["12 50", "amount.unreadable"],
    ["deux mille", "amount.unreadable"],
    ["4 x 500 €", "amount.unreadable"],
    ["12 500 + 3 000", "amount.unreadable"],
    ["50 %", "amount.unreadable"],
    ["1.2.3", "amount.unreadable"],
    ["1 m€", "amount.ambiguous-unit"],
    ["moins de 40 000 €", "amount.bound"],
    ["< 40 k€", "amount.bound"],
    ["500 €/mois", "amount.per-month"],
    ["$ 31.223.343,12", "amount.other-currency"],
    ["#REF!", "cell.error"],
    ["999999999999999", "amount.too-large"],
  ])("%s: %s", (cell, code) => {
    expect(parseAmount(cell)).toMatchObject({ kind: "unreadable", raw: cell, reason: { code } });
  });

  test.each(["40 à 50 k€", "40-50 k€", "entre 40 000 et 50 000 €", "40 k€ - 50 k€", "40 000 / 50 000"])(
    "%s is a range with both bounds",
    (cell) => {
      expect(parseAmount(cell)).toMatchObject({
        kind: "unreadable",
        raw: cell,
        reason: { code: "amount.range", values: { low: { euros: 40_000 }, high: { euros: 50_000 } } },
      });
    },
  );

  test("true is no amount", () => expect(parseAmount(true)).toMatchObject({ kind: "unreadable", raw: "true" }));
});

describe("what the header says", () => {
  test("thousands apply to the cells that do not say otherwise", () => {
    const thousands = { scale: 1_000, taxIncluded: false } as const;
    expect(parseAmount(12, thousands)).toEqual({ kind: "value", value: 1_200_000 });
    expect(parseAmount("12,5", thousands)).toEqual({ kind: "value", value: 1_250_000 });
    expect(parseAmount("1,2 M€", thousands)).toEqual({ kind: "value", value: 120_000_000 });
  });
  test("tax included applies to the cells that do not say otherwise", () => {
    const withTax = { scale: 1, taxIncluded: true } as const;
    expect(parseAmount(12, withTax)).toMatchObject({ notes: [{ code: "amount.tax-included" }] });
    expect(parseAmount("12 € HT", withTax)).toEqual({ kind: "value", value: 1_200 });
  });
});

test.each(["", "   ", "\u00A0", null, undefined])("an empty cell (%j) is empty, never zero", (cell) => {
  expect(parseAmount(cell)).toEqual({ kind: "empty" });
});

describe("an amount written in any notation is read back", () => {
  const amounts = fc.integer({ min: 0, max: 9_999_999_999 });
  const decimals = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  test.each(["fr-FR", "en-GB", "de-DE", "de-CH"])("%s", (locale) => {
    const format = new Intl.NumberFormat(locale, { style: "currency", currency: "EUR", ...decimals });
    fc.assert(
      fc.property(amounts, (value) => {
        expect(parseAmount(format.format(value / 100))).toEqual({ kind: "value", value });
      }),
    );
  });
  test("whatever is typed, a reading comes out, and never an invented zero", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const reading = parseAmount(text);
        if (reading.kind === "value" && reading.value === 0) expect(text).toMatch(/0/);
      }),
    );
  });
});
