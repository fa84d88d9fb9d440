import { createContext, use, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { ActResult } from "../../../workbook";
import { useSpeech } from "../language";
import { useSnapshot, useWorkbookStore } from "../workbook";
import type { Job, LastAct, Outcome } from "./job";
import { useJobs } from "./JobProvider";
import { doneWords, warningWords, type SpokenAct } from "./words";

/** The one place where the pane writes in the workbook. */
export interface Acts {
  /** Writes an act now; resolves to its result, or to undefined when it failed (the user has been told). */
  readonly run: (act: SpokenAct) => Promise<ActResult | undefined>;
  /** Says what the act will write, and writes it after a yes. */
  readonly ask: (act: SpokenAct, words: { readonly text: string; readonly verb: string }) => void;
  /** The act that "Annuler" would undo. */
  readonly last: LastAct | undefined;
  readonly undo: () => Promise<boolean>;
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
  const ready = useSnapshot().state?.kind === "ready";
  const speech = useSpeech();
  const jobs = useJobs();
  const { run: runJob, ask: askJob } = jobs;
  const [last, setLast] = useState<LastAct>();
  const results = useRef(new WeakMap<SpokenAct, ActResult>());

  const remember = useCallback(async () => {
    // The label of "Annuler" is a comfort: failing to know it must not hide what was done.
    const found = await store.gateway.lastAct().catch(() => null);
    setLast(found ? { actId: found.actId, done: doneWords(speech, found.code, found.values) } : undefined);
  }, [store, speech]);
  useEffect(() => {
    if (!ready) return;
    void store.gateway.lastAct().then(
      (found) => setLast(found ? { actId: found.actId, done: doneWords(speech, found.code, found.values) } : undefined),
      () => setLast(undefined),
    );
  }, [ready, store, speech]);

  const jobOf = useCallback(
    (act: SpokenAct): Job => ({
      doing: speech.t("act.writing"),
      work: async (options) => {
        try {
          const result = await store.gateway.apply(act, options);
          results.current.set(act, result);
          store.noteAct(act, result);
          // Everything may already be as asked: then there is nothing to undo.
          const done = result.actId === "" ? speech.t("act.nothing") : doneWords(speech, act.code, act.values);
          if (result.actId !== "") setLast({ actId: result.actId, done });
          return outcome(done, warningWords(speech, result));
        } catch (error) {
          // Part of it may have been written, and is journalled: read the truth again.
          void store.refresh();
          void remember();
          throw error;
        }
      },
    }),
    [store, speech, remember],
  );

  const run = useCallback(
    async (act: SpokenAct) => ((await runJob(jobOf(act))) ? results.current.get(act) : undefined),
    [runJob, jobOf],
  );
  const undo = useCallback(
    () =>
      runJob({
        doing: speech.t("act.undoing"),
        work: async (options) => {
          const result = await store.gateway.undo(undefined, options);
          await Promise.all([store.refresh(), remember()]);
          return outcome(speech.t("act.undone", { count: result.written }), warningWords(speech, result));
        },
      }),
    [runJob, store, speech, remember],
  );
  return useMemo(
    () => ({ run, undo, last, ask: (act, words) => askJob({ ...words, job: jobOf(act) }) }),
    [run, undo, last, askJob, jobOf],
  );
}

function outcome(done: string, warning: string | undefined): Outcome {
  return warning === undefined ? { done } : { done, warning };
}
