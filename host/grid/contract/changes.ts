import type { Scalar, ValueType } from "./cells";
import type { Rect, SheetId, SheetRect } from "./geometry";

/** Who made a change: a person in the grid, a call of the object model, or the calculation of formulas. */
export type Origin = "user" | "api" | "calculation";

/** Excel's DataChangeType. */
export type ChangeKind =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** Before and after of a change of a single cell. */
export interface ChangeDetail {
  readonly valueBefore: Scalar;
  readonly valueAfter: Scalar;
  readonly typeBefore: ValueType;
  readonly typeAfter: ValueType;
}

/** Cells that moved: what was at `rect` and beyond went `by` rows down/columns right (insertion) or came back (deletion). */
export interface StructuralChange {
  readonly sheet: SheetId;
  readonly action: "insert" | "delete";
  /** "rows" and "columns" are whole; "down"/"right" move only the cells of the block's columns/rows. */
  readonly axis: "rows" | "columns" | "down" | "right";
  readonly rect: Rect;
}

export type GridChange =
  | {
      readonly type: "cells";
      readonly kind: ChangeKind;
      readonly sheet: SheetId;
      readonly rect: Rect;
      readonly origin: Origin;
      readonly detail?: ChangeDetail;
    }
  /** Sent before the "cells" change of the same act, so that kept references move first. */
  | { readonly type: "structure"; readonly change: StructuralChange; readonly origin: Origin }
  | { readonly type: "formats"; readonly sheet: SheetId; readonly rect: Rect; readonly origin: Origin }
  | { readonly type: "selection"; readonly ranges: readonly SheetRect[] }
  | { readonly type: "calculated"; readonly sheets: readonly SheetId[] }
  | {
      readonly type: "sheet";
      readonly what:
        "added" | "deleted" | "renamed" | "moved" | "activated" | "deactivated" | "visibility" | "protection";
      readonly sheet: SheetId;
      readonly origin: Origin;
      /** Name before, for "renamed" and "deleted". */
      readonly nameBefore?: string;
    }
  | {
      readonly type: "table";
      readonly what: "added" | "deleted" | "renamed" | "resized" | "filtered";
      readonly table: string;
      readonly sheet: SheetId;
      readonly origin: Origin;
    }
  | {
      readonly type: "comment";
      readonly what: "added" | "changed" | "deleted";
      readonly ids: readonly string[];
      readonly sheet: SheetId;
      readonly origin: Origin;
    }
  | {
      readonly type: "chart";
      readonly what: "added" | "changed" | "deleted" | "activated" | "deactivated";
      readonly chart: string;
      readonly sheet: SheetId;
      readonly origin: Origin;
    }
  /** A person starts or ends typing in a cell. */
  | { readonly type: "editMode"; readonly editing: boolean };

export type GridListener = (change: GridChange) => void;

/** Insertion and deletion of rows, columns and cells: formulas, tables, names, formats and rules follow. */
export interface Structure {
  insertRows(sheet: SheetId, row: number, count: number): void;
  deleteRows(sheet: SheetId, row: number, count: number): void;
  insertColumns(sheet: SheetId, column: number, count: number): void;
  deleteColumns(sheet: SheetId, column: number, count: number): void;
  insertCells(rect: SheetRect, shift: "down" | "right"): void;
  deleteCells(rect: SheetRect, shift: "up" | "left"): void;
}
