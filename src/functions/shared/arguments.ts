import { cents, type Cents } from "../../domain/money";
import { parseAmount, parseDay, parseNature, type Nature, type Reading } from "../../domain/need";
import type { CellValue } from "../../domain/table";
import { refusal } from "./refusal";
import { inTurn } from "./turns";

/** What Excel passes for an argument declared `any`: a cell, or null when it is omitted. */
export type Given = unknown;

function isCell(given: Given): given is CellValue {
  return typeof given === "string" || typeof given === "number" || typeof given === "boolean";
}

/** The cell of an argument, "" when it is omitted or empty. */
export function cellOf(given: Given): CellValue {
  if (given === null || given === undefined) return "";
  if (isCell(given)) return given;
  throw refusal("value", { code: "formula.cell-unusable", values: { written: typeof given } });
}

function read<T>(reading: Reading<T>, missing: string): T {
  if (reading.kind === "value") return reading.value;
  throw refusal("value", reading.kind === "empty" ? { code: missing } : reading.reason);
}

/** An ISO day from a date cell or from text ("15/03/2027", "2027-03-15", "mars 2027"). */
export function dayOf(given: Given): string {
  return read(parseDay(cellOf(given)), "formula.day-missing");
}

/** F, S or T, in letters or in words. */
export function natureOf(given: Given): Nature {
  return read(parseNature(cellOf(given)), "formula.nature-missing");
}

/** € HT, from a number or from an amount written as text; what is bought is worth nothing less than 0. */
export function amountOf(given: Given): Cents {
  const cell = cellOf(given);
  const amount = typeof cell === "number" ? cents(cell) : read(parseAmount(cell), "formula.amount-missing");
  if (amount < 0) throw refusal("value", { code: "formula.amount-negative", values: { written: String(cell) } });
  return amount;
}

/** A range as rows, whatever Excel passed: a cell alone is a range of one. */
export function rangeOf(given: Given): readonly (readonly Given[])[] {
  if (!Array.isArray(given)) return [[given]];
  return given.map((row: unknown): readonly Given[] => (Array.isArray(row) ? (row as readonly Given[]) : [row]));
}

/** The cells of a range in reading order. */
export function cellsOf(given: Given): readonly CellValue[] {
  return rangeOf(given).flat().map(cellOf);
}

/** Numbers of a range, empty cells being undefined; text is refused with its position. */
export function numbersOf(given: Given): readonly (number | undefined)[] {
  return cellsOf(given).map((cell, index) => {
    if (cell === "") return undefined;
    if (typeof cell === "number") return cell;
    throw refusal("value", { code: "formula.number-expected", values: { line: index + 1, written: String(cell) } });
  });
}

/** Applies an answer to each cell, keeping the shape of the range. */
export function mapRange(given: Given, answer: (cell: CellValue) => unknown): unknown[][] {
  return asAnswer(rangeOf(given).map((row) => row.map((cell) => answer(cellOf(cell)))));
}

/** {@link mapRange} for answers that take a moment to compute: each in its turn. */
export async function mapRangeInTurn(given: Given, answer: (cell: CellValue) => unknown): Promise<unknown[][]> {
  const rows = rangeOf(given).map((row) => Promise.all(row.map((cell) => inTurn(() => answer(cellOf(cell))))));
  return asAnswer(await Promise.all(rows));
}

/**
 * The error of a cell alone is thrown: Excel shows the message of an error that a formula throws, not of one inside a
 * spilled range.
 */
function asAnswer(rows: unknown[][]): unknown[][] {
  const [[only] = []] = rows;
  if (rows.length === 1 && rows[0]?.length === 1 && only instanceof CustomFunctions.Error) throw only;
  return rows;
}
