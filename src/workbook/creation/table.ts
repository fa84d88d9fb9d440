import type { CellValue, ColumnDefinition, TableDefinition, TableRow } from "../../domain/table";
import type { Cell } from "../cell";
import { idColumn } from "../columns/layout";
import { dressHeader, toPoints } from "../look/headers";
import { isTextKind, numberFormatOf, setNumberFormat } from "../look/formats";
import { setHeaderNote, setValidation } from "../look/validation";
import { bytesOf, type Operation } from "../office/batches";
import { writeBlock } from "../writing/block";
import { highestNumber, toRowId } from "../writing/ids";

const STYLE = "TableStyleLight1";
const ROWS_PER_BLOCK = 500;

/** A table just created, once its operations are sent. */
export interface CreatedTable {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly lastNumber: number;
}

/**
 * Prepares the creation of the sheet of a table with its rows. `sheetName` is free; nothing is sent.
 *
 * @param created receives the live objects when the calls are queued
 */
export function tableCreation(
  context: Excel.RequestContext,
  definition: TableDefinition,
  sheetName: string,
  rows: readonly TableRow[],
  created: (table: CreatedTable) => void,
): readonly Operation[] {
  const { columns } = definition;
  const { lines, lastNumber } = toLines(definition, rows);
  const height = Math.max(1, lines.length);
  let live: Excel.Worksheet | undefined;
  const sheet = (): Excel.Worksheet => (live ??= context.workbook.worksheets.add(sheetName));
  const body = (start: number, count: number): Excel.Range =>
    sheet()
      .getCell(1 + start, 0)
      .getResizedRange(count - 1, columns.length - 1);

  const frame = (): void => {
    const headers = sheet()
      .getCell(0, 0)
      .getResizedRange(0, columns.length - 1);
    headers.values = [columns.map(({ header }) => header)];
    columns.forEach((column, place) => dressColumn(sheet(), column, place, height));
  };
  const blocks = Array.from({ length: Math.ceil(lines.length / ROWS_PER_BLOCK) }, (_, i) => {
    const part = lines.slice(i * ROWS_PER_BLOCK, (i + 1) * ROWS_PER_BLOCK);
    return writeBlock(
      () => body(i * ROWS_PER_BLOCK, part.length),
      part,
      (place) => isTextKind(columns[place]?.kind ?? "number"),
    );
  });
  const finish = (): void => {
    const range = sheet()
      .getCell(0, 0)
      .getResizedRange(height, columns.length - 1);
    const table = context.workbook.tables.add(range, true);
    table.name = definition.name;
    table.style = STYLE;
    dressHeaders(sheet(), definition);
    sheet().freezePanes.freezeAt(
      sheet()
        .getCell(0, 0)
        .getResizedRange(0, frozenColumns(definition) - 1),
    );
    created({ table, sheet: sheet(), lastNumber });
  };
  return [
    { bytes: bytesOf(columns) + columns.length * 2_000, rows: 0, queue: frame },
    ...blocks,
    { bytes: columns.length * 1_500, rows: 1, queue: finish },
  ];
}

function dressColumn(sheet: Excel.Worksheet, column: ColumnDefinition, place: number, height: number): void {
  const body = sheet.getCell(1, place).getResizedRange(height - 1, 0);
  const format = numberFormatOf(column.kind);
  if (format !== "General") setNumberFormat(body, format);
  body.format.columnWidth = toPoints(column.width);
  setValidation(body, column);
}

/** The table's own style is put first: the look of the headers stands over it. */
function dressHeaders(sheet: Excel.Worksheet, { columns }: TableDefinition): void {
  const all = sheet.getCell(0, 0).getResizedRange(0, columns.length - 1);
  all.format.wrapText = true;
  all.format.verticalAlignment = "Center";
  columns.forEach((column, place) => {
    const header = sheet.getCell(0, place);
    dressHeader(header, column.purpose);
    setHeaderNote(header, column);
  });
}

/** The id stays in sight, and the label when it comes right after. */
function frozenColumns({ columns }: TableDefinition): number {
  return columns[1]?.key === "label" || columns[1]?.key === "title" ? 2 : 1;
}

function toLines(definition: TableDefinition, rows: readonly TableRow[]) {
  const { key: idKey } = idColumn(definition);
  const idOf = (row: TableRow): string => String(row[idKey] ?? "");
  let lastNumber = highestNumber(rows.map(idOf), definition.idPrefix);
  const lines = rows.map((row): (Cell | null)[] => {
    const id = idOf(row) === "" ? toRowId(definition.idPrefix, ++lastNumber) : idOf(row);
    return definition.columns.map(({ key }) => blankIsNull(key === idKey ? id : row[key]));
  });
  return { lines, lastNumber };
}

function blankIsNull(value: CellValue | undefined): Cell | null {
  return value === undefined || value === "" ? null : value;
}
