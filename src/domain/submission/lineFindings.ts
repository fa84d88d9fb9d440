import { READ_FIELDS, type Need, type Reading } from "../need";
import type { Reason } from "../reason";
import type { TableRow } from "../table";
import { firstLine, type DataRow, type FoundTable } from "./findTable";
import type { ColumnMapping } from "./mapColumns";

/** Something to look at in a line of a file. */
export interface LineFinding {
  /** Line number in the file, from 1. */
  readonly row: number;
  readonly field: string;
  readonly severity: "error" | "warning" | "info";
  readonly reason: Reason;
}

/** A signed number, or a dash that stands for nothing. */
const NO_FORMULA = /^\s*(?:[+-]?[\d\s.,]+ ?(?:€|%)?|[-+]+\s*)$/u;

/** What a spreadsheet would compute if it were typed in a cell. */
export function looksLikeFormula(text: string): boolean {
  return /^\s*[=+\-@]/u.test(text) && !NO_FORMULA.test(text);
}

/** Reasons of a mapping that assume the period of the amounts. */
const ASSUMED = /^mapping\.amount-(?:annual|total)\.(?:no-)?duration-column$/u;

/** What is doubtful in a list as a whole, told on the line of its header or, without any, on its first one. */
export function tableFindings(table: FoundTable, mapping: readonly ColumnMapping[]): readonly LineFinding[] {
  const row = table.headerRows.at(-1) ?? firstLine(table);
  const findings: LineFinding[] = [];
  if (table.headerRows.length === 0)
    findings.push({ row, field: "title", severity: "warning", reason: { code: "table.no-header" } });
  for (const { field, header, reasons } of mapping) {
    if (field === null || !reasons.some(({ code }) => ASSUMED.test(code))) continue;
    const code = field === "annualAmount" ? "amount.year-assumed" : "amount.contract-assumed";
    findings.push({ row, field, severity: "warning", reason: { code, values: { header } } });
  }
  return findings;
}

/**
 * What was not plainly understood in a line: unreadable cells, doubts, hidden lines, texts that look like formulas.
 * `formulas` are the fields where a formula really stood, told otherwise.
 */
export function lineFindings(
  need: Need,
  line: DataRow,
  row: TableRow,
  formulas: ReadonlySet<string>,
): readonly LineFinding[] {
  const findings: LineFinding[] = [];
  for (const field of READ_FIELDS) {
    const reading: Reading<unknown> = need[field];
    if (reading.kind === "unreadable")
      findings.push({ row: line.row, field, severity: "error", reason: reading.reason });
    else if (reading.kind === "value" && reading.notes)
      for (const reason of reading.notes) findings.push({ row: line.row, field, severity: "warning", reason });
  }
  if (line.hidden) findings.push({ row: line.row, field: "origin", severity: "info", reason: { code: "row.hidden" } });
  for (const field in row) {
    const text = row[field];
    if (typeof text !== "string" || !looksLikeFormula(text) || formulas.has(field)) continue;
    const reason: Reason = { code: "cell.formula-like", values: { text } };
    findings.push({ row: line.row, field, severity: "info", reason });
  }
  return findings;
}
