import { TABLES, type TableKey } from "../../domain/table";
import { WorkbookError } from "../gateway";
import type { Visit } from "../office/visit";
import { requestLayout, toLayout, type Layout, type PendingLayout } from "./layout";
import { requestMemory, toMemory, type Memory } from "./memory";

/** A table found in this passage: its layout and the live objects to address it. */
export interface Located extends PendingLayout {
  readonly layout: Layout;
}

export interface Locations {
  readonly memory: Memory;
  readonly tables: ReadonlyMap<TableKey, Located>;
}

/**
 * Finds the tables asked for: one request, two when one of them was renamed. `alongside` queues more reading in the
 * first request, from the tables as they were addressed.
 */
export async function locate(
  visit: Visit,
  keys: readonly TableKey[],
  alongside?: (pending: PendingLayout) => void,
): Promise<Locations> {
  const found = requestLocations(visit, keys, alongside);
  await visit.ask();
  return found();
}

/**
 * Queues what finds the tables, to be sent with what else is asked.
 * @returns where they are, once that was sent
 */
export function requestLocations(
  visit: Visit,
  keys: readonly TableKey[],
  alongside: (pending: PendingLayout) => void = () => undefined,
): () => Promise<Locations> {
  const { context } = visit;
  const setting = requestMemory(context);
  const pending = keys.map((key) => requestLayout(context, key));
  pending.forEach(alongside);
  return async () => {
    const memory = toMemory(setting);
    const tables = collect(pending, memory);
    const renamed = keys.flatMap((key) => {
      const known = memory[key];
      return tables.has(key) || !known ? [] : [requestLayout(context, key, known.table)];
    });
    if (renamed.length === 0) return { memory, tables };
    renamed.forEach(alongside);
    await visit.ask();
    return { memory, tables: new Map([...tables, ...collect(renamed, memory)]) };
  };
}

function collect(pending: readonly PendingLayout[], memory: Memory): Map<TableKey, Located> {
  const found = new Map<TableKey, Located>();
  for (const one of pending) {
    const layout = toLayout(one, memory);
    if (layout) found.set(one.key, { ...one, layout });
  }
  return found;
}

/** @throws {@link WorkbookError} "table-missing" naming the table */
export function required(locations: Locations, key: TableKey): Located {
  const located = locations.tables.get(key);
  if (!located) throw new WorkbookError({ code: "table-missing", detail: TABLES[key].name });
  return located;
}

/** @throws {@link WorkbookError} "column-missing" naming the table and the header */
export function requiredPlace(layout: Layout, key: string): number {
  const place = layout.places.get(key);
  if (place !== undefined) return place;
  const header = layout.definition.columns.find((column) => column.key === key)?.header ?? key;
  throw new WorkbookError({ code: "column-missing", detail: `${layout.definition.name} · ${header}` });
}
