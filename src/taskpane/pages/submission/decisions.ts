import type { CellChange } from "../../../domain/comparison";
import type { ToldComparison } from "./reading/told";

/** What the user decided otherwise than the page proposes: by {@link addKey}, {@link cellKey} or {@link dropKey}. */
export type Decisions = ReadonlyMap<string, boolean>;

export const NO_DECISION: Decisions = new Map();

export const addKey = (row: number) => `add ${row}`;
export const cellKey = (id: string, field: string) => `cell ${id} ${field}`;
export const dropKey = (id: string) => `drop ${id}`;

/** A new line is added, unless the workbook holds the very same need already. */
export function isAdded(
  { row, exact }: { readonly row: number; readonly exact: boolean },
  decisions: Decisions,
): boolean {
  return decisions.get(addKey(row)) ?? !exact;
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

export function effectOf({ fresh, doubles, changed, gone }: ToldComparison, decisions: Decisions): Effect {
  return {
    added: fresh + doubles.filter(({ row, duplicate }) => isAdded({ row, exact: duplicate.exact }, decisions)).length,
    changed: changed.filter(({ id, changes }) => changes.some((change) => isTaken(id, change, decisions))).length,
    dropped: gone.filter(({ id }) => isDropped(id, decisions)).length,
  };
}

/** One decision for everything that keys name, the others being kept; undefined goes back to what the page proposes. */
export function decidedTogether(decisions: Decisions, keys: readonly string[], taken: boolean | undefined): Decisions {
  const next = new Map(decisions);
  for (const key of keys) {
    if (taken === undefined) next.delete(key);
    else next.set(key, taken);
  }
  return next;
}
