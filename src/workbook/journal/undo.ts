import type { Acquaintance } from "../acquaintance";
import { requiredPlace } from "../columns/locate";
import { WorkbookError, type ActResult, type Attempt, type JournalledAct, type RunOptions } from "../gateway";
import { send } from "../office/batches";
import type { Visit } from "../office/visit";
import { openViews, type View } from "../reading/view";
import { perform, type Performance } from "../writing/perform";
import { LIGHT_COLUMNS, STATE, toEntries, UNDO, undoable, type Entry } from "./entry";
import { inverse } from "./inverse";
import { fromParts, type ActRecord } from "./record";
import { markState } from "./write";

/** An act of this session: undoing it spares the reading of what the journal holds of it. */
export interface RecentAct {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly record: ActRecord;
}

/** Reads the acts of the journal, oldest first: one request. */
export async function readEntries(visit: Visit, known: Acquaintance): Promise<readonly Entry[]> {
  const { entries } = await openJournal(visit, known);
  return entries;
}

interface OpenJournal {
  readonly journal: View;
  readonly entries: readonly Entry[];
}

async function openJournal(visit: Visit, known: Acquaintance): Promise<OpenJournal> {
  const views = await openViews(visit, new Map([["journal", LIGHT_COLUMNS]]), known);
  const journal = views.tables.get("journal");
  if (!journal) throw new WorkbookError({ code: "table-missing", detail: "journal" });
  return { journal, entries: toEntries(journal) };
}

/** Declares written an act that was interrupted. */
export async function keepAct(visit: Visit, actId: string, known: Acquaintance): Promise<void> {
  const { journal, entries } = await openJournal(visit, known);
  const entry = entries.find((one) => one.actId === actId);
  if (entry?.state !== STATE.prepared) throw new WorkbookError({ code: "conflict", detail: actId });
  await send(visit, [markState(journal, entry.places, STATE.written)], {});
}

/**
 * Undoes an act, or the last one that can be. The undoing is an act of the journal too; naming it redoes. An act of this
 * session that is named costs two requests, another one or two more: the journal is read first.
 *
 * @throws {@link WorkbookError} "conflict" when there is nothing to undo or when the journal was altered
 */
export async function undoAct(
  visit: Visit,
  actId: string | undefined,
  options: RunOptions,
  known: Acquaintance,
  recent: ReadonlyMap<string, RecentAct>,
  { at, token }: Pick<Performance, "at" | "token">,
): Promise<ActResult & { readonly record: ActRecord; readonly act: Pick<RecentAct, "code" | "values"> }> {
  const ours = actId === undefined ? undefined : recent.get(actId);
  const undone = actId !== undefined && ours ? { actId, ...ours } : await lookUp(visit, actId, known, recent);
  const act = { code: UNDO, values: { ...undone.values, act: undone.actId, code: undone.code } };
  let after: readonly Entry[] = [];
  const marks = (journal: View): readonly (readonly [readonly number[], string])[] => {
    const before = toEntries(journal);
    after = before.map((entry) => ({ ...entry, state: stateAfter(entry, undone) }));
    if (!isUndoable(before, undone.actId)) throw nothingToUndo(undone.actId);
    return after
      .filter(({ state }, i) => state !== before[i]?.state)
      .map(({ places, state }) => [places, state] as const);
  };
  const edits = inverse(undone.record);
  const result = await perform(visit, { ...act, edits, undoes: undone.actId, marks, at, token }, options, known);
  return { ...result, act, last: named(undoable(after).at(-1)) };
}

/** Whether the journal holds a try as unfinished: the number alone may be that of another act. */
export async function isUnfinished(visit: Visit, { actId, token }: Attempt, known: Acquaintance): Promise<boolean> {
  const { journal, entries } = await openJournal(visit, known);
  const entry = entries.find((one) => one.actId === actId && one.state === STATE.prepared);
  return entry !== undefined && (await readRecord(visit, journal, entry)).token === token;
}

/** The act undone, and the one that it had undone itself, which stands again. */
function stateAfter({ actId, state }: Entry, undone: { readonly actId: string; readonly record: ActRecord }): string {
  if (actId === undone.actId) return STATE.undone;
  return actId === undone.record.undoes ? STATE.written : state;
}

function isUndoable(entries: readonly Entry[], actId: string): boolean {
  return entries.some((entry) => entry.actId === actId && entry.state !== STATE.undone);
}

function nothingToUndo(actId: string): WorkbookError {
  return new WorkbookError({ code: "conflict", detail: actId });
}

/** An act that the journal knows better than this session: the last one, or one of an earlier session. */
async function lookUp(
  visit: Visit,
  actId: string | undefined,
  known: Acquaintance,
  recent: ReadonlyMap<string, RecentAct>,
): Promise<RecentAct & { readonly actId: string }> {
  const { journal, entries } = await openJournal(visit, known);
  const entry = actId === undefined ? undoable(entries).at(-1) : entries.find((one) => one.actId === actId);
  if (!entry || entry.state === STATE.undone) throw nothingToUndo(actId ?? "");
  const record = recent.get(entry.actId)?.record ?? (await readRecord(visit, journal, entry));
  return { actId: entry.actId, code: entry.code, values: entry.values, record };
}

/** An act as the screens name it. */
export function named(entry: Entry | undefined): JournalledAct | null {
  if (!entry) return null;
  const { actId, code, values, state } = entry;
  return { actId, code, values, ...(state === STATE.prepared ? { interrupted: true } : {}) };
}

async function readRecord(visit: Visit, { body, layout }: View, { places }: Entry): Promise<ActRecord> {
  const column = requiredPlace(layout, "changes");
  const cells = places.map((row) => body.getCell(row, column).load("values"));
  await visit.ask();
  return fromParts(cells.map((cell) => String(cell.values[0]?.[0] ?? "")));
}
