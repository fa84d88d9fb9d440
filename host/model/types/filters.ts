import type { FilterCriterion } from "../../grid/grid";
import type { Json } from "../../protocol/batch-wire";
import { Area } from "../area";
import { areaAt } from "../addresses";
import type { Context } from "../context";
import { invalidArgument, itemNotFound } from "../errors";
import type { ObjectTypes } from "../object-type";
import { rangeOf } from "../objects";
import type { ObjectData, TableColumnOf } from "../objects";
import { sortRows } from "../sorting";
import { asFields, asNumber, textField } from "../type-checks";
import { columnIndexOf } from "./table-parts";
import { tableOf } from "./tables";

/** Office's criteria as the grid's. */
export function criterionOf(value: Json): FilterCriterion {
  const fields = asFields(value);
  const on = textField(fields, "filterOn");
  switch (on) {
    case "Values":
      return { on: "values", values: textsOf(fields["values"] ?? null) };
    case "Custom": {
      const second = fields["criterion2"];
      return {
        on: "custom",
        first: textField(fields, "criterion1"),
        ...(typeof second === "string"
          ? { second, operator: textField(fields, "operator", "And") === "Or" ? ("Or" as const) : ("And" as const) }
          : {}),
      };
    }
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return counted(on, Number(textField(fields, "criterion1", "10")));
    default:
      throw invalidArgument(`the embedded workbook does not filter on ${on}`);
  }
}

type Counted = Extract<FilterCriterion, { readonly count: number }>["on"];
function counted(on: string, count: number): FilterCriterion {
  return { on: (on.charAt(0).toLowerCase() + on.slice(1)) as Counted, count };
}

function textsOf(values: Json): string[] {
  if (!Array.isArray(values)) throw invalidArgument("the values to keep are a list");
  return (values as readonly Json[]).map((value) => {
    if (typeof value === "object") throw invalidArgument("the embedded workbook filters dates by their text only");
    return String(value);
  });
}

/** The grid's criteria as Office's. */
export function officeCriterion(criterion: FilterCriterion): Json {
  if (criterion.on === "values") return { filterOn: "Values", values: criterion.values };
  if (criterion.on === "custom") {
    const more =
      criterion.second === undefined ? {} : { criterion2: criterion.second, operator: criterion.operator ?? "And" };
    return { filterOn: "Custom", criterion1: criterion.first, ...more };
  }
  return {
    filterOn: criterion.on.charAt(0).toUpperCase() + criterion.on.slice(1),
    criterion1: String(criterion.count),
  };
}

type AutoFilterOf = ObjectData["AutoFilter"];

/** The filter of a table, or the sheet's own. */
function filterOf(
  { sheet, table }: AutoFilterOf,
  context: Context,
): { readonly area: Area; readonly filters: Readonly<Record<number, FilterCriterion>> } | null {
  if (table !== null) {
    const info = tableOf(context, table);
    return info.showFilterButton ? { area: new Area(info.sheet, info.rect), filters: info.filters } : null;
  }
  const filter = context.grid.autoFilters.get(sheet);
  return filter && { area: new Area(sheet, filter.rect), filters: filter.filters };
}

function setTableFilter({ table, column }: TableColumnOf, criterion: FilterCriterion | null, context: Context): void {
  context.grid.tables.setFilter(table, columnIndexOf(tableOf(context, table), column), criterion);
}

/** Filters of sheets and of tables' columns, and the sort of a range. */
export const filterTypes = {
  AutoFilter: {
    get: {
      Enabled: (of, context) => filterOf(of, context) !== null,
      IsDataFiltered: (of, context) => Object.keys(filterOf(of, context)?.filters ?? {}).length > 0,
      Criteria: (of, context) => {
        const filter = filterOf(of, context);
        return filter
          ? Array.from({ length: filter.area.columns }, (_none, column) =>
              filter.filters[column] ? officeCriterion(filter.filters[column]) : null,
            )
          : [];
      },
    },
    call: {
      Apply: (of, args, context) => {
        const area = args.area(0) ?? areaAt(context.grid, of.sheet, args.text(0));
        const column = args.optionalInteger(1);
        const criterion = args.given(2) ? criterionOf(args.json(2)) : undefined;
        if (of.table === null) context.grid.autoFilters.apply(area.rect(), column, criterion);
        else if (column !== undefined) context.grid.tables.setFilter(of.table, column, criterion ?? null);
      },
      ClearCriteria: ({ sheet, table }, _args, { grid }) =>
        table === null ? grid.autoFilters.clear(sheet) : grid.tables.clearFilters(table),
      ClearColumnCriteria: ({ sheet, table }, args, context) => {
        const filter = filterOf({ sheet, table }, context);
        if (table !== null) context.grid.tables.setFilter(table, args.integer(0), null);
        else if (filter) context.grid.autoFilters.apply(filter.area.rect(), args.integer(0));
      },
      Remove: ({ sheet, table }, _args, { grid }) =>
        table === null ? grid.autoFilters.remove(sheet) : grid.tables.setLook(table, { showFilterButton: false }),
      Reapply: (of, _args, context) => {
        if (of.table !== null) {
          context.grid.tables.reapplyFilters(of.table);
          return;
        }
        const filter = filterOf(of, context);
        for (const [column, criterion] of Object.entries(filter?.filters ?? {}))
          if (filter) context.grid.autoFilters.apply(filter.area.rect(), Number(column), criterion);
      },
      GetRange: (of, _args, context) => {
        const filter = filterOf(of, context);
        if (!filter) throw itemNotFound("there is no filter");
        return rangeOf(filter.area);
      },
      GetRangeOrNullObject: (of, _args, context) => {
        const filter = filterOf(of, context);
        return filter ? rangeOf(filter.area) : null;
      },
    },
  },
  Filter: {
    get: {
      Criteria: ({ table, column }, context) => {
        const info = tableOf(context, table);
        const criterion = info.filters[columnIndexOf(info, column)];
        return criterion ? officeCriterion(criterion) : null;
      },
    },
    call: {
      Apply: (of, args, context) => setTableFilter(of, criterionOf(args.json(0)), context),
      ApplyValuesFilter: (of, args, context) =>
        setTableFilter(of, { on: "values", values: textsOf(args.json(0)) }, context),
      ApplyCustomFilter: (of, args, context) =>
        setTableFilter(
          of,
          criterionOf({
            filterOn: "Custom",
            criterion1: args.json(0),
            criterion2: args.json(1),
            operator: args.json(2),
          }),
          context,
        ),
      ApplyTopItemsFilter: (of, args, context) =>
        setTableFilter(of, { on: "topItems", count: asNumber(args.json(0)) }, context),
      ApplyTopPercentFilter: (of, args, context) =>
        setTableFilter(of, { on: "topPercent", count: asNumber(args.json(0)) }, context),
      ApplyBottomItemsFilter: (of, args, context) =>
        setTableFilter(of, { on: "bottomItems", count: asNumber(args.json(0)) }, context),
      ApplyBottomPercentFilter: (of, args, context) =>
        setTableFilter(of, { on: "bottomPercent", count: asNumber(args.json(0)) }, context),
      Clear: (of, _args, context) => setTableFilter(of, null, context),
    },
  },
  RangeSort: {
    call: {
      Apply: (area, args, { grid }) => {
        if (args.choice(3, ["Rows", "Columns"], "Rows") !== "Rows")
          throw invalidArgument("the embedded workbook sorts rows only");
        sortRows(grid, area, args.json(0), args.flag(1, false), args.flag(2, false));
      },
    },
  },
  RemoveDuplicatesResult: {
    get: { Removed: ({ removed }) => removed, UniqueRemaining: ({ uniqueRemaining }) => uniqueRemaining },
  },
} satisfies ObjectTypes;
