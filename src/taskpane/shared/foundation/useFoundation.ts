import { useMemo } from "react";
import type { TableKey, TableRow } from "../../../domain/table";
import type { RunOptions } from "../../../workbook";
import { useJobs } from "../act";
import { useSpeech } from "../language";
import { PaneError, useWorkbookStore } from "../workbook";

/** Where the example is served, beside the pane. */
const SAMPLE = "samples/metropole.json";

type Content = Partial<Record<TableKey, readonly TableRow[]>>;

/** Ways to have a workbook to work in. */
export interface Foundation {
  readonly create: () => void;
  readonly trySample: () => void;
  /** Makes the tables that are missing, and touches no other. */
  readonly repair: () => void;
}

/** Creates the sheets of the workbook, empty or with the example. */
export function useFoundation(): Foundation {
  const store = useWorkbookStore();
  const { run } = useJobs();
  const { t } = useSpeech();
  return useMemo(() => {
    const found = (doing: string, done: string, content: () => Promise<Content>) => () => {
      void run({
        doing,
        work: async (options) => {
          await store.gateway.create(await content(), options);
          await store.refresh();
          return { done, undoable: false };
        },
      });
    };
    return {
      create: found(t("home.first.creating"), t("home.first.created"), startingContent),
      trySample: found(t("home.first.sampling"), t("home.first.sampled"), sample),
      repair: found(t("home.repairing"), t("home.repaired"), startingContent),
    };
  }, [store, run, t]);
}

/** Creates the workbook when it is still empty: an import may be the first thing that a buyer does. */
export async function ensureFounded(store: ReturnType<typeof useWorkbookStore>, options: RunOptions): Promise<void> {
  if (store.getSnapshot().state?.kind !== "empty") return;
  await store.gateway.create(await startingContent(), options);
  await store.refreshState();
}

/** Fetched when a workbook is made, not with the pane. */
async function startingContent(): Promise<Content> {
  return (await import("./startingRows")).startingRows();
}

async function sample(): Promise<Content> {
  const response = await fetch(SAMPLE).catch((error: unknown) => {
    throw new PaneError({ code: "sample-missing", detail: SAMPLE }, error);
  });
  if (!response.ok) throw new PaneError({ code: "sample-missing", detail: SAMPLE });
  return (await response.json()) as Content;
}
