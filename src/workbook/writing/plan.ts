import type { TableKey } from "../../domain/table";
import { sameCell, type Cell } from "../cell";
import { idColumn } from "../columns/layout";
import type { ActRecord } from "../journal/record";
import type { Breath } from "../office/breath";
import type { View } from "../reading/view";
import type { NewRow } from "./append";
import { ownCells, type WholeRow } from "./doomed";
import type { CellEdits, Edits, RowAddition, RowRemoval } from "./edits";
import { fingerprint } from "./fingerprint";
import { highestNumber, toRowId } from "./ids";

/** What will be written in one table, and what will not. */
export interface TablePlan {
  readonly view: View;
  /** Column key → row of the body → new content. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<number, Cell>>;
  readonly removedRows: ReadonlySet<number>;
  /** What the rows to be removed hold, by row of the body. */
  readonly whole: ReadonlyMap<number, WholeRow>;
  readonly newRows: readonly NewRow[];
  readonly record: Pick<ActRecord, "changes" | "added" | "removed">;
  readonly addedIds: readonly string[];
  readonly notFound: ReadonlySet<string>;
  readonly conflicts: ReadonlySet<string>;
  readonly missingColumns: ReadonlySet<string>;
  /** Highest number ever given to a row of the table, additions included. */
  readonly lastNumber: number;
}

/**
 * Compares the edits of one table with what it holds now: only what differs is written, only rows found once. Gives
 * the hand back now and then.
 */
export async function planTable(
  view: View,
  edits: Edits,
  whole: ReadonlyMap<number, WholeRow>,
  breath: Breath,
): Promise<TablePlan> {
  const draft = new Draft(view, whole);
  for (const change of edits.changes) {
    draft.change(change);
    await breath.take();
  }
  for (const removal of edits.removals) {
    draft.remove(removal);
    await breath.take();
  }
  draft.expect(edits.additions);
  for (const addition of edits.additions) {
    draft.add(addition);
    await breath.take();
  }
  if (edits.naming.length > 0) draft.nameRows();
  return draft;
}

class Draft implements TablePlan {
  readonly cells = new Map<string, Map<number, Cell>>();
  readonly removedRows = new Set<number>();
  readonly newRows: NewRow[] = [];
  readonly record: TablePlan["record"] = { changes: [], added: [], removed: [] };
  readonly addedIds: string[] = [];
  readonly notFound = new Set<string>();
  readonly conflicts = new Set<string>();
  readonly missingColumns = new Set<string>();
  lastNumber: number;
  private readonly key: TableKey;
  private readonly idKey: string;
  private readonly prefix: string;
  private readonly taken: Set<string>;

  constructor(
    readonly view: View,
    readonly whole: ReadonlyMap<number, WholeRow>,
  ) {
    this.taken = new Set(view.rowOf.keys());
    const { definition, lastNumber } = view.layout;
    this.key = definition.key;
    this.idKey = idColumn(definition).key;
    this.prefix = definition.idPrefix;
    this.lastNumber = highestNumber(view.ids, this.prefix, lastNumber);
  }

  change({ id, cells, expected }: CellEdits): void {
    const row = this.find(id);
    if (row === null) return;
    const images: Record<string, [Cell, Cell]> = {};
    for (const [column, next] of Object.entries(cells)) {
      const now = this.view.cells.get(column)?.[row];
      if (now === undefined) this.missingColumns.add(column);
      else if (sameCell(now, next)) continue;
      else if (expected && column in expected && !sameCell(now, expected[column] ?? "")) this.conflicts.add(id);
      else images[column] = [now, next];
    }
    for (const [column, [, next]] of Object.entries(images)) this.write(column, row, next);
    if (Object.keys(images).length > 0) this.record.changes.push([this.key, id, images]);
  }

  remove({ id, fingerprint: expected }: RowRemoval): void {
    const row = this.find(id);
    if (row === null || this.removedRows.has(row)) return;
    const held = this.whole.get(row) ?? {};
    if (expected !== undefined && fingerprint(ownCells(held)) !== expected) {
      this.conflicts.add(id);
      return;
    }
    this.removedRows.add(row);
    this.record.removed.push([this.key, id, held]);
  }

  /** Ids are given above those that come with their own. */
  expect(additions: readonly RowAddition[]): void {
    const ids = additions.map(({ id }) => id);
    this.lastNumber = highestNumber(ids, this.prefix, this.lastNumber);
  }

  add({ id: given, cells }: RowAddition): void {
    if (given !== "" && this.taken.has(given)) {
      this.conflicts.add(given);
      return;
    }
    const id = given === "" ? toRowId(this.prefix, ++this.lastNumber) : given;
    this.taken.add(id);
    const row = this.present({ ...cells, [this.idKey]: id });
    this.newRows.push(row);
    this.addedIds.push(id);
    this.record.added.push([this.key, id, fingerprint(ownCells(row))]);
  }

  nameRows(): void {
    const seen = new Set<string>();
    this.view.ids.forEach((id, row) => {
      const isNamed = id !== "" && !seen.has(id);
      seen.add(id);
      if (isNamed || this.isBlank(row)) return;
      const given = toRowId(this.prefix, ++this.lastNumber);
      this.write(this.idKey, row, given);
      this.record.changes.push([this.key, given, { [this.idKey]: [id, given] }]);
      this.addedIds.push(given);
    });
  }

  private isBlank(row: number): boolean {
    return [...this.view.cells.values()].every((column) => (column[row] ?? "") === "");
  }

  /** Row of an id borne exactly once; otherwise says why nothing is written. */
  private find(id: string): number | null {
    const row = this.view.rowOf.get(id);
    if (row === undefined) this.notFound.add(id);
    if (row === null) this.conflicts.add(id);
    return row ?? null;
  }

  private present(row: NewRow): NewRow {
    const { places, columns } = this.view.layout;
    const isHere = (key: string): boolean => places.has(key) || columns.some(({ id }) => key === `#${id}`);
    const cells = Object.entries(row);
    for (const [key, cell] of cells) if (!isHere(key) && cell !== "") this.missingColumns.add(key);
    return Object.fromEntries(cells.filter(([key]) => isHere(key)));
  }

  private write(column: string, row: number, cell: Cell): void {
    const cells = this.cells.get(column) ?? new Map<number, Cell>();
    this.cells.set(column, cells.set(row, cell));
  }
}
