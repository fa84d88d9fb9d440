/** A number found in a text, and whether its separator could be read two ways ("12.500"). */
export interface WrittenNumber {
  readonly value: number;
  readonly ambiguous: boolean;
}

/** Digits with their separators: spaces, apostrophes, dots, commas, in groups of three or not. */
const SCIENTIFIC = /^\d+(?:[.,]\d+)?e[+-]?\d{1,3}$/iu;
export const NUMBER_SOURCE = String.raw`\d(?:[\d.,']| (?=\d{3}(?!\d)))*`;
const SPACED = /^\d{1,3}(?:[ ']\d{3})+(?:[.,]\d+)?$/u;

/**
 * The value of digits written in French or in English: "12 500,50", "12.500,50", "12,500.50", "12'500", "12500.5", "1,25E+05".
 * A single dot or comma before exactly three digits separates thousands, unless `decimals` says that it does not
 * (an amount in k€ or M€ has decimals) or the number starts with zero; the doubt is told. Undefined when it is no number.
 */
export function readNumber(written: string, decimals = false): WrittenNumber | undefined {
  const text = written.trim().replace(/[.,]+$/u, "");
  if (SCIENTIFIC.test(text)) return sure(text.replace(",", "."));
  const joined = SPACED.test(text) ? text.replace(/[ ']/gu, "") : text;
  if (!/^\d[\d.,]*$/u.test(joined)) return undefined;
  const separators = joined.replace(/\d/gu, "");
  if (separators === "") return sure(joined);
  if (joined !== text) return separators.length === 1 ? sure(joined.replace(",", ".")) : undefined;
  return separators.length === 1 ? oneSeparator(joined, decimals) : severalSeparators(joined, separators);
}

function oneSeparator(text: string, decimals: boolean): WrittenNumber | undefined {
  const [whole = "", rest = ""] = text.split(/[.,]/u);
  if (whole === "" || rest === "") return undefined;
  if (rest.length !== 3 || whole === "0" || whole.length > 3) return sure(`${whole}.${rest}`);
  return { value: Number(decimals ? `${whole}.${rest}` : whole + rest), ambiguous: true };
}

/** The last separator is the decimal one if it differs from the others; otherwise all separate thousands. */
function severalSeparators(text: string, separators: string): WrittenNumber | undefined {
  const last = separators.slice(-1);
  const thousands = separators.slice(0, 1);
  if (!/^(.)\1*$/u.test(separators.slice(0, -1))) return undefined;
  const grouped = last === thousands ? text : text.slice(0, text.lastIndexOf(last));
  const decimal = last === thousands ? "" : text.slice(text.lastIndexOf(last) + 1);
  const groups = grouped.split(thousands);
  const wellGrouped = groups.every((group, index) => (index === 0 ? /^\d{1,3}$/u : /^\d{3}$/u).test(group));
  if (!wellGrouped || (last !== thousands && decimal === "")) return undefined;
  return sure(`${groups.join("")}.${decimal || "0"}`);
}

function sure(digits: string): WrittenNumber {
  return { value: Number(digits), ambiguous: false };
}
