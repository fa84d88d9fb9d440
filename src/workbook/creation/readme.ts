import { bytesOf, type Operation } from "../office/batches";
import { HEADER_LOOKS, toPoints } from "../look/headers";
import { README_EXAMPLES, README_EXAMPLES_TITLE, README_LINES, README_SHEET, README_TITLE } from "./readme-text";

const WIDTHS = [52, 40, 60];

/** Prepares the sheet of instructions: the tables in ten lines, then formulas that compute beside their text. */
export function readmeCreation(context: Excel.RequestContext): Operation {
  return { bytes: bytesOf([README_LINES, README_EXAMPLES]) + 10_000, rows: 0, queue: () => write(context) };
}

function write(context: Excel.RequestContext): void {
  const sheet = context.workbook.worksheets.add(README_SHEET);
  sheet.showGridlines = false;
  WIDTHS.forEach((width, place) => (sheet.getCell(0, place).format.columnWidth = toPoints(width)));
  title(sheet, 0, README_TITLE, 16);
  sheet.getCell(2, 0).getResizedRange(README_LINES.length - 1, 0).values = README_LINES.map((line) => [line]);

  const start = README_LINES.length + 3;
  title(sheet, start, README_EXAMPLES_TITLE, 12);
  const examples = sheet.getCell(start + 1, 0).getResizedRange(README_EXAMPLES.length - 1, 0);
  examples.values = README_EXAMPLES.map(({ label }) => [label]);
  const answers = examples.getOffsetRange(0, 1);
  answers.formulas = README_EXAMPLES.map(({ formula }) => [formula]);
  answers.format.horizontalAlignment = "Left";
  const spelt = examples.getOffsetRange(0, 2);
  spelt.formulas = README_EXAMPLES.map((_, i) => [`=FORMULATEXT(B${start + 2 + i})`]);
  spelt.format.font.color = HEADER_LOOKS.computed.color;
}

function title(sheet: Excel.Worksheet, row: number, text: string, size: number): void {
  const cell = sheet.getCell(row, 0);
  cell.values = [[text]];
  cell.format.font.bold = true;
  cell.format.font.size = size;
}
