import type { CellChange, Duplicate } from "../../../../domain/comparison";
import type { FormKind } from "../../../../domain/form";
import type { Reason } from "../../../../domain/reason";
import type { ExtractColumn, ExtractKind } from "../../../../domain/spend";
import type { AsideSheet, ColumnMapping, ConversionOptions, SkippedRow } from "../../../../domain/submission";
import type { CellValue, TableRow } from "../../../../domain/table";
import type { Severity } from "../../../../domain/validation";

/** A list of needs found in a file, as the page shows it: its lines stay where it was read. */
export interface ReceivedTable {
  readonly key: string;
  readonly file: string;
  readonly sheet: string;
  /** Number of needs found. */
  readonly count: number;
  /** The first of them, as they would be written. */
  readonly first: readonly TableRow[];
  readonly mapping: readonly ColumnMapping[];
  /** True when the mapping is that of an earlier import. */
  readonly remembered: boolean;
  readonly options: ConversionOptions;
  readonly skipped: Skipped;
  /** Cells that were not plainly understood. */
  readonly doubts: number;
  /** What the page Contrôle will say of these needs, by severity. */
  readonly checked: Readonly<Record<Severity, number>>;
  /** Some lines name no department. */
  readonly anonymous: boolean;
  /** Lines whose department is blank under one that is not: written once for several lines, or missing. */
  readonly leftToAbove: number;
  /** Some lines name no exercise. */
  readonly yearless: boolean;
  /** Some amounts are with tax. */
  readonly taxed: boolean;
  /** The workbook of ours that it is, known by its hidden key. */
  readonly form?: ReceivedForm;
  /** Earlier file that the user says this one corrects, "" for none; found by itself when not said. */
  readonly replaces?: string;
}

/** Lines that are not needs. */
export interface Skipped {
  readonly count: number;
  /** Lines that hold nothing: a form has a hundred of them. */
  readonly blank: number;
  /** The first of the others, with their reason. */
  readonly first: readonly SkippedRow[];
}

/** A workbook of ours that came back. */
export interface ReceivedForm {
  readonly kind: FormKind;
  readonly department: string;
  readonly year: number;
  /** What the department answered, by number of need (corrections only). */
  readonly answers: ReadonlyMap<string, string>;
}

/** A file that was given to the pane. */
export interface ReceivedFile {
  readonly name: string;
  readonly tables: readonly ReceivedTable[];
  readonly aside: readonly AsideSheet[];
  readonly problem?: Reason;
  /** It holds payments or contracts, and is read elsewhere. */
  readonly extract?: true;
  /** When it was last saved, in milliseconds: of two versions, the later counts. */
  readonly savedAt: number;
}

/** An extract of the accounts or of the contracts register, as it would be written now. */
export interface ToldExtract {
  /** Name of the file. */
  readonly name: string;
  readonly kind: ExtractKind;
  readonly columns: readonly ExtractColumn[];
  /** How many rows it would add, and the first of them. */
  readonly count: number;
  readonly first: readonly TableRow[];
  /** Lines whose amount is not a plain amount without tax: written as they came, in no figure. */
  readonly doubtfulAmounts: number;
  readonly withoutAmount: number;
  readonly skipped: Skipped;
}

/** What the user may say of a list. */
export type ReceivedChange = Partial<Pick<ReceivedTable, "mapping" | "options" | "replaces">>;

/** What writing a list would do, line by line where the user may decide. */
export interface ToldComparison {
  /** Lines that the workbook does not hold, nor anything like them. */
  readonly fresh: number;
  /** Lines that the workbook does not hold, but something like them. */
  readonly doubles: readonly Double[];
  readonly changed: readonly ToldChange[];
  readonly gone: readonly { readonly id: string; readonly title: string }[];
  readonly lost: number;
  readonly same: number;
  readonly replaces: string | undefined;
  /** Departments named by the lines that may be added. */
  readonly departments: readonly string[];
}

export interface Double {
  readonly row: number;
  readonly title: string;
  readonly duplicate: Duplicate;
}

export interface ToldChange {
  readonly id: string;
  readonly title: string;
  readonly changes: readonly CellChange[];
  /** Where the need comes from now; absent for corrections, which have a file of their own. */
  readonly source?: Readonly<Record<"origin" | "originalText", CellValue>>;
}

/** Two files that say mostly the same: the later is the newer version. */
export interface Versions {
  readonly older: string;
  readonly newer: string;
  readonly same: number;
  readonly changed: number;
  /** Needs of the newer only, and of the older only. */
  readonly added: number;
  readonly gone: number;
  /** The first objects that the newer no longer has. */
  readonly goneTitles: readonly string[];
}
