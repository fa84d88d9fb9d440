import type { SheetId, TableInfo } from "../../grid/grid";
import { Area } from "../area";
import { areaAt, bodyOf } from "../addresses";
import type { Context } from "../context";
import { invalidArgument, itemNotFound } from "../errors";
import { events } from "../event-calls";
import { EventKind, WORKBOOK } from "../event-kinds";
import type { ObjectType, ObjectTypes } from "../object-type";
import { make, rangeOf } from "../objects";
import type { HostObject } from "../objects";
import { sortRows } from "../sorting";
import { asFlag, asText } from "../type-checks";

/** A table that still exists. */
export function tableOf({ grid }: Context, id: string): TableInfo {
  const table = grid.tables.get(id);
  if (!table) throw itemNotFound("the table was deleted");
  return table;
}

function find({ grid }: Context, sheet: SheetId | null, key: string | number): HostObject | null {
  const table = grid.tables.get(String(key));
  return table && (sheet === null || table.sheet === sheet) ? make("Table", table.id) : null;
}

const inOrder = ({ grid }: Context, sheet: SheetId | null): TableInfo[] => grid.tables.list(sheet ?? undefined);

const collection: ObjectType<SheetId | null> = {
  get: { Count: (sheet, context) => inOrder(context, sheet).length },
  items: (sheet, context) => inOrder(context, sheet).map((table) => make("Table", table.id)),
  item: (sheet, key, context) => find(context, sheet, key),
  call: {
    Add: (sheet, args, context) => {
      const area = args.area(0) ?? areaAt(context.grid, sheet ?? context.grid.sheets.active(), args.text(0));
      return make("Table", context.grid.tables.create(area.rect(), args.flag(1, false)).id);
    },
    GetItemOrNullObject: (sheet, args, context) => find(context, sheet, args.key(0)),
    GetItemAt: (sheet, args, context) => {
      const table = inOrder(context, sheet)[args.integer(0)];
      if (!table) throw invalidArgument("no table at this position");
      return make("Table", table.id);
    },
    GetCount: (sheet, _args, context) => inOrder(context, sheet).length,
    ...events<SheetId | null>("DataChanged", EventKind.tableChanged, (sheet) => sheet ?? WORKBOOK),
    ...events<SheetId | null>("Added", EventKind.tableAdded, (sheet) => sheet ?? WORKBOOK),
    ...events<SheetId | null>("Deleted", EventKind.tableDeleted, (sheet) => sheet ?? WORKBOOK),
  },
};

function headers(table: TableInfo): Area {
  if (!table.showHeaders) throw itemNotFound("the table shows no headers");
  return new Area(table.sheet, { ...table.rect, rows: 1 });
}

function totals(table: TableInfo): Area {
  if (!table.showTotals) throw itemNotFound("the table shows no totals");
  return new Area(table.sheet, { ...table.rect, row: table.rect.row + table.rect.rows - 1, rows: 1 });
}

/** Tables and their collections. */
export const tableTypes = {
  TableCollection: collection,
  Table: {
    identity: (id) => ({ Id: id }),
    check: (id, context) => {
      tableOf(context, id);
    },
    get: {
      Id: (id) => id,
      LegacyId: (id) => id,
      Name: (id, context) => tableOf(context, id).name,
      Style: (id, context) => tableOf(context, id).style,
      ShowHeaders: (id, context) => tableOf(context, id).showHeaders,
      ShowTotals: (id, context) => tableOf(context, id).showTotals,
      ShowFilterButton: (id, context) => tableOf(context, id).showFilterButton,
      ShowBandedRows: (id, context) => tableOf(context, id).bandedRows,
      ShowBandedColumns: (id, context) => tableOf(context, id).bandedColumns,
      HighlightFirstColumn: (id, context) => tableOf(context, id).highlightFirstColumn,
      HighlightLastColumn: (id, context) => tableOf(context, id).highlightLastColumn,
    },
    set: {
      Name: (id, value, { grid }) => grid.tables.rename(id, asText(value)),
      Style: (id, value, { grid }) => grid.tables.setLook(id, { style: asText(value) }),
      ShowHeaders: (id, value, { grid }) => grid.tables.setLook(id, { showHeaders: asFlag(value) }),
      ShowTotals: (id, value, { grid }) => grid.tables.setLook(id, { showTotals: asFlag(value) }),
      ShowFilterButton: (id, value, { grid }) => grid.tables.setLook(id, { showFilterButton: asFlag(value) }),
      ShowBandedRows: (id, value, { grid }) => grid.tables.setLook(id, { bandedRows: asFlag(value) }),
      ShowBandedColumns: (id, value, { grid }) => grid.tables.setLook(id, { bandedColumns: asFlag(value) }),
      HighlightFirstColumn: (id, value, { grid }) => grid.tables.setLook(id, { highlightFirstColumn: asFlag(value) }),
      HighlightLastColumn: (id, value, { grid }) => grid.tables.setLook(id, { highlightLastColumn: asFlag(value) }),
    },
    nav: {
      Columns: (id) => make("TableColumnCollection", id),
      Rows: (id) => make("TableRowCollection", id),
      Worksheet: (id, context) => make("Worksheet", tableOf(context, id).sheet),
      Sort: (id) => make("TableSort", id),
      AutoFilter: (id, context) => make("AutoFilter", { sheet: tableOf(context, id).sheet, table: id }),
    },
    call: {
      GetRange: (id, _args, context) => rangeOf(new Area(tableOf(context, id).sheet, tableOf(context, id).rect)),
      GetHeaderRowRange: (id, _args, context) => rangeOf(headers(tableOf(context, id))),
      GetDataBodyRange: (id, _args, context) => rangeOf(bodyOf(tableOf(context, id))),
      GetTotalRowRange: (id, _args, context) => rangeOf(totals(tableOf(context, id))),
      Resize: (id, args, context) => {
        const table = tableOf(context, id);
        const area = args.area(0) ?? areaAt(context.grid, table.sheet, args.text(0));
        if (area.sheet !== table.sheet || area.row !== table.rect.row)
          throw invalidArgument("a table keeps its header row");
        context.grid.tables.resize(id, area.rect());
      },
      ConvertToRange: (id, _args, context) => {
        const table = tableOf(context, id);
        context.grid.tables.convertToRange(id);
        return rangeOf(new Area(table.sheet, table.rect));
      },
      Delete: (id, _args, { grid }) => grid.tables.remove(id),
      ClearFilters: (id, _args, { grid }) => grid.tables.clearFilters(id),
      ReapplyFilters: (id, _args, { grid }) => grid.tables.reapplyFilters(id),
      ...events<string>("DataChanged", EventKind.tableChanged, (id) => id),
      ...events<string>("SelectionChanged", EventKind.tableSelection, (id) => id),
    },
  },
  TableSort: {
    call: {
      Apply: (id, args, context) =>
        sortRows(context.grid, bodyOf(tableOf(context, id)), args.json(0), args.flag(1, false), false),
    },
  },
} satisfies ObjectTypes;
