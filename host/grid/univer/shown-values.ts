import { CellValueType, InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { localError } from "../locale/errors";
import { isErrorCode } from "./raw-cell";
import type { UniverGrid } from "./univer-grid";

/** Over the formats of numbers, which leave General ones, booleans and errors in English. */
const AFTER_FORMATS = 5;
/** Figures that Excel shows of a number without a format. */
const SHOWN_FIGURES = 11;

/** Shows numbers without a format, booleans and errors in the locale. */
export function showInLocale(grid: UniverGrid): void {
  grid.engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "shown-in-locale",
    effect: InterceptorEffectEnum.Value,
    priority: AFTER_FORMATS,
    handler: (cell, place, next) => {
      if (!cell || cell.v === undefined || cell.v === null || grid.locale() === "en") return next(cell);
      if (cell.t === CellValueType.BOOLEAN)
        return next({ ...cell, v: cell.v === 1 || cell.v === true ? "VRAI" : "FAUX", t: CellValueType.STRING });
      if (isErrorCode(cell.v)) return next({ ...cell, v: localError(cell.v, "fr") });
      if (cell.t !== CellValueType.NUMBER || typeof cell.v !== "number" || Number.isInteger(cell.v)) return next(cell);
      const style = typeof cell.s === "string" ? place.workbook.getStyles().get(cell.s) : cell.s;
      if (style?.n && style.n.pattern !== "General") return next(cell);
      return next({ ...cell, v: String(Number(cell.v.toPrecision(SHOWN_FIGURES))).replace(".", ",") });
    },
  });
}
