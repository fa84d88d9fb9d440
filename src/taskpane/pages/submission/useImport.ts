import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Comparison } from "../../../domain/comparison";
import type { TableRow } from "../../../domain/table";
import { useAct, useJobs } from "../../shared/act";
import type { KnownFacts } from "../../shared/facts";
import { useFindings } from "../../shared/findings";
import { ensureFounded } from "../../shared/foundation/useFoundation";
import { useSpeech } from "../../shared/language";
import { problemOf, useSnapshot, useWorkbookStore } from "../../shared/workbook";
import { NO_DECISION, type Decisions, type Effect } from "./decisions";
import { answersOf, importAct, totalEffect, type ReadyTable } from "./importAct";
import { mappingsIn, MAPPINGS_SETTING, remember } from "./mappings";
import {
  compared,
  receive,
  reconverted,
  togetherGone,
  type ReceivedChange,
  type ReceivedFile,
  type ReceivedTable,
} from "./received";

/** Files on their way into the workbook. */
export interface Import {
  readonly files: readonly ReceivedFile[];
  /** Name of the file that is being read. */
  readonly reading: string | undefined;
  /** True once something was imported, until new files come. */
  readonly imported: boolean;
  /** What each list would change, by its key; absent while it is being compared. */
  readonly comparisons: ReadonlyMap<string, Comparison>;
  readonly decisionsOf: (key: string) => Decisions;
  /** What writing would do; undefined while lists are being compared. */
  readonly effect: (Effect & { readonly answers: number }) | undefined;
  readonly add: (files: readonly File[]) => void;
  readonly change: (table: ReceivedTable, part: ReceivedChange) => void;
  readonly decide: (key: string, decisions: Decisions) => void;
  readonly remove: (name: string) => void;
  readonly clear: () => void;
  readonly write: () => void;
}

const NO_ROWS: readonly TableRow[] = [];

/** Reads files, compares them with the workbook, and writes what the user keeps. */
export function useImport(known: KnownFacts): Import {
  const store = useWorkbookStore();
  const { run: runJob, fail } = useJobs();
  const { run } = useAct();
  const { t } = useSpeech();
  const { anomalies, today } = useFindings();
  const empty = useSnapshot().state?.kind === "empty";
  const [files, setFiles] = useState<readonly ReceivedFile[]>([]);
  const [reading, setReading] = useState<string>();
  const [imported, setImported] = useState(false);
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decisions>>(new Map());
  const queue = useRef<Promise<void>>(Promise.resolve());
  const rows = known.kind === "ready" ? known.tables.needs.rows : NO_ROWS;
  const departments = known.kind === "ready" ? known.tables.departments.rows : NO_ROWS;
  const waiting = known.kind === "loading";
  const comparisons = useComparisons(files, waiting ? undefined : rows);

  const ready = useMemo(
    () =>
      files.flatMap(({ tables }) =>
        tables.flatMap((received): readonly ReadyTable[] => {
          const comparison = comparisons.get(received.key);
          return comparison ? [{ received, comparison, decisions: decisions.get(received.key) ?? NO_DECISION }] : [];
        }),
      ),
    [files, comparisons, decisions],
  );
  const wrong = useMemo(() => anomalies.value ?? [], [anomalies.value]);
  const complete = ready.length === files.reduce((count, { tables }) => count + tables.length, 0);
  const effect = useMemo(() => {
    if (!complete) return undefined;
    return { ...totalEffect(ready), answers: ready.reduce((sum, table) => sum + answersOf(table, wrong), 0) };
  }, [complete, ready, wrong]);

  const add = useCallback(
    (given: readonly File[]) => {
      const readAll = async () => {
        // Before the workbook exists it remembers nothing.
        const memory = empty
          ? {}
          : mappingsIn(await store.gateway.readSetting(MAPPINGS_SETTING).catch(() => undefined));
        for (const file of given) {
          setReading(file.name);
          const received = await receive(file, memory);
          setFiles((before) => [...before.filter(({ name }) => name !== file.name), received]);
        }
      };
      setImported(false);
      queue.current = queue.current
        .then(readAll)
        .catch((error: unknown) => fail(problemOf(error)))
        .finally(() => setReading(undefined));
    },
    [store, empty, fail],
  );

  const change = useCallback((table: ReceivedTable, part: ReceivedChange) => {
    void reconverted(table, part).then((next) =>
      setFiles((before) =>
        before.map((file) => ({
          ...file,
          tables: file.tables.map((one) => (one.key === next.key ? next : one)),
        })),
      ),
    );
  }, []);

  const clear = useCallback(() => {
    setFiles([]);
    setDecisions(new Map());
  }, []);

  const write = useCallback(() => {
    const writeAll = async () => {
      if (empty) {
        const founded = await runJob({
          doing: t("home.first.creating"),
          work: async (options) => {
            await ensureFounded(store, options);
            return { done: t("home.first.created"), undoable: false };
          },
        });
        if (!founded) return;
      }
      const result = await run(importAct(ready, { needs: rows, departments, anomalies: wrong, today }));
      if (!result) return;
      const mappings = ready.flatMap(({ received }) => (received.form ? [] : [received.mapping]));
      clear();
      setImported(true);
      // Not remembering a mapping costs a few clicks next time: it must not spoil an import that went well.
      const memory = mappingsIn(await store.gateway.readSetting(MAPPINGS_SETTING).catch(() => undefined));
      await store.gateway.writeSetting(MAPPINGS_SETTING, remember(memory, mappings)).catch(() => undefined);
    };
    void writeAll();
  }, [empty, runJob, run, store, t, ready, rows, departments, wrong, today, clear]);

  return {
    files,
    reading,
    imported,
    comparisons,
    decisionsOf: (key) => decisions.get(key) ?? NO_DECISION,
    effect,
    add,
    change,
    decide: (key, next) => setDecisions(new Map(decisions).set(key, next)),
    remove: (name) => setFiles(files.filter((file) => file.name !== name)),
    clear,
    write,
  };
}

/** What each list would change in the workbook as it is now, compared again when either changes. */
function useComparisons(
  files: readonly ReceivedFile[],
  rows: readonly TableRow[] | undefined,
): ReadonlyMap<string, Comparison> {
  const [found, setFound] = useState<{ readonly of: unknown; readonly by: ReadonlyMap<string, Comparison> }>();
  useEffect(() => {
    if (rows === undefined) return;
    const stop = new AbortController();
    const compareAll = async () => {
      const by = new Map<string, Comparison>();
      for (const { tables } of files) {
        const found: Comparison[] = [];
        for (const table of tables) found.push(await compared(table, rows, stop.signal));
        for (const [at, comparison] of togetherGone(found).entries()) by.set(tables[at]?.key ?? "", comparison);
      }
      setFound({ of: files, by });
    };
    // A comparison that is stopped has nothing to say: the next one is on its way.
    void compareAll().catch((error: unknown) => {
      if (!stop.signal.aborted) throw error;
    });
    return () => stop.abort();
  }, [files, rows]);
  return found?.of === files ? found.by : NOTHING;
}

const NOTHING: ReadonlyMap<string, Comparison> = new Map();
