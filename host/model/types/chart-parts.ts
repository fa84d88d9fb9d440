import type { Json } from "../../protocol/batch-wire";
import type { Context } from "../context";
import { invalidArgument } from "../errors";
import type { Getter, ObjectTypes, Setter } from "../object-type";
import { make } from "../objects";
import type { AxisOf } from "../objects";
import { asChoice, asFlag, asText } from "../type-checks";
import { chartOf, chartOption, setChartOption } from "./charts";

const LEGENDS = ["Top", "Bottom", "Left", "Right"] as const;

/** Members kept as options of the chart, under the same name after a prefix, with what they are until written. */
function kept<T>(
  owner: (data: T) => string,
  prefix: (data: T) => string,
  members: Readonly<Record<string, Json>>,
): { get: Record<string, Getter<T>>; set: Record<string, Setter<T>> } {
  const key = (data: T, name: string): string => `${prefix(data)}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  return {
    get: Object.fromEntries(
      Object.entries(members).map(([name, otherwise]) => [
        name,
        (data: T, context: Context) => chartOption(context, owner(data), key(data, name), otherwise),
      ]),
    ),
    set: Object.fromEntries(
      Object.keys(members).map((name) => [
        name,
        (data: T, value: Json, context: Context) => setChartOption(context, owner(data), key(data, name), value),
      ]),
    ),
  };
}

const sameId = (id: string): string => id;
const axisChart = ({ chart }: AxisOf): string => chart;
const axisName = ({ axis }: AxisOf): string => `${axis}Axis`;

/** Names of the series: headers of the source's columns (or rows), the first being the categories. */
function seriesNames({ grid }: Context, id: string): string[] {
  const chart = grid.charts.get(id);
  if (!chart) return [];
  const { text } = grid.cells.read(chart.source, ["text"]);
  const byRows = chart.seriesBy === "Rows" || (chart.seriesBy === "Auto" && chart.source.columns > chart.source.rows);
  const heads = byRows ? text.slice(1).map((row) => row[0] ?? "") : (text[0] ?? []).slice(1);
  return heads.map((head, index) => String(chart.options[`series.${index}.name`] ?? head));
}

/** What a chart shows besides its data; everything is kept, and drawn as far as the page draws it. */
export const chartPartTypes = {
  ChartTitle: {
    get: {
      Text: (id, context) => chartOf(context, id).title,
      Visible: (id, context) => chartOf(context, id).titleShown,
      Overlay: (id, context) => chartOption(context, id, "title.overlay", false),
    },
    set: {
      Text: (id, value, { grid }) => grid.charts.update(id, { title: asText(value), titleShown: true }),
      Visible: (id, value, { grid }) => grid.charts.update(id, { titleShown: asFlag(value) }),
      Overlay: (id, value, context) => setChartOption(context, id, "title.overlay", value),
    },
  },
  ChartLegend: {
    get: {
      Visible: (id, context) => chartOf(context, id).legend !== "None",
      Position: (id, context) => {
        const { legend } = chartOf(context, id);
        return legend === "None" ? "Bottom" : legend;
      },
      Overlay: (id, context) => chartOption(context, id, "legend.overlay", false),
    },
    set: {
      Visible: (id, value, context) => {
        const { legend } = chartOf(context, id);
        context.grid.charts.update(id, { legend: asFlag(value) ? (legend === "None" ? "Bottom" : legend) : "None" });
      },
      Position: (id, value, { grid }) => grid.charts.update(id, { legend: asChoice(value, LEGENDS) }),
      Overlay: (id, value, context) => setChartOption(context, id, "legend.overlay", value),
    },
  },
  ChartAxes: {
    nav: {
      CategoryAxis: (chart) => make("ChartAxis", { chart, axis: "category" }),
      ValueAxis: (chart) => make("ChartAxis", { chart, axis: "value" }),
    },
    call: {
      GetItem: (chart, args) =>
        make("ChartAxis", { chart, axis: args.choice(0, ["Category", "Value"]) === "Category" ? "category" : "value" }),
    },
  },
  ChartAxis: {
    ...kept<AxisOf>(axisChart, axisName, {
      Minimum: "",
      Maximum: "",
      MajorUnit: "",
      MinorUnit: "",
      Visible: true,
      NumberFormat: "General",
      ReversePlotOrder: false,
    }),
    nav: { Title: (of) => make("ChartAxisTitle", of) },
  },
  ChartAxisTitle: {
    get: {
      Text: ({ chart, axis }, context) => chartOption(context, chart, `${axis}Axis.title`, ""),
      Visible: ({ chart, axis }, context) =>
        chartOption(
          context,
          chart,
          `${axis}Axis.titleShown`,
          chartOption(context, chart, `${axis}Axis.title`, "") !== "",
        ),
    },
    set: {
      Text: ({ chart, axis }, value, context) => setChartOption(context, chart, `${axis}Axis.title`, asText(value)),
      Visible: ({ chart, axis }, value, context) =>
        setChartOption(context, chart, `${axis}Axis.titleShown`, asFlag(value)),
    },
  },
  ChartDataLabels: kept<string>(sameId, () => "dataLabels", {
    Position: "None",
    ShowValue: false,
    ShowCategoryName: false,
    ShowSeriesName: false,
    ShowPercentage: false,
    ShowLegendKey: false,
    ShowBubbleSize: false,
    Separator: ", ",
    NumberFormat: "General",
  }),
  ChartSeriesCollection: {
    get: { Count: (id, context) => seriesNames(context, id).length },
    items: (chart, context) => seriesNames(context, chart).map((_name, index) => make("ChartSeries", { chart, index })),
    call: {
      GetCount: (id, _args, context) => seriesNames(context, id).length,
      GetItemAt: (chart, args, context) => {
        const index = args.integer(0);
        if (index < 0 || index >= seriesNames(context, chart).length)
          throw invalidArgument("no series at this position");
        return make("ChartSeries", { chart, index });
      },
    },
  },
  ChartSeries: {
    get: {
      Name: ({ chart, index }, context) => seriesNames(context, chart)[index] ?? "",
      HasDataLabels: ({ chart, index }, context) => chartOption(context, chart, `series.${index}.hasDataLabels`, false),
    },
    set: {
      Name: ({ chart, index }, value, context) => setChartOption(context, chart, `series.${index}.name`, asText(value)),
      HasDataLabels: ({ chart, index }, value, context) =>
        setChartOption(context, chart, `series.${index}.hasDataLabels`, asFlag(value)),
    },
    nav: { Format: (of) => make("ChartSeriesFormat", of) },
  },
  ChartSeriesFormat: { nav: { Fill: (of) => make("ChartFill", of) } },
  ChartFill: {
    call: {
      SetSolidColor: ({ chart, index }, args, context) =>
        setChartOption(context, chart, `series.${index}.color`, args.text(0)),
      Clear: ({ chart, index }, _args, context) => setChartOption(context, chart, `series.${index}.color`, ""),
    },
  },
} satisfies ObjectTypes;
