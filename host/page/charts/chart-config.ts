import type { ChartConfiguration, ChartType } from "chart.js";
import type { Grid, Rect, Scalar } from "../../grid/grid";
import type { Chart } from "../../grid/grid";
import { seriesOf } from "../../grid/objects/chart-series";

/** Colours of series: told apart by most eyes, on light and dark. */
const COLORS = ["#2B6CB0", "#D97706", "#2F855A", "#9B2C7E", "#B83232", "#4C6A8A", "#8A6D1D", "#5B4BB7"];

/** Text and lines of a chart on the page's theme. */
export interface ChartInk {
  readonly text: string;
  readonly lines: string;
}

function kindOf(type: string): {
  readonly kind: ChartType;
  readonly flat?: boolean;
  readonly stacked?: boolean;
  readonly filled?: boolean;
} {
  if (/^(?:3D)?Pie/.test(type)) return { kind: "pie" };
  if (/^Doughnut/.test(type)) return { kind: "doughnut" };
  if (/^Line/.test(type)) return { kind: "line" };
  if (/^Area/.test(type)) return { kind: "line", filled: true, stacked: /Stacked/.test(type) };
  if (/^XYScatter/.test(type)) return { kind: "scatter" };
  return { kind: "bar", flat: /^(?:3D)?Bar/.test(type), stacked: /Stacked/.test(type) };
}

/** What chart.js draws for a chart of the grid, with its values of the moment. */
export function chartConfig(chart: Chart, grid: Grid, ink: ChartInk): ChartConfiguration {
  const { sheet } = chart.source;
  const read = (rect: Rect | null): Scalar[] =>
    rect ? grid.cells.read({ ...rect, sheet }, ["values"]).values.flat() : [];
  const shown = (rect: Rect | null): string[] =>
    rect ? grid.cells.read({ ...rect, sheet }, ["text"]).text.flat() : [];
  const series = seriesOf(grid.cells.read(chart.source, ["values"]).values, chart.seriesBy, chart.source);
  const { kind, flat, stacked, filled } = kindOf(chart.type);
  const round = kind === "pie" || kind === "doughnut";
  const labels = shown(series[0]?.categories ?? null);
  const datasets = series.slice(0, round ? 1 : undefined).map((each, index) => {
    const color = COLORS[index % COLORS.length] ?? "#2B6CB0";
    const data = read(each.values).map((value) => (typeof value === "number" ? value : null));
    return {
      label: shown(each.name)[0] ?? chart.title,
      data,
      fill: filled ?? false,
      borderColor: color,
      borderWidth: round ? 1 : 2,
      backgroundColor: round ? data.map((_, slice) => COLORS[slice % COLORS.length] ?? color) : color,
    };
  });
  const count = Math.max(0, ...datasets.map((each) => each.data.length));
  const number = new Intl.NumberFormat(grid.locale() === "fr" ? "fr-FR" : "en-US", { notation: "compact" });
  const axis = { stacked: stacked ?? false, ticks: { color: ink.text }, grid: { color: ink.lines } };
  const amounts = {
    ...axis,
    beginAtZero: true,
    ticks: { color: ink.text, callback: (value: string | number) => number.format(Number(value)) },
  };
  return {
    type: kind,
    data: {
      labels: labels.length > 0 ? labels : Array.from({ length: count }, (_, index) => String(index + 1)),
      datasets,
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: flat ? "y" : "x",
      plugins: {
        title: {
          display: chart.titleShown && chart.title !== "",
          text: chart.title,
          color: ink.text,
          font: { size: 14 },
        },
        legend: {
          display: chart.legend !== "None" && (round || datasets.length > 1),
          labels: { color: ink.text, boxWidth: 12 },
          position:
            chart.legend === "None" ? "bottom" : (chart.legend.toLowerCase() as "top" | "bottom" | "left" | "right"),
        },
      },
      ...(round ? {} : { scales: flat ? { x: amounts, y: axis } : { x: axis, y: amounts } }),
    },
  };
}
