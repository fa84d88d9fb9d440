import { TABLES, type TableKey } from "../../domain/table";
import type { Acquaintance } from "../acquaintance";
import { toRemembered } from "../columns/layout";
import { writeMemory, type Memory } from "../columns/memory";
import { WorkbookError, type ActResult, type Attempt, type RunOptions } from "../gateway";
import { LIGHT_COLUMNS } from "../journal/entry";
import type { ActRecord } from "../journal/record";
import { journalAct, markState } from "../journal/write";
import { bytesOf, REQUEST_LIMIT, send, stopIfCancelled, type Operation } from "../office/batches";
import { Breath } from "../office/breath";
import { toWorkbookError } from "../office/errors";
import type { Visit } from "../office/visit";
import { openViews, type View, type Views } from "../reading/view";
import { readDoomedRows, type WholeRow } from "./doomed";
import { merge, type Edits } from "./edits";
import { guard, type Guard } from "./guard";
import { tableOperations } from "./operations";
import { planTable, type TablePlan } from "./plan";

/** An act to perform: its name, what it writes and the acts whose state changes with it. */
export interface Performance {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly edits: Edits;
  /** Act that this one undoes, "" for an ordinary act. */
  readonly undoes: string;
  /**
   * New states of earlier acts, found in the journal read with {@link LIGHT_COLUMNS} just before writing: rows of its
   * body, then the state. Absent for an act that touches no other.
   */
  readonly marks?: (journal: View) => readonly (readonly [rows: readonly number[], state: string])[];
  readonly at: Date;
  /** Sign of this very writing, for the journal. */
  readonly token: string;
}

/**
 * Reads what is about to be written (one request), compares, then writes the journal and the cells (one request as long
 * as they hold in it). What fails half-way leaves the act in the journal as prepared: it can still be undone.
 */
export async function perform(
  visit: Visit,
  act: Performance,
  options: RunOptions,
  known: Acquaintance,
  limit = REQUEST_LIMIT,
): Promise<ActResult & { readonly record: ActRecord }> {
  stopIfCancelled(options.signal);
  const wanted = wantedColumns(act.edits).set("journal", act.marks ? LIGHT_COLUMNS : new Set());
  const views = await openViews(visit, wanted, known);
  const journal = journalOf(views);
  const marks = (act.marks?.(journal) ?? []).map(([rows, state]) => markState(journal, rows, state));
  const whole = await readDoomedRows(visit, views.tables, act.edits.removals);
  const breath = new Breath();
  const tables = [...views.tables].filter(([key]) => key !== "journal");
  const plans = await plansOf(tables, act.edits, whole, breath);
  const record = recordOf(plans, act);
  const written = record.changes.length + record.added.length + record.removed.length;
  const names = plans.filter(touches).map(({ view }) => view.layout.definition.name);
  const head = { ...act, tables: names, rows: written };
  const journalled = written > 0 ? await journalAct(journal, head, record, breath) : null;
  const guards = plans.map(guard);
  const operations = journalled
    ? [
        ...remember(visit, views, plans),
        ...journalled.before,
        ...guards.map(({ operation }) => operation),
        ...(await operationsOf(plans, guards, breath)),
        journalled.after,
      ]
    : [];
  if (operations.length + marks.length > 0) {
    await send(visit, [...operations, ...marks], options, limit).catch((error: unknown) => {
      const begun = visit.hasWritten && journalled !== null;
      throw failure(error, names, begun ? { actId: journalled.actId, token: act.token } : undefined);
    });
  }
  for (const { view, newRows, removedRows } of plans) known.resized(view.key, newRows.length - removedRows.size);
  if (journalled) await repair(visit, guards, known);
  return { actId: journalled?.actId ?? "", written, ...outcome(plans), record };
}

async function plansOf(
  tables: readonly (readonly [TableKey, View])[],
  edits: Edits,
  whole: ReadonlyMap<TableKey, ReadonlyMap<number, WholeRow>>,
  breath: Breath,
): Promise<readonly TablePlan[]> {
  const plans: TablePlan[] = [];
  for (const [key, view] of tables) {
    plans.push(await planTable(view, editsOf(edits, key), whole.get(key) ?? new Map(), breath));
  }
  return plans;
}

/** @param guards of the plans, in their order; none for rows that are only put right */
async function operationsOf(
  plans: readonly TablePlan[],
  guards: readonly Guard[],
  breath: Breath,
): Promise<readonly Operation[]> {
  const operations: Operation[] = [];
  for (const [at, plan] of plans.entries()) {
    const watch = guards[at]?.watch ?? unwatched;
    for (const operation of await tableOperations(plan, watch, breath)) operations.push(operation);
  }
  return operations;
}

/** Excel says which cell is protected, not where: the person needs the names of the tables. */
function failure(error: unknown, tables: readonly string[], attempt: Attempt | undefined): WorkbookError {
  const { problem } = toWorkbookError(error);
  const { code } = problem;
  return new WorkbookError(code === "protected" ? { code, detail: tables.join(", ") } : problem, error, attempt);
}

function wantedColumns({ changes, additions, removals, naming }: Edits): Map<TableKey, ReadonlySet<string>> {
  // A row without id is told from a blank one by all its columns.
  const wanted = new Map(naming.map((key) => [key, new Set(TABLES[key].columns.map((column) => column.key))]));
  for (const { table } of [...additions, ...removals]) if (!wanted.has(table)) wanted.set(table, new Set());
  for (const { table, cells } of changes) {
    const keys = wanted.get(table) ?? new Set();
    for (const key of Object.keys(cells)) keys.add(key);
    wanted.set(table, keys);
  }
  return wanted;
}

function editsOf({ changes, additions, removals, naming }: Edits, key: TableKey): Edits {
  const isHere = ({ table }: { readonly table: TableKey }): boolean => table === key;
  return {
    changes: changes.filter(isHere),
    additions: additions.filter(isHere),
    removals: removals.filter(isHere),
    naming: naming.filter((table) => table === key),
  };
}

function journalOf(views: Views): View {
  const journal = views.tables.get("journal");
  if (!journal) throw new WorkbookError({ code: "table-missing", detail: TABLES.journal.name });
  return journal;
}

function recordOf(plans: readonly TablePlan[], { undoes, token }: Performance): ActRecord {
  return {
    version: 1,
    changes: plans.flatMap(({ record }) => record.changes),
    added: plans.flatMap(({ record }) => record.added),
    removed: plans.flatMap(({ record }) => record.removed),
    undoes,
    token,
  };
}

function touches({ record }: TablePlan): boolean {
  return record.changes.length + record.added.length + record.removed.length > 0;
}

const unwatched = (): void => undefined;

/** Puts right what was written to rows that had just moved: two more requests, only then. */
async function repair(visit: Visit, guards: readonly Guard[], known: Acquaintance): Promise<void> {
  const repairs = guards.flatMap((one) => one.repair() ?? []);
  if (repairs.length === 0) return;
  await send(
    visit,
    repairs.flatMap(({ restore }) => restore),
    {},
  );
  const edits = merge(repairs.map((one) => one.edits));
  const views = await openViews(visit, wantedColumns(edits), known);
  const whole = await readDoomedRows(visit, views.tables, edits.removals);
  const breath = new Breath();
  const plans = await plansOf([...views.tables], edits, whole, breath);
  await send(visit, await operationsOf(plans, [], breath), {});
}

/** Keeps the headers seen and the highest numbers given, when they are news. */
function remember(visit: Visit, { locations }: Views, plans: readonly TablePlan[]): readonly Operation[] {
  const before = locations.memory;
  const news = plans.filter(touches).map(({ view, addedIds, removedRows, lastNumber }) => {
    const kept = before[view.key];
    const counts = addedIds.length + removedRows.size > 0;
    return [view.key, toRemembered(view.layout, kept, counts ? lastNumber : (kept?.lastNumber ?? 0))] as const;
  });
  const memory: Memory = { ...before, ...Object.fromEntries(news) };
  if (JSON.stringify(memory) === JSON.stringify(before)) return [];
  return [{ bytes: bytesOf(memory), rows: 0, queue: () => writeMemory(visit.context, memory) }];
}

function outcome(plans: readonly TablePlan[]): Omit<ActResult, "actId" | "written"> {
  return {
    notFound: plans.flatMap(({ notFound }) => [...notFound]),
    conflicts: plans.flatMap(({ conflicts }) => [...conflicts]),
    addedIds: plans.flatMap(({ addedIds }) => addedIds),
    missingColumns: plans.flatMap(({ missingColumns }) => [...missingColumns]),
  };
}
