import { isTextKind } from "../look/formats";
import { bytesOf, type Operation } from "../office/batches";
import type { Breath } from "../office/breath";
import { appendRows, rangeOf } from "./append";
import { writeBlock } from "./block";
import type { WholeRow } from "./doomed";
import type { TablePlan } from "./plan";
import { toRuns, toSpans, type Run } from "./spans";

/** Bytes of the answer that tells what the rows of a part hold. */
const HEAVIEST_PART = 1_000_000;

/** What is queued just before rows are removed: what they really hold is read in the same breath. */
type Watch = (start: number, count: number) => void;

/** The operations of one table, in the order that keeps each row where it was found: cells, removals, additions. */
export async function tableOperations(plan: TablePlan, watch: Watch, breath: Breath): Promise<readonly Operation[]> {
  const { view, newRows, removedRows } = plan;
  const rowCount = view.layout.rowCount;
  const endsBlank = removedRows.size >= rowCount || (view.lastRowIsBlank && !removedRows.has(rowCount - 1));
  const added = newRows.length > 0 ? (await appendRows(view, newRows, endsBlank, breath)).operations : [];
  return [...cellOperations(plan), ...removalOperations(plan, watch), ...added];
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
function removalOperations({ view, removedRows, whole }: TablePlan, watch: Watch): readonly Operation[] {
  const all = removedRows.size >= view.layout.rowCount;
  const runs = toRuns([...removedRows].filter((row) => !all || row > 0)).flatMap((run) => cut(run, whole));
  const removals = runs.toReversed().map(({ start, count, bytes }) => ({
    bytes: 600 + bytes,
    rows: count,
    queue: (): void => {
      watch(start, count);
      rangeOf(view, start, count).delete("Up");
    },
  }));
  const emptied = {
    bytes: 400 + answerOf(whole.get(0)),
    rows: 1,
    queue: (): void => {
      watch(0, 1);
      rangeOf(view, 0, 1).clear("Contents");
    },
  };
  return all ? [...removals, emptied] : removals;
}

interface Weighed extends Run {
  readonly bytes: number;
}

/** A run of rows in parts whose contents hold in an answer of Excel, several to a request. */
function cut({ start, count }: Run, whole: TablePlan["whole"]): readonly Weighed[] {
  const parts: { start: number; count: number; bytes: number }[] = [];
  for (let row = start; row < start + count; row++) {
    const bytes = answerOf(whole.get(row));
    const last = parts.at(-1);
    if (last && last.bytes + bytes <= HEAVIEST_PART) {
      last.count += 1;
      last.bytes += bytes;
    } else parts.push({ start: row, count: 1, bytes });
  }
  return parts;
}

/** Weight of a row in the answer: its values and its formulas. */
function answerOf(row: WholeRow = {}): number {
  return 2 * bytesOf(Object.values(row));
}
