import type { CellValue } from "../table";
import type { DateSystem } from "../calendar";
import type { Reason } from "../reason";

/** A rectangle of cells that a sheet shows as one; 0-based, ends included. */
export interface Merge {
  readonly startRow: number;
  readonly endRow: number;
  readonly startCol: number;
  readonly endCol: number;
}

/** A sheet as it was read: formulas give their last value, days are ISO texts, "" is an empty cell. */
export interface RawSheet {
  readonly name: string;
  /** Line `n` of the file is `rows[n - 1]`. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly Merge[];
  /** The sheet itself is hidden. */
  readonly hidden: boolean;
  /** Line numbers of the rows that a filter or the user hides. */
  readonly hiddenLines: ReadonlySet<number>;
  /** How numbers without a format count days, when it is not from 1900. */
  readonly dates?: DateSystem;
  /** Cells whose formula came without a value, by `cellKey`: the text of the formula stands for it. */
  readonly uncomputed?: ReadonlySet<string>;
  /** What stands too far from the list to be read with it. */
  readonly far?: readonly FarLine[];
  /** The sheet shows a pivot table: it sums up lines that are elsewhere. */
  readonly pivot?: boolean;
}

/** Cells that a large gap separates from the others of their sheet. */
export interface FarLine {
  /** Line number in the file, from 1. */
  readonly row: number;
  /** "XFA900000, XFB900000" */
  readonly cells: string;
}

/** A cell by its place, from 0. */
export function cellKey(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

export type FileFormat = "xlsx" | "xlsb" | "xls" | "ods" | "text";

/** What a file holds, or why nothing could be read of it. A file is reported, never thrown. */
export type RawFile =
  | {
      readonly kind: "read";
      readonly name: string;
      readonly format: FileFormat;
      readonly sheets: readonly RawSheet[];
      /** For text files: how it was written. */
      readonly encoding?: Encoding;
      readonly delimiter?: string;
    }
  | { readonly kind: "unreadable"; readonly name: string; readonly reason: Reason<FileProblem> };

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "iso-8859-15" | "macintosh";

export type FileProblem = "file.empty" | "file.corrupted" | "file.encrypted" | "file.unsupported" | "file.too-large";
