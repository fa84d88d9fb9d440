import type { TableKey } from "../../domain/table";
import type { Cell } from "../cell";

/** New contents of a row's cells, by column. */
export interface CellEdits {
  readonly table: TableKey;
  readonly id: string;
  readonly cells: Readonly<Record<string, Cell>>;
  /** What the cells must still hold for the edit to be made; absent = anything. */
  readonly expected?: Readonly<Record<string, Cell>>;
}

/** A row to add; "" = give it the next id. Columns of the user's own are under "#" and their id. */
export interface RowAddition {
  readonly table: TableKey;
  readonly id: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** A row to remove; `fingerprint` = only if it is still as it was. */
export interface RowRemoval {
  readonly table: TableKey;
  readonly id: string;
  readonly fingerprint?: string;
}

/** What an act or the undoing of an act writes. */
export interface Edits {
  readonly changes: readonly CellEdits[];
  readonly additions: readonly RowAddition[];
  readonly removals: readonly RowRemoval[];
  /** Tables whose rows without id, or with the id of another row, are to receive one. */
  readonly naming: readonly TableKey[];
}

export const NO_EDITS: Edits = { changes: [], additions: [], removals: [], naming: [] };

/** Several edits as one. */
export function merge(all: readonly Edits[]): Edits {
  return {
    changes: all.flatMap(({ changes }) => changes),
    additions: all.flatMap(({ additions }) => additions),
    removals: all.flatMap(({ removals }) => removals),
    naming: all.flatMap(({ naming }) => naming),
  };
}
