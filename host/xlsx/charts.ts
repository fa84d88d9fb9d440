import type { Sheet, SheetChart } from "hucre/xlsx";
import { parseAddress, quotedSheet, rectAddress } from "../grid/a1";
import type { Scalar } from "../grid/contract/cells";
import type { Rect } from "../grid/contract/geometry";
import type { Chart } from "../grid/contract/objects";
import type { SheetSnapshot, SnapshotBand } from "../grid/contract/snapshot";
import { seriesOf } from "../grid/objects/chart-series";

type FileChart = NonNullable<Sheet["charts"]>[number];
/** Size of a default cell in points: where a chart of a file without sizes stands. */
const CELL = { width: 48, height: 15 };

/** Office.js types by the kind and the grouping that files have. */
const KINDS: readonly {
  readonly office: RegExp;
  readonly file: SheetChart["type"];
  readonly grouping?: "clustered" | "stacked" | "percentStacked";
  readonly name: string;
}[] = [
  { office: /^ColumnStacked100$/, file: "column", grouping: "percentStacked", name: "ColumnStacked100" },
  { office: /^ColumnStacked$/, file: "column", grouping: "stacked", name: "ColumnStacked" },
  { office: /^(?:3D)?Column/, file: "column", grouping: "clustered", name: "ColumnClustered" },
  { office: /^BarStacked100$/, file: "bar", grouping: "percentStacked", name: "BarStacked100" },
  { office: /^BarStacked$/, file: "bar", grouping: "stacked", name: "BarStacked" },
  { office: /^(?:3D)?Bar/, file: "bar", grouping: "clustered", name: "BarClustered" },
  { office: /^Doughnut/, file: "doughnut", name: "Doughnut" },
  { office: /^(?:3D)?Pie/, file: "pie", name: "Pie" },
  { office: /^XYScatter/, file: "scatter", name: "XYScatter" },
  { office: /^Area/, file: "area", name: "Area" },
  { office: /^Line/, file: "line", name: "Line" },
];

const LEGENDS = { None: false, Top: "top", Bottom: "bottom", Left: "left", Right: "right" } as const;

/** Rows and columns that are not as usual, by their place: a file hangs charts on cells. */
type CellSizes = Pick<SheetSnapshot, "rows" | "columns">;
const POINTS_PER_PIXEL = 0.75;

/** The row or column whose edge is nearest to a distance in points from the first one. */
function bandAt(points: number, bands: readonly SnapshotBand[], usual: number): number {
  const sizes = new Map(
    bands.map(({ index, size, hidden }) => [index, hidden ? 0 : size === undefined ? usual : size * POINTS_PER_PIXEL]),
  );
  let edge = 0;
  for (let index = 0; ; index += 1) {
    const size = sizes.get(index) ?? usual;
    if (edge + size / 2 > points) return index;
    edge += size;
  }
}

/** Chart for a sheet of a file; null for a kind that the library does not write. */
export function writeChart(
  chart: Omit<Chart, "sheet">,
  sheetName: string,
  read: (rect: Rect) => Scalar[][],
  cells: CellSizes,
): SheetChart | null {
  const kind = KINDS.find((candidate) => candidate.office.test(chart.type));
  if (!kind) return null;
  const reference = (rect: Rect): string =>
    `${quotedSheet(sheetName)}!${rectAddress(rect).replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
  const series = seriesOf(read(chart.source), chart.seriesBy, chart.source).map((each) => {
    const name = each.name ? read(each.name)[0]?.[0] : undefined;
    return {
      values: reference(each.values),
      ...(each.categories ? { categories: reference(each.categories) } : {}),
      ...(name === undefined ? {} : { name: String(name) }),
    };
  });
  const [at, to] = [
    { row: bandAt(chart.top, cells.rows, CELL.height), col: bandAt(chart.left, cells.columns, CELL.width) },
    {
      row: bandAt(chart.top + chart.height, cells.rows, CELL.height),
      col: bandAt(chart.left + chart.width, cells.columns, CELL.width),
    },
  ];
  return {
    type: kind.file,
    series,
    anchor: { from: at, to: { row: Math.max(to.row, at.row + 1), col: Math.max(to.col, at.col + 1) } },
    ...(chart.titleShown && chart.title !== "" ? { title: chart.title } : {}),
    ...(kind.grouping ? { barGrouping: kind.grouping } : {}),
    legend: LEGENDS[chart.legend],
    ...(chart.options["categoryAxis.reversePlotOrder"] === true ? { axes: { x: { reverse: true } } } : {}),
  };
}

/** Chart of a file as an entry of the grid; null when its data are nowhere to be found. */
export function readChart(
  file: FileChart,
  index: number,
  sheetOf: (name: string) => string | null,
): Omit<Chart, "id" | "sheet"> | null {
  const references = (file.series ?? [])
    .flatMap((each) => [each.valuesRef, each.categoriesRef])
    .filter((each) => each !== undefined);
  const rects = references.map(parseAddress).filter((each) => each !== null);
  const first = rects[0];
  const sheet = first?.sheet ? sheetOf(first.sheet) : null;
  if (!first || sheet === null) return null;
  const row = Math.min(...rects.map((each) => each.rect.row));
  const column = Math.min(...rects.map((each) => each.rect.column));
  const bottom = Math.max(...rects.map((each) => each.rect.row + each.rect.rows));
  const right = Math.max(...rects.map((each) => each.rect.column + each.rect.columns));
  const named = (file.series ?? []).some((each) => each.name !== undefined) && row > 0 ? 1 : 0;
  const kind = KINDS.find(
    (candidate) => candidate.file === (file.kinds[0] as string) && (candidate.grouping ?? "clustered") === "clustered",
  );
  const from = file.anchor?.from ?? { row: 1, col: 1 };
  const to = file.anchor?.to ?? { row: from.row + 15, col: from.col + 7 };
  return {
    name: `Graphique ${index + 1}`,
    type: kind?.name ?? "ColumnClustered",
    seriesBy: "Auto",
    title: file.title ?? "",
    titleShown: file.title !== undefined,
    legend: "Bottom",
    source: { sheet, row: row - named, column, rows: bottom - row + named, columns: right - column },
    left: from.col * CELL.width,
    top: from.row * CELL.height,
    width: (to.col - from.col) * CELL.width,
    height: (to.row - from.row) * CELL.height,
    options: {},
  };
}
