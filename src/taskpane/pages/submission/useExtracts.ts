import { useCallback, useRef, useState } from "react";
import type { ExtractColumn, ExtractKind } from "../../../domain/spend";
import { useAct, useJobs } from "../../shared/act";
import { ensureFounded } from "../../shared/foundation/useFoundation";
import { useSpeech } from "../../shared/language";
import { problemOf, useWorkbookStore } from "../../shared/workbook";
import { broughtBy } from "./broughtBy";
import type { ToldExtract } from "./reading/told";
import type { Reader } from "./reading/useReader";

/** What the files hold, as the user says; "" lets the names of the columns tell. */
export type Expected = ExtractKind | "needs" | "";

/** An extract that waits to be written. */
export interface Extract extends ToldExtract {
  readonly file: File;
  /** Lines of the workbook that came from a file of this name. */
  readonly already: number;
}

/** Extracts on their way into `Contrats` and `Paiements`. */
export interface Extracts {
  readonly list: readonly Extract[];
  readonly reading: string | undefined;
  readonly lines: number;
  readonly expected: Expected;
  readonly expect: (expected: Expected) => void;
  readonly add: (files: readonly File[]) => void;
  readonly changeKind: (extract: Extract, kind: Expected) => void;
  readonly changeColumns: (extract: Extract, columns: readonly ExtractColumn[]) => void;
  readonly remove: (extract: Extract) => void;
  readonly clear: () => void;
  readonly write: () => void;
}

/**
 * Keeps the extracts that the reader found, reads those that the user says are some, and hands the lists of needs over.
 */
export function useExtracts(reader: Reader, onNeeds: (files: readonly File[]) => void): Extracts {
  const store = useWorkbookStore();
  const { run: runJob, fail } = useJobs();
  const { run } = useAct();
  const { t } = useSpeech();
  const [list, setList] = useState<readonly Extract[]>([]);
  const [reading, setReading] = useState<string>();
  const [expected, expect] = useState<Expected>("");
  const queue = useRef<Promise<void>>(Promise.resolve());

  const put = useCallback(
    async (file: File, told: ToldExtract) => {
      const state = store.getSnapshot().state;
      const there = state?.kind === "ready" && state.tables.includes(told.kind);
      const rows = there ? (await store.gateway.read([told.kind]))[told.kind].rows : [];
      const added = { ...told, file, already: (await broughtBy(rows)).get(file.name) ?? 0 };
      setList((before) => {
        const at = before.findIndex(({ name }) => name === file.name);
        return at < 0 ? [...before, added] : before.with(at, added);
      });
    },
    [store],
  );
  const queued = useCallback(
    (work: () => Promise<void>) => {
      queue.current = queue.current
        .then(work)
        .catch((error: unknown) => fail(problemOf(error)))
        .finally(() => setReading(undefined));
    },
    [fail],
  );
  const add = useCallback(
    (files: readonly File[]) =>
      queued(async () => {
        for (const file of files) {
          setReading(file.name);
          // What the columns told was read already: the reader holds it.
          const said = isExtract(expected) ? { kind: expected, bytes: new Uint8Array(await file.arrayBuffer()) } : {};
          const told = await reader("extract", { name: file.name, ...said });
          if (told) await put(file, told);
          else onNeeds([file]);
        }
      }),
    [queued, expected, reader, put, onNeeds],
  );
  const drop = (dropped: readonly Extract[]) => {
    const names = dropped.map(({ name }) => name);
    setList((before) => before.filter(({ name }) => !names.includes(name)));
    void reader("dropExtracts", { names });
    // The last rows that were asked for are not needed any more.
    void reader("extractLines", { name: "" });
  };
  const changed = ({ file }: Extract, kind: ExtractKind, columns?: readonly ExtractColumn[]) =>
    queued(async () => {
      const told = await reader("extract", { name: file.name, kind, ...(columns ? { columns } : {}) });
      if (told) await put(file, told);
    });
  const changeKind = (extract: Extract, kind: Expected) => {
    if (kind === "" || kind === extract.kind) return;
    if (kind === "needs") {
      drop([extract]);
      onNeeds([extract.file]);
    } else changed(extract, kind);
  };
  const write = () => {
    const writeAll = async () => {
      const kinds = list.map(({ kind }) => kind);
      const founded = await runJob({
        doing: t("submission.extract.preparing"),
        work: async (options) => {
          await ensureFounded(store, options);
          await store.makeMissing(kinds);
          return { done: t("submission.extract.ready"), undoable: false };
        },
      });
      if (!founded) return;
      const additions = [];
      for (const { kind, name } of list) additions.push({ table: kind, rows: await reader("extractLines", { name }) });
      await run({ code: "spend.import", values: { count: countOf(list) }, additions }, () => drop(list));
    };
    void writeAll();
  };
  return {
    list,
    reading,
    lines: countOf(list),
    expected,
    expect,
    add,
    changeKind,
    changeColumns: (extract, columns) => changed(extract, extract.kind, columns),
    remove: (extract) => drop([extract]),
    clear: () => drop(list),
    write,
  };
}

function countOf(list: readonly Extract[]): number {
  return list.reduce((sum, { count }) => sum + count, 0);
}

function isExtract(expected: Expected): expected is ExtractKind {
  return expected === "contracts" || expected === "payments";
}
