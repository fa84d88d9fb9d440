import { cents } from "../../../domain/money";
import { formatIn } from ".";

const french = formatIn("fr");
const english = formatIn("en");
/** Spaces as a reader sees them: narrow and ordinary no-break ones show as "_" and "~". */
const seen = (text: string) => text.replaceAll("\u202f", "_").replaceAll("\u00a0", "~");

describe("figures in French", () => {
  it.each([
    ["an amount", french.amount(cents(12_500)), "12_500~€~HT"],
    ["an amount with cents", french.euros(116_592_356.5), "116_592_356,50~€~HT"],
    ["an amount whose heading says HT", french.bareEuros(325_000), "325_000~€"],
    ["a short amount", french.shortEuros(412_300), "412~k€"],
    ["millions", french.shortEuros(4_100_000), "4,1~M€"],
    ["an amount too small to be shortened", french.shortEuros(9_400), "9_400~€"],
    ["what rounds up to a million", french.shortEuros(999_600), "1~M€"],
    ["a share", french.share(0.163), "16,3~%"],
    ["a month", french.month("2027-03-15"), "mars 2027"],
    ["a day", french.day("2027-03-15"), "15/03/2027"],
    ["a duration", french.months(36), "36~mois"],
    ["a list", french.list(["Sports", "Culture", "Eau"]), "Sports, Culture et Eau"],
    ["a quotation", french.quote("à définir"), "«~à définir~»"],
  ])("writes %s", (_what, written, expected) => {
    expect(seen(written)).toBe(expected);
  });
});

describe("figures in English", () => {
  it.each([
    ["an amount", english.amount(cents(12_500)), "€12,500~excl. VAT"],
    ["a short amount", english.shortEuros(412_300), "€412k"],
    ["one month", english.months(1), "1~month"],
    ["a day", english.day("2027-03-15"), "15/03/2027"],
    ["a quotation", english.quote("to define"), "“to define”"],
  ])("writes %s", (_what, written, expected) => {
    expect(seen(written)).toBe(expected);
  });
});

it("shows what is not a day as it was written", () => {
  expect(french.day("dès que possible")).toBe("dès que possible");
});
