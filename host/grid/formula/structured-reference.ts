import { cellAddress, quotedSheet } from "../a1";
import type { CellAddress, Rect, SheetId } from "../contract/geometry";

/** What the translation needs to know of a table. */
export interface TableShape {
  readonly name: string;
  readonly sheet: SheetId;
  readonly rect: Rect;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly columns: readonly { readonly name: string }[];
}

/** Where tables and sheets are found. */
export interface TableDirectory {
  byName(name: string): TableShape | null;
  /** Table that holds a cell, for references without a table name ("[@Montant]"). */
  at(cell: CellAddress): TableShape | null;
  sheetName(sheet: SheetId): string;
}

/** Part of a table that a reference asks for. */
interface Parts {
  readonly items: ReadonlySet<string>;
  readonly columns: readonly [first: string, last: string] | null;
}

const ITEMS: Readonly<Record<string, string>> = {
  "#all": "all",
  "#data": "data",
  "#headers": "headers",
  "#totals": "totals",
  "#this row": "row",
};

/** Column name without the apostrophes that escape special characters. */
function unescaped(name: string): string {
  return name.replaceAll(/'(.)/g, "$1");
}

/** Reads what stands between the brackets: "[@Montant]", "[[#Headers],[Code]:[Lot]]", "[#All]", "[Montant HT]". */
function readParts(inner: string): Parts | null {
  if (inner.startsWith("@")) {
    const column = inner.slice(1).trim();
    const bare = column.startsWith("[") ? column.slice(1, -1) : column;
    if (bare.includes("]:[")) return { items: new Set(["row"]), columns: pair(bare.split("]:[")) };
    return { items: new Set(["row"]), columns: bare === "" ? null : [unescaped(bare), unescaped(bare)] };
  }
  if (!inner.startsWith("[")) {
    const item = ITEMS[inner.trim().toLowerCase()];
    if (item !== undefined) return { items: new Set([item]), columns: null };
    return { items: new Set(), columns: inner === "" ? null : [unescaped(inner), unescaped(inner)] };
  }
  const pieces = [...inner.matchAll(/\[((?:'.|[^\]'])*)\]/g)].map((match) => match[1] ?? "");
  const items = new Set<string>();
  const columns: string[] = [];
  for (const piece of pieces) {
    const item = ITEMS[piece.trim().toLowerCase()];
    if (item !== undefined) items.add(item);
    else columns.push(piece);
  }
  return { items, columns: columns.length === 0 ? null : pair(columns) };
}

function pair(names: readonly string[]): [string, string] {
  return [unescaped(names[0] ?? ""), unescaped(names[names.length - 1] ?? "")];
}

/** Rows of the table asked for, as 0-based first and last; null when there are none (totals not shown, cell out of the body). */
function rowSpan(table: TableShape, items: ReadonlySet<string>, cell: CellAddress): [number, number] | null {
  const top = table.rect.row;
  const bottom = top + table.rect.rows - 1;
  const first = top + (table.showHeaders ? 1 : 0);
  const last = bottom - (table.showTotals ? 1 : 0);
  if (items.has("row")) return cell.row >= first && cell.row <= last ? [cell.row, cell.row] : null;
  if (items.has("all")) return [top, bottom];
  const spans: [number, number][] = [];
  if (items.has("headers") && table.showHeaders) spans.push([top, top]);
  if (items.has("data") || items.size === 0) spans.push([first, last]);
  if (items.has("totals") && table.showTotals) spans.push([bottom, bottom]);
  if (spans.length === 0) return null;
  return [Math.min(...spans.map((span) => span[0])), Math.max(...spans.map((span) => span[1]))];
}

/**
 * A1 form of a structured reference ("Besoins[Montant HT]") as seen from a cell; null when the table or the column does not
 * exist or the part is not shown, in which case Excel answers #REF! or #VALUE!.
 */
export function toA1(reference: string, cell: CellAddress, directory: TableDirectory): string | null {
  const open = reference.indexOf("[");
  const name = reference.slice(0, open);
  const table = name === "" ? directory.at(cell) : directory.byName(name);
  const parts = readParts(reference.slice(open + 1, -1));
  if (!table || !parts) return null;
  const index = (wanted: string): number => table.columns.findIndex((column) => sameName(column.name, wanted));
  const columns = parts.columns ? [index(parts.columns[0]), index(parts.columns[1])] : [0, table.columns.length - 1];
  const [from, to] = [Math.min(...columns), Math.max(...columns)];
  const rows = rowSpan(table, parts.items, cell);
  if (from < 0 || !rows) return null;
  const absolute = (row: number, column: number): string =>
    cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  const first = absolute(rows[0], table.rect.column + from);
  const last = absolute(rows[1], table.rect.column + to);
  const prefix = table.sheet === cell.sheet ? "" : `${quotedSheet(directory.sheetName(table.sheet))}!`;
  return prefix + (first === last ? first : `${first}:${last}`);
}

/** Excel compares table and column names without case, line breaks in headers counting as written. */
export function sameName(one: string, other: string): boolean {
  return one.localeCompare(other, "fr", { sensitivity: "accent" }) === 0;
}
