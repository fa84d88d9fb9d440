import { MAX_COLUMNS, MAX_ROWS } from "../grid/grid";
import type { BlockPart, CellEntry, Grid } from "../grid/grid";
import type { Json } from "../protocol/batch-wire";
import type { Area } from "./area";
import type { Context } from "./context";
import { interpretValue, mayBeRead } from "./entry";
import { invalidArgument } from "./errors";
import type { WrittenBlock } from "./slice-gatherer";
import { asText } from "./type-checks";

/** Most cells that Excel on the web reads or writes in one range. */
const MOST_CELLS = 5_000_000;

/** True for whole rows or columns, whose contents Excel does not give nor take cell by cell. */
export function unbounded(area: Area): boolean {
  return area.rows >= MAX_ROWS || area.columns >= MAX_COLUMNS;
}

/** A part of the contents as rows; null for whole rows or columns. */
export function readPart(grid: Grid, area: Area, part: BlockPart): Json {
  if (unbounded(area)) return null;
  if (area.rows * area.columns > MOST_CELLS) throw invalidArgument("the range has too many cells");
  return grid.cells.read(area.rect(), [part])[part];
}

/** A written value as a function of the cell: a matrix of the range's size, or one value for all cells. */
export function cellsOf(area: Area, value: Json): (row: number, column: number) => Json {
  if (!Array.isArray(value)) return () => value;
  const rows: readonly Json[] = value;
  if (rows.length !== area.rows || rows.some((row) => !Array.isArray(row) || row.length !== area.columns)) {
    throw invalidArgument(`the range has ${area.rows} rows and ${area.columns} columns`);
  }
  return (row, column) => (rows[row] as readonly Json[])[column] ?? null;
}

function matrix<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) => cell(row, column)),
  );
}

/** Puts blocks in the grid, the formats that Excel chose first. */
export function putBlocks(grid: Grid, blocks: readonly WrittenBlock[]): void {
  for (const { rect, entries, codes } of blocks) {
    if (codes) grid.formats.setNumberFormats(rect, codes);
    grid.cells.write(rect, entries);
  }
}

/** Writes values or formulas as Excel reads them: see `interpretValue`. */
export function writeContents({ grid, today, slices }: Context, area: Area, value: Json): void {
  if (unbounded(area)) throw invalidArgument("whole rows or columns cannot be written");
  const values = matrix(area, cellsOf(area, value));
  const formats = values.some((row) => row.some(mayBeRead))
    ? grid.cells.read(area.rect(), ["numberFormats"]).numberFormats
    : null;
  const now = today();
  const codes: (string | null)[][] = [];
  const entries = values.map((row, r) => {
    const line: (string | null)[] = [];
    codes.push(line);
    return row.map((each, c): CellEntry => {
      const format = formats?.[r]?.[c] ?? "General";
      const { entry, numberFormat } = interpretValue(each, format === "@", now);
      // Excel chooses a format only where nobody has.
      line.push(numberFormat !== undefined && format === "General" ? numberFormat : null);
      return entry;
    });
  });
  const chosen = codes.some((line) => line.some((code) => code !== null));
  putBlocks(grid, slices.take({ rect: area.rect(), entries, codes: chosen ? codes : null }));
}

/** Writes number formats, in Excel's stored codes: one for all, or a matrix where null leaves a cell. */
export function writeNumberFormats(grid: Grid, area: Area, value: Json): void {
  if (!Array.isArray(value)) {
    grid.formats.set(area.rect(), { numberFormat: asText(value) });
    return;
  }
  const cell = cellsOf(area, value);
  grid.formats.setNumberFormats(
    area.rect(),
    matrix(area, (row, column) => {
      const code = cell(row, column);
      return code === null ? null : asText(code);
    }),
  );
}
