import type { TableRow } from "../table";
import { words } from "../text";
import { readOrigin } from "../submission";
import { cellChanges, type CellChange } from "./cellChanges";
import { KnownNeeds, type Duplicate } from "./duplicates";
import { earlier, linesFrom, linesOfForm, matchLines, titleOf, type EarlierLine } from "./earlierLines";
import { convertedBefore, type IncomingLine, type IncomingList } from "./incoming";

/** A line that the workbook does not hold. */
export interface NewLine {
  readonly line: IncomingLine;
  readonly duplicate?: Duplicate;
}

/** A line that the workbook holds, and what the file changes in it. */
export interface ChangedLine {
  readonly line: IncomingLine;
  readonly id: string;
  readonly title: string;
  readonly changes: readonly CellChange[];
}

/** What an import would do, line by line. */
export interface Comparison {
  readonly added: readonly NewLine[];
  readonly changed: readonly ChangedLine[];
  /** Lines that change nothing. */
  readonly same: number;
  /** Needs that an earlier version of the file brought and that this one no longer has: they stay unless the user says otherwise. */
  readonly gone: readonly { readonly id: string; readonly title: string }[];
  /** Needs of the workbook that lines of the list are. */
  readonly matched: ReadonlySet<string>;
  /** Lines that correct needs which the workbook no longer holds. */
  readonly lost: readonly IncomingLine[];
  /** Name of the earlier file that this one is compared with; undefined when there is none. */
  readonly replaces: string | undefined;
}

/** How a list is compared. */
export interface ComparisonOptions {
  /** Name of the column of keys of our forms. */
  readonly keyName: string;
  /** Beginning of the keys of a returned form: "Sports/2028/". */
  readonly formStem?: string;
  /** Earlier file that the user says this one corrects; "" for none. Found by itself when not given. */
  readonly replaces?: string;
}

const CHUNK = 500;

/** Compares a list with the rows of `Besoins`; {@link compareInSteps} does the same in chunks. */
export function compare(list: IncomingList, rows: readonly TableRow[], options: ComparisonOptions): Comparison {
  const steps = compareInSteps(list, rows, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * What writing a list would do to `Besoins`: lines that are new, needs whose cells the department changed, needs that
 * the file no longer has. Importing a file twice changes nothing. Gives back the hand every few hundred lines, with
 * the number of lines done.
 */
export function* compareInSteps(
  list: IncomingList,
  rows: readonly TableRow[],
  options: ComparisonOptions,
): Generator<number, Comparison> {
  const { lines, corrections } = list;
  const replaces = corrections ? undefined : earlierFile(list, rows, options);
  const scope = corrections ? [] : scopeOf(rows, replaces, options);
  const matches = corrections ? byId(lines, rows) : matchLines(list, scope, options.keyName);
  yield 0;
  const before = lastTime(list, matches);
  const given = new Set(list.mapping.flatMap(({ field }) => field ?? []));
  const known = corrections || rows.length === 0 || matches.size === lines.length ? undefined : new KnownNeeds(rows);
  const [added, changed, lost]: [NewLine[], ChangedLine[], IncomingLine[]] = [[], [], []];
  let same = 0;
  for (const [done, line] of lines.entries()) {
    if (done % CHUNK === CHUNK - 1) yield done;
    const match = matches.get(line);
    if (!match) {
      if (corrections) lost.push(line);
      else added.push(newLine(line, known));
      continue;
    }
    const changes = cellChanges(match.row, line.need, before.get(line), given);
    if (changes.length === 0) same++;
    else changed.push({ line, id: match.id, title: titleOf(match.row), changes });
  }
  const matched = new Set([...matches.values()].map(({ id }) => id));
  const gone = scope.filter(({ id }) => !matched.has(id)).map(({ id, row }) => ({ id, title: titleOf(row) }));
  return { added, changed, same, gone, matched, lost, replaces };
}

function newLine(line: IncomingLine, known: KnownNeeds | undefined): NewLine {
  const duplicate = known?.duplicateOf(line.need);
  return duplicate ? { line, duplicate } : { line };
}

function byId(lines: readonly IncomingLine[], rows: readonly TableRow[]): ReadonlyMap<IncomingLine, EarlierLine> {
  const known = new Map(rows.map((row) => [String(row["id"] ?? ""), row]));
  return new Map(
    lines.flatMap((line): readonly (readonly [IncomingLine, EarlierLine])[] => {
      const row = line.key === "" ? undefined : known.get(line.key);
      return row ? [[line, earlier(row, line.row)]] : [];
    }),
  );
}

function scopeOf(
  rows: readonly TableRow[],
  replaces: string | undefined,
  { formStem, keyName }: ComparisonOptions,
): readonly EarlierLine[] {
  const ofForm = formStem === undefined ? [] : linesOfForm(formStem, keyName, rows);
  if (ofForm.length > 0) return ofForm;
  return replaces === undefined ? [] : linesFrom(replaces, rows);
}

/** What each known line said the last time, converted as today's. */
function lastTime(
  list: IncomingList,
  matches: ReadonlyMap<IncomingLine, EarlierLine>,
): ReadonlyMap<IncomingLine, TableRow> {
  const remembered = [...matches].flatMap(([line, { original }]) => {
    const said = line.issued ?? original;
    return said ? [{ line, said }] : [];
  });
  const converted = convertedBefore(
    list,
    remembered.map(({ said }) => said),
  );
  return new Map(remembered.map(({ line }, at) => [line, converted.get(at) ?? {}]));
}

/** Share of the lines of a file that must be known from an earlier one for it to be its correction. */
const MOSTLY_KNOWN = 0.5;

/** The earlier file that a list corrects: that of the same name, else the one that brought most of its objects. */
function earlierFile(
  list: IncomingList,
  rows: readonly TableRow[],
  { replaces }: ComparisonOptions,
): string | undefined {
  if (replaces !== undefined) return replaces === "" ? undefined : replaces;
  const files = new Map<string, Set<string>>();
  for (const row of rows) {
    const file = readOrigin(String(row["origin"] ?? ""))?.file;
    if (file === undefined) continue;
    if (file === list.file) return file;
    const objects = files.get(file) ?? new Set<string>();
    files.set(file, objects.add(objectOf(row)));
  }
  if (files.size === 0) return undefined;
  const objects = list.lines.map(({ need }) => objectOf(need));
  const [best] = [...files]
    .map(([file, known]) => ({ file, count: objects.filter((object) => known.has(object)).length }))
    .sort((a, b) => b.count - a.count);
  return best && best.count > 0 && best.count >= objects.length * MOSTLY_KNOWN ? best.file : undefined;
}

/** The same object asked by the same department for the same exercise. */
export function objectOf(row: TableRow): string {
  return [row["year"], row["department"], row["title"]].map((cell) => words(String(cell ?? ""))).join("|");
}
