import { useCallback, useRef, useState } from "react";
import type { ExtractColumn } from "../../../domain/spend";
import { useAct, useJobs } from "../../shared/act";
import { ensureFounded } from "../../shared/foundation/useFoundation";
import { useSpeech } from "../../shared/language";
import { problemOf, useWorkbookStore } from "../../shared/workbook";
import { alreadyFrom, asKind, extractIn, withColumns, type Expected, type Extract } from "./extracts";

/** Extracts on their way into `Contrats` and `Paiements`. */
export interface Extracts {
  readonly list: readonly (Extract & { readonly already: number })[];
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

/** Reads the files given, keeps the extracts, and hands the lists of needs over. */
export function useExtracts(onNeeds: (files: readonly File[]) => void): Extracts {
  const store = useWorkbookStore();
  const { run: runJob, fail } = useJobs();
  const { run } = useAct();
  const { t } = useSpeech();
  const [list, setList] = useState<Extracts["list"]>([]);
  const [reading, setReading] = useState<string>();
  const [expected, expect] = useState<Expected>("");
  const queue = useRef<Promise<void>>(Promise.resolve());

  const put = useCallback(
    async (extract: Extract) => {
      const state = store.getSnapshot().state;
      const there = state?.kind === "ready" && state.tables.includes(extract.kind);
      const rows = there ? (await store.gateway.read([extract.kind]))[extract.kind].rows : [];
      const added = { ...extract, already: alreadyFrom(extract.file.name, rows) };
      setList((before) => {
        const at = before.findIndex(({ file }) => file.name === extract.file.name);
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
          const extract = await extractIn(file, expected);
          if (extract) await put(extract);
          else onNeeds([file]);
        }
      }),
    [queued, expected, put, onNeeds],
  );
  const remove = useCallback(
    ({ file }: Extract) => setList((before) => before.filter((one) => one.file.name !== file.name)),
    [],
  );
  const changeKind = useCallback(
    (extract: Extract, kind: Expected) => {
      if (kind === "" || kind === extract.kind) return;
      if (kind === "needs") {
        remove(extract);
        onNeeds([extract.file]);
      } else queued(async () => put(await asKind(extract.file, extract.table, kind)));
    },
    [remove, onNeeds, queued, put],
  );
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
      const additions = list.map(({ kind, made }) => ({ table: kind, rows: made.rows }));
      await run({ code: "spend.import", values: { count: countOf(list) }, additions }, () => setList([]));
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
    changeColumns: (extract, columns) => queued(async () => put(await withColumns(extract, columns))),
    remove,
    clear: () => setList([]),
    write,
  };
}

function countOf(list: readonly Extract[]): number {
  return list.reduce((sum, { made }) => sum + made.rows.length, 0);
}
