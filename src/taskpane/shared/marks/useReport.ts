import { useEffect, useState } from "react";
import type { RowChange } from "../../../workbook";
import { runSteps } from "../compute/steps";
import { rowsById, useFacts, type Facts } from "../facts";
import { useFindings } from "../findings";
import { useSpeech } from "../language";
import type { Anomaly } from "../../../domain/validation";
import { reportSteps } from "./report";

/** What the sheet should say of the anomalies and does not. */
export interface Report {
  readonly changes: readonly RowChange[];
  /** False as long as it is of needs or anomalies that have changed since. */
  readonly current: boolean;
}

interface Made {
  readonly changes: readonly RowChange[];
  readonly anomalies: readonly Anomaly[];
  readonly facts: Facts;
}

const NOTHING: readonly RowChange[] = [];

/** The report of the anomalies known, made in slices beside the screens: nothing until it is wanted. */
export function useReport(wanted: boolean): Report {
  const known = useFacts();
  const speech = useSpeech();
  const { anomalies: finding } = useFindings();
  const [made, setMade] = useState<Made>();
  const ready = wanted && known.kind === "ready" ? known : undefined;
  const anomalies = finding.computing ? undefined : finding.value;
  useEffect(() => {
    if (!ready || !anomalies) return;
    const { facts, tables } = ready;
    const stop = new AbortController();
    runSteps(reportSteps(anomalies, facts, rowsById(tables.needs), speech), { signal: stop.signal }).then(
      (changes) => setMade({ changes, anomalies, facts }),
      (error: unknown) => {
        if (!stop.signal.aborted) throw error;
      },
    );
    return () => stop.abort();
  }, [ready, anomalies, speech]);
  if (!ready || !made) return { changes: NOTHING, current: false };
  return { changes: made.changes, current: made.anomalies === anomalies && made.facts === ready.facts };
}
