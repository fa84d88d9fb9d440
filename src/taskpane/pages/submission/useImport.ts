import { useCallback, useMemo, useRef, useState } from "react";
import type { TableRow } from "../../../domain/table";
import { useAct, useJobs } from "../../shared/act";
import { ensureFounded } from "../../shared/foundation/useFoundation";
import { useSpeech } from "../../shared/language";
import { problemOf, useSnapshot, useWorkbookStore } from "../../shared/workbook";
import { mappingsIn, MAPPINGS_SETTING, remember } from "./mappings";
import { receive, reconverted, type ReceivedFile, type ReceivedTable } from "./received";

/** Files on their way into the workbook. */
export interface Import {
  readonly files: readonly ReceivedFile[];
  /** Name of the file that is being read. */
  readonly reading: string | undefined;
  /** True once something was imported, until new files come. */
  readonly imported: boolean;
  /** Rows that the import would write: those of the files, less those that are there already. */
  readonly toWrite: readonly TableRow[];
  readonly add: (files: readonly File[]) => void;
  readonly change: (table: ReceivedTable, part: Partial<Pick<ReceivedTable, "mapping" | "options">>) => void;
  readonly remove: (name: string) => void;
  readonly clear: () => void;
  readonly write: () => void;
}

/** @param origins where the needs of the workbook come from ("file | sheet | line") */
export function useImport(origins: ReadonlySet<string>): Import {
  const store = useWorkbookStore();
  const { run: runJob, fail } = useJobs();
  const { run } = useAct();
  const { t } = useSpeech();
  const empty = useSnapshot().state?.kind === "empty";
  const [files, setFiles] = useState<readonly ReceivedFile[]>([]);
  const [reading, setReading] = useState<string>();
  const [imported, setImported] = useState(false);
  const queue = useRef<Promise<void>>(Promise.resolve());

  const toWrite = useMemo(
    () =>
      files
        .flatMap(({ tables }) => tables.flatMap(({ conversion }) => conversion.rows))
        .filter((row) => !origins.has(String(row["origin"] ?? ""))),
    [files, origins],
  );

  const add = useCallback(
    (given: readonly File[]) => {
      const readAll = async () => {
        // Before the workbook exists it remembers nothing.
        const known = empty ? {} : mappingsIn(await store.gateway.readSetting(MAPPINGS_SETTING).catch(() => undefined));
        for (const file of given) {
          setReading(file.name);
          const received = await receive(file, known);
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

  const change = useCallback((table: ReceivedTable, part: Partial<Pick<ReceivedTable, "mapping" | "options">>) => {
    void reconverted(table, part).then((next) =>
      setFiles((before) =>
        before.map((file) => ({
          ...file,
          tables: file.tables.map((one) => (one.key === next.key ? next : one)),
        })),
      ),
    );
  }, []);

  const write = useCallback(() => {
    const writeAll = async () => {
      if (empty) {
        const ready = await runJob({
          doing: t("home.first.creating"),
          work: async (options) => {
            await ensureFounded(store, options);
            return { done: t("home.first.created"), undoable: false };
          },
        });
        if (!ready) return;
      }
      const result = await run({
        code: "submission.import",
        values: { count: toWrite.length },
        additions: [{ table: "needs", rows: toWrite }],
      });
      if (!result) return;
      const mappings = files.flatMap(({ tables }) => tables.map(({ mapping }) => mapping));
      setFiles([]);
      setImported(true);
      // Not remembering a mapping costs a few clicks next time: it must not spoil an import that went well.
      const known = mappingsIn(await store.gateway.readSetting(MAPPINGS_SETTING).catch(() => undefined));
      await store.gateway.writeSetting(MAPPINGS_SETTING, remember(known, mappings)).catch(() => undefined);
    };
    void writeAll();
  }, [empty, runJob, run, store, t, files, toWrite]);

  return {
    files,
    reading,
    imported,
    toWrite,
    add,
    change,
    remove: (name) => setFiles(files.filter((file) => file.name !== name)),
    clear: () => setFiles([]),
    write,
  };
}
