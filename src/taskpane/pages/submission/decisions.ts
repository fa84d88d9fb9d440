import type { CellChange, Comparison, NewLine } from "../../../domain/comparison";

/** What the user decided otherwise than the page proposes: by {@link addKey}, {@link cellKey} or {@link dropKey}. */
export type Decisions = ReadonlyMap<string, boolean>;

export const NO_DECISION: Decisions = new Map();

export const addKey = (row: number) => `add ${row}`;
export const cellKey = (id: string, field: string) => `cell ${id} ${field}`;
export const dropKey = (id: string) => `drop ${id}`;

/** A new line is added, unless the workbook holds the very same need already. */
export function isAdded({ line, duplicate }: NewLine, decisions: Decisions): boolean {
  return decisions.get(addKey(line.row)) ?? duplicate?.exact !== true;
}

/** A cell is taken when nothing decided in the workbook is undone by it. */
export function isTaken(id: string, { field, safe }: CellChange, decisions: Decisions): boolean {
  return decisions.get(cellKey(id, field)) ?? safe;
}

/** A need that the file no longer has stays. */
export function isDropped(id: string, decisions: Decisions): boolean {
  return decisions.get(dropKey(id)) ?? false;
}

/** How many needs an import would touch. */
export interface Effect {
  readonly added: number;
  readonly changed: number;
  readonly dropped: number;
}

export function effectOf({ added, changed, gone }: Comparison, decisions: Decisions): Effect {
  return {
    added: added.filter((one) => isAdded(one, decisions)).length,
    changed: changed.filter(({ id, changes }) => changes.some((change) => isTaken(id, change, decisions))).length,
    dropped: gone.filter(({ id }) => isDropped(id, decisions)).length,
  };
}
