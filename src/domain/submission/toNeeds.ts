import { parseNature, readNeed, valueOf, labelOf, type AmountUnit, type Need } from "../need";
import type { Reason } from "../reason";
import type { CellValue, TableRow } from "../table";
import { fold } from "../text";
import { amountHeader, durationUnit } from "./amountHeader";
import { isBlank } from "./cells";
import type { DataRow, FoundTable, SkippedRow } from "./findTable";
import { lineFindings, type LineFinding } from "./lineFindings";
import type { ColumnMapping } from "./mapColumns";
import { PREFILLED } from "./rowKind";
import { toCells, type CellUnits } from "./toCells";

/** What the user says of a file when the file does not. */
export interface ConversionOptions {
  /** Department of the lines that name none. */
  readonly department?: string;
  /** Budget year of the lines that name none. */
  readonly year?: number;
  /** Unit of the amounts whose header says none. */
  readonly unit?: AmountUnit;
}

export interface Conversion {
  /** Rows ready to be added to `Besoins`, without id: the workbook gives it. */
  readonly rows: readonly TableRow[];
  /** The same lines as needs, under the temporary id "sheet!line". */
  readonly needs: readonly Need[];
  readonly skipped: readonly SkippedRow[];
  /** What was not plainly understood, cell by cell. */
  readonly anomalies: readonly LineFinding[];
}

const DEPARTMENT = /^(?:direction|dga|service|pole|departement|secretariat)\b/u;
const CHUNK = 1_000;

/** Every line of a table as a need; {@link convert} does the same in chunks. */
export function toNeeds(
  table: FoundTable,
  mapping: readonly ColumnMapping[],
  options: ConversionOptions = {},
): Conversion {
  const steps = convert(table, mapping, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Converts a table, giving back the hand every {@link CHUNK} lines with the number of lines done. */
export function* convert(
  table: FoundTable,
  mapping: readonly ColumnMapping[],
  options: ConversionOptions = {},
): Generator<number, Conversion> {
  const plan = planOf(table, mapping, options);
  const rows: TableRow[] = [];
  const needs: Need[] = [];
  const anomalies: LineFinding[] = [];
  const skipped: SkippedRow[] = [...table.skipped];
  for (const [done, line] of table.rows.entries()) {
    if (done > 0 && done % CHUNK === 0) yield done;
    const row = rowOf(line, plan);
    const reason = emptiness(row, line);
    if (reason) {
      skipped.push({ row: line.row, reason });
      continue;
    }
    const origin = originOf(table, line.row);
    const completed = { ...row, origin };
    const need = readNeed({ ...completed, id: row["id"] ?? `${table.sheet}!${String(line.row)}` });
    rows.push(completed);
    needs.push(need);
    anomalies.push(...lineFindings(need, line, row));
  }
  skipped.sort((a, b) => a.row - b.row);
  return { rows, needs, skipped, anomalies };
}

interface Plan {
  readonly columns: readonly { readonly at: number; readonly field: string; readonly units: CellUnits }[];
  readonly options: ConversionOptions;
  readonly mapped: ReadonlySet<string>;
}

function planOf(table: FoundTable, mapping: readonly ColumnMapping[], options: ConversionOptions): Plan {
  const unit = options.unit ?? unitAbove(table);
  const columns = mapping.flatMap(({ field, header }, at) => {
    if (field === null) return [];
    return [{ at, field, units: { amount: unitOf(header, unit), duration: durationUnit(header) } }];
  });
  return { columns, options, mapped: new Set(columns.map(({ field }) => field)) };
}

function unitOf(header: string, otherwise: AmountUnit): AmountUnit {
  const { scale, taxIncluded } = amountHeader(header);
  return {
    scale: scale === 1 ? otherwise.scale : scale,
    taxIncluded: taxIncluded || (otherwise.taxIncluded && !/\bh\.?t\b/iu.test(header)),
  };
}

/** "Montants en k€ TTC" written above the table holds for its columns. */
function unitAbove(table: FoundTable): AmountUnit {
  const first = Math.min(...table.headerRows);
  const above = table.skipped.filter(({ row }) => row < first).map(({ reason }) => reason.values?.["text"]);
  const said = above.find((text) => typeof text === "string" && /montant|euros?\b|€/iu.test(text));
  const { scale, taxIncluded } = amountHeader(typeof said === "string" ? said : "");
  return { scale, taxIncluded };
}

function rowOf(line: DataRow, { columns, options, mapped }: Plan): Record<string, CellValue> {
  const row: Record<string, CellValue> = {};
  for (const { at, field, units } of columns) {
    const cell = line.cells[at];
    if (cell === undefined || isBlank(cell)) continue;
    for (const [key, value] of Object.entries(toCells(field, cell, units))) {
      // A renewals column wins over the renewals that the duration mentions.
      if (key === field || !mapped.has(key)) row[key] = value;
    }
  }
  applySection(row, line.section);
  if (options.department !== undefined) row["department"] ??= options.department;
  if (options.year !== undefined) row["year"] ??= options.year;
  return row;
}

/** The title of a section gives its lines the nature, the department or the context that they do not state. */
function applySection(row: Record<string, CellValue>, section: string): void {
  if (section === "") return;
  const nature = valueOf(parseNature(section));
  if (nature !== undefined) row["nature"] ??= labelOf("nature", nature);
  else if (DEPARTMENT.test(fold(section))) row["department"] ??= section;
  else row["description"] ??= section;
}

/** Why a line with cells holds no need: nothing in the columns that were understood, or nothing but what a form fills in. */
function emptiness(row: Readonly<Record<string, CellValue>>, line: DataRow): Reason | undefined {
  const own = Object.keys(row).filter((key) => !PREFILLED.has(key) && row[key] !== line.section);
  if (own.length > 0) return undefined;
  return { code: Object.keys(row).length > 0 ? "row.prefilled-only" : "row.nothing-understood" };
}

function originOf(table: FoundTable, row: number): string {
  return [table.file, table.sheet, String(row)].filter((part) => part !== "").join(" | ");
}
