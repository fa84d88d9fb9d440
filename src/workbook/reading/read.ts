import type { TableKey } from "../../domain/table";
import type { Acquaintance } from "../acquaintance";
import { locate, required, type Located } from "../columns/locate";
import type { PendingLayout } from "../columns/layout";
import type { TableContent } from "../gateway";
import { Breath } from "../office/breath";
import type { Visit } from "../office/visit";
import { CELLS_PER_ANSWER, inAnswers } from "./blocks";
import { toContent } from "./rows";

type Values = unknown[][];

/**
 * Reads whole tables: one request when their sizes are known from an earlier passage, two otherwise, and more only
 * when the answers would exceed what Excel on the web accepts.
 *
 * @throws {@link WorkbookError} "table-missing"
 */
export async function readTables<K extends TableKey>(
  visit: Visit,
  keys: readonly K[],
  known: Acquaintance,
  limit = CELLS_PER_ANSWER,
): Promise<Readonly<Record<K, TableContent>>> {
  const bodies = new Map<TableKey, Excel.Range>();
  // A table may have grown since: only half of the room is counted on.
  const atOnce = known.cellsOf(keys) < limit / 2;
  const loadBody = ({ key, body }: PendingLayout): void => {
    if (!atOnce) return;
    body.load("values");
    bodies.set(key, body);
  };
  const locations = await locate(visit, keys, loadBody);
  const tables = keys.map((key) => required(locations, key));
  known.meet(tables);
  const values = atOnce
    ? new Map([...bodies].map(([key, body]) => [key, body.values] as const))
    : await readBlocks(visit, tables, limit);
  const breath = new Breath();
  const contents: Partial<Record<TableKey, TableContent>> = {};
  for (const { key, layout } of tables) contents[key] = await toContent(layout, values.get(key) ?? [], breath);
  return contents as Record<K, TableContent>;
}

async function readBlocks(visit: Visit, tables: readonly Located[], limit: number): Promise<Map<TableKey, Values>> {
  const byKey = new Map(tables.map((table) => [table.key, table]));
  const values = new Map<TableKey, Values>();
  for (const answer of inAnswers(tables, limit)) {
    const asked = answer.flatMap(({ key, start, count }) => {
      const table = byKey.get(key);
      if (!table) return [];
      const range = table.body.getCell(start, 0).getResizedRange(count - 1, table.layout.columns.length - 1);
      range.load("values");
      return [{ key, range }];
    });
    await visit.ask();
    for (const { key, range } of asked) values.set(key, [...(values.get(key) ?? []), ...(range.values as Values)]);
  }
  return values;
}
