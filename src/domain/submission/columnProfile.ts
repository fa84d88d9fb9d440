import { choicesOf, parseAmount, parseChoice, parseDay, parseDuration, parseNature, parseYesNo } from "../need";
import type { CellValue } from "../table";
import { isBlank, textOf } from "./cells";
import type { DataRow } from "./findTable";

/** What the cells of a column look like, by a sample; shares are of the filled cells, between 0 and 1. */
export interface ColumnProfile {
  readonly filled: number;
  readonly samples: readonly string[];
  readonly amounts: number;
  /** Share of amounts of a hundred euros or more, years and Excel days apart. */
  readonly largeAmounts: number;
  readonly days: number;
  /** The same with the moments that name no year or exist in no calendar, and those that are still to be defined. */
  readonly moments: number;
  readonly durations: number;
  readonly cpv: number;
  readonly yesNo: number;
  readonly natures: number;
  readonly words: number;
  readonly codes: number;
  readonly averageLength: number;
  /** Share of distinct values. */
  readonly distinct: number;
  /** Cells of the sample, for the closed lists. */
  readonly cells: readonly CellValue[];
}

const SAMPLE = 200;
const SAMPLES_SHOWN = 5;
const CPV = /^\d{8}(?:-\d)?$/u;
const CODE = /^(?=.*\d)[\p{L}\d]+(?:[-_/.° #][\p{L}\d#]+)*$/u;

/** The profile of the n-th column of a table, from cells taken all along it. */
export function profileOf(rows: readonly DataRow[], column: number): ColumnProfile {
  const cells = sample(rows, column);
  const looks = looksOf(cells);
  const share = (of: (look: Look) => boolean) => {
    let count = 0;
    for (const cell of cells) if (of(looks.get(cell) ?? NOTHING)) count++;
    return cells.length === 0 ? 0 : count / cells.length;
  };
  const texts = cells.map(textOf);
  return {
    filled: rows.length === 0 ? 0 : cells.length,
    samples: [...new Set(texts)].slice(0, SAMPLES_SHOWN),
    amounts: share(({ amount }) => amount),
    largeAmounts: share(({ largeAmount }) => largeAmount),
    days: share(({ day }) => day === "day"),
    moments: share(({ day }) => day !== undefined),
    durations: share(({ duration }) => duration),
    cpv: share(({ text }) => CPV.test(text)),
    yesNo: share(({ yesNo }) => yesNo),
    natures: share(({ nature }) => nature),
    words: share(({ text }) => text.split(" ").length >= 3 && /\p{L}{3}/u.test(text)),
    codes: share(({ text }) => CODE.test(text) && text.length <= 40),
    averageLength: texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length),
    distinct: new Set(texts).size / Math.max(1, texts.length),
    cells,
  };
}

/** What a cell looks like, found once for all the cells that say the same. */
interface Look {
  readonly text: string;
  readonly amount: boolean;
  readonly largeAmount: boolean;
  /** A day; or a moment that is not plainly a day. */
  readonly day: "day" | "moment" | undefined;
  readonly duration: boolean;
  readonly yesNo: boolean;
  readonly nature: boolean;
}

const NOTHING: Look = {
  ...{ text: "", amount: false, largeAmount: false, day: undefined, duration: false, yesNo: false, nature: false },
};

function looksOf(cells: readonly CellValue[]): ReadonlyMap<CellValue, Look> {
  const looks = new Map<CellValue, Look>();
  for (const cell of cells) {
    if (looks.has(cell)) continue;
    const text = textOf(cell);
    const amount = amountIn(cell);
    const day = dayIn(cell, text);
    looks.set(cell, {
      text,
      amount: amount !== undefined,
      largeAmount: day !== "day" && isLarge(amount, text),
      day,
      duration: isDuration(cell),
      yesNo: parseYesNo(cell).kind === "value",
      nature: parseNature(cell).kind === "value",
    });
  }
  return looks;
}

/** Share of the cells that a closed list of the needs table recognises. */
export function listedShare(profile: ColumnProfile, field: string): number {
  const choices = choicesOf(field);
  const known = profile.cells.filter((cell) => parseChoice(choices, cell).kind === "value").length;
  return profile.cells.length === 0 ? 0 : known / profile.cells.length;
}

/** Filled cells taken at regular distance, at most {@link SAMPLE}. */
function sample(rows: readonly DataRow[], column: number): readonly CellValue[] {
  const filled: CellValue[] = [];
  const step = Math.max(1, Math.floor(rows.length / (SAMPLE * 4)));
  for (let at = 0; at < rows.length; at += step) {
    const cell = rows[at]?.cells[column];
    if (cell !== undefined && !isBlank(cell)) filled.push(cell);
  }
  const thinning = Math.max(1, Math.ceil(filled.length / SAMPLE));
  return filled.filter((_, rank) => rank % thinning === 0);
}

/** Amounts in a wording that a person understands: told apart from text, even though they are not values. */
const WORDED_AMOUNT = new Set([
  "amount.range",
  "amount.bound",
  "amount.per-month",
  "amount.other-currency",
  "amount.to-define",
]);

/** The amount in cents of a cell; NaN for "à définir", a range, another currency; undefined for anything else. */
function amountIn(cell: CellValue): number | undefined {
  const reading = parseAmount(cell);
  if (reading.kind === "value") return reading.value;
  return reading.kind === "unreadable" && WORDED_AMOUNT.has(reading.reason.code) ? NaN : undefined;
}

function isLarge(amount: number | undefined, text: string): boolean {
  const large = amount !== undefined && (Number.isNaN(amount) ? /\d/u.test(text) : Math.abs(amount) >= 10_000);
  return large && !/^20[0-4]\d$/u.test(text) && !CPV.test(text);
}

/** Days that are not plainly days: told apart from text all the same. */
const WORDED_DAY = new Set(["day.no-year", "day.impossible", "day.to-define"]);

/** A number alone may be anything: only a text written as a day is a sign, or a whole number under a header that says so. */
function dayIn(cell: CellValue, text: string): Look["day"] {
  if (typeof cell !== "string" || /^\d+$/u.test(text)) return undefined;
  const reading = parseDay(cell);
  if (reading.kind === "value") return "day";
  return reading.kind === "unreadable" && WORDED_DAY.has(reading.reason.code) ? "moment" : undefined;
}

function isDuration(cell: CellValue): boolean {
  const reading = parseDuration(cell);
  return reading.kind === "value" && reading.value.months <= 180;
}
