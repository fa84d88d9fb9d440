import type { ICellData, IColumnData, IRowData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { BooleanNumber, CellValueType, LocaleType } from "@univerjs/core";
import type { SheetSnapshot, SnapshotBand, SnapshotCell, WorkbookSnapshot } from "../contract/snapshot";
import type { CellFormat } from "../contract/formats";
import { MAX_COLUMNS, MAX_ROWS } from "../contract/geometry";
import { DEFAULT_BANDS, SPARE_ROWS, toRange } from "./engine";
import { freezeData } from "./freeze";
import { carryProtection } from "./cell-protection";
import { toStyle } from "./style";
import { valueCell } from "./raw-cell";
import type { UniverGrid } from "./univer-grid";

/** Least size of a sheet on the screen. */
const LEAST = { rows: SPARE_ROWS, columns: 26 };

/** Opens a snapshot in place of the workbook. */
export function loadSnapshot(grid: UniverGrid, snapshot: WorkbookSnapshot): void {
  grid.bridge.reset();
  grid.faults.clear();
  grid.formats.wrapFit.forget();
  grid.sheets.reset();
  grid.book.clear();
  for (const book of [
    grid.conditionalFormats,
    grid.validations,
    grid.comments,
    grid.notes,
    grid.charts,
    grid.autoFilters,
  ])
    book.forget();
  grid.feed.quietly(() => {
    // Tables are known before cells, whose formulas may name them.
    for (const sheet of snapshot.sheets) for (const table of sheet.tables) grid.book.put({ ...table, sheet: sheet.id });
    grid.engine.asApi(() => grid.engine.open(workbookData(grid, snapshot)));
    for (const sheet of snapshot.sheets) loadObjects(grid, sheet, snapshot.formats);
    for (const name of snapshot.names) grid.names.set(name);
    if (snapshot.sheets.some((sheet) => sheet.id === snapshot.active)) grid.sheets.activate(snapshot.active);
  });
  grid.sheetFeed.reset();
  grid.store.restore({ settings: snapshot.settings, xmlParts: snapshot.xmlParts, properties: snapshot.properties });
  grid.calculation.reset();
  grid.calculation.recalculate("Full");
}

function workbookData(grid: UniverGrid, snapshot: WorkbookSnapshot): Omit<IWorkbookData, "id"> {
  const styles: Record<string, IStyleData> = {};
  snapshot.formats.forEach((format, index) => (styles[styleId(index)] = carried(format)));
  return {
    name: "Programm'Achats",
    appVersion: "",
    locale: LocaleType.FR_FR,
    styles,
    sheetOrder: snapshot.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(snapshot.sheets.map((sheet) => [sheet.id, sheetData(grid, sheet, snapshot)])),
  };
}

function styleId(format: number): string {
  return `format-${format}`;
}

function carried(format: Partial<CellFormat>): IStyleData {
  const line = carryProtection({ locked: format.locked ?? true, formulaHidden: format.formulaHidden ?? false });
  return line ? { ...toStyle(format), bbl: line } : toStyle(format);
}

function sheetData(grid: UniverGrid, sheet: SheetSnapshot, snapshot: WorkbookSnapshot): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let [lastRow, lastColumn] = [0, 0];
  const names = new Map(snapshot.sheets.map((each) => [each.id, each.name]));
  for (const [row, line] of sheet.cells) {
    const cells: Record<number, ICellData> = (cellData[row] = {});
    lastRow = Math.max(lastRow, row);
    for (const [column, cell] of line) {
      cells[column] = toCell(grid, names, sheet, row, column, cell);
      lastColumn = Math.max(lastColumn, column);
    }
  }
  for (const table of sheet.tables) {
    lastRow = Math.max(lastRow, table.rect.row + table.rect.rows);
    lastColumn = Math.max(lastColumn, table.rect.column + table.rect.columns);
  }
  const widest = Math.max(lastColumn, ...sheet.columns.map((band) => (band.index < MAX_COLUMNS - 1 ? band.index : 0)));
  return {
    id: sheet.id,
    name: sheet.name,
    cellData,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: freezeData(sheet.freeze),
    ...DEFAULT_BANDS,
    rowCount: Math.min(MAX_ROWS, Math.max(LEAST.rows, lastRow + 1 + SPARE_ROWS)),
    columnCount: Math.min(MAX_COLUMNS, Math.max(LEAST.columns, widest + 7)),
    columnData: bands(sheet.columns, (band): IColumnData => ({
      ...(band.size === undefined ? {} : { w: band.size }),
      ...common(band),
    })),
    rowData: bands(sheet.rows, (band): IRowData => ({
      ...(band.size === undefined ? {} : { h: band.size, ia: BooleanNumber.FALSE }),
      ...common(band),
    })),
    mergeData: sheet.merges.map(toRange),
  };
}

function bands<T>(list: readonly SnapshotBand[], make: (band: SnapshotBand) => T): Record<number, T> {
  return Object.fromEntries(list.map((band) => [band.index, make(band)]));
}

function common(band: SnapshotBand): { hd?: BooleanNumber; s?: string } {
  return {
    ...(band.hidden ? { hd: BooleanNumber.TRUE } : {}),
    ...(band.format === undefined ? {} : { s: styleId(band.format) }),
  };
}

function toCell(
  grid: UniverGrid,
  names: ReadonlyMap<string, string>,
  sheet: SheetSnapshot,
  row: number,
  column: number,
  cell: SnapshotCell,
): ICellData {
  const style = cell.format === undefined ? {} : { s: styleId(cell.format) };
  if (cell.formula !== undefined) {
    const { f, custom } = grid.structured.formulaCell(
      { sheet: sheet.id, row, column },
      cell.formula,
      (id) => names.get(id) ?? "",
    );
    return { ...bare(cell), ...style, f: f ?? null, ...(custom ? { custom } : {}) };
  }
  return { ...bare(cell), ...style };
}

/** Cell with its value only. */
function bare(cell: SnapshotCell): ICellData {
  const value = cell.error ?? cell.value ?? "";
  if (value === "") return {};
  const { v, t } = valueCell(value);
  return { v: v ?? "", t: t ?? CellValueType.STRING };
}

function loadObjects(grid: UniverGrid, sheet: SheetSnapshot, formats: WorkbookSnapshot["formats"]): void {
  if (sheet.visibility === "VeryHidden") grid.sheets.setVisibility(sheet.id, "VeryHidden");
  if (!sheet.headings) grid.sheets.setHeadings(sheet.id, false);
  const wraps = new Set(formats.flatMap((format, index) => (format.wrap ? [index] : [])));
  for (const band of sheet.rows) if (band.size !== undefined) grid.formats.wrapFit.chosen(sheet.id, band.index, 1);
  for (const [row, line] of sheet.cells) {
    if ([...line.values()].some((cell) => cell.format !== undefined && wraps.has(cell.format)))
      grid.formats.wrapFit.wrapped({ sheet: sheet.id, row, column: 0, rows: 1, columns: 1 });
  }
  for (const table of sheet.tables) {
    const placed = { ...table, sheet: sheet.id };
    grid.tableView.show(placed);
    if (Object.keys(table.filters).length > 0) grid.tableView.filter(placed);
  }
  if (sheet.autoFilter) grid.autoFilters.put(sheet.id, sheet.autoFilter);
  if (sheet.validations.length > 0) grid.validations.put(sheet.id, sheet.validations);
  for (const format of sheet.conditionalFormats) grid.conditionalFormats.put({ ...format, sheet: sheet.id });
  for (const { row, column, ...note } of sheet.notes)
    grid.notes.set({ ...note, cell: { sheet: sheet.id, row, column } });
  for (const { row, column, ...thread } of sheet.comments)
    grid.comments.put({ ...thread, cell: { sheet: sheet.id, row, column } });
  for (const { id: _, ...chart } of sheet.charts) grid.charts.add({ ...chart, sheet: sheet.id });
  if (sheet.protection) grid.sheets.protect(sheet.id, sheet.protection);
}
