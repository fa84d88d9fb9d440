import type { TableKey, TableRow } from "../domain/table";
import { Acquaintance } from "./acquaintance";
import { requestComposed, writeComposed } from "./composed/write";
import { createWorkbook, readState } from "./creation/create";
import { SheetChanges } from "./events/changes";
import { SheetSelections } from "./events/selection";
import type { Act, ActResult, RunOptions, WorkbookGateway, WorkbookUpkeep } from "./gateway";
import { IDS_GIVEN, interrupted, undoable } from "./journal/entry";
import type { ActRecord } from "./journal/record";
import { isUnfinished, keepAct, named, readEntries, undoAct, type RecentAct } from "./journal/undo";
import { goTo } from "./go-to";
import { markCells } from "./marks";
import { REQUEST_LIMIT } from "./office/batches";
import { toWorkbookError } from "./office/errors";
import { visit, type Visit } from "./office/visit";
import { Queue } from "./queue";
import { readTables } from "./reading/read";
import { readSetting, writeSetting } from "./settings";
import { toEdits } from "./writing/act";
import { NO_EDITS, type Edits } from "./writing/edits";
import { perform, type Performance } from "./writing/perform";

type Performed = ActResult & { readonly record: ActRecord };

/** Cells of one answer when those of the usual size are too heavy for Excel on the web. */
const CELLS_OF_HEAVY_ANSWERS = 20_000;
/** Records kept in memory to undo without reading them again. */
const RECENT = 20;

export interface GatewayOptions {
  /** The clock, for the journal. */
  readonly now?: () => Date;
  /** Most bytes that a request may weigh, by our own estimate; what Excel on the web accepts by default. */
  readonly requestLimit?: number;
}

/** The door to Excel. One per pane: it orders its own writes and remembers where tables stood, to spare round trips. */
export function createGateway({
  now = () => new Date(),
  requestLimit = REQUEST_LIMIT,
}: GatewayOptions = {}): WorkbookGateway & WorkbookUpkeep {
  const known = new Acquaintance();
  const queue = new Queue();
  const recent = new Map<string, RecentAct>();
  const changes = new SheetChanges(known, () => queue.isBusy);
  const selections = new SheetSelections(known);

  const reading = <T>(work: (passage: Visit) => Promise<T>): Promise<T> =>
    queue.run(() => visit(work, { byUser: false }).catch((error: unknown) => forget(error)));
  const writing = <T>(work: (passage: Visit) => Promise<T>): Promise<T> =>
    queue.run(() => visit(work, { byUser: true }).catch((error: unknown) => forget(error)));
  /** After a failure nothing is taken for known. */
  const forget = (error: unknown): never => {
    known.forget();
    throw toWorkbookError(error);
  };

  const remember = (
    { record, ...result }: Performed,
    { code, values }: Pick<RecentAct, "code" | "values">,
  ): ActResult => {
    if (result.actId !== "") recent.set(result.actId, { code, values, record });
    const [oldest] = recent.keys();
    if (recent.size > RECENT && oldest !== undefined) recent.delete(oldest);
    return result;
  };
  const act = (
    { code, values, sheets = [] }: Pick<Act, "code" | "values" | "sheets">,
    wanted: Edits | (() => Promise<Edits>),
    options: RunOptions,
  ): Promise<ActResult> =>
    writing(async (passage) => {
      const edits = typeof wanted === "function" ? await wanted() : wanted;
      // What the sheets have to know travels with what the act reads.
      const compose = sheets.length > 0 ? requestComposed(passage, sheets) : undefined;
      const performance = { code, values: values ?? {}, edits, undoes: "", ...stamp() };
      const result = remember(await perform(passage, performance, options, known, requestLimit), performance);
      await compose?.();
      return result;
    });

  const stamp = (): Pick<Performance, "at" | "token"> => ({ at: now(), token: Math.random().toString(36).slice(2) });
  const undo = async (passage: Visit, actId: string | undefined, options: RunOptions): Promise<ActResult> => {
    const { act: undoing, ...result } = await undoAct(passage, actId, options, known, recent, stamp());
    return remember(result, undoing);
  };

  return {
    state: () => reading((passage) => readState(passage, known)),
    create: async (content: Partial<Record<TableKey, readonly TableRow[]>> = {}, options = {}) => {
      await writing((passage) => createWorkbook(passage, content, options));
      // Tables may have gained columns.
      known.forget();
    },
    read: (keys) =>
      reading((passage) => readTables(passage, keys, known)).catch((error: unknown) => {
        // Cells heavier than most, or a table that a colleague has just filled: in smaller answers, once.
        if (toWorkbookError(error).problem.code !== "payload-too-large") throw error;
        return reading((passage) => readTables(passage, keys, known, CELLS_OF_HEAVY_ANSWERS));
      }),
    apply: (one, options = {}) => act(one, () => toEdits(one), options),
    undo: (actId, options = {}) => writing((passage) => undo(passage, actId, options)),
    takeBack: (attempt) =>
      writing(async (passage) =>
        (await isUnfinished(passage, attempt, known)) ? undo(passage, attempt.actId, {}) : null,
      ),
    lastAct: () => reading(async (passage) => named(undoable(await readEntries(passage, known)).at(-1))),
    goTo: (table, id, column) => writing((passage) => goTo(passage, table, id, column, known)),
    onChange: (listener) => changes.add(listener),
    onSelection: (listener) => selections.add(listener),
    readSetting: (key) => reading((passage) => readSetting(passage, key)),
    writeSetting: (key, value) => writing((passage) => writeSetting(passage, key, value)),
    markCells: (table, column, marks) => writing((passage) => markCells(passage, table, column, marks)),
    writeSheets: (sheets) => writing((passage) => writeComposed(passage, sheets)),
    unfinished: () =>
      reading(async (passage) => {
        const entries = await readEntries(passage, known);
        return interrupted(entries).flatMap((entry) => named(entry) ?? []);
      }),
    keep: (actId) => writing((passage) => keepAct(passage, actId, known)),
    giveIds: (keys, options = {}) => act({ code: IDS_GIVEN }, { ...NO_EDITS, naming: keys }, options),
  };
}
