import type { Rect, SheetId, SheetRect } from "./geometry";

/** A column of a table; the id survives renaming and moving. */
export interface TableColumn {
  readonly id: number;
  readonly name: string;
}

/** A table. `rect` covers the header and the totals row when shown. */
export interface TableInfo {
  readonly id: string;
  readonly name: string;
  readonly sheet: SheetId;
  readonly rect: Rect;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  /** Excel's style name, "TableStyleMedium2" for instance; "" for none. */
  readonly style: string;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  readonly columns: readonly TableColumn[];
  /** Criteria by 0-based column. */
  readonly filters: Readonly<Record<number, FilterCriterion>>;
}
export type TableLook = Pick<
  TableInfo,
  | "showHeaders"
  | "showTotals"
  | "showFilterButton"
  | "style"
  | "bandedRows"
  | "bandedColumns"
  | "highlightFirstColumn"
  | "highlightLastColumn"
>;

/** What a filter keeps. Values are compared with the text shown. */
export type FilterCriterion =
  | { readonly on: "values"; readonly values: readonly string[] }
  | { readonly on: "custom"; readonly first: string; readonly operator?: "And" | "Or"; readonly second?: string }
  | { readonly on: "topItems" | "topPercent" | "bottomItems" | "bottomPercent"; readonly count: number };

/** Tables. They move with insertions and deletions and are never inside one another. */
export interface Tables {
  list(sheet?: SheetId): TableInfo[];
  /** By id, or by name without case. */
  get(idOrName: string): TableInfo | null;
  /**
   * Makes a table over a block. Without headers a row of "Colonne1"… (in the locale) is inserted above; empty or repeated
   * header texts are completed as Excel does.
   * @throws GridError "overlap" | "nameTaken" | "nameInvalid"
   */
  create(rect: SheetRect, hasHeaders: boolean, name?: string): TableInfo;
  rename(id: string, name: string): void;
  /** New rectangle, with the same header row. */
  resize(id: string, rect: Rect): void;
  /** Deletes the table with its cells' contents and formats. */
  remove(id: string): void;
  /** Keeps the cells, forgets the table. */
  convertToRange(id: string): void;
  setLook(id: string, look: Partial<TableLook>): void;
  /** Inserts empty body rows before `index` (0-based in the body; the count of rows = at the end); cells below go down. */
  insertRows(id: string, index: number, count: number): void;
  deleteRows(id: string, index: number, count: number): void;
  /** Inserts a column before `index`; cells on the right move. */
  insertColumn(id: string, index: number, name: string): void;
  deleteColumn(id: string, index: number): void;
  renameColumn(id: string, index: number, name: string): void;
  /** Sets or clears (null) the criterion of a column and hides the rows it leaves out. */
  setFilter(id: string, column: number, criterion: FilterCriterion | null): void;
  clearFilters(id: string): void;
  reapplyFilters(id: string): void;
}

/** The sheet's own filter (outside tables). */
export interface AutoFilter {
  readonly rect: Rect;
  readonly filters: Readonly<Record<number, FilterCriterion>>;
}
export interface AutoFilters {
  get(sheet: SheetId): AutoFilter | null;
  apply(rect: SheetRect, column?: number, criterion?: FilterCriterion): void;
  clear(sheet: SheetId): void;
  remove(sheet: SheetId): void;
}
