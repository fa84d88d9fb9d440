import type { TableInfo } from "../../grid/grid";
import type { Json } from "../../protocol/batch-wire";
import { Area } from "../area";
import { bodyOf } from "../addresses";
import type { Context } from "../context";
import { invalidArgument, itemNotFound } from "../errors";
import type { ObjectType, ObjectTypes } from "../object-type";
import { make, rangeOf } from "../objects";
import type { HostObject, TableColumnOf, TablePart } from "../objects";
import { readPart, writeContents } from "../range-contents";
import { asText } from "../type-checks";
import { tableOf } from "./tables";

/** Position of a column that still exists. */
export function columnIndexOf(table: TableInfo, column: number): number {
  const index = table.columns.findIndex((each) => each.id === column);
  if (index < 0) throw itemNotFound("the column was deleted");
  return index;
}

function columnArea({ table: id, column }: TableColumnOf, context: Context): Area {
  const table = tableOf(context, id);
  return new Area(table.sheet, { ...table.rect, column: table.rect.column + columnIndexOf(table, column), columns: 1 });
}

function columnBody(of: TableColumnOf, context: Context): Area {
  const { column } = columnArea(of, context);
  return bodyOf(tableOf(context, of.table)).with({ column, columns: 1 });
}

/** A column by its id (a number) or its name, without case. */
function findColumn(id: string, key: string | number, context: Context): HostObject | null {
  const wanted = String(key).toLowerCase();
  const found = tableOf(context, id).columns.find((column) =>
    typeof key === "number" ? column.id === key : column.name.toLowerCase() === wanted,
  );
  return found ? make("TableColumn", { table: id, column: found.id }) : null;
}

/** Rows of the body: an empty table has none, though it keeps a blank line on the sheet. */
function bodyRows(table: TableInfo): number {
  return table.rect.rows - (table.showHeaders ? 1 : 0) - (table.showTotals ? 1 : 0);
}

/** A matrix of the values given by code, of any height and of the table's width. */
function rowsOf(values: Json, width: number): readonly (readonly Json[])[] {
  if (!Array.isArray(values)) throw invalidArgument("the values are rows of cells");
  const rows: readonly Json[] = Array.isArray(values[0]) ? values : [values];
  if (rows.some((row) => !Array.isArray(row) || row.length !== width))
    throw invalidArgument(`the table has ${width} columns`);
  return rows as readonly (readonly Json[])[];
}

function addColumn(
  id: string,
  index: number | undefined,
  values: Json,
  name: string | undefined,
  context: Context,
): HostObject {
  const before = tableOf(context, id);
  const at = index === undefined || index < 0 ? before.columns.length : index;
  if (at > before.columns.length) throw invalidArgument("the column would be outside the table");
  const matrix = Array.isArray(values)
    ? (values as readonly Json[]).map((row): Json => (Array.isArray(row) ? ((row as readonly Json[])[0] ?? null) : row))
    : null;
  const heading = matrix && typeof matrix[0] === "string" ? matrix[0] : undefined;
  context.grid.tables.insertColumn(id, at, name ?? heading ?? freeName(before));
  const column = tableOf(context, id).columns[at];
  if (!column) throw itemNotFound("the new column");
  const made: TableColumnOf = { table: id, column: column.id };
  if (matrix) {
    const whole = columnArea(made, context);
    const body = columnBody(made, context);
    // With a heading the values cover the header too; without, the body only.
    const inside = matrix.length === whole.rows ? matrix.slice(body.row - whole.row) : matrix;
    if (inside.length !== body.rows) throw invalidArgument(`the column has ${body.rows} rows`);
    writeContents(
      context,
      body,
      inside.map((value) => [value]),
    );
  }
  return make("TableColumn", made);
}

/** "Colonne1", "Colonne2"… the first that the table does not have. */
function freeName(table: TableInfo): string {
  const taken = new Set(table.columns.map((column) => column.name.toLowerCase()));
  let number = 1;
  while (taken.has(`colonne${number}`)) number += 1;
  return `Colonne${number}`;
}

function addRows(id: string, index: number | undefined, values: Json, context: Context): HostObject {
  const table = tableOf(context, id);
  const rows = values === null ? null : rowsOf(values, table.columns.length);
  const count = bodyRows(table);
  const at = index === undefined || index < 0 ? count : index;
  if (at > count) throw invalidArgument("the row would be outside the table");
  context.grid.tables.insertRows(id, at, rows?.length ?? 1);
  if (rows) {
    const after = bodyOf(tableOf(context, id));
    writeContents(context, after.with({ row: after.row + at, rows: rows.length }), rows);
  }
  return make("TableRow", { table: id, index: at });
}

function rowArea({ table: id, index }: TablePart, context: Context): Area {
  const table = tableOf(context, id);
  if (index < 0 || index >= bodyRows(table)) throw itemNotFound("the row was deleted");
  const body = bodyOf(table);
  return body.with({ row: body.row + index, rows: 1 });
}

function deleteRows(id: string, index: number, count: number, context: Context): void {
  if (index < 0 || count < 1 || index + count > bodyRows(tableOf(context, id)))
    throw invalidArgument("rows outside the table");
  context.grid.tables.deleteRows(id, index, count);
}

const rows: ObjectType<string> = {
  get: { Count: (id, context) => bodyRows(tableOf(context, id)) },
  items: (id, context) =>
    Array.from({ length: bodyRows(tableOf(context, id)) }, (_row, index) => make("TableRow", { table: id, index })),
  call: {
    Add: (id, args, context) => addRows(id, args.optionalInteger(0), args.json(1), context),
    GetItemAt: (id, args, context) => {
      const index = args.integer(0);
      if (index < 0 || index >= bodyRows(tableOf(context, id))) throw invalidArgument("no row at this position");
      return make("TableRow", { table: id, index });
    },
    GetCount: (id, _args, context) => bodyRows(tableOf(context, id)),
    DeleteRowsAt: (id, args, context) => deleteRows(id, args.integer(0), args.optionalInteger(1) ?? 1, context),
  },
};

/** Rows and columns of tables. */
export const tablePartTypes = {
  TableColumnCollection: {
    get: { Count: (id, context) => tableOf(context, id).columns.length },
    items: (id, context) =>
      tableOf(context, id).columns.map((column) => make("TableColumn", { table: id, column: column.id })),
    item: (id, key, context) => findColumn(id, key, context),
    call: {
      Add: (id, args, context) => addColumn(id, args.optionalInteger(0), args.json(1), args.optionalText(2), context),
      GetItemOrNullObject: (id, args, context) => findColumn(id, args.key(0), context),
      GetItemAt: (id, args, context) => {
        const column = tableOf(context, id).columns[args.integer(0)];
        if (!column) throw invalidArgument("no column at this position");
        return make("TableColumn", { table: id, column: column.id });
      },
      GetCount: (id, _args, context) => tableOf(context, id).columns.length,
    },
  },
  TableColumn: {
    identity: ({ column }) => ({ Id: column }),
    check: ({ table, column }, context) => {
      columnIndexOf(tableOf(context, table), column);
    },
    get: {
      Id: ({ column }) => column,
      Index: ({ table, column }, context) => columnIndexOf(tableOf(context, table), column),
      Name: ({ table, column }, context) =>
        tableOf(context, table).columns.find((each) => each.id === column)?.name ?? "",
      Values: (of, context) => readPart(context.grid, columnArea(of, context), "values"),
    },
    set: {
      Name: ({ table, column }, value, context) =>
        context.grid.tables.renameColumn(table, columnIndexOf(tableOf(context, table), column), asText(value)),
      Values: (of, value, context) => writeContents(context, columnArea(of, context), value),
    },
    nav: { Filter: (of) => make("Filter", of) },
    call: {
      GetRange: (of, _args, context) => rangeOf(columnArea(of, context)),
      GetDataBodyRange: (of, _args, context) => rangeOf(columnBody(of, context)),
      GetHeaderRowRange: (of, _args, context) => {
        if (!tableOf(context, of.table).showHeaders) throw itemNotFound("the table shows no headers");
        return rangeOf(columnArea(of, context).with({ rows: 1 }));
      },
      GetTotalRowRange: (of, _args, context) => {
        if (!tableOf(context, of.table).showTotals) throw itemNotFound("the table shows no totals");
        const area = columnArea(of, context);
        return rangeOf(area.with({ row: area.row + area.rows - 1, rows: 1 }));
      },
      Delete: ({ table, column }, _args, context) =>
        context.grid.tables.deleteColumn(table, columnIndexOf(tableOf(context, table), column)),
    },
  },
  TableRowCollection: rows,
  TableRow: {
    identity: ({ index }) => ({ Index: index }),
    get: {
      Index: ({ index }) => index,
      Values: (of, context) => readPart(context.grid, rowArea(of, context), "values"),
    },
    set: { Values: (of, value, context) => writeContents(context, rowArea(of, context), value) },
    call: {
      GetRange: (of, _args, context) => rangeOf(rowArea(of, context)),
      Delete: ({ table, index }, _args, context) => deleteRows(table, index, 1, context),
    },
  },
} satisfies ObjectTypes;
