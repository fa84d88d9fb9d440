import type { ErrorCode, Scalar } from "./cells";
import type { CellFormat } from "./formats";
import type { Rect } from "./geometry";
import type { Chart, CommentThread, DefinedName, Note } from "./objects";
import type { ConditionalFormat, Validation } from "./rules";
import type { Freeze, ProtectionOptions, SheetVisibility } from "./sheets";
import type { AutoFilter, TableInfo } from "./tables";

/** A cell of a snapshot. `value` is the last result when there is a formula. */
export interface SnapshotCell {
  readonly value?: Scalar;
  readonly error?: ErrorCode;
  readonly formula?: string;
  /** Values of the dynamic array that the formula fills, its own cell included, when it spills. */
  readonly spill?: readonly (readonly Scalar[])[];
  /** Index in `WorkbookSnapshot.formats`. */
  readonly format?: number;
}

/** A row or column that is not as usual; `size` in pixels. */
export interface SnapshotBand {
  readonly index: number;
  readonly size?: number;
  readonly hidden?: boolean;
  readonly format?: number;
}

export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly headings: boolean;
  readonly freeze: Freeze;
  readonly protection: ProtectionOptions | null;
  /** Row → column → cell; absent = empty. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, SnapshotCell>>;
  readonly columns: readonly SnapshotBand[];
  readonly rows: readonly SnapshotBand[];
  readonly merges: readonly Rect[];
  readonly tables: readonly Omit<TableInfo, "sheet">[];
  readonly autoFilter: AutoFilter | null;
  readonly validations: readonly { readonly ranges: readonly Rect[]; readonly validation: Validation }[];
  readonly conditionalFormats: readonly Omit<ConditionalFormat, "id" | "sheet">[];
  readonly notes: readonly (Omit<Note, "cell"> & { readonly row: number; readonly column: number })[];
  readonly comments: readonly (Omit<CommentThread, "cell"> & { readonly row: number; readonly column: number })[];
  readonly charts: readonly Omit<Chart, "sheet">[];
}

/** A whole workbook, in the words of no engine and no file: what is opened, saved and compared. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Id of the active sheet. */
  readonly active: string;
  readonly formats: readonly Partial<CellFormat>[];
  readonly names: readonly DefinedName[];
  readonly settings: ReadonlyMap<string, string>;
  readonly xmlParts: ReadonlyMap<string, string>;
  /** Owner → key → value. */
  readonly properties: ReadonlyMap<string, ReadonlyMap<string, string>>;
}
