import type { Cell, CellStyle, WriteSheet } from "hucre/xlsx";
import type { CellValue } from "../table";
import type { FormBook, FormLine } from "./book";
import type { FormColumn } from "./columns";
import { ISSUED_SHEET, KEY_SHEET, keyLines, LIST_SHEET } from "./manifest";
import { listColumns, validationsOf } from "./validations";
import type { FormWords } from "./words";

/** Title, what to do, headers. */
const HEADER_LINE = 3;
const FORMATS: Readonly<Partial<Record<FormColumn["kind"], string>>> = {
  amount: "#,##0.00",
  day: "dd/mm/yyyy",
  // Typed or pasted, a text stays a text: "=1+1" is never computed, "01.02" never becomes a day.
  text: "@",
  id: "@",
};
const HEADER: CellStyle = {
  font: { bold: true, color: { rgb: "FFFFFF" } },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "1F4E79" } },
  alignment: { wrapText: true, vertical: "center" },
};
const TITLE: CellStyle = { font: { bold: true, size: 14 } };
const EDGE = { style: "thin", color: { rgb: "BFBFBF" } } as const;
/** What may be done on a protected sheet: reading it at ease, and nothing that would move its columns. */
const PROTECTION = {
  sheet: true,
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatColumns: true,
  formatRows: true,
  sort: true,
  autoFilter: true,
};

/** The .xlsx of a form: instructions, the table to fill, and the hidden sheets that its return needs. */
export async function writeForm(book: FormBook, words: FormWords): Promise<Uint8Array> {
  const { writeXlsx } = await import("hucre/xlsx");
  const hidden = [listSheet(book), hiddenSheet(KEY_SHEET, keyLines(book, words.needsSheet))];
  if (book.kind === "corrections") hidden.push(issuedSheet(book));
  return writeXlsx({
    sheets: [instructionSheet(words), needsSheet(book, words), ...hidden],
    activeSheet: 1,
    workbookProtection: { lockStructure: true },
  });
}

function instructionSheet({ instructionSheet: name, instructions }: FormWords): WriteSheet {
  const width = 92;
  const cells = new Map<string, Partial<Cell>>();
  const rowDefs = new Map<number, { height: number }>();
  for (const [at, text] of instructions.entries()) {
    const style = at === 0 ? TITLE : { alignment: { wrapText: true, vertical: "top" as const } };
    cells.set(`${at},0`, { value: text, style });
    rowDefs.set(at, { height: at === 0 ? 24 : 16 * Math.max(1, Math.ceil(text.length / width)) + 4 });
  }
  return {
    name,
    columns: [{ width }],
    rows: instructions.map((text) => [text]),
    cells,
    rowDefs,
    protection: PROTECTION,
    view: { showGridLines: false },
    pageSetup: { paperSize: "a4", orientation: "portrait", fitToPage: true, fitToWidth: 1, fitToHeight: 1 },
  };
}

function needsSheet(book: FormBook, words: FormWords): WriteSheet {
  const { columns, lines, blankKeys } = book;
  const keyed: readonly FormLine[] = [...lines, ...blankKeys.map((key) => ({ key, cells: {} }))];
  const styles = columns.map(bodyStyle);
  const cells = new Map<string, Partial<Cell>>();
  cells.set("0,1", { value: words.title, style: TITLE });
  cells.set("1,1", { value: words.subtitle });
  columns.forEach(({ header }, at) => cells.set(`${HEADER_LINE - 1},${at}`, { value: header, style: HEADER }));
  keyed.forEach((line, row) => {
    columns.forEach(({ field }, at) => {
      const value = field === "lineKey" ? line.key : (line.cells[field] ?? null);
      const style = styles[at];
      if (style) cells.set(`${HEADER_LINE + row},${at}`, { value, style });
    });
  });
  const last = HEADER_LINE + Math.max(1, keyed.length);
  return {
    name: words.needsSheet,
    columns: columns.map(({ field, width }) => ({ width, ...(field === "lineKey" ? { hidden: true } : {}) })),
    rows: [[null, words.title], [null, words.subtitle], columns.map(({ header }) => header)],
    cells,
    rowDefs: new Map([[HEADER_LINE - 1, { height: 32 }]]),
    dataValidations: validationsOf(book, words, letter, [HEADER_LINE + 1, last]),
    freezePane: { rows: HEADER_LINE, columns: 2 },
    protection: PROTECTION,
    // No line repeated on each printed page: saved as .ods, such a line is one that readers lose.
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function bodyStyle({ kind, list, locked = false }: FormColumn): CellStyle {
  // A month chosen in a list must not become the first day of that month.
  const numFmt = list === undefined ? FORMATS[kind] : FORMATS.text;
  return {
    alignment: { wrapText: true, vertical: "top" },
    border: { bottom: EDGE, right: EDGE },
    protection: { locked },
    ...(locked ? { font: { color: { rgb: "595959" } } } : {}),
    ...(numFmt === undefined ? {} : { numFmt }),
  };
}

function listSheet(book: FormBook): WriteSheet {
  const lists = listColumns(book);
  const height = Math.max(...lists.map(({ values }) => values.length));
  const lines = Array.from({ length: height }, (_, row) => lists.map(({ values }) => values[row] ?? ""));
  return hiddenSheet(LIST_SHEET, [lists.map(({ list }) => list), ...lines]);
}

/** The lines as they were sent: on return, what the department changed is told from what the workbook changed since. */
function issuedSheet({ columns, lines }: FormBook): WriteSheet {
  const rows = lines.map(({ key, cells }) =>
    columns.map(({ field }) => (field === "lineKey" ? key : (cells[field] ?? ""))),
  );
  return hiddenSheet(ISSUED_SHEET, [columns.map(({ field }) => field), ...rows]);
}

function hiddenSheet(name: string, rows: readonly (readonly CellValue[])[]): WriteSheet {
  return {
    name,
    hidden: true,
    rows: rows.map((row) => row.map((cell) => (cell === "" ? null : cell))),
    protection: PROTECTION,
  };
}

/** Column letters; a form has fewer than 27 columns of lists and of needs. */
function letter(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(65 + column - 26)}`;
}
