import type { CellValue } from "../table";
import type { Reason } from "../reason";

export type Severity = "error" | "warning" | "info";

/** A correction that loses nothing: the new content of cells of the same need, shown before it is applied. */
export interface Correction {
  /** Column key → new cell. */
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** Something wrong or doubtful in a need, with where, why and (through the locales) what to do. */
export interface Anomaly {
  readonly needId: string;
  /** Stable rule id, for instance "amount.unreadable". */
  readonly rule: string;
  readonly severity: Severity;
  /** Column key that the click goes to. */
  readonly field: string;
  /** Code = the rule id; values quote the cell. */
  readonly reason: Reason;
  readonly correction?: Correction;
  /** Other needs concerned (duplicates, fragments). */
  readonly relatedIds?: readonly string[];
}
