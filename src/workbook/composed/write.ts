import type { TableKey } from "../../domain/table";
import { locate } from "../columns/locate";
import { setNumberFormat } from "../look/formats";
import { toPoints } from "../look/headers";
import type { Visit } from "../office/visit";
import { writeBlock } from "../writing/block";
import type { ComposedArea, ComposedCell, ComposedChart, ComposedSheet } from "./composed-sheet";
import { heightOf } from "./heights";
import { dress } from "./looks";
import { setUpPages } from "./print";
import { inWorkbook, tablesRead, type NamedTable } from "./references";

/** Lines that a composed sheet may have held before: what people write below or beside is left. */
const OURS = 300;
const CHART_TYPES = { bar: "BarClustered", column: "ColumnClustered" } as const;

/**
 * Writes composed sheets, or writes them again over what they held: one request to find the tables that their formulas
 * read (one more when a table was renamed), one to write, one for the printing.
 */
export async function writeComposed(visit: Visit, contents: readonly ComposedSheet[]): Promise<void> {
  const { worksheets } = visit.context.workbook;
  const existing = contents.map(({ sheet }) => {
    const found = worksheets.getItemOrNullObject(sheet);
    found.load("id");
    found.charts.load("items/name");
    return found;
  });
  const formulas = contents.flatMap(({ lines }) =>
    lines.flatMap(({ cells }) => cells.flatMap(({ formula = [] }) => formula)),
  );
  const located = await locate(visit, tablesRead(formulas), ({ table }) => table.load("name"));
  const tables = new Map([...located.tables].map(([key, { table, layout }]) => [key, { name: table.name, layout }]));
  const written = contents.map((content, at) => {
    const found = existing[at];
    const kept = found && !found.isNullObject ? found : undefined;
    const sheet = kept ?? worksheets.add(content.sheet);
    if (kept) emptied(kept, content);
    else sheet.showGridlines = false;
    writeLines(sheet, content, tables);
    const drawn = new Set(kept?.charts.items.map(({ name }) => name));
    content.charts.forEach((chart, rank) => drawChart(sheet, chart, `achats-${String(rank + 1)}`, drawn));
    return { sheet, content };
  });
  written[0]?.sheet.activate();
  await visit.commit();
  await setUpPages(visit, written);
}

/** Takes our zone out of a sheet that exists. */
function emptied(sheet: Excel.Worksheet, { widths }: ComposedSheet): void {
  const ours = sheet.getCell(0, 0).getResizedRange(OURS - 1, widths.length - 1);
  ours.unmerge();
  ours.clear("All");
}

function writeLines(
  sheet: Excel.Worksheet,
  { lines, widths }: ComposedSheet,
  tables: ReadonlyMap<TableKey, NamedTable>,
): void {
  widths.forEach((width, place) => (sheet.getCell(0, place).format.columnWidth = toPoints(width)));
  lines.forEach((line, at) => {
    sheet.getCell(at, 0).format.rowHeight = heightOf(line, widths);
    for (const { look, column, columns } of runsOf(line.cells)) {
      dress(sheet.getCell(at, column).getResizedRange(0, columns - 1), look);
    }
    for (const { column, span = 1, format } of line.cells) {
      if (format !== undefined) setNumberFormat(sheet.getCell(at, column), format);
      if (span > 1)
        sheet
          .getCell(at, column)
          .getResizedRange(0, span - 1)
          .merge();
    }
  });
  const block = lines.map(({ cells }) => {
    const row: (string | number | { readonly formula: string } | null)[] = widths.map(() => null);
    for (const cell of cells) row[cell.column] = contentOf(cell, tables);
    return row;
  });
  const all = sheet.getCell(0, 0).getResizedRange(lines.length - 1, widths.length - 1);
  writeBlock(
    () => all,
    block,
    () => false,
  ).queue();
}

function contentOf({ value, formula }: ComposedCell, tables: ReadonlyMap<TableKey, NamedTable>) {
  const named = formula === undefined ? undefined : inWorkbook(formula, tables);
  return named === undefined ? value : { formula: `=${named}` };
}

/** Neighbours of the same look are dressed together: fewer calls. A cell with borders all around stands alone. */
function runsOf(cells: readonly ComposedCell[]) {
  const runs: { look: ComposedCell["look"]; column: number; columns: number }[] = [];
  for (const { look, column, span = 1 } of cells) {
    const last = runs.at(-1);
    const together = last?.look === look && last.column + last.columns === column && !look.startsWith("card");
    if (together) last.columns += span;
    else runs.push({ look, column, columns: span });
  }
  return runs;
}

function drawChart(sheet: Excel.Worksheet, chart: ComposedChart, name: string, drawn: ReadonlySet<string>): void {
  const { kind, source, over, title } = chart;
  const data = rangeOf(sheet, source);
  const there = drawn.has(name);
  const drawing = there ? sheet.charts.getItem(name) : sheet.charts.add(CHART_TYPES[kind], data, "Columns");
  if (there) {
    drawing.chartType = CHART_TYPES[kind];
    drawing.setData(data, "Columns");
  } else {
    drawing.name = name;
    drawing.setPosition(
      sheet.getCell(over.line, over.column),
      sheet.getCell(over.line + over.lines - 1, over.column + over.columns - 1),
    );
  }
  drawing.title.text = title;
  drawing.legend.visible = source.columns > 2;
  // Excel draws the first bar at the bottom: the largest is read first at the top.
  drawing.axes.categoryAxis.reversePlotOrder = kind === "bar";
}

function rangeOf(sheet: Excel.Worksheet, { line, column, lines, columns }: ComposedArea): Excel.Range {
  return sheet.getCell(line, column).getResizedRange(lines - 1, columns - 1);
}
