import { useEffect, useMemo, useState } from "react";
import { readContract, readPayment, spendMap, type Contract, type Payment, type SpendMap } from "../../../domain/spend";
import type { TableRow } from "../../../domain/table";
import { runSteps, type Steps } from "../../shared/compute/steps";
import { readOnce } from "../../shared/facts/readOnce";
import { useSnapshot, useTables } from "../../shared/workbook";

const KEYS = ["contracts", "payments"] as const;
const NONE = [] as const;
const STEP = 500;

/** The spend of the workbook: read when a page shows it, computed in slices. */
export interface KnownSpend {
  readonly payments: readonly Payment[];
  readonly contracts: readonly Contract[];
  readonly map: SpendMap;
}

/** The spend that the workbook holds; undefined while it is read; empty in a workbook made before these tables. */
export function useSpend(today: string): KnownSpend | undefined {
  const { state } = useSnapshot();
  const there = state?.kind === "ready" && KEYS.every((key) => state.tables.includes(key));
  const known = useTables(there ? KEYS : NONE);
  const tables = there && known.kind === "ready" ? (known.tables as Partial<typeof known.tables>) : undefined;
  const paid: readonly TableRow[] | undefined = there ? tables?.payments?.rows : NONE;
  const held: readonly TableRow[] | undefined = there ? tables?.contracts?.rows : NONE;
  const contracts = useMemo(() => held && readOnce(held, readContract), [held]);
  const [spend, setSpend] = useState<KnownSpend>();
  useEffect(() => {
    if (!paid || !contracts) return;
    const stop = new AbortController();
    runSteps(computed(paid, contracts, today), { signal: stop.signal }).then(setSpend, (error: unknown) => {
      // What is stopped has nothing to say: the next one is on its way.
      if (!stop.signal.aborted) throw error;
    });
    return () => stop.abort();
  }, [paid, contracts, today]);
  return spend;
}

function* computed(rows: readonly TableRow[], contracts: readonly Contract[], today: string): Steps<KnownSpend> {
  const total = rows.length;
  const payments: Payment[] = [];
  for (const row of rows) {
    payments.push(readPayment(row));
    if (payments.length % STEP === 0) yield { done: payments.length, total };
  }
  const steps = spendMap(payments, contracts, today);
  for (;;) {
    const step = steps.next();
    if (step.done) return { payments, contracts, map: step.value };
    yield { done: step.value, total };
  }
}
