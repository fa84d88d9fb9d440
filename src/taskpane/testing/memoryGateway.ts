import { TABLES, type CellValue, type TableKey, type TableRow } from "../../domain/table";
import {
  ANOMALIES_FOLLOWED,
  WorkbookError,
  type Act,
  type ActResult,
  type ComposedSheet,
  type JournalledAct,
  type RunOptions,
  type SheetChange,
  type SheetSelection,
  type TableContent,
  type WorkbookProblem,
} from "../../workbook";
import { idColumn, type Gateway } from "../shared/workbook";

interface Step {
  readonly table: TableKey;
  readonly id: string;
  readonly before: TableRow | undefined;
  readonly after: TableRow | undefined;
}

interface Entry {
  readonly actId: string;
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly steps: readonly Step[];
  undone: boolean;
  /** Written in part only: the window was closed meanwhile. */
  interrupted: boolean;
}

/** A workbook held in memory, for tests of screens: acts, undo and conflicts behave as the contract says. */
export interface MemoryGateway extends Gateway {
  /** Every act asked for, in order. */
  readonly acts: readonly Act[];
  /** Cells that the pane asked the sheet to show. */
  readonly visits: readonly { readonly table: TableKey; readonly id: string; readonly column: string | undefined }[];
  /** Sheets composed to be read and printed, in order. */
  readonly composed: readonly ComposedSheet[];
  /** Words of the marks that colour the cells of a table. */
  marks(table: TableKey): readonly string[];
  rows(table: TableKey): readonly TableRow[];
  row(table: TableKey, id: string): TableRow | undefined;
  /** A person types in the sheet. */
  typeInSheet(table: TableKey, id: string, cells: Readonly<Record<string, CellValue>>): void;
  /** Someone else types, and the news has not come yet. */
  typeElsewhere(table: TableKey, id: string, cells: Readonly<Record<string, CellValue>>): void;
  select(selection: SheetSelection | null): void;
  /** The workbook was made before this table existed. */
  predate(table: TableKey): void;
  /** The window was closed while the last act was being written. */
  interruptLast(): void;
  /** Makes the next call of the gateway fail. */
  failNext(problem: WorkbookProblem): void;
  /** Makes the next act stop once half of the rows that it adds are written. */
  stopHalfway(problem: WorkbookProblem): void;
}

type Content = Partial<Record<TableKey, readonly TableRow[]>>;

/** @param content rows by table; undefined = a workbook that holds nothing of ours */
export function memoryGateway(content?: Content): MemoryGateway {
  const tables = new Map<TableKey, Map<string, TableRow>>();
  const settings = new Map<string, unknown>();
  const changeListeners = new Set<(change: SheetChange) => void>();
  const selectionListeners = new Set<(selection: SheetSelection | null) => void>();
  const journal: Entry[] = [];
  const acts: Act[] = [];
  const visits: { table: TableKey; id: string; column: string | undefined }[] = [];
  const composed: ComposedSheet[] = [];
  const marks = new Map<TableKey, readonly string[]>();
  let failure: WorkbookProblem | undefined;
  let stop: WorkbookProblem | undefined;

  const table = (key: TableKey) => {
    const rows = tables.get(key);
    if (!rows) throw new WorkbookError({ code: "table-missing", detail: key });
    return rows;
  };
  const answer = async () => {
    await Promise.resolve();
    const problem = failure;
    failure = undefined;
    if (problem) throw new WorkbookError(problem);
  };
  const nextId = (key: TableKey) => {
    const { idPrefix } = TABLES[key];
    const numbers = [...table(key).keys()].map((id) => Number(id.split("-")[1] ?? 0));
    return `${idPrefix}-${String(Math.max(0, ...numbers) + 1).padStart(4, "0")}`;
  };
  const put = (key: TableKey, id: string, row: TableRow | undefined) => {
    if (row) table(key).set(id, row);
    else table(key).delete(id);
  };
  const fill = (given: Content) => {
    for (const key of Object.keys(TABLES) as TableKey[]) {
      if (!tables.has(key)) tables.set(key, new Map());
      for (const row of given[key] ?? []) {
        const id = String(row[idColumn(key)] ?? "") || nextId(key);
        table(key).set(id, { ...row, [idColumn(key)]: id });
      }
    }
  };
  const run = (act: Act, options?: RunOptions): ActResult => {
    const steps: Step[] = [];
    const notFound: string[] = [];
    const conflicts: string[] = [];
    const addedIds: string[] = [];
    const total = (act.changes ?? []).length;
    for (const { table: key, id, cells, expected = {} } of act.changes ?? []) {
      if (options?.signal?.aborted) throw new WorkbookError({ code: "cancelled", detail: act.code });
      const before = table(key).get(id);
      if (before && Object.entries(expected).some(([column, cell]) => (before[column] ?? "") !== cell)) {
        conflicts.push(id);
        continue;
      }
      if (!before) notFound.push(id);
      else steps.push({ table: key, id, before, after: { ...before, ...cells } });
      if (before) put(key, id, { ...before, ...cells });
      options?.onProgress?.({ done: steps.length, total });
    }
    for (const { table: key, rows } of act.additions ?? []) {
      for (const row of rows) {
        const id = String(row[idColumn(key)] ?? "") || nextId(key);
        const after = { ...row, [idColumn(key)]: id };
        put(key, id, after);
        addedIds.push(id);
        steps.push({ table: key, id, before: undefined, after });
      }
    }
    for (const { table: key, ids } of act.removals ?? []) {
      for (const id of ids) {
        const before = table(key).get(id);
        if (!before) notFound.push(id);
        else steps.push({ table: key, id, before, after: undefined });
        put(key, id, undefined);
      }
    }
    const actId = `J-${String(journal.length + 1)}`;
    journal.push({ actId, code: act.code, values: act.values ?? {}, steps, undone: false, interrupted: false });
    return { actId, written: steps.length, notFound, conflicts, addedIds };
  };
  const lastEntry = () => journal.findLast(({ code, undone }) => !undone && code !== ANOMALIES_FOLLOWED);

  if (content) fill(content);
  return {
    acts,
    visits,
    composed,
    rows: (key) => [...(tables.get(key)?.values() ?? [])],
    row: (key, id) => tables.get(key)?.get(id),
    typeInSheet(key, id, cells) {
      put(key, id, { ...table(key).get(id), ...cells });
      for (const listener of changeListeners) listener({ table: key, ids: [id] });
    },
    typeElsewhere(key, id, cells) {
      put(key, id, { ...table(key).get(id), ...cells });
    },
    select(selection) {
      for (const listener of selectionListeners) listener(selection);
    },
    failNext(problem) {
      failure = problem;
    },
    stopHalfway(problem) {
      stop = problem;
    },
    async state() {
      await answer();
      if (tables.size === 0) return { kind: "empty" };
      const missingTables = (Object.keys(TABLES) as TableKey[]).filter((key) => !tables.has(key));
      return { kind: "ready", tables: [...tables.keys()], missingTables, laterColumns: new Map() };
    },
    async create(given = {}, options) {
      await answer();
      fill(given);
      options?.onProgress?.({ done: 1, total: 1 });
    },
    async read(keys) {
      await answer();
      const contents = keys.map((key): TableContent => {
        return { key, rows: [...table(key).values()], missingColumns: [], duplicateIds: [] };
      });
      return Object.fromEntries(contents.map((one) => [one.key, one])) as Record<(typeof keys)[number], TableContent>;
    },
    async apply(act, options) {
      await answer();
      acts.push(act);
      const problem = stop;
      stop = undefined;
      if (!problem) {
        composed.push(...(act.sheets ?? []));
        return run(act, options);
      }
      const { actId } = run({ ...act, changes: [], additions: (act.additions ?? []).map(halfOf) }, options);
      this.interruptLast();
      throw new WorkbookError(problem, undefined, { actId, token: "" });
    },
    async undo(actId) {
      await answer();
      const entry = actId === undefined ? lastEntry() : journal.find((one) => one.actId === actId);
      if (!entry || entry.undone) throw new WorkbookError({ code: "conflict", detail: "nothing to undo" });
      const conflicts: string[] = [];
      for (const step of entry.steps.toReversed()) {
        const now = table(step.table).get(step.id);
        if (JSON.stringify(now) === JSON.stringify(step.after)) put(step.table, step.id, step.before);
        else conflicts.push(step.id);
      }
      entry.undone = true;
      const written = entry.steps.length - conflicts.length;
      return { actId: entry.actId, written, notFound: [], conflicts, addedIds: [], last: named(lastEntry()) };
    },
    async lastAct() {
      await answer();
      return named(lastEntry());
    },
    async unfinished() {
      await answer();
      return journal
        .filter(({ interrupted, undone }) => interrupted && !undone)
        .map(({ actId, code, values }) => ({ actId, code, values }));
    },
    async takeBack({ actId }) {
      const held = journal.some((one) => one.actId === actId && one.interrupted && !one.undone);
      return held ? this.undo(actId) : null;
    },
    async keep(actId) {
      await answer();
      for (const entry of journal) if (entry.actId === actId) entry.interrupted = false;
    },
    predate: (key) => void tables.delete(key),
    interruptLast() {
      const entry = journal.at(-1);
      if (entry) entry.interrupted = true;
    },
    async giveIds(keys) {
      await answer();
      const addedIds = keys.flatMap((key) => {
        const row = table(key).get("");
        if (!row) return [];
        const id = nextId(key);
        put(key, "", undefined);
        put(key, id, { ...row, [idColumn(key)]: id });
        return [id];
      });
      return { actId: "", written: addedIds.length, notFound: [], conflicts: [], addedIds };
    },
    async goTo(key, id, column) {
      await answer();
      visits.push({ table: key, id, column });
    },
    onChange(listener) {
      changeListeners.add(listener);
      return () => changeListeners.delete(listener);
    },
    onSelection(listener) {
      selectionListeners.add(listener);
      return () => selectionListeners.delete(listener);
    },
    readSetting: (key) => Promise.resolve(settings.get(key)),
    writeSetting(key, value) {
      settings.set(key, value);
      return Promise.resolve();
    },
    marks: (key) => marks.get(key) ?? [],
    async markCells(key, _column, given) {
      await answer();
      marks.set(
        key,
        given.map(({ word }) => word),
      );
    },
    async writeSheets(sheets) {
      await answer();
      composed.push(...sheets);
    },
  };
}

function halfOf<Added extends { readonly rows: readonly TableRow[] }>(added: Added): Added {
  return { ...added, rows: added.rows.slice(0, Math.ceil(added.rows.length / 2)) };
}

function named(entry: Entry | undefined): JournalledAct | null {
  if (!entry) return null;
  const { actId, code, values, interrupted } = entry;
  return { actId, code, values, ...(interrupted ? { interrupted } : {}) };
}
