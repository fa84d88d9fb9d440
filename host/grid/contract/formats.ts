import type { CellAddress, SheetId, SheetRect } from "./geometry";

export type BorderEdge =
  "top" | "bottom" | "left" | "right" | "insideHorizontal" | "insideVertical" | "diagonalDown" | "diagonalUp";
/** Line styles by their .xlsx names; "none" removes the line. */
export type BorderStyle =
  | "none"
  | "thin"
  | "hair"
  | "dotted"
  | "dashed"
  | "dashDot"
  | "dashDotDot"
  | "double"
  | "medium"
  | "mediumDashed"
  | "mediumDashDot"
  | "mediumDashDotDot"
  | "slantDashDot"
  | "thick";
/** One border line; colour as #RRGGBB. */
export interface BorderLine {
  readonly style: BorderStyle;
  readonly color: string;
}
export type HorizontalAlignment =
  "general" | "left" | "center" | "right" | "fill" | "justify" | "centerAcrossSelection" | "distributed";
export type VerticalAlignment = "top" | "center" | "bottom" | "justify" | "distributed";

/** Format of a cell, every member with a value. Colours are #RRGGBB; null = none/automatic. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly fill: string | null;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly fontColor: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "none" | "single" | "double";
  readonly strikethrough: boolean;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  readonly indent: number;
  /** Degrees, -90 to 90. */
  readonly rotation: number;
  /** Protection of the cell, effective once the sheet is protected. */
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly top: BorderLine | null;
  readonly bottom: BorderLine | null;
  readonly left: BorderLine | null;
  readonly right: BorderLine | null;
}
/** A value per member; absent = differs from one cell of the block to another. */
export type CommonFormat = Partial<CellFormat>;

/** Formats of cells, rows and columns. Sizes are in pixels at 96 dpi. */
export interface Formats {
  at(cell: CellAddress): CellFormat;
  /** Members equal over the whole block. */
  common(rect: SheetRect): CommonFormat;
  set(rect: SheetRect, patch: Partial<CellFormat>): void;
  /** One code a cell, null leaves it. */
  setNumberFormats(rect: SheetRect, codes: readonly (readonly (string | null)[])[]): void;
  /** Outer edges go round the block, inside edges between its cells; null removes the line. */
  setBorder(rect: SheetRect, edge: BorderEdge, line: BorderLine | null): void;
  /** The line of an edge of the block; undefined when it differs along the edge. */
  border(rect: SheetRect, edge: BorderEdge): BorderLine | null | undefined;
  columnWidth(sheet: SheetId, column: number): number;
  rowHeight(sheet: SheetId, row: number): number;
  setColumnWidth(sheet: SheetId, column: number, count: number, pixels: number): void;
  setRowHeight(sheet: SheetId, row: number, count: number, pixels: number): void;
  columnHidden(sheet: SheetId, column: number): boolean;
  rowHidden(sheet: SheetId, row: number): boolean;
  setColumnHidden(sheet: SheetId, column: number, count: number, hidden: boolean): void;
  setRowHidden(sheet: SheetId, row: number, count: number, hidden: boolean): void;
  /** Widths that fit the longest text of the block. */
  autofitColumns(rect: SheetRect): void;
  autofitRows(rect: SheetRect): void;
  merge(rect: SheetRect, across: boolean): void;
  unmerge(rect: SheetRect): void;
  /** Merged areas that touch the block. */
  merges(rect: SheetRect): SheetRect[];
}
