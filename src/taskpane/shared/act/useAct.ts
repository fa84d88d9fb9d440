import { createContext, use, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { TableKey } from "../../../domain/table";
import { applyAgain, WorkbookError, type ActResult, type JournalledAct } from "../../../workbook";
import { useSpeech, type Speech } from "../language";
import { tablesOf, useSnapshot, useWorkbookStore } from "../workbook";
import type { Job, LastAct, Outcome } from "./job";
import { useJobs } from "./JobProvider";
import { doneWords, warningWords, type SpokenAct } from "./words";

/** The one place where the pane writes in the workbook. */
export interface Acts {
  /**
   * Writes an act now; resolves to its result, or to undefined when it failed (the user has been told).
   * @param after what follows once it is written, at the first try or at a later one
   */
  readonly run: (act: SpokenAct, after?: () => void) => Promise<ActResult | undefined>;
  /** Says what the act will write, and writes it after a yes. */
  readonly ask: (act: SpokenAct, words: { readonly text: string; readonly verb: string }) => void;
  /** The act that "Annuler" would undo. */
  readonly last: LastAct | undefined;
  /** Undoes the last act, or the one named. */
  readonly undo: (actId?: string) => Promise<boolean>;
}

export const ActContext = createContext<Acts | undefined>(undefined);

/** Writes acts and undoes them. */
export function useAct(): Acts {
  const acts = use(ActContext);
  if (!acts) throw new Error("Acts are written only inside ActProvider");
  return acts;
}

/** What {@link useAct} gives, made once for the whole pane. */
export function useActs(): Acts {
  const store = useWorkbookStore();
  const speech = useSpeech();
  const { run: runJob, ask: askJob } = useJobs();
  const { last, push, pop, lookUp } = useLastActs();
  const results = useRef(new WeakMap<SpokenAct, ActResult>());

  const jobOf = useCallback(
    (act: SpokenAct, after?: () => void): Job => {
      let failed: WorkbookError | undefined;
      return {
        doing: speech.t("act.writing"),
        work: async (options) => {
          try {
            const again = failed;
            await store.makeMissing(tablesOf(act));
            const result = await (again
              ? applyAgain(store.gateway, act, again.attempt, options)
              : store.gateway.apply(act, options));
            results.current.set(act, result);
            // What the first try wrote has gone: only reading tells.
            if (again) await store.reread(tablesOf(act));
            else await store.noteAct(act, result);
            after?.();
            const warning = warningWords(speech, result);
            // Everything may already be as asked: then there is nothing to undo.
            if (result.actId === "") return outcome(speech.t("act.nothing"), warning);
            const done = doneWords(speech, act.code, act.values);
            push({ actId: result.actId, done, tables: tablesOf(act) });
            return outcome(done, warning);
          } catch (error) {
            // Part of it may have been written, and is journalled: read the truth again.
            void store.reread(tablesOf(act));
            void lookUp();
            if (error instanceof WorkbookError) failed = error;
            throw error;
          }
        },
      };
    },
    [store, speech, push, lookUp],
  );

  const run = useCallback(
    async (act: SpokenAct, after?: () => void) =>
      (await runJob(jobOf(act, after))) ? results.current.get(act) : undefined,
    [runJob, jobOf],
  );
  const undo = useCallback(
    (actId?: string) =>
      runJob({
        doing: speech.t("act.undoing"),
        work: async (options) => {
          // Naming it spares the reading of the journal.
          const undone = actId ?? last?.actId;
          const result = await store.gateway.undo(undone, options).catch((error: unknown) => {
            void lookUp();
            throw error;
          });
          const tables = pop(undone, result.last ?? undefined);
          await store.reread(tables);
          return outcome(speech.t("act.undone", { count: result.written }), warningWords(speech, result));
        },
      }),
    [runJob, store, speech, pop, last, lookUp],
  );
  return useMemo(
    () => ({ run, undo, last, ask: (act, words) => askJob({ ...words, job: jobOf(act) }) }),
    [run, undo, last, askJob, jobOf],
  );
}

/** An act of this session: undoing it costs no more reading than its own tables. */
interface OwnAct extends LastAct {
  readonly tables: readonly TableKey[];
}

/** The acts of this session, and the last one of the journal before them. */
function useLastActs() {
  const store = useWorkbookStore();
  const speech = useSpeech();
  const ready = useSnapshot().state?.kind === "ready";
  const [last, setLast] = useState<LastAct>();
  const own = useRef<readonly OwnAct[]>([]);

  const lookUp = useCallback(
    () =>
      store.gateway.lastAct().then(
        (found) => setLast(found ? { actId: found.actId, done: lastWords(speech, found) } : undefined),
        // The label of "Annuler" is a comfort: failing to know it must not hide what was done.
        () => setLast(undefined),
      ),
    [store, speech],
  );
  useEffect(() => {
    if (ready) void lookUp();
  }, [ready, lookUp]);

  const push = useCallback((act: OwnAct) => {
    own.current = [...own.current, act];
    setLast(act);
  }, []);
  /** Forgets an act undone; gives the tables that it had touched, undefined when another session wrote it. */
  const pop = useCallback(
    (undone: string | undefined, next: JournalledAct | undefined) => {
      const act = own.current.find(({ actId }) => actId === undone);
      own.current = own.current.filter(({ actId }) => actId !== undone);
      setLast(next && { actId: next.actId, done: lastWords(speech, next) });
      return act?.tables;
    },
    [speech],
  );
  return { last, push, pop, lookUp };
}

/** What "Annuler" would undo; an act that did not end must not be told as done. */
function lastWords(speech: Speech, { code, values, interrupted }: JournalledAct): string {
  const done = doneWords(speech, code, values);
  return interrupted ? speech.t("act.interrupted", { done }) : done;
}

function outcome(done: string, warning: string | undefined): Outcome {
  return warning === undefined ? { done } : { done, warning };
}
