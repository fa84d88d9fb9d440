import { toSerial } from "../calendar";
import { euros } from "../money";
import { parseAmount, parseChoice, parseDay, type AmountUnit } from "../need";
import { originText, type FoundTable } from "../submission";
import { choiceLabel, type CellValue, type ColumnDefinition, type TableRow } from "../table";
import { tidy } from "../text";
import { fieldsOf, unitOf, type ExtractColumn, type ExtractKind } from "./extract";

/** Rows ready to be added, and what of them was not plainly understood. */
export interface ExtractRows {
  readonly rows: readonly TableRow[];
  /** Lines whose amount is not a plain amount without tax: written as they came, in no figure. */
  readonly doubtfulAmounts: number;
  readonly withoutAmount: number;
}

const STEP = 1_000;

/** The lines of an extract as rows of its table, each with its origin; yields how many are done. */
export function* extractRows(
  table: FoundTable,
  kind: ExtractKind,
  columns: readonly ExtractColumn[],
): Generator<number, ExtractRows, void> {
  const definitions = new Map(fieldsOf(kind).map((one) => [one.key, one]));
  const plan = columns.flatMap((column) => {
    const definition = column.field === null ? undefined : definitions.get(column.field);
    return definition ? [{ at: column.at, definition, unit: unitOf(column) }] : [];
  });
  const rows: TableRow[] = [];
  let [doubtfulAmounts, withoutAmount] = [0, 0];
  for (const { row: line, cells } of table.rows) {
    if (rows.length % STEP === 0) yield rows.length;
    const row: Record<string, CellValue> = {};
    for (const { at, definition, unit } of plan) {
      row[definition.key] = cellOf(kind, definition, cells[at] ?? "", unit);
    }
    const amount = row["amount"] ?? "";
    if (amount === "") withoutAmount += 1;
    else if (typeof amount !== "number") doubtfulAmounts += 1;
    row["origin"] = originText({ file: table.file, sheet: table.sheet, row: line, original: "" });
    rows.push(row);
  }
  return { rows, doubtfulAmounts, withoutAmount };
}

/** What is plainly understood is written as the workbook's own; anything else stays as it came. */
function cellOf(
  kind: ExtractKind,
  { key, kind: stored, choices }: ColumnDefinition,
  cell: CellValue,
  unit: AmountUnit,
) {
  if (choices) {
    const reading = parseChoice(choices, cell);
    return reading.kind === "value" ? choiceLabel(kind, key, reading.value) : cell;
  }
  if (stored === "day") {
    const reading = parseDay(cell);
    return reading.kind === "value" && reading.notes === undefined ? toSerial(reading.value) : cell;
  }
  if (stored === "amount") return amountCell(cell, unit);
  return tidy(String(cell));
}

/** The tax and the scale that the header says go with an amount that stays as it came. */
function amountCell(cell: CellValue, unit: AmountUnit): CellValue {
  const reading = parseAmount(cell, unit);
  if (reading.kind === "empty") return "";
  const plain = reading.kind === "value" && (reading.notes ?? []).every(({ code }) => code === "amount.negative");
  if (reading.kind === "value" && plain) return euros(reading.value);
  const scale = unit.scale === 1 ? "" : unit.scale === 1_000 ? " k€" : " M€";
  return `${tidy(String(cell)).replace(/^(\d+)\.(\d+)$/u, "$1,$2")}${scale}${unit.taxIncluded ? " TTC" : ""}`;
}
