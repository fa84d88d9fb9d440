import { useEffect, useState } from "react";
import { responsibleSteps, type CountedSpend, type ResponsibleRate, type Target } from "../../../domain/steering";
import { runSteps, type Steps } from "../../shared/compute/steps";
import type { LotRow } from "../../shared/facts";

/** The rates of responsible purchasing, counted in slices; undefined until they are. */
export function useResponsible(
  counted: CountedSpend,
  lots: readonly LotRow[],
  obligationsOf: (family: string) => readonly string[],
  targets: readonly Target[],
): readonly ResponsibleRate[] | undefined {
  const [rates, setRates] = useState<readonly ResponsibleRate[]>();
  useEffect(() => {
    const stop = new AbortController();
    const steps = counting({ ...counted, lots, obligationsOf, targets });
    runSteps(steps, { signal: stop.signal }).then(setRates, (error: unknown) => {
      // What is stopped has nothing to say: the next one is on its way.
      if (!stop.signal.aborted) throw error;
    });
    return () => stop.abort();
  }, [counted, lots, obligationsOf, targets]);
  return rates;
}

function* counting(facts: Parameters<typeof responsibleSteps>[0]): Steps<readonly ResponsibleRate[]> {
  const steps = responsibleSteps(facts);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { done: step.value, total: facts.payments.length };
  }
}
