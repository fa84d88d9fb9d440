import type { Cell, CellValue, Sheet, TableDefinition } from "hucre/xlsx";
import { parseRect } from "../grid/a1";
import type { Scalar } from "../grid/contract/cells";
import { ERROR_CODES } from "../grid/contract/cells";
import type { Rect } from "../grid/contract/geometry";
import type { SheetSnapshot, SnapshotBand, SnapshotCell } from "../grid/contract/snapshot";
import type { TableInfo } from "../grid/contract/tables";
import type { Aside, BandFormat } from "./aside";
import { readChart } from "./charts";
import { fromFile } from "./formula-storage";
import type { LossCounter } from "./losses";
import type { Palette } from "./palette";
import { readConditionalFormats, readValidations } from "./rules-in";
import type { ThemeReader } from "./styles";
import { readStyle } from "./styles";

/** What reading one sheet needs of the whole file. */
export interface Reading {
  readonly aside: Aside;
  readonly palette: Palette;
  readonly theme: ThemeReader;
  readonly losses: LossCounter;
  readonly sheetId: (name: string) => string | null;
  readonly newTableId: () => string;
}

type CellMap = Map<number, Map<number, SnapshotCell>>;
const ERRORS: ReadonlySet<string> = new Set(ERROR_CODES);

/** Pixels of a width in characters of the default font, and of a height in points. */
const pixels = {
  ofWidth: (characters: number): number => Math.round(characters * 7 + 5),
  ofHeight: (points: number): number => Math.round((points * 4) / 3),
};

/** Value as the grid has it: dates as serial numbers, line breaks as one character. */
function scalar(value: CellValue): Scalar {
  if (value === null) return "";
  // The library reads dates in UTC; the serial of 1 January 1970 is 25569. Rounding hides the division's last digit.
  if (value instanceof Date) return Math.round((value.getTime() / 86_400_000 + 25_569) * 1e8) / 1e8;
  return typeof value === "string" ? value.replaceAll(/\r\n?/g, "\n") : value;
}

function snapshotCell(cell: Cell, format: number | undefined): SnapshotCell {
  const value = scalar(cell.formula === undefined ? cell.value : (cell.formulaResult ?? cell.value));
  const isError = typeof value === "string" && ERRORS.has(value);
  return {
    ...(value === "" ? {} : isError ? { error: value as (typeof ERROR_CODES)[number] } : { value }),
    ...(cell.formula === undefined || cell.formula === "" ? {} : { formula: fromFile(cell.formula) }),
    ...(format === undefined ? {} : { format }),
  };
}

/** Cells of a file. Results of a dynamic array are left out: its formula makes them again. */
function readCells(sheet: Sheet, { palette, theme, losses }: Reading): CellMap {
  const rows: CellMap = new Map();
  const put = (row: number, column: number, cell: SnapshotCell): void => {
    if (Object.keys(cell).length === 0) return;
    const line = rows.get(row) ?? new Map<number, SnapshotCell>();
    line.set(column, cell);
    rows.set(row, line);
  };
  sheet.rows.forEach((values, row) =>
    values.forEach((value, column) => {
      if (value !== null && !sheet.cells?.has(`${row},${column}`))
        put(row, column, snapshotCell({ value, type: "string" }, undefined));
    }),
  );
  const spills: Rect[] = [];
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const isDate = cell.value instanceof Date || cell.formulaResult instanceof Date;
    put(row, column, snapshotCell(cell, palette.index(readStyle(cell.style, isDate, theme))));
    if (cell.hyperlink) losses.add("hyperlink", sheet.name);
    if (cell.richText) losses.add("richText", sheet.name);
    if (cell.style?.border?.diagonal) losses.add("diagonalBorder", sheet.name);
    const spill = cell.formulaType === "array" && cell.formulaRef !== undefined ? parseRect(cell.formulaRef) : null;
    if (spill && spill.rows * spill.columns > 1) spills.push(spill);
  }
  for (const spill of spills) emptySpill(rows, spill);
  return rows;
}

function emptySpill(rows: CellMap, spill: Rect): void {
  for (let row = spill.row; row < spill.row + spill.rows; row += 1) {
    for (let column = spill.column; column < spill.column + spill.columns; column += 1) {
      const cell = rows.get(row)?.get(column);
      if (!cell || (row === spill.row && column === spill.column)) continue;
      if (cell.format === undefined) rows.get(row)?.delete(column);
      else rows.get(row)?.set(column, { format: cell.format });
    }
  }
}

function readTable(table: TableDefinition, { aside, newTableId }: Reading): Omit<TableInfo, "sheet"> | null {
  const rect = parseRect(table.range ?? "");
  if (!rect) return null;
  const name = table.displayName ?? table.name;
  const known = aside.tables?.[name];
  const ids = known?.ids.length === table.columns.length ? known.ids : table.columns.map((_, index) => index + 1);
  return {
    id: newTableId(),
    name,
    rect,
    filters: known?.filters ?? {},
    columns: table.columns.map((column, index) => ({
      id: ids[index] ?? index + 1,
      name: column.name.replaceAll(/_x000D_|\r/g, ""),
    })),
    showHeaders: true,
    showTotals: table.showTotalRow ?? false,
    showFilterButton: table.showAutoFilter ?? true,
    style: table.style ?? "",
    bandedRows: table.showRowStripes ?? true,
    bandedColumns: table.showColumnStripes ?? false,
    highlightFirstColumn: known?.look.highlightFirstColumn ?? false,
    highlightLastColumn: known?.look.highlightLastColumn ?? false,
  };
}

function readBands(sheet: Sheet, { palette, aside }: Reading): { columns: SnapshotBand[]; rows: SnapshotBand[] } {
  const columns = new Map<number, SnapshotBand>();
  sheet.columns?.forEach((column, index) =>
    columns.set(index, {
      index,
      ...(column.width === undefined ? {} : { size: pixels.ofWidth(column.width) }),
      ...(column.hidden ? { hidden: true } : {}),
    }),
  );
  const rows = new Map<number, SnapshotBand>();
  for (const [index, row] of sheet.rowDefs ?? [])
    rows.set(index, {
      index,
      ...(row.height === undefined ? {} : { size: pixels.ofHeight(row.height) }),
      ...(row.hidden ? { hidden: true } : {}),
    });
  const dress = (bands: Map<number, SnapshotBand>, formats: readonly BandFormat[]): SnapshotBand[] => {
    for (const [index, format] of formats) {
      const number = palette.index(format);
      if (number !== undefined) bands.set(index, { ...bands.get(index), index, format: number });
    }
    return [...bands.values()].filter((band) => Object.keys(band).length > 1);
  };
  const formats = aside.bands?.[sheet.name];
  return { columns: dress(columns, formats?.columns ?? []), rows: dress(rows, formats?.rows ?? []) };
}

function readRemarks(sheet: Sheet, { aside }: Reading): Pick<SheetSnapshot, "notes" | "comments"> {
  const kept = aside.comments?.[sheet.name] ?? [];
  const threaded = (sheet.threadedComments ?? []).flatMap((comment) => {
    const rect = comment.ref === undefined ? null : parseRect(comment.ref);
    if (!rect) return [];
    const message = (each: typeof comment): { id: string; text: string; author: string; createdAt: string } => ({
      id: each.id,
      text: each.text,
      author: each.personId,
      createdAt: each.date ?? "",
    });
    const replies = (sheet.threadedComments ?? []).filter((reply) => reply.parentId === comment.id).map(message);
    return [{ ...message(comment), row: rect.row, column: rect.column, resolved: comment.done ?? false, replies }];
  });
  const comments = threaded.length > 0 ? threaded : kept;
  const taken = new Set(comments.map((comment) => `${comment.row},${comment.column}`));
  const notes = [...(sheet.cells ?? [])].flatMap(([key, cell]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    return cell.comment && !taken.has(key)
      ? [{ row, column, text: cell.comment.text.replaceAll(/\r\n?/g, "\n"), author: cell.comment.author ?? "" }]
      : [];
  });
  return { comments, notes };
}

function countLosses(sheet: Sheet, losses: LossCounter): void {
  losses.add("image", sheet.name, sheet.images?.length ?? 0);
  losses.add("pivot", sheet.name, sheet.pivotTables?.length ?? 0);
  losses.add("slicer", sheet.name, (sheet.slicers?.length ?? 0) + (sheet.timelines?.length ?? 0));
  losses.add("textBox", sheet.name, sheet.textBoxes?.length ?? 0);
  losses.add("sparkline", sheet.name, sheet.sparklines?.length ?? 0);
  losses.add("pageSetup", sheet.name, sheet.headerFooter ? 1 : 0);
}

/** One sheet of a file. */
export function readSheet(sheet: Sheet, id: string, reading: Reading): SheetSnapshot {
  const { aside, losses, theme, sheetId } = reading;
  const { formats, lost } = readConditionalFormats(sheet.conditionalRules ?? [], theme);
  losses.add("rule", sheet.name, lost);
  countLosses(sheet, losses);
  const autoFilter = sheet.autoFilter ? parseRect(sheet.autoFilter.range) : null;
  const filters = Object.fromEntries(
    (sheet.autoFilter?.columns ?? []).flatMap((column) =>
      column.filters ? [[column.colIndex, { on: "values" as const, values: column.filters }]] : [],
    ),
  );
  const ownCharts = aside.charts?.[sheet.name]?.map((chart) => ({
    ...chart,
    source: { ...chart.source, sheet: sheetId(chart.source.sheet) ?? id },
  }));
  const fileCharts = (sheet.charts ?? []).map((chart, index) => readChart(chart, index, sheetId));
  losses.add("chartKind", sheet.name, ownCharts ? 0 : fileCharts.filter((chart) => chart === null).length);
  return {
    id,
    name: sheet.name,
    visibility: sheet.veryHidden ? "VeryHidden" : sheet.hidden ? "Hidden" : "Visible",
    tabColor: sheet.view?.tabColor?.rgb === undefined ? "" : `#${sheet.view.tabColor.rgb.slice(-6).toUpperCase()}`,
    gridlines: sheet.view?.showGridLines ?? true,
    headings: sheet.view?.showRowColHeaders ?? true,
    freeze: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
    protection: sheet.protection ? (aside.protection?.[sheet.name] ?? {}) : null,
    cells: readCells(sheet, reading),
    ...readBands(sheet, reading),
    merges: (sheet.merges ?? []).map((merge) => ({
      row: merge.startRow,
      column: merge.startCol,
      rows: merge.endRow - merge.startRow + 1,
      columns: merge.endCol - merge.startCol + 1,
    })),
    tables: (sheet.tables ?? []).map((table) => readTable(table, reading)).filter((table) => table !== null),
    autoFilter: autoFilter ? { rect: autoFilter, filters } : null,
    validations: readValidations(sheet.dataValidations ?? []),
    conditionalFormats: formats,
    ...readRemarks(sheet, reading),
    charts: ownCharts ?? fileCharts.flatMap((chart, index) => (chart ? [{ ...chart, id: String(index) }] : [])),
  };
}
