import { readOrigin } from "../submission";
import type { TableRow } from "../table";
import { similarity, words } from "../text";
import type { IncomingLine, IncomingList } from "./incoming";
import { originalText, readOriginal, type OriginalCells } from "./originalText";
import { SimilarNeeds } from "./similarNeeds";

/** A row of `Besoins` that an earlier file brought. */
export interface EarlierLine {
  readonly id: string;
  readonly row: TableRow;
  /** What the earlier file said; undefined for rows written before that was kept. */
  readonly original: OriginalCells | undefined;
  readonly fileRow: number;
}

/** Rows looked at between two pauses. */
const CHUNK = 1_000;

/**
 * The files that brought rows, each with its number of lines, in the order of the sheet. Gives the hand back every
 * thousand rows, with the number of rows done.
 */
export function* importedFiles(rows: readonly TableRow[]): Generator<number, ReadonlyMap<string, number>, void> {
  const files = new Map<string, number>();
  for (const [done, { origin }] of rows.entries()) {
    if (done % CHUNK === CHUNK - 1) yield done;
    const file = readOrigin(String(origin ?? ""))?.file;
    if (file !== undefined) files.set(file, (files.get(file) ?? 0) + 1);
  }
  return files;
}

/** Rows of `Besoins` that came from a file of that name. */
export function linesFrom(file: string, rows: readonly TableRow[]): readonly EarlierLine[] {
  return rows.flatMap((row): readonly EarlierLine[] => {
    const origin = readOrigin(String(row["origin"] ?? ""));
    return origin?.file === file ? [earlier(row, origin.row)] : [];
  });
}

/** Rows of `Besoins` that came from a form whose lines bear keys of that stem ("Sports/2028/"), whatever its file was called. */
export function linesOfForm(stem: string, keyName: string, rows: readonly TableRow[]): readonly EarlierLine[] {
  return rows
    .map((row) => earlier(row, readOrigin(String(row["origin"] ?? ""))?.row ?? 0))
    .filter(({ original }) => original?.get(keyName)?.startsWith(stem) === true);
}

export function earlier(row: TableRow, fileRow: number): EarlierLine {
  return { id: String(row["id"] ?? ""), row, original: readOriginal(row["originalText"]), fileRow };
}

/** Two lines whose objects have less in common are two needs, wherever they stand. */
const SAME_KEY = 0.3;
const SAME_PLACE = 0.4;
const SAME_OBJECT = 0.55;

/**
 * Which earlier line each line of a file is: by hidden key, else because nothing changed in it, else by its object,
 * else by its place in the file when the objects have something in common. An earlier line is one line at most.
 */
export function matchLines(
  { lines }: IncomingList,
  earlierLines: readonly EarlierLine[],
  keyName: string,
): ReadonlyMap<IncomingLine, EarlierLine> {
  const matches = new Map<IncomingLine, EarlierLine>();
  const taken = new Set<EarlierLine>();
  const pair = (line: IncomingLine, other: EarlierLine | undefined): void => {
    if (!other || taken.has(other) || matches.has(line)) return;
    matches.set(line, other);
    taken.add(other);
  };
  const allTaken = () => taken.size === earlierLines.length;
  if (allTaken()) return matches;
  const byKey = indexBy(earlierLines, ({ original }) => original?.get(keyName) ?? "");
  const byText = indexBy(earlierLines, ({ original }) => (original ? originalText(original) : ""));
  const byTitle = indexBy(earlierLines, ({ row }) => words(titleOf(row)));
  for (const line of lines) {
    const known = line.key === "" ? undefined : byKey.get(line.key)?.at(-1);
    if (known && alike(line, known, SAME_KEY)) pair(line, known);
  }
  for (const line of lines) pair(line, free(byText.get(line.originalText), taken));
  for (const line of lines) pair(line, free(byTitle.get(words(titleOf(line.need))), taken));
  if (allTaken()) return matches;
  const similar = new SimilarNeeds<EarlierLine>();
  for (const other of earlierLines) if (!taken.has(other)) similar.add(other, titleOf(other.row));
  for (const line of lines) {
    if (matches.has(line)) continue;
    pair(line, similar.find(titleOf(line.need), SAME_OBJECT).find(({ item }) => !taken.has(item))?.item);
  }
  const byPlace = indexBy(earlierLines, ({ fileRow }) => String(fileRow));
  for (const line of lines) {
    const there = byPlace.get(String(line.row))?.find((other) => !taken.has(other));
    if (there && alike(line, there, SAME_PLACE)) pair(line, there);
  }
  return matches;
}

/** The first of the lines that would do that no other line took: both files go downwards. */
function free(candidates: EarlierLine[] = [], taken: ReadonlySet<EarlierLine>): EarlierLine | undefined {
  for (let next = candidates.at(-1); next; next = candidates.at(-1)) {
    if (!taken.has(next)) return next;
    candidates.pop();
  }
  return undefined;
}

function alike(line: IncomingLine, other: EarlierLine, least: number): boolean {
  const [mine, its] = [titleOf(line.need), titleOf(other.row)];
  if (mine === "" || its === "") return true;
  return words(mine) === words(its) || similarity(mine, its) >= least;
}

export function titleOf(row: TableRow): string {
  return String(row["title"] ?? "");
}

function indexBy(lines: readonly EarlierLine[], keyOf: (line: EarlierLine) => string) {
  const index = new Map<string, EarlierLine[]>();
  for (const line of lines) {
    const key = keyOf(line);
    if (key === "") continue;
    const known = index.get(key);
    if (known) known.push(line);
    else index.set(key, [line]);
  }
  // The first one last, where it is taken from at no cost.
  for (const list of index.values()) list.reverse();
  return index;
}
