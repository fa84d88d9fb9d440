import type { Chart, SheetId } from "../../grid/grid";
import type { Json } from "../../protocol/batch-wire";
import type { Area } from "../area";
import { areaAt } from "../addresses";
import type { Context } from "../context";
import { invalidArgument, itemNotFound } from "../errors";
import { events } from "../event-calls";
import { EventKind } from "../event-kinds";
import type { ObjectTypes } from "../object-type";
import { make } from "../objects";
import type { HostObject } from "../objects";
import { asNumber, asText } from "../type-checks";
import { pointsOf } from "../units";

/** A chart that still exists. */
export function chartOf({ grid }: Context, id: string): Chart {
  const chart = grid.charts.get(id);
  if (!chart) throw itemNotFound("the chart was deleted");
  return chart;
}

/** Changes an option kept beside the chart's own members: "valueAxis.title", "dataLabels.showValue"… */
export function setChartOption(context: Context, id: string, name: string, value: Json): void {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")
    throw invalidArgument(`${name} takes a text, a number or true/false`);
  context.grid.charts.update(id, { options: { ...chartOf(context, id).options, [name]: value } });
}

export function chartOption(context: Context, id: string, name: string, otherwise: Json): Json {
  return chartOf(context, id).options[name] ?? otherwise;
}

const find = ({ grid }: Context, sheet: SheetId, key: string): HostObject | null => {
  const wanted = key.toLowerCase();
  const chart = grid.charts.list(sheet).find((each) => each.id === key || each.name.toLowerCase() === wanted);
  return chart ? make("Chart", chart.id) : null;
};

/** "Graphique 1", "Graphique 2"… the first that the sheet does not have. */
function freeName({ grid }: Context, sheet: SheetId): string {
  const taken = new Set(grid.charts.list(sheet).map((chart) => chart.name.toLowerCase()));
  const word = grid.locale() === "fr" ? "Graphique" : "Chart";
  let number = 1;
  while (taken.has(`${word} ${number}`.toLowerCase())) number += 1;
  return `${word} ${number}`;
}

/** Left and top of a cell, in points; right and bottom of one when `end`. */
function corner({ grid }: Context, area: Area, end: boolean): { readonly x: number; readonly y: number } {
  let [x, y] = [0, 0];
  const [lastRow, lastColumn] = [area.row + (end ? area.rows : 0), area.column + (end ? area.columns : 0)];
  for (let row = 0; row < lastRow; row++)
    y += grid.formats.rowHidden(area.sheet, row) ? 0 : grid.formats.rowHeight(area.sheet, row);
  for (let column = 0; column < lastColumn; column++)
    x += grid.formats.columnHidden(area.sheet, column) ? 0 : grid.formats.columnWidth(area.sheet, column);
  return { x: pointsOf(x), y: pointsOf(y) };
}

const SERIES_BY = ["Auto", "Columns", "Rows"] as const;
const MEASURES = { Left: "left", Top: "top", Width: "width", Height: "height" } as const;
/** Where Excel puts a new chart, and its size, in points. */
const NEW_CHART = { left: 180, top: 60, width: 360, height: 216 };

/** Charts and their collections; titles, legends, axes and series are in chart-parts. */
export const chartTypes = {
  ChartCollection: {
    get: { Count: (sheet, { grid }) => grid.charts.list(sheet).length },
    items: (sheet, { grid }) => grid.charts.list(sheet).map(({ id }) => make("Chart", id)),
    item: (sheet, key, context) => find(context, sheet, String(key)),
    call: {
      Add: (sheet, args, context) => {
        const source = args.area(1);
        if (!source) throw invalidArgument("a chart needs a range");
        const chart = context.grid.charts.add({
          sheet,
          name: freeName(context, sheet),
          type: args.text(0),
          source: source.rect(),
          seriesBy: args.choice(2, SERIES_BY, "Auto"),
          title: "",
          titleShown: true,
          legend: "Bottom",
          ...NEW_CHART,
          options: {},
        });
        return make("Chart", chart.id);
      },
      GetItem: (sheet, args, context) => {
        const chart = find(context, sheet, args.text(0));
        if (!chart) throw itemNotFound(args.text(0));
        return chart;
      },
      GetItemOrNullObject: (sheet, args, context) => find(context, sheet, args.text(0)),
      GetItemAt: (sheet, args, { grid }) => {
        const chart = grid.charts.list(sheet)[args.integer(0)];
        if (!chart) throw invalidArgument("no chart at this position");
        return make("Chart", chart.id);
      },
      GetCount: (sheet, _args, { grid }) => grid.charts.list(sheet).length,
      ...events<SheetId>("Added", EventKind.chartAdded, (sheet) => sheet),
      ...events<SheetId>("Deleted", EventKind.chartDeleted, (sheet) => sheet),
      ...events<SheetId>("Activated", EventKind.chartActivated, (sheet) => sheet),
      ...events<SheetId>("Deactivated", EventKind.chartDeactivated, (sheet) => sheet),
    },
  },
  Chart: {
    identity: (id) => ({ Id: id }),
    check: (id, context) => {
      chartOf(context, id);
    },
    get: {
      Id: (id) => id,
      Name: (id, context) => chartOf(context, id).name,
      ChartType: (id, context) => chartOf(context, id).type,
      ...Object.fromEntries(
        Object.entries(MEASURES).map(([name, member]) => [
          name,
          (id: string, context: Context) => chartOf(context, id)[member],
        ]),
      ),
    },
    set: {
      Name: (id, value, { grid }) => grid.charts.update(id, { name: asText(value) }),
      ChartType: (id, value, { grid }) => grid.charts.update(id, { type: asText(value) }),
      ...Object.fromEntries(
        Object.entries(MEASURES).map(([name, member]) => [
          name,
          (id: string, value: Json, { grid }: Context) => grid.charts.update(id, { [member]: asNumber(value) }),
        ]),
      ),
    },
    nav: {
      Title: (id) => make("ChartTitle", id),
      Legend: (id) => make("ChartLegend", id),
      Axes: (id) => make("ChartAxes", id),
      DataLabels: (id) => make("ChartDataLabels", id),
      Series: (id) => make("ChartSeriesCollection", id),
      Worksheet: (id, context) => make("Worksheet", chartOf(context, id).sheet),
    },
    call: {
      SetData: (id, args, { grid }) => {
        const source = args.area(0);
        if (!source) throw invalidArgument("a chart needs a range");
        grid.charts.update(id, { source: source.rect(), seriesBy: args.choice(1, SERIES_BY, "Auto") });
      },
      SetPosition: (id, args, context) => {
        const { sheet } = chartOf(context, id);
        const start = args.area(0) ?? areaAt(context.grid, sheet, args.text(0));
        const end = args.given(1) ? (args.area(1) ?? areaAt(context.grid, sheet, args.text(1))) : null;
        const { x: left, y: top } = corner(context, start, false);
        const limit = end && corner(context, end, true);
        context.grid.charts.update(id, {
          left,
          top,
          ...(limit ? { width: limit.x - left, height: limit.y - top } : {}),
        });
      },
      Delete: (id, _args, { grid }) => grid.charts.remove(id),
      ...events<string>("Activated", EventKind.chartActivated, (id) => id),
      ...events<string>("Deactivated", EventKind.chartDeactivated, (id) => id),
    },
  },
} satisfies ObjectTypes;
