import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { columnLetter } from "./cells";
import { endOfList } from "./farCells";
import type { FarLine } from "./rawFile";

const CONTENT = "content.xml";
const TABLE = /<table:table(?:\s[^>]*)?>[^]*?<\/table:table>/gu;
const ROW = /<table:table-row((?:\s[^>]*?)?)(?:\/>|>([^]*?)<\/table:table-row>)/gu;
const CELL = /<table:(?:covered-)?table-cell((?:\s[^>]*?)?)(?:\/>|>([^]*?)<\/table:(?:covered-)?table-cell>)/gu;
/** What a cell that holds something has: a text, or a value. */
const HOLDS = /<text:p[\s>]|office:(?:value|boolean-value|date-value|string-value)=/u;
const LAST_COLUMN = 16_384;

/** An .ods without what stands too far from its lists to be read with them. */
export interface NearOds {
  readonly bytes: Uint8Array;
  /** By rank of the sheet. */
  readonly far: readonly (readonly FarLine[])[];
}

/** An .ods whose sheets are reduced to their lists: the cells that a large gap separates from them are told. */
export function nearOds(bytes: Uint8Array): NearOds {
  const parts = unzipSync(bytes);
  const far: (readonly FarLine[])[] = [];
  const content = strFromU8(parts[CONTENT] ?? new Uint8Array()).replace(TABLE, (table) => {
    const { xml, lines } = withoutFar(table);
    far.push(lines);
    return xml;
  });
  return { bytes: zipSync({ ...parts, [CONTENT]: strToU8(content) }, { level: 0 }), far };
}

function withoutFar(table: string): { readonly xml: string; readonly lines: readonly FarLine[] } {
  const [lines, columns] = [new Set<number>(), new Set<number>()];
  let at = 0;
  for (const [row, attributes] of table.matchAll(ROW)) {
    const filled = cellsOf(row).filter(({ holds }) => holds);
    if (filled.length > 0) lines.add(at + 1);
    for (const { first, last } of filled) for (let column = first; column <= last; column++) columns.add(column);
    at += repeated(attributes, "rows");
  }
  const end = endOfList(lines, columns);
  const far: FarLine[] = [];
  let line = 0;
  const xml = table.replace(ROW, (row: string, attributes: string) => {
    const here = line + 1;
    line += repeated(attributes, "rows");
    const cells = cellsOf(row);
    const away = cells.filter(({ first, holds }) => holds && (here > end.line || first > end.column));
    if (away.length > 0)
      far.push({ row: here, cells: away.map(({ first }) => `${columnLetter(first - 1)}${here}`).join(", ") });
    if (here > end.line) return "";
    const near = cells.filter(({ first }) => first <= end.column).map(({ xml: cell }) => cell);
    return near.length === cells.length ? row : `<table:table-row${attributes}>${near.join("")}</table:table-row>`;
  });
  return { xml, lines: far };
}

/** The cells of a row with the columns they take, from 1. */
function cellsOf(row: string) {
  let column = 1;
  return [...row.matchAll(CELL)].map(([xml, attributes]) => {
    const first = column;
    column += repeated(attributes, "columns");
    return { xml, first, last: Math.min(column - 1, LAST_COLUMN), holds: HOLDS.test(xml) };
  });
}

function repeated(attributes: string | undefined, what: "rows" | "columns"): number {
  const [, times] = new RegExp(`number-${what}-repeated="(\\d+)"`, "u").exec(attributes ?? "") ?? [];
  return Math.max(1, Number(times ?? 1));
}
