import type { DateSystem } from "../calendar";
import type { Reason } from "../reason";
import { words } from "../text";
import type { CellValue } from "../table";
import { saidIn, yearOfTitle, type SaidAbove } from "./above";
import { isBlank, lineText, textOf, type Row } from "./cells";
import { columnMatches } from "./headerMatch";
import { findHeader, type Header } from "./headerRow";
import { cellKey, type RawSheet } from "./rawFile";
import { within, type Region } from "./region";
import { PREFILLED, rowKind } from "./rowKind";
import { qualifies } from "./section";
import { UNSCOPED_AMOUNT } from "./synonyms";

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
  /** Places in `cells` of the formulas that came without a value: their text stands there. */
  readonly uncomputed?: readonly number[];
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
  /** Line numbers of the header, from 1; none when the list has no header and its columns are told by their content. */
  readonly headerRows: readonly number[];
  readonly columns: readonly FoundColumn[];
  readonly rows: readonly DataRow[];
  readonly skipped: readonly SkippedRow[];
  /** How much it looks like a list of needs; compares the sheets of a file. */
  readonly score: number;
  /** How numbers without a format count days, when it is not from 1900. */
  readonly dates?: DateSystem;
  /** What the lines above say once for all: the department, the year. */
  readonly above?: SaidAbove;
  /** The department of `above` is the name of the sheet: it was not written as such. */
  readonly departmentFromSheet?: boolean;
  /** Column from 0 where the list begins, when another one stands on its left. */
  readonly left?: number;
}

/** The line where a list begins: that of its header, or its first one when it has none. */
export function firstLine({ headerRows, rows }: FoundTable): number {
  return headerRows.length > 0 ? Math.min(...headerRows) : (rows[0]?.row ?? 1);
}

/** Where a list stands in its sheet, when it is not alone. */
export interface Placed {
  /** Lines and columns of the list, from 0, ends excluded. */
  readonly region: Region;
  /** Whether other lists share the sheet: a lone title above this one then qualifies its lines. */
  readonly shared: boolean;
}

/** The list of needs of a sheet, or of a part of it; undefined when no line looks like a header. */
export function findTable(sheet: RawSheet, file = "", placed?: Placed): FoundTable | undefined {
  const part = placed ? within(sheet, placed.region) : sheet;
  const from = placed?.region.top ?? 0;
  const header = findHeader(part, from);
  if (!header) return undefined;
  return tableUnder(part, header, { ...(placed ? { placed } : {}), file, from, bottom: sheet.rows.length });
}

/** Lines and columns that a list has at least when nothing names its columns. */
const LEAST_LINES = 2;
const LEAST_COLUMNS = 2;
const NO_NAMES: readonly string[] = [];

/**
 * The list of a sheet where no line looks like a header: its lines begin with the first that has several cells, and
 * what its columns are is to be told by their content. Undefined when too few lines are alike.
 */
export function findBareTable(sheet: RawSheet, file = ""): FoundTable | undefined {
  const filled = sheet.rows.map((row) => row.filter((cell) => !isBlank(cell)).length);
  const wide = filled.filter((count) => count >= LEAST_COLUMNS).length;
  const start = filled.findIndex((count) => count >= LEAST_COLUMNS);
  if (wide < LEAST_LINES || wide < filled.filter((count) => count > 0).length / 2) return undefined;
  const header = { rows: [], names: NO_NAMES, ownNames: NO_NAMES, score: 0 };
  return tableUnder(sheet, header, { file, from: 0, start, bottom: sheet.rows.length });
}

/** Where the lines of a list are looked for. */
interface Extent {
  readonly placed?: Placed;
  readonly file: string;
  readonly from: number;
  /** First line of the list, when no header says it. */
  readonly start?: number;
  readonly bottom: number;
}

function tableUnder(sheet: RawSheet, header: Header, { placed, file, from, start, bottom }: Extent): FoundTable {
  const first = start ?? Math.min(...header.rows);
  const last = start === undefined ? Math.max(...header.rows) : start - 1;
  const columns = usedColumns(sheet, header, last);
  const titles = titleLines(sheet, from, first);
  const skipped: SkippedRow[] = [...titles.skipped, ...headerParts(sheet, header.rows)];
  const section = placed?.shared === true || qualifies(titles.lone) ? titles.lone : "";
  const rows = sortRows(sheet, columns, { from: last + 1, to: placed?.region.bottom ?? bottom, section }, skipped);
  for (const { row, cells: text } of sheet.far ?? [])
    skipped.push({ row, reason: { code: "row.far-away", values: { text } } });
  const headerRows = header.rows.map((row) => row + 1);
  return {
    ...{ file, sheet: sheet.name, headerRows, columns, rows, skipped, score: header.score },
    ...(sheet.dates ? { dates: sheet.dates } : {}),
    ...(Object.keys(titles.said).length > 0 ? { above: titles.said } : {}),
    ...(placed && placed.region.left > 0 ? { left: placed.region.left } : {}),
  };
}

/** The lines above the header: set aside, but what they say for all lines is kept. */
function titleLines(sheet: RawSheet, from: number, header: number) {
  const skipped: SkippedRow[] = [];
  let said: SaidAbove = {};
  let lone = "";
  for (let at = from; at < header; at++) {
    const row = sheet.rows[at] ?? [];
    const filled = row.filter((cell) => !isBlank(cell));
    const own = saidIn(row);
    const year = filled.length === 1 ? yearOfTitle(textOf(filled[0])) : undefined;
    said = { ...(year === undefined ? {} : { year }), ...own, ...said };
    if (filled.length === 1) lone = Object.keys(own).length > 0 ? "" : textOf(filled[0]);
    const code = year !== undefined || Object.keys(own).length > 0 ? "row.said-above" : "row.above-header";
    skipped.push({
      row: at + 1,
      reason: filled.length === 0 ? { code: "row.empty" } : { code, values: { text: lineText(row) } },
    });
  }
  return { skipped, said, lone };
}

/** Lines of the header but the last, which is the one that is told. */
function headerParts(sheet: RawSheet, header: readonly number[]): SkippedRow[] {
  return header.slice(0, -1).map((at) => {
    return { row: at + 1, reason: { code: "row.header-part", values: { text: lineText(sheet.rows[at] ?? []) } } };
  });
}

/** Columns with a name, and those without that hold something. */
function usedColumns(sheet: RawSheet, { names, ownNames }: Header, last: number): readonly FoundColumn[] {
  const used = new Set(names.flatMap((name, column) => (name === "" ? [] : [column])));
  for (let at = last + 1; at < sheet.rows.length; at++) {
    const row = sheet.rows[at] ?? [];
    for (let column = 0; column < row.length; column++)
      if (!used.has(column) && !isBlank(row[column])) used.add(column);
  }
  return [...used]
    .sort((a, b) => a - b)
    .map((index) => {
      const column = { index, header: names[index] ?? "" };
      const ownName = ownNames[index] ?? "";
      return ownName === column.header ? column : { ...column, ownName };
    });
}

const AMOUNTS: ReadonlySet<string> = new Set([UNSCOPED_AMOUNT, "annualAmount", "totalAmount"]);

/** The lines under a header, and the title that already qualifies them. */
interface Below {
  readonly from: number;
  readonly to: number;
  readonly section: string;
}

function sortRows(sheet: RawSheet, columns: readonly FoundColumn[], below: Below, skipped: SkippedRow[]): DataRow[] {
  const { from, to } = below;
  const names = columns.map(({ header }) => words(header));
  const fields = columns.map((column) => columnMatches(column)[0]?.field ?? "");
  const titleColumn = fields.indexOf("title");
  const prefilled = new Set(fields.flatMap((field, column) => (PREFILLED.has(field) ? [column] : [])));
  const amounts = new Set(fields.flatMap((field, column) => (AMOUNTS.has(field) ? [column] : [])));
  const covers = coveredCells(sheet, from);
  const around = { names, titleColumn, prefilled, amounts, underHeader: false, mergedAcross: false };
  const named = names.some((name) => name !== "");
  const rows: DataRow[] = [];
  let { section } = below;
  for (let at = from; at < to; at++) {
    const cells = cellsOf(sheet.rows[at] ?? [], at, columns, covers);
    around.mergedAcross = covers.size > 0 && covers.has(`across ${String(at)}`);
    around.underHeader = at === from && named;
    const sorted = rowKind(cells, around);
    if (sorted.kind === "data") {
      const line = { row: at + 1, cells, section, hidden: sheet.hiddenLines.has(at + 1) };
      const uncomputed = sheet.uncomputed && uncomputedIn(sheet.uncomputed, at, columns);
      rows.push(uncomputed && uncomputed.length > 0 ? { ...line, uncomputed } : line);
    } else if (sorted.kind === "aside") skipped.push({ row: at + 1, reason: sorted.reason });
    else {
      section = sorted.title;
      skipped.push({ row: at + 1, reason: { code: "row.section", values: { text: section } } });
    }
  }
  return rows;
}

/** The cells of a line, in the order of the columns; those of a line that has just them are the line itself. */
function cellsOf(raw: Row, at: number, columns: readonly FoundColumn[], covers: ReadonlyMap<string, CellValue>): Row {
  if (covers.size === 0 && raw.length === columns.length && columns.at(-1)?.index === raw.length - 1) return raw;
  return columns.map(({ index }) => covers.get(cellKey(at, index)) ?? raw[index] ?? "");
}

function uncomputedIn(uncomputed: ReadonlySet<string>, at: number, columns: readonly FoundColumn[]): readonly number[] {
  return columns.flatMap(({ index }, place) => (uncomputed.has(cellKey(at, index)) ? [place] : []));
}

/** Cells merged downwards repeat their content on each line; lines merged across are remembered as such. */
function coveredCells(sheet: RawSheet, from: number): ReadonlyMap<string, CellValue> {
  const covered = new Map<string, CellValue>();
  for (const { startRow, endRow, startCol, endCol } of sheet.merges) {
    if (endRow < from) continue;
    if (endCol > startCol) covered.set(`across ${String(startRow)}`, true);
    else
      for (let at = startRow + 1; at <= endRow; at++)
        covered.set(cellKey(at, startCol), sheet.rows[startRow]?.[startCol] ?? "");
  }
  return covered;
}
