import { allotmentScenarios, type AllotmentScenario } from "../../src/domain/allotment";
import { estimatedValue, familyOf, valueOf, type Need } from "../../src/domain/need";
import { SHIPPED_FAMILIES } from "../../src/domain/nomenclature";
import { DEFAULT_PARAMETERS } from "../../src/domain/threshold";
import { duel } from "../lib/measure";
import { heapPeakOf } from "../lib/memory";
import { computingGoal, ratioOf, type Result } from "../lib/result";
import { classifiedNeeds, TODAY } from "../material/needs";

/** Needs of a large pool. */
const POOL = 200;
const GOAL_MS = 20;

/** All the ways of cutting one pool, against a pivot table by family and place. */
export async function allotment(): Promise<readonly Result[]> {
  const needs = classifiedNeeds(POOL);
  const [ms, rival] = await duel(
    () => cutAll(needs),
    () => pivot(needs),
  );
  const scenarios = cutAll(needs);
  return [
    {
      subject: "allotment",
      what: "scenarios with lots, small lots and reasons",
      size: POOL,
      ms,
      heapPeakMb: await heapPeakOf(() => cutAll(needs)),
      alternative: {
        name: "a pivot table by family and place, no small lots, no reason",
        ms: rival,
        ratio: ratioOf(ms.median, rival.median),
      },
      goal: computingGoal(ms, GOAL_MS),
      counts: {
        scenarios: scenarios.length,
        lots: scenarios.reduce((total, { lots }) => total + lots.length, 0),
      },
    },
  ];
}

function cutAll(needs: readonly Need[]): readonly AllotmentScenario[] {
  return allotmentScenarios(needs, { nomenclature: SHIPPED_FAMILIES, parameters: DEFAULT_PARAMETERS, today: TODAY });
}

function pivot(needs: readonly Need[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const need of needs) {
    const key = `${familyOf(need)}|${need.place}`;
    sums.set(key, (sums.get(key) ?? 0) + (valueOf(estimatedValue(need)) ?? 0));
  }
  return sums;
}
