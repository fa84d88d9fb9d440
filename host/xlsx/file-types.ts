import type { Sheet, WriteSheet } from "hucre/xlsx";

export type { Cell, CellStyle, ColumnDef, WriteSheet } from "hucre/xlsx";
/** Heights and visibility of rows. */
export type RowDefs = NonNullable<WriteSheet["rowDefs"]>;
/** Protection of a sheet, with the file's names. */
export type SheetProtection = NonNullable<Sheet["protection"]>;
