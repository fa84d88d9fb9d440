import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { TableRow } from "../../../domain/table";
import type { Progress } from "../../../workbook";
import { useJobs } from "../../shared/act";
import type { KnownFacts } from "../../shared/facts";
import { useFindings } from "../../shared/findings";
import { problemOf, useWorkbookStore } from "../../shared/workbook";
import { mappingsIn, MAPPINGS_SETTING, type RememberedMappings } from "./mappings";
import type { ReceivedChange, ReceivedFile, ReceivedTable, ToldComparison, Versions } from "./reading/told";
import { useReader, type Reader } from "./reading/useReader";

/** The file that is being read. */
export interface BeingRead {
  readonly name: string;
  readonly progress: Progress | undefined;
  /** Files that come after it. */
  readonly waiting: number;
  readonly stop: () => void;
}

/** What may be in the files given. */
export interface Given {
  /** The user says that they hold needs: an extract of the accounts is then read as a list of needs. */
  readonly onlyNeeds?: boolean;
  /** Receives a file that holds payments or contracts: the reader keeps its list. */
  readonly onExtract?: (file: File) => void;
}

/** Files that were given to the pane, and what is known of them. */
export interface Reading {
  readonly reader: Reader;
  readonly files: readonly ReceivedFile[];
  readonly reading: BeingRead | undefined;
  /** Files whose reading was stopped; read them with `resume`. */
  readonly stopped: readonly File[];
  readonly versions: readonly Versions[];
  /** What each list would change, by its key; undefined while it is being compared. */
  readonly comparisons: ReadonlyMap<string, ToldComparison> | undefined;
  readonly add: (files: readonly File[], given?: Given) => void;
  readonly resume: () => void;
  readonly change: (table: ReceivedTable, part: ReceivedChange) => void;
  readonly remove: (name: string) => void;
  readonly clear: () => void;
}

/** A file to read. */
type Waiting = Given & { readonly file: File };

const NO_FILE: readonly Waiting[] = [];

/** Reads files where it disturbs nobody, one after the other, and compares them with the workbook. */
export function useReading(known: KnownFacts): Reading {
  const store = useWorkbookStore();
  const { fail } = useJobs();
  const { today } = useFindings();
  const reader = useReader();
  const [files, setFiles] = useState<readonly ReceivedFile[]>([]);
  const [reading, setReading] = useState<BeingRead>();
  const [stopped, setStopped] = useState(NO_FILE);
  const [changing, setChanging] = useState(0);
  const queue = useRef<Waiting[]>([]);
  const running = useRef(false);
  const context = useMemo(() => ({ today, rows: checkListsOf(known) }), [today, known]);
  const against = useRef(context);
  useEffect(() => {
    against.current = context;
  }, [context]);

  const readOne = useCallback(
    async (waiting: Waiting, memory: RememberedMappings) => {
      const { file, onlyNeeds = false, onExtract } = waiting;
      const stop = new AbortController();
      const tell = (progress?: Progress) =>
        setReading({ name: file.name, progress, waiting: queue.current.length, stop: () => stop.abort() });
      tell();
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const input = {
          ...against.current,
          name: file.name,
          bytes,
          savedAt: file.lastModified,
          known: memory,
          onlyNeeds,
        };
        const received = await reader("read", input, {
          signal: stop.signal,
          onProgress: (progress) => tell(progress.total > 0 ? progress : undefined),
        });
        if (received.extract === true) onExtract?.(file);
        else setFiles((before) => [...before.filter(({ name }) => name !== file.name), received]);
      } catch (error) {
        // Stopped or failed, what is not read is told and can be read later.
        const unread = [waiting, ...queue.current];
        queue.current = [];
        setStopped((before) => [...without(before, unread), ...unread]);
        if (!stop.signal.aborted) throw error;
      }
    },
    [reader],
  );

  const enqueue = useCallback(
    (given: readonly Waiting[]) => {
      setStopped((before) => without(before, given));
      queue.current.push(...given);
      if (running.current) return;
      running.current = true;
      const readAll = async () => {
        // Before the workbook exists it remembers nothing.
        const memory =
          known.kind === "ready"
            ? mappingsIn(await store.gateway.readSetting(MAPPINGS_SETTING).catch(() => undefined))
            : {};
        for (let next = queue.current.shift(); next; next = queue.current.shift()) await readOne(next, memory);
      };
      void readAll()
        .catch((error: unknown) => fail(problemOf(error)))
        .finally(() => {
          running.current = false;
          setReading(undefined);
        });
    },
    [store, known.kind, fail, readOne],
  );

  const add = useCallback(
    (given: readonly File[], what: Given = {}) => enqueue(given.map((file) => ({ ...what, file }))),
    [enqueue],
  );

  const change = useCallback(
    (table: ReceivedTable, part: ReceivedChange) => {
      // What was chosen shows at once; what it changes is not known before the lines are read again.
      setFiles((before) => before.map((file) => withTable(file, { ...table, ...part })));
      setChanging((count) => count + 1);
      void reader("change", { ...against.current, key: table.key, change: part })
        .then((next) => next && setFiles((before) => before.map((file) => withTable(file, next))))
        .catch((error: unknown) => fail(problemOf(error)))
        .finally(() => setChanging((count) => count - 1));
    },
    [reader, fail],
  );

  const keep = useCallback(
    (kept: readonly ReceivedFile[]) => {
      setFiles(kept);
      void reader("keep", { files: kept.map(({ name }) => name) });
      // The last rows that were asked for are not needed any more.
      if (kept.length === 0) void reader("additions", { tables: [] });
    },
    [reader],
  );

  return {
    reader,
    files,
    reading,
    stopped: stopped.map(({ file }) => file),
    versions: useVersions(reader, files, reading !== undefined),
    comparisons: useComparisons(reader, files, known, changing > 0),
    add,
    resume: () => enqueue(stopped),
    change,
    remove: (name) => keep(files.filter((file) => file.name !== name)),
    clear: () => {
      setStopped(NO_FILE);
      keep([]);
    },
  };
}

/** Those that are not among others, by the names of their files. */
function without(list: readonly Waiting[], others: readonly Waiting[]): readonly Waiting[] {
  const names = new Set(others.map(({ file }) => file.name));
  return list.filter(({ file }) => !names.has(file.name));
}

function checkListsOf(known: KnownFacts) {
  if (known.kind !== "ready") return {};
  const { nomenclature, departments, parameters } = known.tables;
  return { nomenclature: nomenclature.rows, departments: departments.rows, parameters: parameters.rows };
}

function withTable(file: ReceivedFile, next: ReceivedTable): ReceivedFile {
  return { ...file, tables: file.tables.map((one) => (one.key === next.key ? next : one)) };
}

/** Files that are versions of one another, once all are read. */
function useVersions(reader: Reader, files: readonly ReceivedFile[], busy: boolean): readonly Versions[] {
  const [found, setFound] = useState<{ readonly of: unknown; readonly versions: readonly Versions[] }>();
  useEffect(() => {
    if (busy || files.length < 2) return;
    const stop = new AbortController();
    const names = files.toSorted((a, b) => a.savedAt - b.savedAt).map(({ name }) => name);
    void reader("versions", { files: names }, { signal: stop.signal }).then(
      (versions) => setFound({ of: files, versions }),
      () => undefined,
    );
    return () => stop.abort();
  }, [reader, files, busy]);
  return found?.of === files ? found.versions : NO_VERSION;
}

const NO_VERSION: readonly Versions[] = [];
const NO_ROW: readonly TableRow[] = [];

/** What each list would change in the workbook as it is now, compared again when either changes. */
function useComparisons(
  reader: Reader,
  files: readonly ReceivedFile[],
  known: KnownFacts,
  changing: boolean,
): ReadonlyMap<string, ToldComparison> | undefined {
  const { fail } = useJobs();
  const [found, setFound] = useState<{ readonly of: unknown; readonly by: ReadonlyMap<string, ToldComparison> }>();
  const rows = known.kind === "ready" ? known.tables.needs.rows : NO_ROW;
  const waiting = known.kind === "loading" || changing;
  useEffect(() => {
    if (waiting) return;
    const stop = new AbortController();
    const compareAll = async () => {
      const by = new Map<string, ToldComparison>();
      for (const { name, tables } of files) {
        if (tables.length === 0) continue;
        const compared = await reader("compare", { file: name, rows: { needs: rows } }, { signal: stop.signal });
        for (const [key, comparison] of compared) by.set(key, comparison);
      }
      setFound({ of: files, by });
    };
    // A comparison that is stopped has nothing to say: the next one is on its way.
    void compareAll().catch((error: unknown) => {
      if (!stop.signal.aborted) fail(problemOf(error));
    });
    return () => stop.abort();
  }, [reader, files, rows, waiting, fail]);
  return !changing && found?.of === files ? found.by : undefined;
}
