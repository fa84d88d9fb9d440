import type { TableKey } from "../../domain/table";
import { toCell, type Cell } from "../cell";
import { idColumn } from "../columns/layout";
import type { Operation } from "../office/batches";
import { toId } from "../reading/rows";
import { rangeOf } from "./append";
import { toWholeRow, type WholeRow } from "./doomed";
import { NO_EDITS, type CellEdits, type Edits, type RowAddition } from "./edits";
import { cellOperations } from "./operations";
import type { TablePlan } from "./plan";

/** What puts things right: cells to restore where they stand, then what was meant, by id. */
export interface Repair {
  readonly restore: readonly Operation[];
  readonly edits: Edits;
}

/** What the rows about to be written really hold, read by Excel in the same breath as they are written. */
export interface Guard {
  /** To send first. */
  readonly operation: Operation;
  /** To queue just before rows are removed. */
  readonly watch: (start: number, count: number) => void;
  /** Once sent: null when the rows had not moved. */
  readonly repair: () => Repair | null;
}

/**
 * Watches over the short moment between the reading of the rows and their writing: a colleague may insert, remove or
 * sort rows in it, and cells would be written to the wrong ones.
 */
export function guard(plan: TablePlan): Guard {
  const { view, cells, removedRows } = plan;
  const idKey = idColumn(view.layout.definition).key;
  const watched = new Map<string, Excel.Range>();
  const doomed: { readonly start: number; readonly range: Excel.Range }[] = [];
  const queue = (): void => {
    for (const key of new Set([idKey, ...cells.keys()])) {
      const place = view.layout.places.get(key) ?? 0;
      const range = view.body.getCell(0, place).getResizedRange(view.layout.rowCount - 1, 0);
      range.load("values,formulas");
      watched.set(key, range);
    }
  };
  const watch = (start: number, count: number): void => {
    const range = rangeOf(view, start, count);
    range.load("values,formulas");
    doomed.push({ start, range });
  };
  const repair = (): Repair | null => {
    const ids = (watched.get(idKey)?.values ?? []).map((line: readonly unknown[]) => toId(line[0]));
    // Many rows are removed in several requests: what each part held is what counts.
    const place = view.layout.places.get(idKey) ?? 0;
    for (const { start, range } of doomed) {
      range.values.forEach((line: readonly unknown[], i) => (ids[start + i] = toId(line[place])));
    }
    const isWrong = (row: number): boolean => ids[row] !== view.ids[row];
    const written = new Set([...removedRows, ...[...cells.values()].flatMap((byRow) => [...byRow.keys()])]);
    if (![...written].some(isWrong)) return null;
    const found = (key: string, row: number): Cell => {
      const range = watched.get(key);
      return toCell(range?.values[row]?.[0], range?.formulas[row]?.[0]);
    };
    return {
      restore: cellOperations({ view, cells: wronglyWritten(plan, isWrong, found) }),
      edits: {
        ...NO_EDITS,
        changes: meant(plan, isWrong),
        removals: [...removedRows].filter(isWrong).map((row) => ({ table: view.key, id: view.ids[row] ?? "" })),
        additions: wronglyRemoved(plan, isWrong, doomed).map((row) => toAddition(view.key, idKey, row)),
      },
    };
  };
  const isNeeded = cells.size + removedRows.size > 0;
  return isNeeded
    ? { operation: { bytes: 2_000, rows: 0, queue }, watch, repair }
    : { operation: { bytes: 0, rows: 0, queue: () => undefined }, watch, repair: () => null };
}

/** Contents to put back, at the places where they stand once the removals are done. */
function wronglyWritten(
  { cells, removedRows }: TablePlan,
  isWrong: (row: number) => boolean,
  found: (key: string, row: number) => Cell,
): ReadonlyMap<string, ReadonlyMap<number, Cell>> {
  const removed = [...removedRows].sort((a, b) => a - b);
  const placeOf = (row: number): number => row - removed.filter((one) => one < row).length;
  return new Map(
    [...cells].map(([key, byRow]) => {
      const rows = [...byRow.keys()].filter((row) => isWrong(row) && !removedRows.has(row));
      return [key, new Map(rows.map((row) => [placeOf(row), found(key, row)] as const))] as const;
    }),
  );
}

function meant({ view, cells }: TablePlan, isWrong: (row: number) => boolean): readonly CellEdits[] {
  return [...cells].flatMap(([key, byRow]) =>
    [...byRow]
      .filter(([row]) => isWrong(row))
      .map(([row, cell]) => ({ table: view.key, id: view.ids[row] ?? "", cells: { [key]: cell } })),
  );
}

function wronglyRemoved(
  { view }: TablePlan,
  isWrong: (row: number) => boolean,
  doomed: readonly { readonly start: number; readonly range: Excel.Range }[],
): readonly WholeRow[] {
  return doomed.flatMap(({ start, range }) => {
    const rows = range.values.map((line, i) => toWholeRow(view.layout, line, range.formulas[i] ?? []));
    return rows.filter((row, i) => isWrong(start + i) && Object.keys(row).length > 0);
  });
}

function toAddition(table: TableKey, idKey: string, cells: WholeRow): RowAddition {
  const id = cells[idKey];
  return { table, id: id === undefined ? "" : toId(id), cells };
}
