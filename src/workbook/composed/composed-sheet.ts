/** The sheets that the add-in composes, to be read and printed: they hold no data of their own. */
export type ComposedName = "Tableau de bord" | "CLAP" | "CAO" | "Cartes";

/** How a cell looks; colours and sizes are those of the workbook. */
export type CellLook =
  | "title"
  | "note"
  | "part"
  | "header"
  | "header-figure"
  | "label"
  | "text"
  | "figure"
  | "large"
  | "tile-label"
  | "warning"
  | "card-kind"
  | "card-title"
  | "card-text";

/** A cell of a composed sheet. */
export interface ComposedCell {
  /** 0-based column of its first cell. */
  readonly column: number;
  /** Columns that it covers, 1 unless said: more are merged. */
  readonly span?: number;
  /** What it holds, and what stands in it where a column that its formula reads is no longer in the workbook. */
  readonly value: string | number;
  /**
   * A standard formula of Excel, in its stored form: English names, commas. `{needs.status}` stands for that column,
   * under whatever name its table and its header bear in this workbook.
   */
  readonly formula?: string;
  readonly look: CellLook;
  /** Number format; none for a text. */
  readonly format?: string;
}

/** A line of a composed sheet; its height follows its texts unless given, in points. */
export interface ComposedLine {
  readonly cells: readonly ComposedCell[];
  readonly height?: number;
  /** Whether a printed page begins with it. */
  readonly newPage?: boolean;
}

/** Lines and columns of a composed sheet, from 0. */
export interface ComposedArea {
  readonly line: number;
  readonly column: number;
  readonly lines: number;
  readonly columns: number;
}

/** A native chart of Excel over cells of the sheet: first line the header, first column the categories. */
export interface ComposedChart {
  readonly title: string;
  readonly kind: "bar" | "column";
  readonly source: ComposedArea;
  /** The cells that it stands over. */
  readonly over: ComposedArea;
}

/** A sheet to read and to print, all of it. */
export interface ComposedSheet {
  readonly sheet: ComposedName;
  /** Widths of its columns, in characters. */
  readonly widths: readonly number[];
  readonly lines: readonly ComposedLine[];
  readonly charts: readonly ComposedChart[];
  readonly landscape: boolean;
  /** - `one`: it holds on one page; - `wide`: it is one page wide; - `as-is`: at its size, a page begins where a line says so. */
  readonly pages: "one" | "wide" | "as-is";
}
