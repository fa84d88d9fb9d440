import { createContext, use, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { ANOMALIES_FOLLOWED, type RunOptions, type RowChange } from "../../../workbook";
import { useJobs } from "../act";
import { runSteps } from "../compute/steps";
import { rowsById, useFacts } from "../facts";
import { useFindings } from "../findings";
import { useSpeech } from "../language";
import { useWorkbookStore, type WorkbookStore } from "../workbook";
import { anomalyMarks, reportSteps, withdrawalChanges } from "./report";
import { useReport, type Report } from "./useReport";

/** The colours of the anomalies in the sheet. */
export interface Marks {
  /** Whether the sheet shows the anomalies, and follows them. */
  readonly shown: boolean;
  readonly show: (shown: boolean) => void;
}

const MarksContext = createContext<Marks | undefined>(undefined);
/** Setting of the workbook: everyone who opens it finds the sheet as the team wanted it. */
const SETTING = "validation.marks";

/** Keeps the sheet true to the anomalies, once someone asked for it. */
export function MarksProvider({ children }: { readonly children: ReactNode }) {
  const store = useWorkbookStore();
  const { run } = useJobs();
  const speech = useSpeech();
  const known = useFacts();
  const { anomalies } = useFindings();
  const [shown, setShown] = useState(false);
  const ready = known.kind === "ready" ? known : undefined;

  useKeptSetting(store, setShown);
  useFollowing(store, shown, useReport(shown));
  const marks = useMemo<Marks>(
    () => ({
      shown,
      show: (next) => {
        const { t } = speech;
        const write = async (options: RunOptions) => {
          if (ready) {
            const rows = ready.tables.needs;
            const changes = next
              ? await runSteps(reportSteps(anomalies.value ?? [], ready.facts, rowsById(rows), speech))
              : withdrawalChanges(rows.rows);
            await keepTrue(store, changes, options);
          }
          await store.gateway.markCells("needs", "anomalies", next ? anomalyMarks(speech) : []);
          await store.gateway.writeSetting(SETTING, next);
        };
        void run({
          doing: t(next ? "validation.marks.showing" : "validation.marks.hiding"),
          work: async (options) => {
            // What is being taken away must not be written again meanwhile.
            setShown(false);
            await write(options).catch((error: unknown) => {
              setShown(!next);
              throw error;
            });
            setShown(next);
            return { done: t(next ? "validation.marks.shown" : "validation.marks.hidden"), undoable: false };
          },
        });
      },
    }),
    [shown, speech, run, store, ready, anomalies.value],
  );
  return <MarksContext value={marks}>{children}</MarksContext>;
}

/** The colours of the anomalies in the sheet. */
export function useMarks(): Marks {
  const marks = use(MarksContext);
  if (!marks) throw new Error("Marks are known only inside MarksProvider");
  return marks;
}

function useKeptSetting(store: WorkbookStore, setShown: (shown: boolean) => void): void {
  useEffect(() => {
    let left = false;
    store.gateway.readSetting(SETTING).then(
      (kept) => {
        if (!left && kept === true) setShown(true);
      },
      // Not knowing it, the sheet stays as it is: nothing is wrong in it that the pane does not show.
      () => undefined,
    );
    return () => void (left = true);
  }, [store, setShown]);
}

function useFollowing(store: WorkbookStore, shown: boolean, { changes: missing, current }: Report): void {
  const tried = useRef("");
  useEffect(() => {
    if (!shown || !current || missing.length === 0) return;
    // What was tried and did not hold (a column that is gone, a protected sheet) is not tried again and again.
    const attempt = JSON.stringify(missing);
    if (attempt === tried.current) return;
    tried.current = attempt;
    // A failure leaves the pane right and the sheet late: the next edit catches up.
    keepTrue(store, missing).catch(() => undefined);
  }, [store, shown, current, missing]);
}

/** Keeping the sheet true is upkeep: "Annuler" goes on to undo what a person did. */
async function keepTrue(store: WorkbookStore, changes: readonly RowChange[], options?: RunOptions): Promise<void> {
  if (changes.length === 0) return;
  const act = { code: ANOMALIES_FOLLOWED, values: { count: changes.length }, changes };
  await store.noteAct(act, await store.gateway.apply(act, options));
}
