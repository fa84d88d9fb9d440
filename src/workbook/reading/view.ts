import type { TableKey } from "../../domain/table";
import type { Acquaintance } from "../acquaintance";
import { toCell, type Cell } from "../cell";
import { idColumn, type PendingLayout } from "../columns/layout";
import { locate, required, requiredPlace, type Located, type Locations } from "../columns/locate";
import { Breath } from "../office/breath";
import type { Visit } from "../office/visit";
import { toId } from "./rows";

/** What a write needs to see of a table before it: the ids, the columns it will touch, and whether its last row is blank. */
export interface View extends Located {
  /** Id of each row of the body, "" where there is none. */
  readonly ids: readonly string[];
  /** Place in the body of each id; undefined = absent, null = borne by several rows. */
  readonly rowOf: ReadonlyMap<string, number | null>;
  /** Contents of the columns asked for, by key; a column that the sheet no longer has is absent. */
  readonly cells: ReadonlyMap<string, readonly Cell[]>;
  readonly lastRowIsBlank: boolean;
  /** Whether other cells of the sheet stand lower than the table. */
  readonly somethingBelow: boolean;
}

export interface Views {
  readonly locations: Locations;
  readonly tables: ReadonlyMap<TableKey, View>;
}

/** Keys of the columns whose contents are wanted, by table; ids always come. */
export type Wanted = ReadonlyMap<TableKey, ReadonlySet<string>>;

interface Asked {
  readonly columns: Map<number, Excel.Range>;
  readonly lastRow: Excel.Range;
  readonly used: Excel.Range;
}

/**
 * Reads what is wanted just before writing: one request when the columns were seen before and did not change, two
 * otherwise.
 *
 * @throws {@link WorkbookError} "table-missing", or "column-missing" when a table lost its ids
 */
export async function openViews(visit: Visit, wanted: Wanted, known: Acquaintance): Promise<Views> {
  const asked = new Map<TableKey, Asked>();
  const ask = (pending: PendingLayout, columnIds: readonly number[]): void => {
    const before = asked.get(pending.key)?.columns ?? new Map<number, Excel.Range>();
    asked.set(pending.key, request(pending, columnIds, before));
  };
  const locations = await locate(visit, [...wanted.keys()], (pending) => {
    const layout = known.get(pending.key);
    ask(pending, layout ? columnIds(layout, wanted.get(pending.key)) : []);
  });
  const tables = [...wanted.keys()].map((key) => required(locations, key));
  const late = tables.filter((table) => {
    const loaded = asked.get(table.key)?.columns;
    return columnIds(table.layout, wanted.get(table.key)).some((id) => loaded?.get(id)?.isNullObject !== false);
  });
  for (const table of late) ask(table, columnIds(table.layout, wanted.get(table.key)));
  if (late.length > 0) await visit.ask();
  known.meet(tables);
  const breath = new Breath();
  const views = new Map<TableKey, View>();
  for (const table of tables) views.set(table.key, await toView(table, wanted, asked.get(table.key), breath));
  return { locations, tables: views };
}

function columnIds(layout: Located["layout"], keys: ReadonlySet<string> = new Set()): readonly number[] {
  const places = [...keys].map((key) => layout.places.get(key));
  const all = [layout.places.get(idColumn(layout.definition).key), ...places];
  return all.flatMap((place) => (place === undefined ? [] : (layout.columns[place]?.id ?? [])));
}

function request({ table, body }: PendingLayout, ids: readonly number[], before: Map<number, Excel.Range>): Asked {
  const columns = new Map([...before].filter(([, range]) => !range.isNullObject));
  for (const id of ids) {
    if (columns.has(id)) continue;
    const range = table.columns.getItemOrNullObject(id).getDataBodyRange();
    range.load("values,formulas");
    columns.set(id, range);
  }
  const lastRow = body.getLastRow();
  lastRow.load("values");
  const used = table.worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount");
  return { columns, lastRow, used };
}

async function toView(table: Located, wanted: Wanted, asked: Asked | undefined, breath: Breath): Promise<View> {
  const { layout } = table;
  const loaded = (key: string): Excel.Range => {
    const id = layout.columns[requiredPlace(layout, key)]?.id;
    const range = id === undefined ? undefined : asked?.columns.get(id);
    if (!range) throw new Error(`The column ${key} was not asked for.`);
    return range;
  };
  const idKey = idColumn(layout.definition).key;
  const ids: string[] = [];
  for (const line of loaded(idKey).values as readonly (readonly unknown[])[]) {
    ids.push(toId(line[0]));
    await breath.take();
  }
  const present = [idKey, ...(wanted.get(table.key) ?? [])].filter((key) => layout.places.has(key));
  const cells = new Map<string, readonly Cell[]>();
  for (const key of present) {
    const { values, formulas } = loaded(key);
    cells.set(
      key,
      values.map((line, row) => toCell(line[0], formulas[row]?.[0])),
    );
    await breath.take();
  }
  const used = asked?.used;
  const lastRow: readonly unknown[] = asked?.lastRow.values[0] ?? [];
  return {
    ...table,
    ids,
    rowOf: rowsOf(ids),
    cells,
    lastRowIsBlank: lastRow.every((value) => value === ""),
    somethingBelow:
      used !== undefined && !used.isNullObject && used.rowIndex + used.rowCount > layout.top + layout.rowCount,
  };
}

function rowsOf(ids: readonly string[]): ReadonlyMap<string, number | null> {
  const rows = new Map<string, number | null>();
  ids.forEach((id, row) => {
    if (id !== "") rows.set(id, rows.has(id) ? null : row);
  });
  return rows;
}
