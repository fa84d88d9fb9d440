import type { ColumnMapping, Conversion, ConversionOptions, DataRow, FoundTable } from "../submission";
import { convert, firstLine } from "../submission";
import type { CellValue, TableRow } from "../table";
import { columnNames, originalOf, originalTextOf, SECTION, type OriginalCells } from "./originalText";

/** A line of a file, ready to be compared with what the workbook holds. */
export class IncomingLine {
  constructor(
    private readonly line: DataRow,
    private readonly names: readonly string[],
    /** The line as a row of `Besoins`; {@link rowToAdd} completes it. */
    readonly need: TableRow,
    /** Hidden key of a line of one of our forms; "" in any other file. */
    readonly key: string,
    /** The line as it was sent to the department, in a workbook of corrections. */
    readonly issued: OriginalCells | undefined,
  ) {}

  /** Line number in the file. */
  get row(): number {
    return this.line.row;
  }

  /** What the file says. It is put together when asked for: a long file weighs twice as much with it. */
  get originalText(): string {
    return originalTextOf(this.line, this.names);
  }
}

/** The row that a line adds to `Besoins`, with what the file said. */
export function rowToAdd({ need, originalText }: IncomingLine): TableRow {
  return { ...need, originalText };
}

/** A list of needs of a file with the way to read its lines as they were at an earlier import. */
export interface IncomingList {
  readonly file: string;
  readonly table: FoundTable;
  readonly mapping: readonly ColumnMapping[];
  readonly options: ConversionOptions;
  readonly lines: readonly IncomingLine[];
  /** The lines correct needs of the workbook named by their key: none of them is new, none is missing. */
  readonly corrections: boolean;
}

/** What a form adds to a list: the keys of its lines, and what they were when they were sent. */
export interface FormTraces {
  readonly corrections: boolean;
  readonly keys: ReadonlyMap<number, string>;
  readonly issued: ReadonlyMap<string, Readonly<Record<string, CellValue>>>;
}

/** The lines of a list that were understood, with what the file said of each. */
export function incomingList(
  table: FoundTable,
  mapping: readonly ColumnMapping[],
  options: ConversionOptions,
  conversion: Conversion,
  form?: FormTraces,
): IncomingList {
  const names = columnNames(table);
  const byRow = new Map(table.rows.map((line) => [line.row, line]));
  const lines = conversion.rows.flatMap((need, at): readonly IncomingLine[] => {
    const row = conversion.lines[at] ?? 0;
    const line = byRow.get(row);
    if (!line) return [];
    const key = form?.keys.get(row) ?? "";
    const sent = form?.issued.get(key);
    const issued = sent && new Map(names.map((name, at) => [name, originalOf(sent[mapping[at]?.field ?? ""])]));
    return [new IncomingLine(line, names, need, key, issued)];
  });
  return { file: table.file, table, mapping, options, lines, corrections: form?.corrections ?? false };
}

/** What each earlier line was once converted, under the mapping of today: by its place in the list given. */
export function convertedBefore(
  { table, mapping, options }: IncomingList,
  originals: readonly OriginalCells[],
): ReadonlyMap<number, TableRow> {
  const names = columnNames(table);
  const rows = originals.map((original, at): DataRow => {
    return {
      row: at + 1,
      cells: names.map((name) => original.get(name) ?? ""),
      section: original.get(SECTION) ?? "",
      hidden: false,
    };
  });
  // Lines above the header tell the unit of the amounts; those below are other lines.
  const first = firstLine(table);
  const steps = convert({ ...table, rows, skipped: table.skipped.filter(({ row }) => row < first) }, mapping, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { lines, rows: converted } = step.value;
  return new Map(converted.map((row, at) => [(lines[at] ?? 0) - 1, row]));
}
