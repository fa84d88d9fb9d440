import type { ICellData, IStyleData, IColumnData, IRowData, Nullable, Worksheet } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import type { CellFormat } from "../contract/formats";
import type { SheetSnapshot, SnapshotBand, SnapshotCell, WorkbookSnapshot } from "../contract/snapshot";
import type { SheetInfo } from "../contract/sheets";
import { toRect } from "./engine";
import { isErrorCode, rawValue } from "./raw-cell";
import { carriedProtection } from "./cell-protection";
import { fromStyle, PLAIN } from "./style";
import type { UniverGrid } from "./univer-grid";

/** The whole workbook in neutral words. */
export function takeSnapshot(grid: UniverGrid): WorkbookSnapshot {
  const palette = new Palette();
  const sheets = grid.sheets.list().map((info) => sheetSnapshot(grid, info, palette));
  return {
    sheets,
    active: grid.sheets.active(),
    formats: palette.formats,
    names: grid.names.list(),
    ...grid.store.contents(),
  };
}

/** Formats met so far, each once; only the members that differ from the plain format are kept. */
class Palette {
  readonly formats: Partial<CellFormat>[] = [];
  readonly #known = new Map<string, number>();

  index(format: CellFormat): number | undefined {
    const kept = Object.fromEntries(
      Object.entries(format).filter(
        ([name, value]) => JSON.stringify(value) !== JSON.stringify(PLAIN[name as keyof CellFormat]),
      ),
    );
    if (Object.keys(kept).length === 0) return undefined;
    const key = JSON.stringify(kept);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.formats.push(kept);
    this.#known.set(key, this.formats.length - 1);
    return this.formats.length - 1;
  }
}

function sheetSnapshot(grid: UniverGrid, info: SheetInfo, palette: Palette): SheetSnapshot {
  const id = info.id;
  const sheet = grid.engine.sheet(id);
  return {
    id,
    name: info.name,
    visibility: info.visibility,
    tabColor: info.tabColor,
    gridlines: info.gridlines,
    headings: info.headings,
    freeze: grid.sheets.freeze(id),
    protection: grid.sheets.protection(id),
    cells: cellsOf(grid, id, sheet, palette),
    columns: columnBands(sheet, palette),
    rows: rowBands(sheet, palette),
    merges: sheet.getMergeData().map(toRect),
    tables: grid.tables.list(id).map(({ sheet: _, ...table }) => table),
    autoFilter: grid.autoFilters.get(id),
    validations: grid.validations.list(id),
    conditionalFormats: grid.conditionalFormats.list(id).map(({ id: _id, sheet: _sheet, ...format }) => format),
    notes: grid.notes.list(id).map(({ cell, ...note }) => ({ ...note, row: cell.row, column: cell.column })),
    comments: grid.comments.list(id).map(({ cell, ...thread }) => ({ ...thread, row: cell.row, column: cell.column })),
    charts: grid.charts.list(id).map(({ sheet: _, ...chart }) => chart),
  };
}

function cellsOf(
  grid: UniverGrid,
  id: string,
  sheet: Worksheet,
  palette: Palette,
): Map<number, Map<number, SnapshotCell>> {
  const rows = new Map<number, Map<number, SnapshotCell>>();
  const formats = new Map<string, number | undefined>();
  sheet.getCellMatrix().forValue((row, column, own: Nullable<ICellData>) => {
    if (!own) return;
    const cell = oneCell(grid, id, row, column, own, () => formatIndex(grid, own, formats, palette));
    if (!cell) return;
    const line = rows.get(row) ?? new Map<number, SnapshotCell>();
    line.set(column, cell);
    rows.set(row, line);
  });
  return rows;
}

function formatIndex(
  grid: UniverGrid,
  own: ICellData,
  known: Map<string, number | undefined>,
  palette: Palette,
): number | undefined {
  if (own.s === undefined || own.s === null) return undefined;
  const key = typeof own.s === "string" ? own.s : "";
  if (key !== "" && known.has(key)) return known.get(key);
  const style: IStyleData = { ...grid.engine.workbook().getStyles().get(own.s) };
  const index = palette.index({ ...fromStyle(style), ...carriedProtection(style.bbl) });
  if (key !== "") known.set(key, index);
  return index;
}

function oneCell(
  grid: UniverGrid,
  sheet: string,
  row: number,
  column: number,
  own: ICellData,
  format: () => number | undefined,
): SnapshotCell | null {
  const address = { sheet, row, column };
  const formula = own.f || own.si ? grid.cells.formulaAt(address) : null;
  const index = format();
  const raw =
    formula === null
      ? rawValue(own)
      : (grid.cells.read({ ...address, rows: 1, columns: 1 }, ["values"]).values[0]?.[0] ?? "");
  if (formula === null && raw === "" && index === undefined) return null;
  const spill = formula === null ? null : grid.cells.spillRange(address);
  return {
    ...(raw === "" ? {} : isErrorCode(raw) ? { error: raw } : { value: raw }),
    ...(formula === null ? {} : { formula }),
    ...(spill ? { spill: grid.cells.read({ ...spill, sheet }, ["values"]).values } : {}),
    ...(index === undefined ? {} : { format: index }),
  };
}

function columnBands(sheet: Worksheet, palette: Palette): SnapshotBand[] {
  return Object.entries(sheet.getConfig().columnData as Record<string, Partial<IColumnData> | undefined>).flatMap(
    ([key, data]) => {
      const style = sheet.getColumnStyle(Number(key));
      const format = style ? palette.index(fromStyle(style)) : undefined;
      return band(Number(key), data?.w, data?.hd === BooleanNumber.TRUE, format);
    },
  );
}

function rowBands(sheet: Worksheet, palette: Palette): SnapshotBand[] {
  return Object.entries(sheet.getConfig().rowData as Record<string, Partial<IRowData> | undefined>).flatMap(
    ([key, data]) => {
      const style = sheet.getRowStyle(Number(key));
      const format = style ? palette.index(fromStyle(style)) : undefined;
      // A height that follows the contents is not the person's: it is not kept.
      return band(
        Number(key),
        data?.ia === BooleanNumber.TRUE ? undefined : data?.h,
        data?.hd === BooleanNumber.TRUE,
        format,
      );
    },
  );
}

function band(index: number, size: number | undefined, hidden: boolean, format: number | undefined): SnapshotBand[] {
  if (size === undefined && !hidden && format === undefined) return [];
  return [
    {
      index,
      ...(size === undefined ? {} : { size }),
      ...(hidden ? { hidden } : {}),
      ...(format === undefined ? {} : { format }),
    },
  ];
}
