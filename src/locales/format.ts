import { euros, type Cents } from "../domain/money";
import type { Language } from "./language";

const TAGS: Readonly<Record<Language, string>> = { fr: "fr-FR", en: "en-GB" };
const WITHOUT_TAX: Readonly<Record<Language, string>> = { fr: "HT", en: "excl. VAT" };
const NO_BREAK = "\u00a0";

/** How figures are written in one language: "12 500 € HT", "mars 2027", "92 %". */
export interface Format {
  readonly language: Language;
  /** An amount in cents, said to be without tax: "12 500 € HT". */
  amount(amount: Cents): string;
  /** The same rounded to the euro, for lists: cents are for the form and the sheet. */
  rounded(amount: Cents): string;
  /** The same from euros, as Excel holds them. */
  euros(amount: number): string;
  /** Without "HT", where a heading already says it: "12 500 €". */
  bareEuros(amount: number): string;
  /** Rounded to thousands or millions, for headings: "412 k€", "4,1 M€". */
  shortEuros(amount: number): string;
  count(value: number): string;
  decimal(value: number): string;
  /** A share between 0 and 1: "92 %". */
  share(value: number): string;
  /** An ISO day: "15/03/2027". */
  day(iso: string): string;
  /** The month of an ISO day: "mars 2027". */
  month(iso: string): string;
  months(value: number): string;
  list(values: readonly string[]): string;
  /** Words quoted from a cell: « ascenseurs », “lifts”. */
  quote(text: string): string;
}

/** The formats of a language; made once, because Intl objects are slow to make and quick to use. */
export function formatIn(language: Language): Format {
  const tag = TAGS[language];
  const currency = (fraction: number) =>
    new Intl.NumberFormat(tag, {
      style: "currency",
      currency: "EUR",
      minimumFractionDigits: fraction,
      maximumFractionDigits: fraction,
    });
  const [whole, withCents] = [currency(0), currency(2)];
  const count = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  const oneDecimal = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(tag, { timeZone: "UTC" });
  const month = new Intl.DateTimeFormat(tag, { month: "long", year: "numeric", timeZone: "UTC" });
  const list = new Intl.ListFormat(tag, { type: "conjunction" });

  const bareEuros = (amount: number) => (Number.isInteger(amount) ? whole : withCents).format(amount);
  const withoutTax = (amount: number) => `${bareEuros(amount)}${NO_BREAK}${WITHOUT_TAX[language]}`;
  const scaled = (amount: number, unit: "k" | "M") => {
    const figure = oneDecimal.format(amount);
    return language === "fr" ? `${figure}${NO_BREAK}${unit}€` : `€${figure}${unit}`;
  };
  return {
    language,
    amount: (amount) => withoutTax(euros(amount)),
    rounded: (amount) => `${whole.format(euros(amount))}${NO_BREAK}${WITHOUT_TAX[language]}`,
    euros: withoutTax,
    bareEuros,
    shortEuros: (amount) => {
      const size = Math.abs(amount);
      if (size >= 999_500) return scaled(amount / 1e6, "M");
      if (size >= 10_000) return scaled(Math.round(amount / 1000), "k");
      return whole.format(amount);
    },
    count: (value) => count.format(value),
    decimal: (value) => decimal.format(value),
    share: (value) => percent.format(value),
    day: (iso) => onDay(iso, day),
    month: (iso) => onDay(iso, month),
    months: (value) => {
      const figure = decimal.format(value);
      if (language === "fr") return `${figure}${NO_BREAK}mois`;
      return `${figure}${NO_BREAK}${value === 1 ? "month" : "months"}`;
    },
    list: (values) => list.format(values),
    quote: (text) => (language === "fr" ? `«${NO_BREAK}${text}${NO_BREAK}»` : `“${text}”`),
  };
}

/** What is not an ISO day is shown as it is: nothing that a person wrote disappears. */
function onDay(iso: string, format: Intl.DateTimeFormat): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(iso) : Number.NaN;
  return Number.isNaN(time) ? iso : format.format(time);
}
