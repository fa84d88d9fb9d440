import type { DateSystem } from "../calendar";
import type { Reason } from "../reason";
import { words } from "../text";
import type { CellValue } from "../table";
import { isBlank, lineText, textOf, type Row } from "./cells";
import { columnMatches } from "./headerMatch";
import { findHeader, type Header } from "./headerRow";
import type { RawFile, RawSheet } from "./rawFile";
import { PREFILLED, rowKind } from "./rowKind";

/** A line of a file that is not a need, and why. */
export interface SkippedRow {
  /** Line number in the file, from 1. */
  readonly row: number;
  readonly reason: Reason;
}

/** A line that holds a need. */
export interface DataRow {
  /** Line number in the file, from 1. */
  readonly row: number;
  /** One cell a column of the table. */
  readonly cells: Row;
  /** Title of the section above ("FOURNITURES", "Direction des sports"), "" when none. */
  readonly section: string;
  /** The line is hidden in the sheet: it is read, and it is told. */
  readonly hidden: boolean;
}

/** A column that has a name or a content. */
export interface FoundColumn {
  /** 0-based place in the sheet. */
  readonly index: number;
  /** Its whole name, with the group above: "Besoin Libellé". */
  readonly header: string;
  /** The lowest line of its name, when a group stands above it: "Libellé". */
  readonly ownName?: string;
}

/** The list of needs found in a sheet: every line of the sheet is in `header`, in `rows` or in `skipped`. */
export interface FoundTable {
  readonly file: string;
  readonly sheet: string;
  /** Line numbers of the header, from 1. */
  readonly headerRows: readonly number[];
  readonly columns: readonly FoundColumn[];
  readonly rows: readonly DataRow[];
  readonly skipped: readonly SkippedRow[];
  /** How much it looks like a list of needs; compares the sheets of a file. */
  readonly score: number;
  /** How numbers without a format count days, when it is not from 1900. */
  readonly dates?: DateSystem;
}

/** Sheets that explain or feed the others. */
const SIDE_SHEET =
  /^(?:listes?|parametres?|lisez ?moi|notice|instructions?|mode d'emploi|aide|readme|lists?|exemples?)\b/u;

/**
 * The lists of needs of a file, the best first. Hidden sheets, sheets without a header, and sheets whose header says
 * nothing known while another's does, are set aside with their reason.
 */
export function findTables(file: Extract<RawFile, { kind: "read" }>): {
  readonly tables: readonly FoundTable[];
  readonly asideSheets: readonly { readonly sheet: string; readonly reason: Reason }[];
} {
  const asideSheets: { sheet: string; reason: Reason }[] = [];
  const found: FoundTable[] = [];
  for (const sheet of file.sheets) {
    const table = sheet.hidden ? undefined : findTable(sheet, file.name);
    if (table && table.rows.length > 0) found.push(table);
    else asideSheets.push({ sheet: sheet.name, reason: { code: asideCode(sheet, table) } });
  }
  found.sort((a, b) => b.score - a.score);
  const least = (found[0]?.score ?? 0) / 2;
  const tables = found.filter(
    (table, rank) => rank === 0 || (table.score >= least && !SIDE_SHEET.test(words(table.sheet))),
  );
  for (const table of found) {
    if (!tables.includes(table)) asideSheets.push({ sheet: table.sheet, reason: { code: "sheet.not-needs" } });
  }
  return { tables, asideSheets };
}

function asideCode(sheet: RawSheet, table: FoundTable | undefined): string {
  if (sheet.hidden) return "sheet.hidden";
  if (sheet.rows.every((row) => row.every(isBlank))) return "sheet.empty";
  return table ? "sheet.no-line" : "sheet.no-header";
}

/** The list of needs of a sheet; undefined when no line looks like a header. */
export function findTable(sheet: RawSheet, file = ""): FoundTable | undefined {
  const header = findHeader(sheet);
  if (!header) return undefined;
  const last = Math.max(...header.rows);
  const columns = usedColumns(sheet, header, last);
  const skipped: SkippedRow[] = [...titleLines(sheet, header.rows), ...headerParts(sheet, header.rows)];
  const rows = sortRows(sheet, columns, last + 1, skipped);
  const headerRows = header.rows.map((row) => row + 1);
  const { name, dates } = sheet;
  return { file, sheet: name, headerRows, columns, rows, skipped, score: header.score, ...(dates && { dates }) };
}

function titleLines(sheet: RawSheet, header: readonly number[]): SkippedRow[] {
  return Array.from({ length: Math.min(...header) }, (_, index) => {
    const text = (sheet.rows[index] ?? []).map(textOf).filter(Boolean).join(" ");
    return {
      row: index + 1,
      reason: text === "" ? { code: "row.empty" } : { code: "row.above-header", values: { text } },
    };
  });
}

/** Lines of the header but the last, which is the one that is told. */
function headerParts(sheet: RawSheet, header: readonly number[]): SkippedRow[] {
  return header.slice(0, -1).map((at) => {
    return { row: at + 1, reason: { code: "row.header-part", values: { text: lineText(sheet.rows[at] ?? []) } } };
  });
}

/** Columns with a name, and those without that hold something. */
function usedColumns(sheet: RawSheet, { names, ownNames }: Header, last: number): readonly FoundColumn[] {
  const used = new Set<number>();
  const below = sheet.rows.slice(last + 1);
  for (const row of [names, ...below]) for (const [column, cell] of row.entries()) if (!isBlank(cell)) used.add(column);
  return [...used]
    .sort((a, b) => a - b)
    .map((index) => {
      const column = { index, header: names[index] ?? "" };
      const ownName = ownNames[index] ?? "";
      return ownName === column.header ? column : { ...column, ownName };
    });
}

function sortRows(sheet: RawSheet, columns: readonly FoundColumn[], from: number, skipped: SkippedRow[]): DataRow[] {
  const names = columns.map(({ header }) => words(header));
  const fields = columns.map((column) => columnMatches(column)[0]?.field ?? "");
  const titleColumn = fields.indexOf("title");
  const prefilled = new Set(fields.flatMap((field, column) => (PREFILLED.has(field) ? [column] : [])));
  const covers = coveredCells(sheet, from);
  const rows: DataRow[] = [];
  let section = "";
  for (let at = from; at < sheet.rows.length; at++) {
    const raw = sheet.rows[at] ?? [];
    const covered = (column: number) => (covers.size === 0 ? undefined : covers.get(key(at, column)));
    const cells = columns.map(({ index }) => covered(index) ?? raw[index] ?? "");
    const mergedAcross = covers.has(`across ${String(at)}`);
    const sorted = rowKind(cells, { names, titleColumn, prefilled, mergedAcross });
    if (sorted.kind === "data") rows.push({ row: at + 1, cells, section, hidden: sheet.hiddenLines.has(at + 1) });
    else if (sorted.kind === "aside") skipped.push({ row: at + 1, reason: sorted.reason });
    else {
      section = sorted.title;
      skipped.push({ row: at + 1, reason: { code: "row.section", values: { text: section } } });
    }
  }
  return rows;
}

/** Cells merged downwards repeat their content on each line; lines merged across are remembered as such. */
function coveredCells(sheet: RawSheet, from: number): ReadonlyMap<string, CellValue> {
  const covered = new Map<string, CellValue>();
  for (const { startRow, endRow, startCol, endCol } of sheet.merges) {
    if (endRow < from) continue;
    if (endCol > startCol) covered.set(`across ${String(startRow)}`, true);
    else
      for (let at = startRow + 1; at <= endRow; at++)
        covered.set(key(at, startCol), sheet.rows[startRow]?.[startCol] ?? "");
  }
  return covered;
}

function key(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}
