import { fold, words } from "../text";
import { isBlank, isWording, textOf, type Row } from "./cells";
import { exactField } from "./headerMatch";
import type { RawSheet } from "./rawFile";

/** A part of a sheet that holds one list: lines and columns from 0, ends excluded. */
export interface Region {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const LONGEST_NAME = 60;
/** Names of columns hold no number but a year. */
const HAS_NUMBER = /\d/u;
const A_YEAR = /^\D*20\d{2}\D*$/u;
/** Share of the names of a header that may be unknown. */
const UNKNOWN = 0.4;
/** Fewer names than this may be a line of words. */
const FEWEST = 3;

/**
 * The lists of a sheet: one above the other when several lines are made of known names of columns, side by side when
 * a line of names says everything twice. Usually one, the whole sheet.
 */
export function regionsOf(sheet: RawSheet): readonly Region[] {
  const heads = headerLines(sheet);
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const tops = heads.map(({ first }, rank) => (rank === 0 ? 0 : titleAbove(sheet, first)));
  const stacked = (heads.length === 0 ? [0] : tops).map((top, rank) => {
    return { top, bottom: tops[rank + 1] ?? sheet.rows.length, head: heads[rank]?.last };
  });
  return stacked.flatMap(({ top, bottom, head }) => {
    const starts = head === undefined ? [0] : sideBySide(sheet.rows[head] ?? []);
    return starts.map((left, rank) => ({ top, bottom, left, right: starts[rank + 1] ?? width }));
  });
}

/** The lines that names of columns take, from 0. */
interface HeaderLines {
  readonly first: number;
  readonly last: number;
}

/** Lines of names whose columns differ from those of the list above: the same names again are a repeated header. */
function headerLines(sheet: RawSheet): readonly HeaderLines[] {
  const found: HeaderLines[] = [];
  let current = "";
  for (const [at, row] of sheet.rows.entries()) {
    if (!mayBeNames(row) || !areNames(row)) continue;
    const names = row.map((cell) => words(textOf(cell))).join("|");
    if (names === current) continue;
    current = names;
    const above = found.at(-1);
    // Names right above names are groups: one header on two lines.
    if (above?.last === at - 1) found[found.length - 1] = { first: above.first, last: at };
    else found.push({ first: at, last: at });
  }
  return found;
}

/** Cheap: nearly every line of a long list stops here. */
function mayBeNames(row: Row): boolean {
  let filled = 0;
  for (const cell of row) {
    if (cell === "") continue;
    if (typeof cell !== "string" || cell.length > LONGEST_NAME || (HAS_NUMBER.test(cell) && !A_YEAR.test(cell)))
      return false;
    filled += 1;
  }
  return filled >= FEWEST;
}

/** Most of the line names known columns, the title of the need being one. */
function areNames(row: Row): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  const fields = new Set<string>();
  let [known, unknown] = [0, 0];
  for (const cell of filled) {
    const field = exactField(textOf(cell));
    if (field !== undefined) {
      fields.add(field);
      known += 1;
    } else if (!isWording(cell) || (unknown += 1) > filled.length * UNKNOWN) return false;
  }
  return known >= FEWEST && fields.size > 1 && fields.has("title");
}

/** A second list begins with the titles just above its names. */
function titleAbove(sheet: RawSheet, head: number): number {
  let top = head;
  while (top > 0) {
    const filled = (sheet.rows[top - 1] ?? []).filter((cell) => !isBlank(cell));
    if (filled.length > 1 || filled.some((cell) => !isWording(cell) || isTotalWord(textOf(cell)))) break;
    top -= 1;
  }
  return top;
}

function isTotalWord(text: string): boolean {
  return /^(?:sous-?total|total)/u.test(fold(text));
}

/** Columns where a list begins: the titles are named twice, in lists that have the same first name or a gap between. */
function sideBySide(row: Row): readonly number[] {
  const names = row.map((cell) => words(textOf(cell)));
  const titles = names.flatMap((name, column) => (name !== "" && exactField(name) === "title" ? [column] : []));
  const [first] = titles;
  if (first === undefined || titles.length < 2) return [0];
  if (!titles.every((column) => names[column] === names[first])) return [0];
  const begins = names.findIndex((name) => name !== "");
  const lead = first - begins;
  const starts = titles.map((column) => column - lead);
  const alike = starts.every((start) => names[start] === names[begins] && names[start + 1] === names[begins + 1]);
  return alike ? starts.map((start, rank) => (rank === 0 ? 0 : start)) : [0];
}

/** The sheet with nothing outside of a region, its lines and columns keeping their places. */
export function within(sheet: RawSheet, region: Region): RawSheet {
  const { top, bottom, left, right } = region;
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const whole = left === 0 && right >= width;
  if (whole && top === 0 && bottom === sheet.rows.length) return sheet;
  const rows = sheet.rows.map((row, at) => {
    if (at < top || at >= bottom) return [];
    return whole ? row : row.slice(0, right).map((cell, column) => (column < left ? "" : cell));
  });
  const merges = sheet.merges.filter(
    ({ startRow, endRow, startCol, endCol }) =>
      endRow >= top && startRow < bottom && endCol >= left && startCol < right,
  );
  return { ...sheet, rows, merges };
}
