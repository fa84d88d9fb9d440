import {
  labelOf,
  parseAmount,
  parseChoice,
  parseCount,
  parseDay,
  parseDuration,
  parseYear,
  choicesOf,
  type AmountUnit,
  type Reading,
} from "../need";
import { toSerial } from "../calendar";
import { euros } from "../money";
import { TABLES, type CellValue } from "../table";
import { tidy } from "../text";

/** What a file says of a column, needed to write its cells as the workbook holds them. */
export interface CellUnits {
  readonly amount: AmountUnit;
  readonly duration: "months" | "years";
}

const COLUMNS = new Map(TABLES.needs.columns.map((column) => [column.key, column]));

/**
 * The cells of `Besoins` that stand for a cell of a file. What is fully understood is written as the workbook's own
 * (number of euros, Excel day, label); anything with a doubt stays as it came, unit and tax of the header being
 * written beside it so that nothing is lost: "40 à 50" under "k€ TTC" becomes "40 à 50 k€ TTC".
 */
export function toCells(field: string, cell: CellValue, units: CellUnits): Readonly<Record<string, CellValue>> {
  const column = COLUMNS.get(field);
  if (column?.choices) return { [field]: listCell(field, cell) };
  switch (column?.kind) {
    case "amount":
      return { [field]: amountCell(cell, units.amount) };
    case "day":
      return { [field]: sureOr(parseDay(cell), cell, (day) => toSerial(day)) };
    case "months":
      return durationCells(field, cell, units.duration);
    case "number":
      return { [field]: sureOr(field === "year" ? parseYear(cell) : parseCount(cell), cell, (value) => value) };
    default:
      return { [field]: typeof cell === "string" ? cell : String(cell) };
  }
}

function sureOr<T>(reading: Reading<T>, cell: CellValue, write: (value: T) => CellValue): CellValue {
  return reading.kind === "value" && reading.notes === undefined ? write(reading.value) : cell;
}

function listCell(field: string, cell: CellValue): CellValue {
  return sureOr(parseChoice(choicesOf(field), cell), cell, (value) => labelOf(field, value));
}

function amountCell(cell: CellValue, unit: AmountUnit): CellValue {
  const reading = parseAmount(cell, unit);
  if (reading.kind === "empty") return cell;
  if (reading.kind === "value" && reading.notes === undefined) return euros(reading.value);
  const written = typeof cell === "number" ? numberText(cell) : tidy(String(cell));
  if (!/\d/u.test(written)) return cell;
  const scale = unit.scale === 1 || /k|m|€|eur/iu.test(written) ? "" : unit.scale === 1_000 ? " k€" : " M€";
  const tax = unit.taxIncluded && !/t\.?t\.?c|h\.?t|tax/iu.test(written) ? " TTC" : "";
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
