import type { TableKey } from "../../domain/table";
import { toCell, type Cell } from "../cell";
import type { Layout } from "../columns/layout";
import type { Visit } from "../office/visit";
import type { View } from "../reading/view";
import { rangeOf } from "./append";
import type { RowRemoval } from "./edits";
import { toRuns } from "./spans";

/** Everything that a row holds, our columns by key, the user's own under "#" and their id. */
export type WholeRow = Readonly<Record<string, Cell>>;

/** Reads whole the rows that are to be removed, to be able to put them back: one request, none without removals. */
export async function readDoomedRows(
  visit: Visit,
  views: ReadonlyMap<TableKey, View>,
  removals: readonly RowRemoval[],
): Promise<ReadonlyMap<TableKey, ReadonlyMap<number, WholeRow>>> {
  const asked = [...views].flatMap(([key, view]) => {
    const rows = removals.flatMap(({ table, id }) => (table === key ? (view.rowOf.get(id) ?? []) : []));
    return toRuns(new Set(rows)).map(({ start, count }) => {
      const range = rangeOf(view, start, count);
      range.load("values,formulas");
      return { key, view, start, range };
    });
  });
  if (asked.length > 0) await visit.ask();
  const found = new Map<TableKey, Map<number, WholeRow>>();
  for (const { key, view, start, range } of asked) {
    const rows = found.get(key) ?? new Map<number, WholeRow>();
    range.values.forEach((line, i) => rows.set(start + i, toWholeRow(view.layout, line, range.formulas[i] ?? [])));
    found.set(key, rows);
  }
  return found;
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
