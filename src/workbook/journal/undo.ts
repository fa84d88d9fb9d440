import type { Acquaintance } from "../acquaintance";
import { requiredPlace } from "../columns/locate";
import { WorkbookError, type ActResult, type RunOptions } from "../gateway";
import { send } from "../office/batches";
import type { Visit } from "../office/visit";
import { openViews, type View } from "../reading/view";
import { perform } from "../writing/perform";
import { LIGHT_COLUMNS, STATE, toEntries, UNDO, undoable, type Entry } from "./entry";
import { inverse } from "./inverse";
import { fromParts, type ActRecord } from "./record";
import { markState } from "./write";

/** Records of the acts of this session: undoing one of them spares a round trip. */
export type RecentRecords = Map<string, ActRecord>;

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
 * Undoes an act, or the last one that can be. The undoing is an act of the journal too; naming it redoes.
 *
 * @throws {@link WorkbookError} "conflict" when there is nothing to undo or when the journal was altered
 */
export async function undoAct(
  visit: Visit,
  actId: string | undefined,
  options: RunOptions,
  known: Acquaintance,
  recent: RecentRecords,
  at: Date,
): Promise<ActResult & { readonly record: ActRecord }> {
  const { journal, entries } = await openJournal(visit, known);
  const entry = actId === undefined ? undoable(entries).at(-1) : entries.find((one) => one.actId === actId);
  if (!entry || entry.state === STATE.undone) throw new WorkbookError({ code: "conflict", detail: actId ?? "" });
  const record = recent.get(entry.actId) ?? (await readRecord(visit, journal, entry));
  const redone = entries.find((one) => one.actId === record.undoes);
  return perform(
    visit,
    {
      code: UNDO,
      values: { ...entry.values, act: entry.actId, code: entry.code },
      edits: inverse(record),
      undoes: entry.actId,
      marks: [[entry.places, STATE.undone], ...(redone ? [[redone.places, STATE.written] as const] : [])],
      at,
    },
    options,
    known,
  );
}

async function readRecord(visit: Visit, { body, layout }: View, { places }: Entry): Promise<ActRecord> {
  const column = requiredPlace(layout, "changes");
  const cells = places.map((row) => body.getCell(row, column).load("values"));
  await visit.ask();
  return fromParts(cells.map((cell) => String(cell.values[0]?.[0] ?? "")));
}
