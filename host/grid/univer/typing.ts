import { CellValueType } from "@univerjs/core";
import type { ICellData, Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { interpretEntry } from "../locale/entry";
import { fromLocalFormula } from "../locale/formula";
import type { UniverGrid } from "./univer-grid";
import { valueCell } from "./raw-cell";

/** Before Univer's own reading of what is typed, which is American. */
const FIRST = 10_000;

/** Reads what people type in the grid in its locale. */
export function readTyping(grid: UniverGrid, thisYear: () => number): void {
  grid.engine.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell: Nullable<ICellData>, place, next) => {
      if (!cell || cell.p) return next(cell);
      const at = { sheet: place.subUnitId, row: place.row, column: place.col };
      const text = cell.f ?? (typeof cell.v === "string" ? cell.v : null);
      if (text === null) return next(cell);
      if (text.startsWith("=") && text.length > 1) {
        const { f, custom } = grid.structured.formulaCell(at, fromLocalFormula(text, grid.locale()));
        return { ...cell, f: f ?? null, v: null, t: null, custom: custom ?? null };
      }
      // Univer has taken the apostrophe that makes a text of figures.
      if (cell.t === CellValueType.FORCE_STRING || grid.formats.at(at).numberFormat === "@")
        return { ...cell, ...valueCell(text) };
      const { value, numberFormat } = interpretEntry(text, grid.locale(), thisYear());
      const keepsFormat = numberFormat === undefined || grid.formats.at(at).numberFormat !== "General";
      return { ...cell, ...valueCell(value), ...(keepsFormat ? {} : { s: { n: { pattern: numberFormat } } }) };
    },
  });
}
