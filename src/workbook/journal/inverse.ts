import { TABLES, type TableKey } from "../../domain/table";
import type { Cell } from "../cell";
import { idColumn } from "../columns/layout";
import { WorkbookError } from "../gateway";
import type { Edits } from "../writing/edits";
import type { ActRecord } from "./record";

/**
 * What undoes an act: each cell takes back what it held provided that it still holds what the act wrote, added rows
 * leave if nobody touched them, removed rows come back.
 */
export function inverse(record: ActRecord): Edits {
  return {
    changes: record.changes.map(([table, id, images]) => ({
      table: toTableKey(table),
      id: currentId(toTableKey(table), id, images),
      cells: pick(images, ([before]) => before),
      expected: pick(images, ([, after]) => after),
    })),
    additions: record.removed.map(([table, id, cells]) => ({ table: toTableKey(table), id, cells })),
    removals: record.added.map(([table, id, fingerprint]) => ({ table: toTableKey(table), id, fingerprint })),
    naming: [],
  };
}

/** The id under which the row is found once the act is written: the act may have given it one. */
function currentId(table: TableKey, id: string, images: Readonly<Record<string, readonly [Cell, Cell]>>): string {
  const given = images[idColumn(TABLES[table]).key]?.[1];
  return typeof given === "string" && given !== "" ? given : id;
}

function pick<T>(images: Readonly<Record<string, T>>, side: (image: T) => Cell): Readonly<Record<string, Cell>> {
  return Object.fromEntries(Object.entries(images).map(([column, image]) => [column, side(image)]));
}

function toTableKey(name: string): TableKey {
  if (name in TABLES) return name as TableKey;
  throw new WorkbookError({ code: "table-missing", detail: name });
}
