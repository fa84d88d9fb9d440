import { fold } from "../text";
import { exactField, headerMatches } from "./headerMatch";
import { isBlank, isNumeric, isWording, textOf, type Row } from "./cells";
import type { Merge, RawSheet } from "./rawFile";

/** Where the names of the columns are: the lines they take (0-based) and the name of each column. */
export interface Header {
  readonly rows: readonly number[];
  readonly names: readonly string[];
  /** The lowest line of each name: "Libellé" under the group "Besoin". */
  readonly ownNames: readonly string[];
  /** How much the lines look like a header: what a sheet is chosen by. */
  readonly score: number;
}

/** Titles, addresses and instructions above a table take fewer lines than this. */
const SEARCHED = 40;
/** Further down, a header is looked for only when there is none before. */
const SEARCHED_AGAIN = 200;
const LONGEST_NAME = 90;
/** A header is worth its known names first. */
const KNOWN = 3;

/** The header of a sheet; undefined when no line looks like one. */
export function findHeader(sheet: RawSheet, from = 0): Header | undefined {
  const best =
    bestLine(sheet, from, from, from + SEARCHED) ?? bestLine(sheet, from, from + SEARCHED, from + SEARCHED_AGAIN);
  return best && withNeighbours(sheet, best.index, best.score);
}

function bestLine(
  { rows }: RawSheet,
  top: number,
  from: number,
  to: number,
): { index: number; score: number } | undefined {
  let best: { index: number; score: number } | undefined;
  for (let index = from; index < Math.min(to, rows.length); index++) {
    const score = scoreOf(rows, index, top);
    if (score > (best?.score ?? 1)) best = { index, score };
  }
  return best;
}

function scoreOf(rows: readonly Row[], index: number, from: number): number {
  const row = rows[index] ?? [];
  const filled = row.filter((cell) => !isBlank(cell));
  if (filled.length < 2) return namesOneColumn(rows, filled) ? ONE_COLUMN : 0;
  const names = filled.filter((cell) => isWording(cell) && textOf(cell).length <= LONGEST_NAME);
  if (isLineOfList(rows, index)) return 0;
  const distinct = new Set(names.map((cell) => textOf(cell).toLowerCase())).size;
  const known = names.reduce<number>((sum, cell) => sum + (headerMatches(textOf(cell))[0]?.score ?? 0), 0);
  return KNOWN * known + 2 * distinct - 1.5 * filled.length + contrast(rows, index) - (index - from) * 0.02;
}

const ONE_COLUMN = 2;

/** A list of titles alone: a known name above lines that have one cell too. */
function namesOneColumn(rows: readonly Row[], [only]: Row): boolean {
  if (exactField(textOf(only)) !== "title") return false;
  return rows.every((row) => row.filter((cell) => !isBlank(cell)).length <= 1);
}

/** Lines below that are looked at to tell a name from a value. */
const LOOKED_BELOW = 50;

/**
 * A line of a list without header, which no known name denies: it holds numbers, or words that come again below in
 * their column while the rest of the line does not.
 */
function isLineOfList(rows: readonly Row[], index: number): boolean {
  const row = rows[index] ?? [];
  if (row.some((cell) => exactField(textOf(cell)) !== undefined)) return false;
  if (row.some((cell) => isNumeric(cell) && !/^20\d{2}$/u.test(textOf(cell)))) return true;
  const below = rows.slice(index + 1, index + 1 + LOOKED_BELOW);
  const shared = below.map((other) => row.filter((cell, column) => !isBlank(cell) && cell === other[column]).length);
  const filled = row.filter((cell) => !isBlank(cell)).length;
  return shared.some((count) => count > 0 && count < filled / 2);
}

/** Columns named by words above numbers: the sign of a header in any language. */
function contrast(rows: readonly Row[], index: number): number {
  const below = rows.slice(index + 1, index + 6);
  const named = (rows[index] ?? []).map(
    (cell, column) => isWording(cell) && below.some((row) => isNumeric(row[column])),
  );
  return named.filter(Boolean).length * 0.5;
}

/** A header may take two lines: groups above ("Montant" over "2027" and "2028"), or names finished below. */
function withNeighbours(sheet: RawSheet, index: number, score: number): Header {
  const own = sheet.rows[index] ?? [];
  const above = groupsAbove(sheet, index);
  const below = namesBelow(sheet, index);
  const width = Math.max(own.length, below?.length ?? 0);
  const parts = Array.from({ length: width }, (_, column) => {
    const lines = [above?.[column], spread(sheet, index, column), below?.[column]];
    return [...new Set(lines.map(textOf).filter((line) => line !== ""))];
  });
  const rows = [...(above ? [index - 1] : []), index, ...(below ? [index + 1] : [])];
  return {
    rows,
    names: parts.map((lines) => lines.join(" ")),
    ownNames: parts.map((lines) => lines.at(-1) ?? ""),
    score,
  };
}

/** The line above, its merged cells spread over the columns they cover, when it names groups and not the whole sheet. */
function groupsAbove(sheet: RawSheet, index: number): Row | undefined {
  const width = (sheet.rows[index] ?? []).length;
  const merges = sheet.merges.filter(({ startRow, endRow }) => startRow <= index - 1 && endRow >= index - 1);
  const groups = merges.filter(({ startCol, endCol }) => endCol > startCol && endCol - startCol + 1 < width * 0.8);
  if (groups.length === 0) return undefined;
  return Array.from({ length: width }, (_, column) => spread(sheet, index - 1, column));
}

/** The line below, when it finishes the names: words only, under cells merged across or left blank. */
function namesBelow(sheet: RawSheet, index: number): Row | undefined {
  const below = sheet.rows[index + 1];
  if (!below) return undefined;
  const filled = below.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  if (filled.length === 0 || filled.some((column) => !isSubName(below[column]))) return undefined;
  const own = sheet.rows[index] ?? [];
  const across = (column: number) =>
    sheet.merges.some((merge) => merge.endCol > merge.startCol && holds(merge, index, column));
  const isUnit = (column: number) => UNIT.test(fold(textOf(below[column])));
  const completing = filled.filter((column) => across(column) || isBlank(own[column]));
  const apart = filled.every((column) => isUnit(column) || completing.includes(column));
  return filled.every(isUnit) || (completing.length >= 2 && apart) ? below : undefined;
}

/** A unit, or what stands between brackets below a name. */
const UNIT =
  /^(?:\(.*\)|(?:en )?(?:[km]?€|[km]? ?euros?|[km]eur|milliers d'euros)?(?: ?(?:h\.?t|t\.?t\.?c)\.?)?(?: ?(?:\/|par) ?an)?|(?:en )?(?:mois|ans?|annees?|jours?)|f ?[/,] ?s ?[/,] ?t|jj[/-]mm[/-]aa(?:aa)?|mm[/-]aaaa|oui ?\/ ?non|o ?\/ ?n)$/u;

function isSubName(cell: Row[number] | undefined): boolean {
  const text = textOf(cell);
  return (
    text.length <= 30 &&
    (isWording(cell) || UNIT.test(fold(text)) || /^(?:20\d{2}|HT|TTC|F|S|T|\(.{1,20}\))$/u.test(text))
  );
}

/** The content of a cell, or of the merged cell that covers it. */
function spread(sheet: RawSheet, row: number, column: number): Row[number] {
  const merge = sheet.merges.find((candidate) => holds(candidate, row, column));
  return sheet.rows[merge?.startRow ?? row]?.[merge?.startCol ?? column] ?? "";
}

function holds({ startRow, endRow, startCol, endCol }: Merge, row: number, column: number): boolean {
  return row >= startRow && row <= endRow && column >= startCol && column <= endCol;
}
