import { BooleanNumber } from "@univerjs/core";
import type { IRange } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import type { CellAddress, SheetId, SheetRect } from "../contract/geometry";
import type { CellFormat, Formats } from "../contract/formats";
import type { Display } from "./display";
import type { Engine } from "./engine";
import { toRange, toRect } from "./engine";
import { FormatStore } from "./formats";
import { rawValue } from "./raw-cell";
import { textWidth } from "./text-width";
import { WrapFit } from "./wrap-fit";

const MINIMUM_WIDTH = 20;
const MAXIMUM_WIDTH = 600;
const MARGIN = 12;
const LINE_HEIGHT = 20;
const MAXIMUM_HEIGHT = 540;

/** Formats of cells, and sizes, visibility and merging of rows and columns. */
export class UniverFormats extends FormatStore implements Formats {
  readonly wrapFit: WrapFit;

  constructor(
    engine: Engine,
    private readonly display: Display,
  ) {
    super(engine);
    this.wrapFit = new WrapFit(engine, (rect, skip) => this.#fitRows(rect, skip, true));
  }

  override set(rect: SheetRect, patch: Partial<CellFormat>): void {
    super.set(rect, patch);
    if (patch.wrap === true) this.wrapFit.wrapped(rect);
  }

  columnWidth(sheet: SheetId, column: number): number {
    return this.engine.sheet(sheet).getColumnManager().getColumnWidth(column);
  }

  rowHeight(sheet: SheetId, row: number): number {
    return this.engine.sheet(sheet).getRowHeight(row) || this.engine.sheet(sheet).getConfig().defaultRowHeight;
  }

  setColumnWidth(sheet: SheetId, column: number, count: number, pixels: number): void {
    this.#grow(sheet, 0, 1, column, count);
    this.engine.run(SetWorksheetColWidthMutation, sheet, {
      ranges: [this.#columns(sheet, column, count)],
      colWidth: pixels,
    });
    this.wrapFit.widthsChanged(sheet);
  }

  setRowHeight(sheet: SheetId, row: number, count: number, pixels: number): void {
    this.wrapFit.chosen(sheet, row, count);
    this.#setHeight(sheet, row, count, pixels, false);
  }

  columnHidden(sheet: SheetId, column: number): boolean {
    return !this.engine.sheet(sheet).getColVisible(column);
  }

  rowHidden(sheet: SheetId, row: number): boolean {
    return !this.engine.sheet(sheet).getRowVisible(row);
  }

  setColumnHidden(sheet: SheetId, column: number, count: number, hidden: boolean): void {
    this.#grow(sheet, 0, 1, column, count);
    this.engine.run(hidden ? SetColHiddenMutation : SetColVisibleMutation, sheet, {
      ranges: [this.#columns(sheet, column, count)],
    });
  }

  setRowHidden(sheet: SheetId, row: number, count: number, hidden: boolean): void {
    this.#grow(sheet, row, count, 0, 1);
    this.engine.run(hidden ? SetRowHiddenMutation : SetRowVisibleMutation, sheet, {
      ranges: [this.#rows(sheet, row, count)],
    });
  }

  autofitColumns(rect: SheetRect): void {
    const area = this.engine.clip(rect.sheet, rect);
    if (!area) return;
    const widest = new Array<number>(area.columns).fill(0);
    this.#eachText({ ...area, sheet: rect.sheet }, (cell, text) => {
      const format = this.at(cell);
      const width = Math.max(...text.split("\n").map((line) => textWidth(line, format.fontSize, format.bold)));
      widest[cell.column - area.column] = Math.max(widest[cell.column - area.column] ?? 0, width);
    });
    widest.forEach((width, index) => {
      if (width > 0)
        this.setColumnWidth(
          rect.sheet,
          area.column + index,
          1,
          Math.min(MAXIMUM_WIDTH, Math.max(MINIMUM_WIDTH, Math.ceil(width) + MARGIN)),
        );
    });
  }

  autofitRows(rect: SheetRect): void {
    this.#fitRows(rect, () => false, false);
  }

  merge(rect: SheetRect, across: boolean): void {
    this.engine.ensure(rect.sheet, rect);
    this.unmerge(rect);
    const ranges = across
      ? Array.from({ length: rect.rows }, (_, index) => toRange({ ...rect, row: rect.row + index, rows: 1 }))
      : [toRange(rect)];
    this.engine.run(AddWorksheetMergeMutation, rect.sheet, { ranges });
  }

  unmerge(rect: SheetRect): void {
    const ranges = this.merges(rect).map(toRange);
    if (ranges.length > 0) this.engine.run(RemoveWorksheetMergeMutation, rect.sheet, { ranges });
  }

  merges(rect: SheetRect): SheetRect[] {
    const range = toRange(rect);
    const touches = (merge: IRange): boolean =>
      merge.startRow <= range.endRow &&
      merge.endRow >= range.startRow &&
      merge.startColumn <= range.endColumn &&
      merge.endColumn >= range.startColumn;
    return this.engine
      .sheet(rect.sheet)
      .getMergeData()
      .filter(touches)
      .map((merge) => ({ ...toRect(merge), sheet: rect.sheet }));
  }

  /** Heights that the longest text of each row needs; `auto` when nobody asked for them, and then only for rows of several lines. */
  #fitRows(rect: SheetRect, skip: (row: number) => boolean, auto: boolean): void {
    const area = this.engine.clip(rect.sheet, rect);
    if (!area) return;
    const lines = new Map<number, number>();
    this.#eachText({ ...area, sheet: rect.sheet }, (cell, text) => {
      if (skip(cell.row)) return;
      const format = this.at(cell);
      const room = Math.max(10, this.columnWidth(cell.sheet, cell.column) - MARGIN);
      const count = format.wrap
        ? text
            .split("\n")
            .reduce(
              (sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, format.fontSize, format.bold) / room)),
              0,
            )
        : 1;
      lines.set(cell.row, Math.max(lines.get(cell.row) ?? 1, count * (format.fontSize / 11)));
    });
    for (const [row, count] of lines) {
      const pixels = Math.min(MAXIMUM_HEIGHT, Math.round(count * LINE_HEIGHT));
      if (this.rowHeight(rect.sheet, row) !== pixels) this.#setHeight(rect.sheet, row, 1, pixels, auto);
    }
  }

  #setHeight(sheet: SheetId, row: number, count: number, pixels: number, auto: boolean): void {
    this.#grow(sheet, row, count, 0, 1);
    const ranges = [this.#rows(sheet, row, count)];
    this.engine.run(SetWorksheetRowHeightMutation, sheet, { ranges, rowHeight: pixels });
    this.engine.run(SetWorksheetRowIsAutoHeightMutation, sheet, {
      ranges,
      autoHeightInfo: auto ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
    if (auto)
      this.engine.run(SetWorksheetRowAutoHeightMutation, sheet, {
        rowsAutoHeightInfo: Array.from({ length: count }, (_, index) => ({ row: row + index, autoHeight: pixels })),
      });
  }

  #eachText(rect: SheetRect, visit: (cell: CellAddress, text: string) => void): void {
    const sheet = this.engine.sheet(rect.sheet);
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
        const own = sheet.getCellRaw(row, column);
        const value = rawValue(own);
        if (value !== "")
          visit(
            { sheet: rect.sheet, row, column },
            this.display.text(value, this.numberFormat(sheet, row, column, own)),
          );
      }
    }
  }

  #grow(sheet: SheetId, row: number, rows: number, column: number, columns: number): void {
    const held = this.engine.sheet(sheet);
    const reach = {
      row,
      column,
      rows: Math.min(rows, Math.max(1, held.getRowCount() - row)),
      columns: Math.min(columns, Math.max(1, held.getColumnCount() - column)),
    };
    this.engine.ensure(sheet, reach);
  }

  #columns(sheet: SheetId, column: number, count: number): IRange {
    const held = this.engine.sheet(sheet);
    return {
      startRow: 0,
      endRow: held.getRowCount() - 1,
      startColumn: column,
      endColumn: Math.min(column + count, held.getColumnCount()) - 1,
    };
  }

  #rows(sheet: SheetId, row: number, count: number): IRange {
    const held = this.engine.sheet(sheet);
    return {
      startRow: row,
      endRow: Math.min(row + count, held.getRowCount()) - 1,
      startColumn: 0,
      endColumn: held.getColumnCount() - 1,
    };
  }
}
