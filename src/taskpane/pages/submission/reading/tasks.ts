import { campaignYearIn } from "../../../../domain/campaign";
import { rowToAdd, type NewLine } from "../../../../domain/comparison";
import { readForm } from "../../../../domain/form";
import { extractKindOf } from "../../../../domain/spend";
import { findTables, mapColumns, readFile, type RawFile } from "../../../../domain/submission";
import type { TableRow } from "../../../../domain/table";
import type { Progress } from "../../../../workbook";
import type { Tasks } from "../../../shared/compute/computer";
import { checkContext, type CheckLists } from "../../../shared/findings/checking";
import { isAdded, type Decisions } from "../decisions";
import { recall, type RememberedMappings } from "../mappings";
import { comparedTogether, toldOf } from "./compared";
import { HeldExtracts, type ExtractInputs, type ExtractOutputs } from "./extracts";
import { held, type Held, type Understood } from "./held";
import type { ReceivedChange, ReceivedFile, ReceivedTable, ToldComparison, Versions } from "./told";
import { versionsTold } from "./versions";

/** What the lists are checked against, as the page Contrôle does. */
interface Checked {
  readonly today: string;
  readonly rows: CheckLists;
}

/** What each task is given. */
export interface ReadingInputs extends ExtractInputs {
  /** Reads a file and proposes what each of its columns is; the file stays known by its name. */
  readonly read: Checked & {
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly savedAt: number;
    readonly known: RememberedMappings;
    /** Read as a list of needs, even when its columns are those of payments or contracts. */
    readonly onlyNeeds: boolean;
  };
  /** The same list under another mapping or other options. */
  readonly change: Checked & { readonly key: string; readonly change: ReceivedChange };
  /** What writing the lists of a file would do, by list. */
  readonly compare: { readonly file: string; readonly rows: { readonly needs: readonly TableRow[] } };
  /** Files, by their names in the order in which they were saved, that are versions of one another. */
  readonly versions: { readonly files: readonly string[] };
  /** The rows that lists would add, once decided. */
  readonly additions: { readonly tables: readonly { readonly key: string; readonly decisions: Decisions }[] };
  /** Forgets every file but those named. */
  readonly keep: { readonly files: readonly string[] };
}

/** What each task gives. */
export interface ReadingOutputs extends ExtractOutputs {
  readonly read: ReceivedFile;
  readonly change: ReceivedTable | undefined;
  readonly compare: ReadonlyMap<string, ToldComparison>;
  readonly versions: readonly Versions[];
  readonly additions: readonly TableRow[];
  readonly keep: number;
}

/** The tasks of reading, which keep the files read on their side: pages only know what they show of them. */
export function readingTasks(): Tasks<ReadingInputs, ReadingOutputs> {
  const files = new Map<string, ReadonlyMap<string, Held>>();
  /** Lines that a comparison would add, by list. */
  const added = new Map<string, readonly NewLine[]>();
  const extracts = new HeldExtracts();
  const tablesOf = (file: string): readonly Held[] => [...(files.get(file)?.values() ?? [])];
  const heldOf = (key: string): Held | undefined => [...files.values()].flatMap((held) => held.get(key) ?? [])[0];

  return {
    async *read({ name, bytes, savedAt, known, onlyNeeds, today, rows }) {
      files.delete(name);
      const base = { name, savedAt, tables: [], aside: [] };
      const content = contentOf(await readFile(name, bytes));
      yield START;
      if ("problem" in content) return { ...base, problem: content.problem };
      const { form, found } = content;
      const [first] = found?.tables ?? [];
      if (!onlyNeeds && first && extractKindOf(first)) {
        extracts.hold(first);
        return { ...base, extract: true };
      }
      const { lists, aside } = found
        ? listsIn(found, known, campaignYearIn(rows.parameters ?? []))
        : { lists: form ? [{ ...form, key: name, remembered: false, options: {}, form }] : [], aside: [] };
      const context = checkContext(today, rows);
      const read = new Map<string, Held>();
      for (const understood of lists) read.set(understood.key, yield* held(understood, context));
      files.set(name, read);
      const tables = [...read.values()].map(({ told }) => told);
      return { ...base, tables, aside, ...(tables.length === 0 ? { problem: { code: "file.no-table" } } : {}) };
    },

    *change({ key, change, today, rows }) {
      const before = heldOf(key);
      if (!before) return undefined;
      const next = { ...before, ...change };
      const after =
        change.mapping || change.options
          ? yield* held(next, checkContext(today, rows))
          : { ...next, told: { ...before.told, ...change } };
      const { file } = before.table;
      files.set(file, new Map(files.get(file)).set(key, after));
      return after.told;
    },

    *compare({ file, rows }) {
      const tables = tablesOf(file);
      const comparisons = yield* comparedTogether(tables, rows.needs);
      return new Map(
        tables.flatMap(({ key }, at) => {
          const comparison = comparisons[at];
          if (!comparison) return [];
          added.set(key, comparison.added);
          return [[key, toldOf(comparison)] as const];
        }),
      );
    },

    versions: ({ files: names }) => versionsTold(names.flatMap(tablesOf)),

    *additions({ tables }) {
      const lines = tables.flatMap(({ key, decisions }) =>
        (added.get(key) ?? []).filter(({ line: { row }, duplicate }) =>
          isAdded({ row, exact: duplicate?.exact === true }, decisions),
        ),
      );
      const rows: TableRow[] = [];
      for (const { line } of lines) {
        if (rows.length % CHUNK === 0) yield { done: rows.length, total: lines.length };
        rows.push(rowToAdd(line));
      }
      return rows;
    },

    *keep({ files: names }) {
      yield START;
      for (const name of files.keys()) {
        if (names.includes(name)) continue;
        for (const key of files.get(name)?.keys() ?? []) added.delete(key);
        files.delete(name);
      }
      return files.size;
    },

    extract: (input) => extracts.extract(input),
    extractLines: (input) => extracts.extractLines(input),
    dropExtracts: (input) => extracts.dropExtracts(input),
  };
}

/** What a file holds; the file as it was read is not kept, it weighs as much as its lists. */
function contentOf(raw: RawFile) {
  if (raw.kind === "unreadable") return { problem: raw.reason };
  const form = readForm(raw);
  return { form, found: form ? undefined : findTables(raw) };
}

/** Rows made between two pauses. */
const CHUNK = 500;
const START: Progress = { done: 0, total: 0 };

function listsIn(
  { tables, asideSheets }: ReturnType<typeof findTables>,
  known: RememberedMappings,
  year: number | undefined,
): { readonly lists: readonly Understood[]; readonly aside: ReceivedFile["aside"] } {
  const lists = tables.map((table): Understood => {
    const { mapping, remembered } = recall(mapColumns(table), known);
    const key = `${table.file}|${table.sheet}|${table.headerRows.join()}|${String(table.columns[0]?.index)}`;
    return { key, table, mapping, remembered, options: year === undefined ? {} : { year } };
  });
  return { lists, aside: asideSheets };
}
