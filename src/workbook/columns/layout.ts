import { TABLES, type ColumnDefinition, type TableDefinition, type TableKey } from "../../domain/table";
import type { Memory, RememberedTable } from "./memory";
import { resolveColumns, type SheetColumn } from "./resolve";

/** Where a table of ours stands at this moment. */
export interface Layout {
  readonly definition: TableDefinition;
  readonly tableId: string;
  readonly sheetId: string;
  readonly columns: readonly SheetColumn[];
  /** Key of a column → its 0-based place in the table. */
  readonly places: ReadonlyMap<string, number>;
  readonly missingColumns: readonly string[];
  /** Rows of the body, the blank one of an empty table included. */
  readonly rowCount: number;
  /** 0-based row and column, in the sheet, of the first cell of the body. */
  readonly top: number;
  readonly left: number;
  readonly hasTotals: boolean;
  /** Highest number ever given to a row, as far as it is remembered. */
  readonly lastNumber: number;
}

/** A table asked for and not answered yet. */
export interface PendingLayout {
  readonly key: TableKey;
  readonly table: Excel.Table;
  readonly body: Excel.Range;
}

/** Queues the reading of a table's layout. `tableId` addresses it when known, otherwise the name it was created with. */
export function requestLayout(context: Excel.RequestContext, key: TableKey, tableId?: string): PendingLayout {
  const table = context.workbook.tables.getItemOrNullObject(tableId ?? TABLES[key].name);
  table.load("id,showTotals");
  table.worksheet.load("id");
  table.columns.load("items/id,items/name");
  const body = table.getDataBodyRange();
  body.load("rowIndex,columnIndex,rowCount");
  return { key, table, body };
}

/** The layout once loaded; null when the table is not in the workbook. */
export function toLayout({ key, table, body }: PendingLayout, memory: Memory): Layout | null {
  if (table.isNullObject) return null;
  const definition = TABLES[key];
  const columns = table.columns.items.map(({ id, name }) => ({ id, name }));
  const remembered = memory[key];
  const places = resolveColumns(definition, columns, remembered?.columns ?? {});
  return {
    definition,
    tableId: table.id,
    sheetId: table.worksheet.id,
    columns,
    places,
    missingColumns: definition.columns.filter((column) => !places.has(column.key)).map((column) => column.key),
    rowCount: body.rowCount,
    top: body.rowIndex,
    left: body.columnIndex,
    hasTotals: table.showTotals,
    lastNumber: remembered?.lastNumber ?? 0,
  };
}

/** What to remember of a layout: columns that are gone keep their last memory. */
export function toRemembered(layout: Layout, before: RememberedTable | undefined, lastNumber: number): RememberedTable {
  const seen = [...layout.places].flatMap(([key, place]) => {
    const column = layout.columns[place];
    return column ? [[key, { id: column.id, header: column.name }] as const] : [];
  });
  return { table: layout.tableId, columns: { ...before?.columns, ...Object.fromEntries(seen) }, lastNumber };
}

/** The column that bears the ids of a table's rows. */
export function idColumn(definition: TableDefinition): ColumnDefinition {
  const found = definition.columns.find(({ kind }) => kind === "id");
  if (!found) throw new Error(`The table ${definition.name} has no column of ids.`);
  return found;
}
