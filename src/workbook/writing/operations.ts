import { isTextKind } from "../look/formats";
import type { Operation } from "../office/batches";
import { appendRows, rangeOf } from "./append";
import { writeBlock } from "./block";
import type { TablePlan } from "./plan";
import { toRuns, toSpans } from "./spans";

/** The operations of one table, in the order that keeps each row where it was found: cells, removals, additions. */
export function tableOperations(plan: TablePlan): readonly Operation[] {
  const { view, newRows, removedRows } = plan;
  const rowCount = view.layout.rowCount;
  const endsBlank = removedRows.size >= rowCount || (view.lastRowIsBlank && !removedRows.has(rowCount - 1));
  const added = newRows.length > 0 ? appendRows(view, newRows, endsBlank).operations : [];
  return [...cellOperations(plan), ...removalOperations(plan), ...added];
}

/** Writes cells of columns at rows of the body, in few blocks. */
export function cellOperations({ view, cells }: Pick<TablePlan, "view" | "cells">): readonly Operation[] {
  const kinds = new Map(view.layout.definition.columns.map(({ key, kind }) => [key, kind]));
  return [...cells].flatMap(([key, byRow]) => {
    const place = view.layout.places.get(key);
    if (place === undefined) return [];
    const isText = isTextKind(kinds.get(key) ?? "number");
    return toSpans(byRow).map(({ start, cells: column }) =>
      writeBlock(
        () => view.body.getCell(start, place).getResizedRange(column.length - 1, 0),
        column.map((cell) => [cell]),
        () => isText,
      ),
    );
  });
}

/** Last rows first, so that the places of the others stay true. A table always keeps one row: it is emptied. */
function removalOperations({ view, removedRows }: TablePlan): readonly Operation[] {
  const all = removedRows.size >= view.layout.rowCount;
  const runs = toRuns([...removedRows].filter((row) => !all || row > 0)).toReversed();
  const removals = runs.map(({ start, count }) => ({
    bytes: 600,
    rows: count,
    queue: (): void => rangeOf(view, start, count).delete("Up"),
  }));
  const emptied = { bytes: 400, rows: 1, queue: (): void => rangeOf(view, 0, 1).clear("Contents") };
  return all ? [...removals, emptied] : removals;
}
