import {
  labelOf,
  parseAmount,
  parseChoice,
  parseCount,
  parseDay,
  parseDuration,
  parseNature,
  parseYear,
  choicesOf,
  type AmountUnit,
  type Reading,
} from "../need";
import { toSerial, type DateSystem } from "../calendar";
import { cents, euros } from "../money";
import type { Reason } from "../reason";
import { TABLES, type CellValue } from "../table";
import { tidy } from "../text";
import { dayPutFirst } from "./dayOrder";

/** What a file says of a column, needed to write its cells as the workbook holds them. */
export interface CellUnits {
  readonly amount: AmountUnit;
  readonly duration: "months" | "years";
  readonly dates: DateSystem;
  /** The column was written month first: days that could be read both ways are read so, and it is told. */
  readonly monthFirst?: boolean;
  /** Rate under which amounts with tax are converted; without it they stay as they came. */
  readonly vatRate?: number;
}

/** The cells of `Besoins` that stand for a cell of a file, and what was done to it on the user's request. */
export interface WrittenCells {
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly told?: Reason;
}

const COLUMNS = new Map(TABLES.needs.columns.map((column) => [column.key, column]));

/**
 * The cells of `Besoins` that stand for a cell of a file. What is fully understood is written as the workbook's own
 * (number of euros, Excel day, label); anything with a doubt stays as it came, unit and tax of the header being
 * written beside it so that nothing is lost: "40 à 50" under "k€ TTC" becomes "40 à 50 k€ TTC".
 */
export function toCells(field: string, cell: CellValue, units: CellUnits): WrittenCells {
  const column = COLUMNS.get(field);
  if (column?.choices) return { cells: { [field]: listCell(field, cell) } };
  switch (column?.kind) {
    case "amount":
      return amountCells(field, cell, units);
    case "day":
      return dayCells(field, cell, units);
    case "months":
      return { cells: durationCells(field, cell, units.duration) };
    case "number":
      return {
        cells: { [field]: sureOr(field === "year" ? parseYear(cell) : parseCount(cell), cell, (value) => value) },
      };
    default:
      return { cells: { [field]: typeof cell === "string" ? cell : String(cell) } };
  }
}

function sureOr<T>(reading: Reading<T>, cell: CellValue, write: (value: T) => CellValue): CellValue {
  return reading.kind === "value" && reading.notes === undefined ? write(reading.value) : cell;
}

function listCell(field: string, cell: CellValue): CellValue {
  const reading = field === "nature" ? parseNature(cell) : parseChoice(choicesOf(field), cell);
  return sureOr<string>(reading, cell, (value) => labelOf(field, value));
}

function dayCells(field: string, cell: CellValue, { dates, monthFirst = false }: CellUnits): WrittenCells {
  const swapped = monthFirst ? dayPutFirst(cell) : undefined;
  const reading = swapped === undefined ? undefined : parseDay(swapped);
  if (reading?.kind !== "value") return { cells: { [field]: dayCell(cell, dates) } };
  const told: Reason = { code: "day.month-first", values: { read: { day: reading.value } } };
  return { cells: { [field]: toSerial(reading.value) }, told };
}

/** A number that a person would read as a day of the 1904 calendar is turned into ours, even if it is only a period. */
function dayCell(cell: CellValue, system: DateSystem): CellValue {
  return sureOr(parseDay(cell, system), cell, (day) => toSerial(day));
}

function amountCells(field: string, cell: CellValue, { amount: unit, vatRate }: CellUnits): WrittenCells {
  const reading = parseAmount(cell, unit);
  if (reading.kind === "empty") return { cells: { [field]: cell } };
  if (reading.kind === "value" && reading.notes === undefined) return { cells: { [field]: euros(reading.value) } };
  if (reading.kind === "value" && isOnly("amount.own-unit", reading.notes)) {
    return { cells: { [field]: euros(reading.value) }, ...(reading.notes?.[0] ? { told: reading.notes[0] } : {}) };
  }
  if (reading.kind === "value" && vatRate !== undefined && isTaxed(reading.notes)) {
    const without = euros(cents(euros(reading.value) / (1 + vatRate)));
    const values = { written: String(cell), rate: { share: vatRate }, with: { euros: euros(reading.value) } };
    return {
      cells: { [field]: without },
      told: { code: "amount.converted", values: { ...values, without: { euros: without } } },
    };
  }
  return { cells: { [field]: asItCame(cell, unit) } };
}

function isOnly(note: string, notes: readonly Reason[] | undefined): boolean {
  return notes !== undefined && notes.every(({ code }) => code === note);
}

/** With tax and otherwise plain: only its own unit may be told too ("15 000 € TTC" under a header in k€). */
function isTaxed(notes: readonly Reason[] | undefined): boolean {
  const others = notes?.filter(({ code }) => code !== "amount.tax-included");
  return notes !== undefined && others?.length !== notes.length && isOnly("amount.own-unit", others);
}

/** A unit that a cell carries by itself. */
const OWN_UNIT = /\d ?(?:k|m)(?![\p{L}])|€|\beur|\bk ?eur|\bmillions?\b|\bmilliers?\b/iu;
const OWN_TAX = /\b(?:t\.?t\.?c|h\.?t)\b|\btaxe?s?\b|\bvat\b|\btva\b/iu;

/** What was written, the unit and the tax of the header beside it. */
function asItCame(cell: CellValue, unit: AmountUnit): CellValue {
  const written = typeof cell === "number" ? numberText(cell) : tidy(String(cell));
  if (!/\d/u.test(written)) return cell;
  const scale = unit.scale === 1 || OWN_UNIT.test(written) ? "" : unit.scale === 1_000 ? " k€" : " M€";
  const tax = unit.taxIncluded && !OWN_TAX.test(written) ? " TTC" : "";
  return scale === "" && tax === "" ? cell : `${written}${scale}${tax}`;
}

/** A number as it is typed in French. */
function numberText(value: number): string {
  return String(value).replace(".", ",");
}

function durationCells(field: string, cell: CellValue, unit: "months" | "years"): Readonly<Record<string, CellValue>> {
  const reading = parseDuration(cell, unit);
  if (reading.kind !== "value") return { [field]: cell };
  const { months, renewals } = reading.value;
  return renewals === undefined ? { [field]: months } : { [field]: months, renewals };
}
