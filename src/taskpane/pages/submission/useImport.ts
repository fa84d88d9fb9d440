import { useCallback, useMemo, useState } from "react";
import type { ColumnMapping } from "../../../domain/submission";
import type { TableRow } from "../../../domain/table";
import { useAct, useJobs } from "../../shared/act";
import type { KnownFacts } from "../../shared/facts";
import { useFindings } from "../../shared/findings";
import { ensureFounded } from "../../shared/foundation/useFoundation";
import { useSpeech } from "../../shared/language";
import { useSnapshot, useWorkbookStore, type WorkbookStore } from "../../shared/workbook";
import { NO_DECISION, type Decisions, type Effect } from "./decisions";
import { answersOf, importAct, totalEffect, type ReadyTable } from "./importAct";
import { mappingsIn, MAPPINGS_SETTING, remember } from "./mappings";
import type { Versions } from "./reading/told";
import { useReading, type Reading } from "./useReading";

/** Files on their way into the workbook. */
export interface Import extends Omit<Reading, "comparisons"> {
  /** True once something was imported, until new files come. */
  readonly imported: boolean;
  readonly comparisons: NonNullable<Reading["comparisons"]>;
  readonly decisionsOf: (key: string) => Decisions;
  /** What writing would do; undefined while lists are being compared. */
  readonly effect: (Effect & { readonly answers: number }) | undefined;
  /** The newer version that came with a file, if one did: the file is left aside unless it is kept. */
  readonly olderThan: (file: string) => Versions | undefined;
  readonly isOlderKept: (file: string) => boolean;
  /** Imports an older version all the same, or leaves it aside again. */
  readonly keepOlder: (file: string, kept: boolean) => void;
  readonly decide: (key: string, decisions: Decisions) => void;
  readonly write: () => void;
}

const NO_ROWS: readonly TableRow[] = [];
const NO_COMPARISON: Import["comparisons"] = new Map();

/** Reads files, compares them with the workbook, and writes what the user keeps. */
export function useImport(known: KnownFacts): Import {
  const store = useWorkbookStore();
  const { run: runJob } = useJobs();
  const { run } = useAct();
  const { t } = useSpeech();
  const { anomalies, today } = useFindings();
  const empty = useSnapshot().state?.kind === "empty";
  const { comparisons, ...read } = useReading(known);
  const { reader, files, versions, add, clear } = read;
  const [imported, setImported] = useState(false);
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decisions>>(new Map());
  const [keptOlder, setKeptOlder] = useState<ReadonlySet<string>>(new Set());
  const needs = known.kind === "ready" ? known.tables.needs.rows : NO_ROWS;
  const departments = known.kind === "ready" ? known.tables.departments.rows : NO_ROWS;

  const asideNames = useMemo(
    () => new Set(versions.map(({ older }) => older).filter((name) => !keptOlder.has(name))),
    [versions, keptOlder],
  );
  const ready = useMemo(
    () =>
      files
        .filter(({ name }) => !asideNames.has(name))
        .flatMap(({ tables }) =>
          tables.flatMap((received): readonly ReadyTable[] => {
            const comparison = comparisons?.get(received.key);
            return comparison ? [{ received, comparison, decisions: decisions.get(received.key) ?? NO_DECISION }] : [];
          }),
        ),
    [files, asideNames, comparisons, decisions],
  );
  const wrong = useMemo(() => anomalies.value ?? [], [anomalies.value]);
  const effect = useMemo(() => {
    if (!comparisons) return undefined;
    return { ...totalEffect(ready), answers: ready.reduce((sum, table) => sum + answersOf(table, wrong), 0) };
  }, [comparisons, ready, wrong]);

  const clearAll = useCallback(() => {
    clear();
    setDecisions(new Map());
    setKeptOlder(new Set());
  }, [clear]);

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
      const asked = ready.map(({ received: { key }, decisions: decided }) => ({ key, decisions: decided }));
      const rows = await reader("additions", { tables: asked });
      const mappings = ready.flatMap(({ received }) => (received.form ? [] : [received.mapping]));
      await run(importAct(ready, rows, { needs, departments, anomalies: wrong, today }), () => {
        clearAll();
        setImported(true);
        void rememberMappings(store, mappings);
      });
    };
    void writeAll();
  }, [empty, runJob, run, store, t, reader, ready, needs, departments, wrong, today, clearAll]);

  return {
    ...read,
    imported,
    comparisons: comparisons ?? NO_COMPARISON,
    decisionsOf: (key) => decisions.get(key) ?? NO_DECISION,
    effect,
    olderThan: (file) => versions.find(({ older }) => older === file),
    isOlderKept: (file) => keptOlder.has(file),
    keepOlder: (file, kept) => {
      const next = new Set(keptOlder);
      if (kept) next.add(file);
      else next.delete(file);
      setKeptOlder(next);
    },
    add: (given, what) => {
      setImported(false);
      add(given, what);
    },
    decide: (key, next) => setDecisions(new Map(decisions).set(key, next)),
    clear: clearAll,
    write,
  };
}

/** Not remembering a mapping costs a few clicks next time: it must not spoil an import that went well. */
async function rememberMappings(
  { gateway }: WorkbookStore,
  mappings: readonly (readonly ColumnMapping[])[],
): Promise<void> {
  const memory = mappingsIn(await gateway.readSetting(MAPPINGS_SETTING).catch(() => undefined));
  await gateway.writeSetting(MAPPINGS_SETTING, remember(memory, mappings)).catch(() => undefined);
}
