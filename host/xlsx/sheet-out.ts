import type { Cell, CellStyle, ColumnDef, RowDefs, SheetProtection, WriteSheet } from "./file-types";
import { rectAddress } from "../grid/a1";
import type { Scalar } from "../grid/contract/cells";
import type { Rect } from "../grid/contract/geometry";
import type { ProtectionOptions } from "../grid/contract/sheets";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../grid/contract/snapshot";
import { writeChart } from "./charts";
import { toFile } from "./formula-storage";
import type { LossCounter } from "./losses";
import { writePageSetup } from "./page-setup";
import { writeConditionalFormats, writeValidations } from "./rules-out";
import { fileColor } from "./styles";

/** What writing one sheet needs of the whole workbook. */
export interface Writing {
  readonly snapshot: WorkbookSnapshot;
  readonly styles: readonly CellStyle[];
  readonly losses: LossCounter;
}

const units = {
  toWidth: (pixels: number): number => Math.max(0, Math.round(((pixels - 5) / 7) * 100) / 100),
  toPoints: (pixels: number): number => (pixels * 3) / 4,
};

function fileCell(cell: SnapshotCell, row: number, column: number, styles: readonly CellStyle[]): Partial<Cell> {
  const style = cell.format === undefined ? undefined : styles[cell.format];
  const value = cell.error ?? (typeof cell.value === "string" ? escaped(cell.value) : (cell.value ?? null));
  const base = style ? { style } : {};
  if (cell.formula === undefined) return { ...base, value };
  const array = cell.spill ? spillReference(cell.spill, row, column) : null;
  return {
    ...base,
    formula: toFile(cell.formula),
    formulaResult: value,
    ...(array === null ? {} : { formulaType: "array" as const, formulaRef: array, formulaDynamic: true }),
  };
}

/** A text that looks like one of the format's escapes ("_x000D_" is a carriage return) is told to be itself. */
function escaped(text: string): string {
  return text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

function spillReference(spill: readonly (readonly Scalar[])[], row: number, column: number): string {
  return rectAddress({ row, column, rows: spill.length, columns: spill[0]?.length ?? 1 });
}

function writeCells(sheet: SheetSnapshot, { styles }: Writing): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, line] of sheet.cells) {
    for (const [column, cell] of line) {
      cells.set(`${row},${column}`, { ...cells.get(`${row},${column}`), ...fileCell(cell, row, column, styles) });
      cell.spill?.forEach((values, r) =>
        values.forEach((value, c) => {
          const key = `${row + r},${column + c}`;
          if (r + c > 0)
            cells.set(key, { ...cells.get(key), value: typeof value === "string" ? escaped(value) : value });
        }),
      );
    }
  }
  for (const note of sheet.notes) comment(cells, note.row, note.column, note.text, note.author);
  for (const thread of sheet.comments) {
    const lines = [thread, ...thread.replies].map((message) => `${message.author} : ${message.text}`);
    comment(cells, thread.row, thread.column, lines.join("\n"), thread.author);
  }
  return cells;
}

function comment(cells: Map<string, Partial<Cell>>, row: number, column: number, text: string, author: string): void {
  const key = `${row},${column}`;
  cells.set(key, { value: null, ...cells.get(key), comment: { text, author } });
}

function writeColumns(sheet: SheetSnapshot, { styles }: Writing): ColumnDef[] {
  const columns: (ColumnDef | undefined)[] = [];
  for (const band of sheet.columns) {
    const style = band.format === undefined ? undefined : styles[band.format];
    columns[band.index] = {
      ...(band.size === undefined ? {} : { width: units.toWidth(band.size) }),
      ...(band.hidden ? { hidden: true } : {}),
      ...(style ? { style } : {}),
    };
  }
  return Array.from(columns, (column) => column ?? {});
}

function writeRows(sheet: SheetSnapshot): RowDefs {
  return new Map(
    sheet.rows.map((band) => [
      band.index,
      {
        ...(band.size === undefined ? {} : { height: units.toPoints(band.size) }),
        ...(band.hidden ? { hidden: true } : {}),
      },
    ]),
  );
}

/** Office.js says what is allowed, files what is forbidden; the library writes a member as is: true = allowed nothing. */
function writeProtection(options: ProtectionOptions): SheetProtection {
  const allowed = (name: string): boolean => options[name] !== true;
  return {
    sheet: true,
    formatCells: allowed("allowFormatCells"),
    formatColumns: allowed("allowFormatColumns"),
    formatRows: allowed("allowFormatRows"),
    insertColumns: allowed("allowInsertColumns"),
    insertRows: allowed("allowInsertRows"),
    insertHyperlinks: allowed("allowInsertHyperlinks"),
    deleteColumns: allowed("allowDeleteColumns"),
    deleteRows: allowed("allowDeleteRows"),
    sort: allowed("allowSort"),
    autoFilter: allowed("allowAutoFilter"),
    pivotTables: allowed("allowPivotTables"),
    objects: allowed("allowEditObjects"),
    scenarios: allowed("allowEditScenarios"),
  };
}

function valuesIn(sheet: SheetSnapshot): (rect: Rect) => Scalar[][] {
  return (rect) =>
    Array.from({ length: rect.rows }, (_, row) =>
      Array.from(
        { length: rect.columns },
        (__, column) => sheet.cells.get(rect.row + row)?.get(rect.column + column)?.value ?? "",
      ),
    );
}

/** One sheet for the file. */
export function writeSheet(sheet: SheetSnapshot, writing: Writing): WriteSheet {
  const { losses, snapshot } = writing;
  losses.add("comment", sheet.name, sheet.comments.length);
  losses.add("noHeaderTable", sheet.name, sheet.tables.filter((table) => !table.showHeaders).length);
  losses.add("filter", sheet.name, sheet.tables.filter((table) => Object.keys(table.filters).length > 0).length);
  const charts = sheet.charts.map((chart) => {
    const source = snapshot.sheets.find((candidate) => candidate.id === chart.source.sheet) ?? sheet;
    return writeChart(chart, source.name, valuesIn(source), sheet);
  });
  losses.add("chartKind", sheet.name, charts.filter((chart) => chart === null).length);
  return {
    name: sheet.name,
    cells: writeCells(sheet, writing),
    columns: writeColumns(sheet, writing),
    rowDefs: writeRows(sheet),
    merges: sheet.merges.map((merge) => ({
      startRow: merge.row,
      startCol: merge.column,
      endRow: merge.row + merge.rows - 1,
      endCol: merge.column + merge.columns - 1,
    })),
    tables: sheet.tables
      .filter((table) => table.showHeaders)
      .map((table) => ({
        name: table.name,
        displayName: table.name,
        range: rectAddress(table.rect),
        columns: table.columns.map((column) => ({ name: column.name })),
        style: table.style,
        showRowStripes: table.bandedRows,
        showColumnStripes: table.bandedColumns,
        showAutoFilter: table.showFilterButton,
        showTotalRow: table.showTotals,
      })),
    dataValidations: writeValidations(sheet.validations),
    conditionalRules: writeConditionalFormats(sheet.conditionalFormats),
    charts: charts.filter((chart) => chart !== null),
    ...writePageSetup(snapshot.properties.get(sheet.id)),
    view: {
      showGridLines: sheet.gridlines,
      showRowColHeaders: sheet.headings,
      ...(sheet.tabColor === "" ? {} : { tabColor: fileColor(sheet.tabColor) }),
    },
    ...(sheet.freeze.rows + sheet.freeze.columns > 0
      ? { freezePane: { rows: sheet.freeze.rows, columns: sheet.freeze.columns } }
      : {}),
    ...(sheet.visibility === "Hidden" ? { hidden: true } : {}),
    ...(sheet.visibility === "VeryHidden" ? { veryHidden: true } : {}),
    ...(sheet.protection ? { protection: writeProtection(sheet.protection) } : {}),
    ...(sheet.autoFilter
      ? { autoFilter: { range: rectAddress(sheet.autoFilter.rect), columns: filterColumns(sheet.autoFilter.filters) } }
      : {}),
  };
}

function filterColumns(
  filters: NonNullable<SheetSnapshot["autoFilter"]>["filters"],
): { colIndex: number; filters: string[] }[] {
  return Object.entries(filters).flatMap(([column, criterion]) =>
    criterion.on === "values" ? [{ colIndex: Number(column), filters: [...criterion.values] }] : [],
  );
}
