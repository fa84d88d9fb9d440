/** Rows of an Excel sheet. */
export const MAX_ROWS = 1_048_576;
/** Columns of an Excel sheet (A to XFD). */
export const MAX_COLUMNS = 16_384;

/** Stable identifier of a sheet; it survives renaming and moving. */
export type SheetId = string;

/** A rectangle of cells: 0-based first row and column, counts of rows and columns (at least 1). */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle on a given sheet. */
export interface SheetRect extends Rect {
  readonly sheet: SheetId;
}

/** One cell, 0-based. */
export interface CellAddress {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
}
