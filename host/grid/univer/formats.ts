import type { ICellData, IColumnData, IRowData, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import { SetColDataMutation, SetRowDataMutation } from "@univerjs/sheets";
import type { BorderEdge, BorderLine, CellFormat, CommonFormat } from "../contract/formats";
import type { CellAddress, Rect, SheetRect } from "../contract/geometry";
import { MAX_COLUMNS, MAX_ROWS } from "../contract/geometry";
import type { CellMatrix, Engine } from "./engine";
import { carriedProtection, carryProtection } from "./cell-protection";
import { fromStyle, PLAIN, toStyle } from "./style";

type Side = "top" | "bottom" | "left" | "right";

/** Formats of cells. Whole columns and rows are formatted as such, so that they cost nothing however long they are. */
export class FormatStore {
  constructor(protected readonly engine: Engine) {}

  at(cell: CellAddress): CellFormat {
    const sheet = this.engine.sheet(cell.sheet);
    return this.#format(sheet, cell.row, cell.column);
  }

  /** Number format of a cell already in hand: the common reading path. */
  numberFormat(sheet: Worksheet, row: number, column: number, own: Nullable<ICellData>): string {
    const style = own?.s === undefined || own.s === null ? null : this.engine.workbook().getStyles().get(own.s);
    return (
      style?.n?.pattern ?? sheet.getRowStyle(row)?.n?.pattern ?? sheet.getColumnStyle(column)?.n?.pattern ?? "General"
    );
  }

  common(rect: SheetRect): CommonFormat {
    const sheet = this.engine.sheet(rect.sheet);
    const area = this.engine.clip(rect.sheet, rect) ?? { ...rect, rows: 1, columns: 1 };
    const common: Partial<Record<keyof CellFormat, CellFormat[keyof CellFormat]>> = {
      ...this.#format(sheet, area.row, area.column),
    };
    const seen = new Set<string>();
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const own = sheet.getCellMatrix().getValue(row, column)?.s;
        const key = `${typeof own === "string" ? own : ""}|${JSON.stringify(sheet.getColumnStyle(column, true) ?? "")}|${JSON.stringify(sheet.getRowStyle(row, true) ?? "")}`;
        if (typeof own !== "object" && seen.has(key)) continue;
        seen.add(key);
        const format = this.#format(sheet, row, column);
        for (const name of Object.keys(common) as (keyof CellFormat)[]) {
          if (JSON.stringify(format[name]) !== JSON.stringify(common[name])) Reflect.deleteProperty(common, name);
        }
      }
    }
    return common as CommonFormat;
  }

  set(rect: SheetRect, patch: Partial<CellFormat>): void {
    const style: IStyleData = toStyle(patch);
    const { locked, formulaHidden } = patch;
    if (locked === undefined && formulaHidden === undefined) {
      this.#apply(rect, () => style);
      return;
    }
    const sheet = this.engine.sheet(rect.sheet);
    this.#apply(rect, (row, column) => {
      const now = carriedProtection(this.#ownStyle(sheet, row, column).bbl);
      const wanted = { locked: locked ?? now.locked, formulaHidden: formulaHidden ?? now.formulaHidden };
      return { ...style, bbl: carryProtection(wanted) as NonNullable<IStyleData["bbl"]> };
    });
  }

  setNumberFormats(rect: SheetRect, codes: readonly (readonly (string | null)[])[]): void {
    this.#apply(rect, (row, column) => {
      const code = codes[row - rect.row]?.[column - rect.column];
      return code === null || code === undefined ? null : toStyle({ numberFormat: code });
    });
  }

  clear(rect: SheetRect): void {
    this.#apply(rect, () => null, true);
  }

  /** Copies formats, the source repeated to fill the target. */
  copy(from: SheetRect, to: SheetRect): void {
    const source = this.engine.sheet(from.sheet);
    this.#apply(to, (row, column) => {
      const line = from.row + ((row - to.row) % from.rows);
      return this.#ownStyle(source, line, from.column + ((column - to.column) % from.columns));
    });
  }

  setBorder(rect: SheetRect, edge: BorderEdge, line: BorderLine | null): void {
    const bottom = rect.row + rect.rows - 1;
    const right = rect.column + rect.columns - 1;
    const paint = (area: Rect, side: Side): void => {
      if (area.rows > 0 && area.columns > 0) this.set({ ...area, sheet: rect.sheet }, { [side]: line });
    };
    if (edge === "top") paint({ ...rect, rows: 1 }, "top");
    else if (edge === "bottom") paint({ ...rect, row: bottom, rows: 1 }, "bottom");
    else if (edge === "left") paint({ ...rect, columns: 1 }, "left");
    else if (edge === "right") paint({ ...rect, column: right, columns: 1 }, "right");
    else if (edge === "insideHorizontal") {
      paint({ ...rect, rows: rect.rows - 1 }, "bottom");
      paint({ ...rect, row: rect.row + 1, rows: rect.rows - 1 }, "top");
    } else if (edge === "insideVertical") {
      paint({ ...rect, columns: rect.columns - 1 }, "right");
      paint({ ...rect, column: rect.column + 1, columns: rect.columns - 1 }, "left");
    }
  }

  border(rect: SheetRect, edge: BorderEdge): BorderLine | null | undefined {
    if (edge === "diagonalDown" || edge === "diagonalUp") return null;
    if ((edge === "insideHorizontal" && rect.rows < 2) || (edge === "insideVertical" && rect.columns < 2)) return null;
    const bottom = rect.row + rect.rows - 1;
    const right = rect.column + rect.columns - 1;
    const areas: Record<typeof edge, readonly [Rect, Side]> = {
      top: [{ ...rect, rows: 1 }, "top"],
      bottom: [{ ...rect, row: bottom, rows: 1 }, "bottom"],
      left: [{ ...rect, columns: 1 }, "left"],
      right: [{ ...rect, column: right, columns: 1 }, "right"],
      insideHorizontal: [{ ...rect, rows: rect.rows - 1 }, "bottom"],
      insideVertical: [{ ...rect, columns: rect.columns - 1 }, "right"],
    };
    const [area, side] = areas[edge];
    return this.common({ ...area, sheet: rect.sheet })[side];
  }

  /** What was set on the cell, its row and its column; not what tables and conditional formats add on the screen. */
  #ownStyle(sheet: Worksheet, row: number, column: number): IStyleData {
    const own = sheet.getCellMatrix().getValue(row, column)?.s;
    const cell = own === undefined || own === null ? null : this.engine.workbook().getStyles().get(own);
    return { ...sheet.getColumnStyle(column), ...sheet.getRowStyle(row), ...cell };
  }

  #format(sheet: Worksheet, row: number, column: number): CellFormat {
    const style = this.#ownStyle(sheet, row, column);
    const format = Object.keys(style).length === 0 ? PLAIN : fromStyle(style);
    return style.bbl ? { ...format, ...carriedProtection(style.bbl) } : format;
  }

  /** Gives each cell its style; `whole` empties formats. Whole columns and rows get theirs once, then the cells that exist. */
  #apply(rect: SheetRect, styleOf: (row: number, column: number) => IStyleData | null, whole = false): void {
    const bands = rect.rows >= MAX_ROWS || rect.columns >= MAX_COLUMNS;
    if (bands) this.#applyBands(rect, styleOf(rect.row, rect.column));
    else this.engine.ensure(rect.sheet, rect);
    const sheet = this.engine.sheet(rect.sheet);
    const area = bands ? this.engine.clip(rect.sheet, rect) : rect;
    if (!area) return;
    const matrix: CellMatrix = {};
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const line: Record<number, ICellData> = {};
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const own = bands || whole ? sheet.getCellMatrix().getValue(row, column) : null;
        if ((bands && !own) || (whole && !own?.s)) continue;
        const style = whole ? null : styleOf(row, column);
        if (whole || style) line[column] = { s: style };
      }
      if (Object.keys(line).length > 0) matrix[row] = line;
    }
    this.engine.setCells(rect.sheet, matrix, true);
  }

  #applyBands(rect: SheetRect, style: IStyleData | null): void {
    const sheet = this.engine.sheet(rect.sheet);
    const merged = (before: Nullable<IStyleData>): IStyleData | null =>
      style === null ? null : { ...before, ...style };
    if (rect.rows >= MAX_ROWS && rect.columns < MAX_COLUMNS) {
      const columnData: Record<number, IColumnData> = {};
      for (let column = rect.column; column < rect.column + rect.columns; column += 1)
        columnData[column] = { s: merged(sheet.getColumnStyle(column)) };
      this.engine.run(SetColDataMutation, rect.sheet, { columnData });
      return;
    }
    if (rect.rows >= MAX_ROWS) return;
    const rowData: Record<number, IRowData> = {};
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) rowData[row] = { s: merged(sheet.getRowStyle(row)) };
    this.engine.run(SetRowDataMutation, rect.sheet, { rowData });
  }
}
