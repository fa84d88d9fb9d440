import type { TableKey } from "../../domain/table";
import { requestLocations } from "../columns/locate";
import { setNumberFormat } from "../look/formats";
import { toPoints } from "../look/headers";
import type { Visit } from "../office/visit";
import { writeBlock } from "../writing/block";
import type { ComposedArea, ComposedCell, ComposedChart, ComposedSheet } from "./composed-sheet";
import { heightOf } from "./heights";
import { dress } from "./looks";
import { setUpPages, type WrittenSheet } from "./print";
import { inWorkbook, tablesRead, type NamedTable } from "./references";

/** Lines that a composed sheet may have held before: what people write below or beside is left. */
const OURS = 300;
const CHART_TYPES = { bar: "BarClustered", column: "ColumnClustered" } as const;

/**
 * Queues what must be known to write composed sheets, or to write them again over what they held; sent with what else
 * is asked (one more request when a table was renamed).
 * @returns what writes them once that was sent: one request, and one for the printing of new sheets
 */
export function requestComposed(visit: Visit, contents: readonly ComposedSheet[]): () => Promise<void> {
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
  const found = requestLocations(visit, tablesRead(formulas), ({ table }) => table.load("name"));
  return async () => {
    const { tables: located } = await found();
    const tables = new Map([...located].map(([key, { table, layout }]) => [key, { name: table.name, layout }]));
    const queue = () => {
      const queued = contents.map((content, at) => queueSheet(visit, content, existing[at], tables));
      queued[0]?.sheet.activate();
      return queued;
    };
    // Written again, they are whole after one request; a refused printing is left for what follows.
    if (existing.every(({ isNullObject }) => !isNullObject) && (await setUpPages(visit, queue()))) return;
    const written = queue();
    await visit.commit();
    await setUpPages(visit, written);
  };
}

/** Writes composed sheets: one request to know what is there, then those of {@link requestComposed}. */
export async function writeComposed(visit: Visit, contents: readonly ComposedSheet[]): Promise<void> {
  const write = requestComposed(visit, contents);
  await visit.ask();
  await write();
}

/** Queues the writing of a sheet, added when it is not there. */
function queueSheet(
  { context }: Visit,
  content: ComposedSheet,
  found: Excel.Worksheet | undefined,
  tables: ReadonlyMap<TableKey, NamedTable>,
): WrittenSheet {
  const kept = found && !found.isNullObject ? found : undefined;
  const sheet = kept ?? context.workbook.worksheets.add(content.sheet);
  if (kept) emptied(kept, content);
  else sheet.showGridlines = false;
  writeLines(sheet, content, tables);
  const drawn = new Set(kept?.charts.items.map(({ name }) => name));
  content.charts.forEach((chart, rank) => drawChart(sheet, chart, `achats-${String(rank + 1)}`, drawn));
  return { sheet, content };
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
