import { estimatedValue, familyOf, valueOf, type Need } from "../../src/domain/need";
import { SHIPPED_FAMILIES } from "../../src/domain/nomenclature";
import { cumulate, DEFAULT_PARAMETERS, type CumulationResult } from "../../src/domain/threshold";
import { LARGE, onTenTimesLess, SMALL } from "../lib/growth";
import type { Timing } from "../lib/measure";
import { duel } from "../lib/measure";
import { heapPeakOf } from "../lib/memory";
import { computingGoal, ratioOf, type Alternative, type Result } from "../lib/result";
import { classifiedNeeds, TODAY } from "../material/needs";

/** An authority that keeps many years in one workbook. */
const HUGE = 100_000;
/** Milliseconds for 2,000 needs. */
const GOAL_MS = 30;
const RIVAL = "a pivot table: amounts added up by family, no threshold, no procedure, no alert";

/** Cumulations, procedures and alerts, against amounts added up by family. */
export async function cumulation(): Promise<readonly Result[]> {
  const small = await measured(classifiedNeeds(SMALL));
  const large = await measured(classifiedNeeds(LARGE));
  const huge = await measured(classifiedNeeds(HUGE));
  const growth = { subject: "cumulation", what: "growth" };
  return [
    { ...small, goal: computingGoal(small.ms, GOAL_MS) },
    large,
    huge,
    { ...growth, size: LARGE, ms: large.ms, alternative: onTenTimesLess(small.ms, large.ms) },
    { ...growth, size: HUGE, ms: huge.ms, alternative: onFiveTimesLess(large.ms, huge.ms) },
  ];
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

/** The same work on a fifth of the needs: a ratio of 5 is linear. */
function onFiveTimesLess(small: Timing, large: Timing): Alternative {
  return { name: `the same on ${LARGE} needs`, ms: small, ratio: ratioOf(large.median, small.median) };
}
