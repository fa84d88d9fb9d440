import type { SteeringSheet } from "./gateway";
import { prepareOnePage } from "./creation/print";
import { toPoints } from "./look/headers";
import { setNumberFormat } from "./look/formats";
import { toWorkbookError } from "./office/errors";
import type { Visit } from "./office/visit";
import { writeBlock } from "./writing/block";

const FIRST_FIGURE = 2;
/** Zones of the sheet that are ours; what people write elsewhere on it is left. */
const FIGURES_ZONE = "A1:C120";
const TEXT_ZONE = "A3:C120";
const DATA_ZONE = "N1:S200";
const DATA_COLUMN = 13;
const CHART_ROWS = 18;
const CHART_TYPES = { bar: "BarClustered", column: "ColumnClustered", pie: "Pie" } as const;
/** In characters; the page of the officials is made to be narrow. */
const WIDTHS: Readonly<Record<SteeringSheet["sheet"], readonly number[]>> = {
  Pilotage: [46, 18, 60],
  CLAP: [36, 13, 42],
};
const isNeverText = (): boolean => false;

type Chart = SteeringSheet["charts"][number];

/** Writes the figures and draws the charts of the steering sheet, or refreshes them: two requests, and one for the printing. */
export async function writeSteering(visit: Visit, content: SteeringSheet): Promise<void> {
  const { worksheets } = visit.context.workbook;
  const existing = worksheets.getItemOrNullObject(content.sheet);
  existing.load("id");
  existing.charts.load("items/name");
  await visit.ask();
  const { sheet, drawn } = prepare(worksheets, existing, content.sheet);
  writeFigures(sheet, content);
  content.charts.forEach((chart, index) => drawChart(sheet, chart, index, content.figures.length, drawn));
  await visit.commit();
  await setUpPrinting(visit, sheet);
}

/** Excel refuses page set-up where no printer is known: the sheet is complete without it. */
async function setUpPrinting(visit: Visit, sheet: Excel.Worksheet): Promise<void> {
  try {
    prepareOnePage(sheet);
    await visit.commit();
  } catch (error) {
    const { code } = toWorkbookError(error).problem;
    if (code !== "not-supported" && code !== "unknown") throw error;
  }
}

/** A new sheet, or the existing one emptied of what was ours, with the names of the charts it has. */
function prepare(
  worksheets: Excel.WorksheetCollection,
  existing: Excel.Worksheet,
  name: SteeringSheet["sheet"],
): { readonly sheet: Excel.Worksheet; readonly drawn: ReadonlySet<string> } {
  if (existing.isNullObject) {
    const sheet = worksheets.add(name);
    WIDTHS[name].forEach((width, place) => (sheet.getCell(0, place).format.columnWidth = toPoints(width)));
    return { sheet, drawn: new Set() };
  }
  for (const zone of [FIGURES_ZONE, DATA_ZONE]) existing.getRange(zone).clear("Contents");
  return { sheet: existing, drawn: new Set(existing.charts.items.map(({ name }) => name)) };
}

function writeFigures(sheet: Excel.Worksheet, { title, figures }: SteeringSheet): void {
  const heading = sheet.getCell(0, 0);
  writeBlock(() => heading, [[title]], isNeverText).queue();
  heading.format.font.bold = true;
  heading.format.font.size = 16;
  if (figures.length === 0) return;
  figures.forEach(({ format, heading = false }, i) => {
    if (format !== "") setNumberFormat(sheet.getCell(FIRST_FIGURE + i, 1), format);
    sheet.getCell(FIRST_FIGURE + i, 0).format.font.bold = heading;
  });
  sheet.getRange(TEXT_ZONE).format.wrapText = true;
  sheet.getRange(TEXT_ZONE).format.verticalAlignment = "Top";
  const lines = figures.map(({ label, value, note }) => [label, value, note]);
  const zone = sheet.getCell(FIRST_FIGURE, 0).getResizedRange(lines.length - 1, 2);
  writeBlock(() => zone, lines, isNeverText).queue();
}

/** The series of each chart stand on the right of the sheet, three columns apart. */
function drawChart(
  sheet: Excel.Worksheet,
  { title, kind, header, rows }: Chart,
  index: number,
  figures: number,
  drawn: ReadonlySet<string>,
): void {
  const name = `achats-${index + 1}`;
  const data = sheet.getCell(0, DATA_COLUMN + index * 3).getResizedRange(Math.max(1, rows.length), 1);
  const lines = rows.length > 0 ? rows : [["", 0] as const];
  writeBlock(() => data, [header, ...lines], isNeverText).queue();
  const chart = drawn.has(name) ? sheet.charts.getItem(name) : sheet.charts.add(CHART_TYPES[kind], data, "Columns");
  if (drawn.has(name)) {
    chart.chartType = CHART_TYPES[kind];
    chart.setData(data, "Columns");
  } else {
    const top = FIRST_FIGURE + figures + 2 + index * (CHART_ROWS + 1);
    chart.name = name;
    chart.setPosition(sheet.getCell(top, 0), sheet.getCell(top + CHART_ROWS - 1, 2));
  }
  chart.title.text = title;
  chart.legend.visible = kind === "pie";
}
