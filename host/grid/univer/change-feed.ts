import type { ICellData, IRange, Nullable } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
} from "@univerjs/sheets";
import type { ChangeDetail, ChangeKind, GridChange, GridListener, Origin, StructuralChange } from "../contract/changes";
import type { Scalar } from "../contract/cells";
import type { Rect } from "../contract/geometry";
import type { CellMatrix, Engine } from "./engine";
import { toRect } from "./engine";
import { extent } from "./extent";
import { rawValue, typeOf } from "./raw-cell";

interface Executed {
  readonly id: string;
  readonly params?: object;
}
interface SheetParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: CellMatrix;
  readonly range?: IRange;
  readonly from?: { readonly subUnitId: string; readonly value: CellMatrix };
  readonly to?: { readonly subUnitId: string; readonly value: CellMatrix };
}

const BANDS: ReadonlyMap<string, Pick<StructuralChange, "action" | "axis"> & { kind: ChangeKind }> = new Map([
  [InsertRowMutation.id, { action: "insert", axis: "rows", kind: "RowInserted" }],
  [RemoveRowMutation.id, { action: "delete", axis: "rows", kind: "RowDeleted" }],
  [InsertColMutation.id, { action: "insert", axis: "columns", kind: "ColumnInserted" }],
  [RemoveColMutation.id, { action: "delete", axis: "columns", kind: "ColumnDeleted" }],
]);
const SHIFTS: ReadonlyMap<string, Pick<StructuralChange, "action" | "axis">> = new Map([
  [InsertRangeMoveDownCommand.id, { action: "insert", axis: "down" }],
  [InsertRangeMoveRightCommand.id, { action: "insert", axis: "right" }],
  [DeleteRangeMoveUpCommand.id, { action: "delete", axis: "down" }],
  [DeleteRangeMoveLeftCommand.id, { action: "delete", axis: "right" }],
]);

/** Turns what Univer executes into changes of the grid. */
export class ChangeFeed {
  readonly #listeners = new Set<GridListener>();
  #quiet = 0;
  #stillSelection = 0;
  #before: { readonly value: Scalar; readonly params: object } | null = null;

  constructor(private readonly engine: Engine) {
    engine.beforeExecuted((command) => this.#remember(command));
    engine.onExecuted((command, options) => this.#translate(command, options));
  }

  listen(listener: GridListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(change: GridChange): void {
    if (this.#quiet > 0 || (this.#stillSelection > 0 && change.type === "selection")) return;
    for (const listener of [...this.#listeners]) listener(change);
  }

  /** Says nothing of what happens inside. */
  quietly(act: () => void): void {
    this.#quiet += 1;
    try {
      act();
    } finally {
      this.#quiet -= 1;
    }
  }

  /** Says nothing of the selection while it is moved and put back. */
  withoutSelection(act: () => void): void {
    this.#stillSelection += 1;
    try {
      act();
    } finally {
      this.#stillSelection -= 1;
    }
  }

  /** Cells inserted or deleted by shifting their neighbours. */
  cellsShifted(change: StructuralChange, origin: Origin): void {
    this.emit({ type: "structure", change, origin });
    this.emit({
      type: "cells",
      kind: change.action === "insert" ? "CellInserted" : "CellDeleted",
      sheet: change.sheet,
      rect: change.rect,
      origin,
    });
  }

  #remember(command: Executed): void {
    if (command.id !== SetRangeValuesMutation.id || this.#listeners.size === 0) return;
    const params = command.params as SheetParams | undefined;
    const rect = params?.cellValue ? extent(params.cellValue) : null;
    if (!params || !rect || rect.rows * rect.columns !== 1) return;
    const sheet = this.engine.workbook().getSheetBySheetId(params.subUnitId ?? "");
    this.#before = { value: rawValue(sheet?.getCellRaw(rect.row, rect.column)), params };
  }

  #translate(command: Executed, options: Record<string, unknown>): void {
    const params = command.params as SheetParams | undefined;
    const sheet = params?.subUnitId;
    if (command.id === SetRangeValuesMutation.id && params && sheet !== undefined) this.#cells(sheet, params, options);
    const band = BANDS.get(command.id);
    if (band && params?.range && sheet !== undefined) {
      const origin = this.engine.origin();
      const rect = toRect(params.range);
      this.emit({ type: "structure", change: { sheet, action: band.action, axis: band.axis, rect }, origin });
      this.emit({ type: "cells", kind: band.kind, sheet, rect, origin });
    }
    const shift = SHIFTS.get(command.id);
    if (shift && params?.range && !this.engine.isOurs(params)) {
      const active = this.engine.workbook().ensureActiveSheet().getSheetId();
      this.cellsShifted({ sheet: active, ...shift, rect: toRect(params.range) }, "user");
    }
    if (command.id === MoveRangeMutation.id && params?.from && params.to) {
      this.#edited(params.from.subUnitId, extent(params.from.value));
      this.#edited(params.to.subUnitId, extent(params.to.value));
    }
  }

  #cells(sheet: string, params: SheetParams, options: Record<string, unknown>): void {
    const matrix = params.cellValue ?? {};
    if (options.fromFormula === true && options.applyFormulaCalculationResult !== true) return;
    const rect = extent(matrix);
    if (!rect) return;
    const calculated = options.fromFormula === true;
    const origin: Origin = calculated ? "calculation" : this.engine.origin();
    if (!touchesContents(matrix)) {
      this.emit({ type: "formats", sheet, rect, origin });
      return;
    }
    const detail = rect.rows * rect.columns === 1 ? this.#detail(sheet, rect, params) : undefined;
    this.emit({ type: "cells", kind: "RangeEdited", sheet, rect, origin, ...(detail ? { detail } : {}) });
  }

  #detail(sheet: string, rect: Rect, params: object): ChangeDetail | undefined {
    const before = this.#before;
    this.#before = null;
    if (!before || before.params !== params) return undefined;
    const valueAfter = rawValue(this.engine.sheet(sheet).getCellRaw(rect.row, rect.column));
    return { valueBefore: before.value, valueAfter, typeBefore: typeOf(before.value), typeAfter: typeOf(valueAfter) };
  }

  #edited(sheet: string, rect: Rect | null): void {
    if (rect) this.emit({ type: "cells", kind: "RangeEdited", sheet, rect, origin: this.engine.origin() });
  }
}

/** Whether any cell is given contents, not formats alone. Cells of one write are alike: the first of each row tells. */
function touchesContents(matrix: CellMatrix): boolean {
  return Object.values(matrix).some((line) =>
    Object.values((line ?? {}) as Record<number, Nullable<ICellData>>).some(
      (cell) => !cell || "v" in cell || "f" in cell || "p" in cell || "si" in cell,
    ),
  );
}
