import type { TableKey } from "../../domain/table";
import { toCell, type Cell } from "../cell";
import type { Layout } from "../columns/layout";
import { toWorkbookError } from "../office/errors";
import type { Visit } from "../office/visit";
import type { View } from "../reading/view";
import { rangeOf } from "./append";
import type { RowRemoval } from "./edits";
import { toRuns, type Run } from "./spans";

/** Everything that a row holds, our columns by key, the user's own under "#" and their id. */
export type WholeRow = Readonly<Record<string, Cell>>;

/** Cells of one answer, values and formulas alike. */
const CELLS_PER_ANSWER = 40_000;

/**
 * Reads whole the rows that are to be removed, to be able to put them back: one request, none without removals, more
 * only when the answers would be too heavy for Excel on the web.
 */
export async function readDoomedRows(
  visit: Visit,
  views: ReadonlyMap<TableKey, View>,
  removals: readonly RowRemoval[],
): Promise<ReadonlyMap<TableKey, ReadonlyMap<number, WholeRow>>> {
  const found = new Map<TableKey, Map<number, WholeRow>>();
  const read = async (parts: readonly Part[]): Promise<void> => {
    if (parts.length === 0) return;
    const asked = parts.map((part) => ({ ...part, range: rangeOf(part.view, part.start, part.count) }));
    for (const { range } of asked) range.load("values,formulas");
    try {
      await visit.ask();
    } catch (error) {
      const smaller = toWorkbookError(error).problem.code === "payload-too-large" ? halves(parts) : undefined;
      if (!smaller) throw error;
      for (const half of smaller) await read(half);
      return;
    }
    for (const { view, start, range } of asked) {
      const rows = found.get(view.key) ?? new Map<number, WholeRow>();
      range.values.forEach((line, i) => rows.set(start + i, toWholeRow(view.layout, line, range.formulas[i] ?? [])));
      found.set(view.key, rows);
    }
  };
  for (const parts of inAnswers(views, removals)) await read(parts);
  return found;
}

/** Consecutive rows of a table that are to be removed. */
interface Part extends Run {
  readonly view: View;
}

function inAnswers(views: ReadonlyMap<TableKey, View>, removals: readonly RowRemoval[]): readonly (readonly Part[])[] {
  const answers: Part[][] = [[]];
  let room = CELLS_PER_ANSWER;
  for (const [key, view] of views) {
    const width = Math.max(1, view.layout.columns.length);
    const rows = removals.flatMap(({ table, id }) => (table === key ? (view.rowOf.get(id) ?? []) : []));
    for (const run of toRuns(new Set(rows))) {
      for (let done = 0; done < run.count;) {
        if (room < width) {
          answers.push([]);
          room = Math.max(CELLS_PER_ANSWER, width);
        }
        const count = Math.min(run.count - done, Math.floor(room / width));
        answers.at(-1)?.push({ view, start: run.start + done, count });
        done += count;
        room -= count * width;
      }
    }
  }
  return answers;
}

/** The same rows in two answers; undefined when there is only one. */
function halves(parts: readonly Part[]): readonly (readonly Part[])[] | undefined {
  const [first] = parts;
  if (parts.length > 1) {
    const middle = Math.ceil(parts.length / 2);
    return [parts.slice(0, middle), parts.slice(middle)];
  }
  if (!first || first.count < 2) return undefined;
  const count = Math.ceil(first.count / 2);
  return [[{ ...first, count }], [{ ...first, start: first.start + count, count: first.count - count }]];
}

/** The cells of a row that are not blank, from its values and formulas. */
export function toWholeRow(layout: Layout, values: readonly unknown[], formulas: readonly unknown[]): WholeRow {
  const keyOf = new Map([...layout.places].map(([key, place]) => [place, key] as const));
  const cells = layout.columns.map(({ id }, place) => {
    return [keyOf.get(place) ?? `#${id}`, toCell(values[place], formulas[place])] as const;
  });
  return Object.fromEntries(cells.filter(([, cell]) => cell !== ""));
}

/** The cells of a row that are of our definition. */
export function ownCells(row: WholeRow): WholeRow {
  return Object.fromEntries(Object.entries(row).filter(([key]) => !key.startsWith("#")));
}
