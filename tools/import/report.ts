import type { Need } from "../../src/domain/need";
import type { ColumnMapping, OriginalCell, ReadTable } from "../../src/domain/submission";
import type { TableRow } from "../../src/domain/table";
import { sentencesIn, type Language } from "../../src/locales";
import { anomaliesOf, type AnomalyReport } from "./anomalies";
import type { ImportedFile } from "./importFile";
import { fieldNames, publicRow, type FieldNames, type PublicRow } from "./publicRow";

export interface MappingReport {
  /** Letter of the column. */
  readonly column: string;
  readonly header: string;
  /** Key of the field in `rows`; null for a column that is left out. */
  readonly field: string | null;
  readonly confidence: number;
}

/** A line with content that is no need. */
export interface SkippedReport {
  readonly row: number;
  readonly reason: string;
  readonly sheet?: string;
}

/** Another sheet of the same file that lists needs too. */
export interface SheetReport {
  readonly sheet: string;
  /** Null when the list has no header. */
  readonly headerRow: number | null;
  readonly mapping: readonly MappingReport[];
}

/** What would be imported of a file. */
export interface FileReport {
  readonly file: string;
  /** The sheet that lists needs, the best when there are several; null when none. */
  readonly sheet: string | null;
  /** Line of the names of the columns, the last when they take several; null when none. */
  readonly headerRow: number | null;
  readonly mapping: readonly MappingReport[];
  readonly rows: readonly PublicRow[];
  readonly skipped: readonly SkippedReport[];
  readonly anomalies: readonly AnomalyReport[];
  /** Why the file could not be read. */
  readonly error?: string;
  /** The other sheets that were read. */
  readonly otherSheets?: readonly SheetReport[];
  /** Sheets that were not read, and why. */
  readonly skippedSheets?: readonly { readonly sheet: string; readonly reason: string }[];
}

const KEPT = ["annualAmount", "totalAmount", "currentEnd", "neededBy"] as const satisfies readonly (keyof Need)[];
const NOTHING = { sheet: null, headerRow: null, mapping: [], rows: [], skipped: [], anomalies: [] } as const;

/** A file that is not there, or that may not be opened. */
export function missingReport(file: string, error: unknown, language: Language): FileReport {
  const detail = error instanceof Error ? error.message : String(error);
  return { file, ...NOTHING, error: sentencesIn(language)({ code: "file.missing", values: { detail } }) };
}

/** The report of a file, in the shape that the command prints as JSON. */
export function fileReport({ submission, anomalies }: ImportedFile, language: Language): FileReport {
  const say = sentencesIn(language);
  const { file, tables, asideSheets, problem } = submission;
  const skippedSheets = asideSheets.map(({ sheet, reason }) => ({ sheet, reason: say(reason) }));
  const common = {
    ...(problem ? { error: say(problem) } : {}),
    ...(skippedSheets.length > 0 ? { skippedSheets } : {}),
  };
  const [first, ...others] = tables;
  if (!first) return { file, ...NOTHING, ...common };
  const { sheet, headerRow, mapping } = sheetReport(first);
  const several = others.length > 0;
  return {
    file,
    sheet,
    headerRow,
    mapping,
    rows: tables.flatMap(rowsOf),
    skipped: tables.flatMap(({ table, conversion }) =>
      conversion.skipped
        .filter(({ reason }) => reason.code !== "row.empty")
        .map(({ row, reason }) => ({ row, reason: say(reason), ...(several ? { sheet: table.sheet } : {}) })),
    ),
    anomalies: anomaliesOf(tables, anomalies, say),
    ...common,
    ...(several ? { otherSheets: others.map(sheetReport) } : {}),
  };
}

function sheetReport({ table, mapping }: ReadTable): SheetReport {
  const names = namesOf(mapping);
  return {
    sheet: table.sheet,
    headerRow: table.headerRows.length > 0 ? Math.max(...table.headerRows) : null,
    mapping: mapping.map(({ column, header, field, confidence }) => {
      return { column, header, field: field && names(field), confidence };
    }),
  };
}

function namesOf(mapping: readonly ColumnMapping[]): FieldNames {
  return fieldNames(mapping.map(({ field }) => field));
}

function rowsOf({ table, mapping, conversion }: ReadTable): readonly PublicRow[] {
  const names = namesOf(mapping);
  const source = (at: number) => ({ sheet: table.sheet, row: conversion.lines[at] ?? 0 });
  return conversion.needs.map((need, at) => {
    const originals = [...(conversion.originals[at] ?? []), ...keptOf(conversion.rows[at] ?? {}, need)];
    return publicRow(need, source(at), originals, names);
  });
}

/** Cells that stay as they came in the workbook although a value was read in them: a period, an amount with tax… */
function keptOf(row: TableRow, need: Need): readonly OriginalCell[] {
  return KEPT.flatMap((field) => {
    const cell = row[field];
    return typeof cell === "string" && need[field].kind === "value" ? [{ field, name: field, text: cell }] : [];
  });
}
