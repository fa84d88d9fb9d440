import type { CellValue } from "../../domain/table";

interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
type SheetRect = Rect & { readonly sheet: string };

interface GridTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly rect: Rect;
  readonly columns: readonly { readonly id: number; readonly name: string }[];
}

/** What a person does in the sheets, as far as these tests need it. */
export interface Gestures {
  readonly sheets: {
    list(): readonly { readonly id: string; readonly name: string }[];
    byName(name: string): { readonly id: string; readonly name: string } | null;
    active(): string;
    add(name?: string): { readonly id: string };
    freeze(id: string): { readonly rows: number; readonly columns: number };
    protect(id: string, options: Readonly<Record<string, boolean>>): void;
    unprotect(id: string): void;
  };
  readonly cells: {
    read<P extends "values" | "formulas" | "text" | "numberFormats">(
      rect: SheetRect,
      parts: readonly P[],
    ): Readonly<Record<P, CellValue[][]>>;
    write(rect: SheetRect, entries: readonly (readonly (CellValue | null | { readonly formula: string })[])[]): void;
  };
  readonly formats: { setRowHidden(sheet: string, row: number, count: number, hidden: boolean): void };
  readonly tables: {
    list(): readonly GridTable[];
    get(name: string): GridTable | null;
    rename(id: string, name: string): void;
    renameColumn(id: string, index: number, name: string): void;
    insertColumn(id: string, index: number, name: string): void;
    deleteColumn(id: string, index: number): void;
    insertRows(id: string, index: number, count: number): void;
    deleteRows(id: string, index: number, count: number): void;
  };
  readonly validations: {
    get(
      rect: SheetRect,
    ): { readonly rule: { readonly type: string }; readonly prompt: { readonly message: string } } | null | undefined;
  };
  readonly conditionalFormats: {
    list(
      sheet: string,
      within?: Omit<SheetRect, "sheet">,
    ): readonly {
      readonly ranges: readonly Omit<SheetRect, "sheet">[];
      readonly rule: {
        readonly type: string;
        readonly formula?: string;
        readonly style?: { readonly fill?: string | null };
      };
    }[];
  };
  readonly charts: { list(): readonly { readonly name: string; readonly type: string; readonly title: string }[] };
  readonly selection: {
    activeCell(): { readonly sheet: string; readonly row: number; readonly column: number };
    select(rect: SheetRect): void;
  };
  serialise(): unknown;
  load(snapshot: unknown): void;
  readonly calculation: { settle(): Promise<void> };
}

/** What each passage in the workbook cost. */
export interface Requests {
  mark(): number;
  totals(mark: number): { readonly roundTrips: number; readonly requestBytes: number; readonly responseBytes: number };
  since(mark: number): readonly { readonly requestBytes: number; readonly responseBytes: number }[];
}

/** The embedded workbook without a screen, as its bundle gives it. */
export interface Host {
  readonly grid: Gestures;
  readonly requests: Requests;
  readonly session: { readonly events: { as(actor: "person", act: () => void): void } };
  /** Waits for the calculation and for the events to have reached the add-in. */
  settle(): Promise<void>;
  /** Runs a gesture as if another person had made it elsewhere. */
  asCoauthor(act: () => void): void;
}
