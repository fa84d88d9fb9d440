import { cents, type Cents } from "../money";
import type { Reason } from "../reason";
import type { CellValue } from "../table";
import { fold, tidy } from "../text";
import { NUMBER_SOURCE, readNumber } from "./number";
import { EMPTY, type Reading } from "./reading";
import { unreadable } from "./unreadable";

/** What the header of a column says of all its amounts. */
export interface AmountUnit {
  /** 1 for euros, 1000 for k€, 1000000 for M€. */
  readonly scale: 1 | 1_000 | 1_000_000;
  readonly taxIncluded: boolean;
}

const EUROS: AmountUnit = { scale: 1, taxIncluded: false };
/** Beyond a hundred billion euros, an amount is a typing error or an identifier. */
const TOO_LARGE = 1e11;

const TAX_INCLUDED =
  /\b(?:t\.?t\.?c\b\.?|tvac\b|toutes taxes(?: comprises)?|taxes? comprises?|(?:tax|vat) included|incl\.? (?:tax|vat))/u;
const TAX_EXCLUDED =
  /\b(?:h\.?t\b\.?|htva\b|hors taxes?|hors tva|(?:tax|vat) excluded|excl\.? (?:tax|vat)|net de taxes?)/u;
const THOUSANDS =
  /(?:\bmilliers? d'euros?|\bmilliers?\b|\bmille\b|\bk ?(?:€|eur(?:os?)?\b)|\bkeuros?\b|(?<=\d ?)k(?:€|\b))/u;
const MILLIONS = /(?:\bmillions?(?: d'euros?)?\b|(?<=\d ?)m(?:eur(?:os?)?\b)|\bmeuros?\b)/u;
/** Capital only: "m€" is written for thousands as well as for millions. */
const CAPITAL_MILLIONS = /(?<=\d ?)M ?(?:€|\b)/u;
const SMALL_M = /(?<=\d ?)m ?(?:€|\b)/u;
/** "40000EUR" too: nothing parts the number from its currency. */
const EURO = /€|(?:\b|(?<=\d))eur(?:os?)?\b/gu;
const OTHER_CURRENCY = /us\$|\$|£|¥|\b(?:usd|gbp|chf|ars|cad|xpf|jpy|dollars?|pesos?|livres?|francs?|fcfp|cfp)\b/u;
const MONTHLY = /(?:\/|\bpar|\bper)\s?(?:mois|month)\b|\bmensuel(?:le)?s?\b/u;
const YEARLY = /(?:\/|\bpar|\bper)\s?(?:ans?|annees?|year)\b|\bannuel(?:le)?s?\b/u;
const APPROXIMATE = /~|≈|±|\+\/-|\benv(?:iron)?\b\.?|\bapprox\w*\.?|\bestime(?:e|s|es)?\b|\bestimation\b|\babout\b/u;
const MAXIMUM = /\b(?:max(?:i(?:mum)?)?\b\.?|plafond|plafonne(?:e)? a)(?: de| :)?/u;
const UNDECIDED =
  /^(?:\?+|x{2,}|[-–—_]+|n\.?[cd]\.?|n\/[cad]|tbd|tbc|ras|neant|s\.?\/?o\.?|sans objet|a (?:definir|preciser|determiner|estimer|chiffrer|confirmer|voir|venir|completer)|(?:non|pas)(?: encore)? (?:connu|chiffre|estime|defini|renseigne|communique)e?|inconnue?(?: a ce (?:jour|stade))?|en (?:cours|attente).*|selon .*|voir .*|cf\.? .*|sur devis|to be (?:defined|confirmed|decided)|unknown)\.?$/u;
/** All that stands beside the number, wherever it is repeated. */
const BESIDE: readonly RegExp[] = [
  ...[TAX_INCLUDED, TAX_EXCLUDED, YEARLY, APPROXIMATE, MAXIMUM, MONTHLY, THOUSANDS, MILLIONS].map(
    (pattern) => new RegExp(pattern, "gu"),
  ),
  /(?<=\d ?)m(?= |$)/gu,
  EURO,
];
const RANGE = new RegExp(
  `^(?:entre |de |from |between )?(${NUMBER_SOURCE}) ?(k|m)? ?(?:a|-|et|/|to|and) ?(${NUMBER_SOURCE}) ?(k|m)?$`,
  "u",
);
const BOUND = new RegExp(
  `^(<|>|≤|≥|<=|>=|moins de|plus de|inferieur a|superieur a|jusqu'a|a partir de|au moins|minimum|mini?\\.?|less than|more than|up to) ?(${NUMBER_SOURCE})$`,
  "u",
);

/**
 * The amount of a cell, in cents € excluding tax unless a note says otherwise.
 *
 * French and English notations, every kind of space, k€, M€, "12 500 € HT". What is more than a plain amount is told:
 * notes `amount.tax-included`, `amount.own-unit` ("3 000 €" under a header in k€), `amount.approximate`, `amount.maximum`, `amount.negative`, `amount.ambiguous-separator`
 * keep the value; a range, a bound, a monthly price, another currency or "à définir" is unreadable, with what was seen.
 * @example parseAmount("12 500 € HT") //=> { kind: "value", value: 1_250_000 }
 * @example parseAmount("40 à 50 k€") //=> unreadable, amount.range { low: 40 000 €, high: 50 000 € }
 */
export function parseAmount(cell: CellValue | null | undefined, unit: AmountUnit = EUROS): Reading<Cents> {
  if (cell === null || cell === undefined) return EMPTY;
  if (typeof cell === "boolean") return unreadable(cell, "amount.unreadable");
  if (typeof cell === "number") return finish(cell * unit.scale, cell, unit.taxIncluded ? [TAX_NOTE] : []);
  const raw = tidy(cell);
  return raw === "" ? EMPTY : parseText(raw, unit);
}

const TAX_NOTE: Reason = { code: "amount.tax-included" };

/** The plain spellings, which are nearly all of a file of many lines. */
const PLAIN = /^\d+(?:[.,]\d{1,2})?(?: ?€)?$/u;

function parseText(raw: string, header: AmountUnit): Reading<Cents> {
  if (PLAIN.test(raw) && (header.scale === 1 || !raw.endsWith("€"))) {
    const plain = Number(raw.replace("€", "").replace(",", "."));
    return finish(plain * header.scale, raw, header.taxIncluded ? [TAX_NOTE] : []);
  }
  const seen = fold(raw.replace(/€/gu, " € "));
  if (UNDECIDED.test(seen)) return unreadable(raw, "amount.to-define");
  if (seen.startsWith("#")) return unreadable(raw, "cell.error");
  const currency = OTHER_CURRENCY.exec(seen);
  if (currency) return unreadable(raw, "amount.other-currency", { currency: currency[0].toUpperCase() });

  const notes: Reason[] = [];
  if (TAX_INCLUDED.test(seen) || (header.taxIncluded && !TAX_EXCLUDED.test(seen))) notes.push(TAX_NOTE);
  if (APPROXIMATE.test(seen)) notes.push({ code: "amount.approximate" });
  if (MAXIMUM.test(seen)) notes.push({ code: "amount.maximum" });

  const own = ownScale(tidy(raw), seen);
  if (own === "ambiguous") return unreadable(raw, "amount.ambiguous-unit");
  if (own === 1 && header.scale !== 1) notes.push({ code: "amount.own-unit", values: { written: raw } });
  const scale = own ?? header.scale;
  const bare = tidy(
    BESIDE.reduce((text, pattern) => text.replace(pattern, " "), seen)
      .replace(/\( *\)/gu, " ")
      .replace(/^ *\[(.*)\] *$/u, "$1")
      .replace(/ [.:] *$|^: |[.,]-+ *$/u, ""),
  );
  const beyond = range(bare, scale) ?? bound(bare, scale);
  if (beyond) return unreadable(raw, beyond.code, beyond.values);

  const { digits, negative } = unsigned(bare);
  const number = readNumber(digits, scale !== 1);
  if (number === undefined) return unreadable(raw, "amount.unreadable");
  const amount = (negative ? -1 : 1) * number.value * scale;
  if (MONTHLY.test(seen)) {
    const tax = notes.includes(TAX_NOTE) ? { tax: "included" } : {};
    return unreadable(raw, "amount.per-month", { monthly: { euros: amount }, annual: { euros: amount * 12 }, ...tax });
  }
  if (number.ambiguous) notes.push({ code: "amount.ambiguous-separator", values: { read: { euros: amount } } });
  return finish(amount, raw, notes);
}

function ownScale(raw: string, seen: string): AmountUnit["scale"] | "ambiguous" | undefined {
  if (THOUSANDS.test(seen)) return 1_000;
  if (MILLIONS.test(seen) || CAPITAL_MILLIONS.test(raw)) return 1_000_000;
  if (SMALL_M.test(raw)) return "ambiguous";
  return seen.search(EURO) >= 0 ? 1 : undefined;
}

function range(bare: string, scale: number): Reason | undefined {
  const [, low, , high] = RANGE.exec(bare) ?? [];
  const from = readNumber(low ?? "", scale !== 1);
  const to = readNumber(high ?? "", scale !== 1);
  if (!from || !to) return undefined;
  return {
    code: "amount.range",
    values: { low: { euros: from.value * scale }, high: { euros: to.value * scale } },
  };
}

function bound(bare: string, scale: number): Reason | undefined {
  const [, , digits] = BOUND.exec(bare) ?? [];
  const number = readNumber(digits ?? "", scale !== 1);
  return number && { code: "amount.bound", values: { bound: { euros: number.value * scale } } };
}

/** Accountants write negative amounts between brackets, and SAP the sign behind. */
function unsigned(bare: string): { readonly digits: string; readonly negative: boolean } {
  const [, bracketed] = /^\((.+)\)$/u.exec(bare) ?? [];
  if (bracketed !== undefined) return { digits: bracketed, negative: true };
  const [, behind] = /^(\d.*?) ?-$/u.exec(bare) ?? [];
  if (behind !== undefined) return { digits: behind, negative: true };
  const [, minus = "", digits = bare] = /^([-−–]|\+)? ?(.+)$/u.exec(bare) ?? [];
  return { digits, negative: minus !== "" && minus !== "+" };
}

function finish(euros: number, raw: CellValue, notes: readonly Reason[]): Reading<Cents> {
  if (!Number.isFinite(euros)) return unreadable(raw, "amount.unreadable");
  if (Math.abs(euros) > TOO_LARGE) return unreadable(raw, "amount.too-large");
  const value = cents(euros);
  const all = value < 0 ? [...notes, { code: "amount.negative" }] : notes;
  return all.length > 0 ? { kind: "value", value, notes: all } : { kind: "value", value };
}
