import type { CellValue, TableKey, TableRow } from "../domain/table";
import type { ComposedSheet } from "./composed/composed-sheet";
import type { CellMark } from "./look/marks";

/** A table as it was read: rows keyed by column, in the order of the sheet. */
export interface TableContent {
  readonly key: TableKey;
  readonly rows: readonly TableRow[];
  /** Columns of the definition that the sheet no longer has (keys). */
  readonly missingColumns: readonly string[];
  /** Row ids that appear twice: those rows are read but never written to. */
  readonly duplicateIds: readonly string[];
}

/** What the workbook holds of ours. */
export type WorkbookState =
  | { readonly kind: "empty" }
  | {
      readonly kind: "ready";
      readonly tables: readonly TableKey[];
      readonly missingTables: readonly TableKey[];
      /** Headers of the columns that tables made by an earlier version never had; none for one that lacks nothing. */
      readonly laterColumns: ReadonlyMap<TableKey, readonly string[]>;
    };

/** New content of some cells of the row that bears an id. `null` never appears: "" empties a cell. */
export interface RowChange {
  readonly table: TableKey;
  readonly id: string;
  readonly cells: Readonly<Record<string, CellValue>>;
  /** What the cells held when the change was decided: a cell that holds something else now is left and reported. */
  readonly expected?: Readonly<Record<string, CellValue>>;
}

/**
 * One act of the user: everything it writes, journalled first, written in chunks, undone as a whole.
 * `code` names the act for the locales ("validation.correct", "classification.validate"…), `values` its figures.
 */
export interface Act {
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly changes?: readonly RowChange[];
  /** Rows to add; a row without id receives the next one of its table. */
  readonly additions?: readonly { readonly table: TableKey; readonly rows: readonly TableRow[] }[];
  readonly removals?: readonly { readonly table: TableKey; readonly ids: readonly string[] }[];
  /** Sheets to write once the rest is: they hold no data of their own, and undoing the act leaves them. */
  readonly sheets?: readonly ComposedSheet[];
}

export interface ActResult {
  /** Id of the act in the journal, to undo it; "" when everything was already as asked and nothing was written. */
  readonly actId: string;
  /** Rows written, added or removed; a row that already held what was asked is not counted. */
  readonly written: number;
  /** Ids of rows that no longer exist or changed under our feet: nothing was written to them. */
  readonly notFound: readonly string[];
  readonly conflicts: readonly string[];
  /** Ids given to the added rows, in order. */
  readonly addedIds: readonly string[];
  /** Columns (keys) that the sheet no longer has: their cells were not written. */
  readonly missingColumns?: readonly string[];
  /** After an undo: the act that the next one would undo, null when none is left. */
  readonly last?: JournalledAct | null;
}

/** An act of the journal, to name it on a button. */
export interface JournalledAct {
  readonly actId: string;
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** Its writing did not end. */
  readonly interrupted?: true;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface RunOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Cancelling stops between chunks; what was written stays journalled and undoable. */
  readonly signal?: AbortSignal;
}

/** A change made in the sheet by a person (never by ourselves). */
export interface SheetChange {
  readonly table: TableKey | null;
  /** Ids of the rows touched; empty when it cannot be told (rows deleted, large paste): re-read the table. */
  readonly ids: readonly string[];
  /** True when it was made by someone else in a shared workbook. */
  readonly remote?: boolean;
}

/** What is selected in the sheet: the row of ours under the selection, if any. */
export interface SheetSelection {
  readonly table: TableKey;
  readonly id: string;
  readonly column: string;
}

/** What went wrong in Excel, named once; the locales tell the user what to do. */
export interface WorkbookProblem {
  readonly code:
    | "cell-edit-mode"
    | "payload-too-large"
    | "protected"
    | "table-missing"
    | "column-missing"
    | "conflict"
    | "row-hidden"
    | "cancelled"
    | "not-supported"
    | "busy"
    | "unknown";
  readonly detail: string;
}

/** A writing that began and did not end: its number in the journal, and a sign that no other act bears. */
export interface Attempt {
  readonly actId: string;
  readonly token: string;
}

/** Thrown by every method of the gateway, and by nothing else: Office.js errors never get past it. */
export class WorkbookError extends Error {
  readonly problem: WorkbookProblem;
  /** What may have been written in part before the failure; absent when nothing was. */
  readonly attempt: Attempt | undefined;

  constructor(problem: WorkbookProblem, cause?: unknown, attempt?: Attempt) {
    super(`${problem.code}: ${problem.detail}`, { cause });
    this.name = "WorkbookError";
    this.problem = problem;
    this.attempt = attempt ?? (cause instanceof WorkbookError ? cause.attempt : undefined);
  }
}

/** The only door to Excel. Each method costs O(1) round trips, whatever the number of rows. */
export interface WorkbookGateway {
  state(): Promise<WorkbookState>;
  /**
   * Creates the sheets and tables that are missing, with the given rows, and the columns that tables of an earlier version
   * never had; never touches what exists.
   */
  create(content?: Partial<Record<TableKey, readonly TableRow[]>>, options?: RunOptions): Promise<void>;
  read<K extends TableKey>(keys: readonly K[]): Promise<Readonly<Record<K, TableContent>>>;
  apply(act: Act, options?: RunOptions): Promise<ActResult>;
  /** Undoes the last act not yet undone (or the one named); cells changed since by someone else are left and reported. */
  undo(actId?: string, options?: RunOptions): Promise<ActResult>;
  /** The last act that can be undone, for the button's label. */
  lastAct(): Promise<JournalledAct | null>;
  goTo(table: TableKey, id: string, column?: string): Promise<void>;
  onChange(listener: (change: SheetChange) => void): () => void;
  onSelection(listener: (selection: SheetSelection | null) => void): () => void;
  /** Small settings kept in the workbook (mappings, filters), JSON. */
  readSetting(key: string): Promise<unknown>;
  writeSetting(key: string, value: unknown): Promise<void>;
  /**
   * Colours the cells of a table that the text of a column of their row names, as `cellMark` writes it; without marks,
   * takes these colours away. What people coloured themselves stays underneath.
   */
  markCells(table: TableKey, column: string, marks: readonly CellMark[]): Promise<void>;
  /** Writes sheets to read and print, formulas and native charts included; those that exist are written again. */
  writeSheets(sheets: readonly ComposedSheet[]): Promise<void>;
}

/** What keeps a workbook sound, at the opening of the pane or when rows were typed by hand. */
export interface WorkbookUpkeep {
  /** Acts that were interrupted while being written (closed window, failed request): to undo, or to keep as they are. */
  unfinished(): Promise<readonly JournalledAct[]>;
  /** Takes back what a failed try wrote; null when the journal holds nothing of it. No other act is ever touched. */
  takeBack(attempt: Attempt): Promise<ActResult | null>;
  /** Declares that an interrupted act is fine as it stands. */
  keep(actId: string): Promise<void>;
  /** Gives an id to the rows that have none, and another to those that repeat one, so that they can be written to. */
  giveIds(keys: readonly TableKey[], options?: RunOptions): Promise<ActResult>;
}
