import { readNeed, type Need } from "../need";
import type { TableRow } from "../table";
import { columnLetter, lineText } from "./cells";
import type { FoundTable, SkippedRow } from "./findTable";
import { lineFindings, tableFindings, type LineFinding } from "./lineFindings";
import { planOf, rowOf, type ConversionOptions, type LineRow, type OriginalCell } from "./lineRow";
import type { ColumnMapping } from "./mapColumns";
import { originIn } from "./origin";

export interface Conversion {
  /** Rows ready to be added to `Besoins`, without id: the workbook gives it. */
  readonly rows: readonly TableRow[];
  /** The same lines as needs, under the temporary id "sheet!line" ("sheet (E)!line" for a list that begins in E). */
  readonly needs: readonly Need[];
  /** Line in the file of each of them, from 1. */
  readonly lines: readonly number[];
  /** What the cells of each of them said before they were put in the workbook's form. */
  readonly originals: readonly (readonly OriginalCell[])[];
  readonly skipped: readonly SkippedRow[];
  /** What was not plainly understood, cell by cell. */
  readonly anomalies: readonly LineFinding[];
}

const CHUNK = 1_000;
const NONE: ReadonlySet<string> = new Set();

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
  const place = table.left === undefined ? table.sheet : `${table.sheet} (${columnLetter(table.left)})`;
  const origin = originIn({ file: table.file, sheet: place });
  const rows: TableRow[] = [];
  const needs: Need[] = [];
  const lines: number[] = [];
  const originals: (readonly OriginalCell[])[] = [];
  const anomalies: LineFinding[] = [...tableFindings(table, mapping)];
  const skipped: SkippedRow[] = [...table.skipped];
  for (const [done, line] of table.rows.entries()) {
    if (done > 0 && done % CHUNK === 0) yield done;
    const { row, originals: original, own, told } = rowOf(line, plan);
    if (own !== "need") {
      const code = own === "prefilled" ? "row.prefilled-only" : "row.nothing-understood";
      skipped.push({ row: line.row, reason: { code, values: { text: lineText(line.cells) } } });
      continue;
    }
    row["origin"] = origin(line.row, quoted(original));
    const need = readNeed({ ...row, id: row["id"] ?? `${place}!${String(line.row)}` });
    rows.push(row);
    needs.push(need);
    lines.push(line.row);
    originals.push(original);
    for (const { field, reason, severity = "info" } of told) anomalies.push({ row: line.row, field, severity, reason });
    for (const finding of lineFindings(need, line, row, formulasIn(told))) anomalies.push(finding);
  }
  skipped.sort((a, b) => a.row - b.row);
  return { rows, needs, lines, originals, skipped, anomalies };
}

function formulasIn(told: LineRow["told"]): ReadonlySet<string> {
  if (told.length === 0) return NONE;
  return new Set(told.flatMap(({ field, reason }) => (reason.code === "cell.formula-without-value" ? [field] : [])));
}

/** "Montant : 12 k€ ; Durée : 4 ans" */
function quoted(originals: readonly OriginalCell[]): string {
  if (originals.length === 0) return "";
  return originals.map(({ name, text }) => `${name} : ${text}`).join(" ; ");
}
