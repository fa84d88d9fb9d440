import { estimatedValue, familyOf, valueOf, type Need } from "../../src/domain/need";
import { SHIPPED_FAMILIES } from "../../src/domain/nomenclature";
import { cumulate, DEFAULT_PARAMETERS, type CumulationResult } from "../../src/domain/threshold";
import { LARGE, onTenTimesLess, SMALL } from "../lib/growth";
import { duel } from "../lib/measure";
import { heapPeakOf } from "../lib/memory";
import { ratioOf, type Result } from "../lib/result";
import { classifiedNeeds, TODAY } from "../material/needs";

const RIVAL = "a pivot table: amounts added up by family, no threshold, no procedure, no alert";

/** Cumulations, procedures and alerts, against amounts added up by family. */
export async function cumulation(): Promise<readonly Result[]> {
  const [few, many] = [classifiedNeeds(SMALL), classifiedNeeds(LARGE)];
  const [small, largeRuns] = [await measured(few), await measured(many)];
  const growth = { subject: "cumulation", what: "growth", size: LARGE, ms: largeRuns.ms };
  return [small, largeRuns, { ...growth, alternative: onTenTimesLess(small.ms, largeRuns.ms) }];
}

async function measured(needs: readonly Need[]) {
  const [ms, rival] = await duel(
    () => cumulated(needs),
    () => pivot(needs),
  );
  const { cumulations, alerts, withoutFamily } = cumulated(needs);
  return {
    subject: "cumulation",
    what: "thresholds, procedures and alerts",
    size: needs.length,
    ms,
    heapPeakMb: await heapPeakOf(() => cumulated(needs)),
    alternative: { name: RIVAL, ms: rival, ratio: ratioOf(ms.median, rival.median) },
    counts: { cumulations: cumulations.length, alerts: alerts.length, uncounted: withoutFamily.length },
  };
}

function cumulated(needs: readonly Need[]): CumulationResult {
  return cumulate(needs, { nomenclature: SHIPPED_FAMILIES, parameters: DEFAULT_PARAMETERS, today: TODAY });
}

function pivot(needs: readonly Need[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const need of needs) {
    const family = familyOf(need);
    sums.set(family, (sums.get(family) ?? 0) + (valueOf(estimatedValue(need)) ?? 0));
  }
  return sums;
}
