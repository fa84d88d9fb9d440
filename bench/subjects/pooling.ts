import { familyOf, type Need } from "../../src/domain/need";
import { SHIPPED_FAMILIES } from "../../src/domain/nomenclature";
import { findOpportunities, type PoolingOpportunity } from "../../src/domain/pooling";
import { profileOf, profileSimilarity } from "../../src/domain/text";
import { DEFAULT_PARAMETERS } from "../../src/domain/threshold";
import { LARGE, onTenTimesLess, SMALL } from "../lib/growth";
import { duel, time } from "../lib/measure";
import { heapPeakOf } from "../lib/memory";
import { computingGoal, goal, ratioOf, type Result } from "../lib/result";
import { classifiedNeeds, TODAY } from "../material/needs";

/** Milliseconds for 2,000 needs, then for 20,000. */
const SMALL_LIMIT = 100;
const TIME_LIMIT = 1_000;
/** An authority that keeps many years in one workbook. */
const HUGE = 100_000;
const HEAP_LIMIT = 300;
/** What the naive way would call alike. */
const ALIKE = 0.5;

/** Needs that could be bought together, against comparing each need with every other of its family. */
export async function pooling(): Promise<readonly Result[]> {
  const [few, many] = [classifiedNeeds(SMALL), classifiedNeeds(LARGE)];
  const [small, naive] = await duel(
    () => pooled(few),
    () => allPairs(few),
  );
  const large = await time(() => pooled(many), { warmUps: 1, runs: 5 });
  const archive = classifiedNeeds(HUGE);
  const huge = await time(() => pooled(archive), { warmUps: 0, runs: 2 });
  const [heapSmall, heapLarge] = [await heapPeakOf(() => pooled(few)), await heapPeakOf(() => pooled(many))];
  const common = { subject: "pooling", what: "opportunities with reasons" };
  return [
    {
      ...common,
      size: SMALL,
      ms: small,
      heapPeakMb: heapSmall,
      alternative: {
        name: "similarity of every pair of needs of a family, no group, no reason",
        ms: naive,
        ratio: ratioOf(small.median, naive.median),
      },
      goal: computingGoal(small, SMALL_LIMIT),
      counts: { opportunities: pooled(few).length, pairsOfAlternative: allPairs(few) },
    },
    {
      ...common,
      size: LARGE,
      ms: large,
      heapPeakMb: heapLarge,
      alternative: onTenTimesLess(small, large),
      goal: computingGoal(large, TIME_LIMIT),
      counts: { opportunities: pooled(many).length },
    },
    {
      ...common,
      what: "growth",
      size: HUGE,
      ms: huge,
      alternative: { name: `the same on ${LARGE} needs`, ms: large, ratio: ratioOf(huge.median, large.median) },
    },
    {
      ...common,
      what: "memory",
      size: LARGE,
      heapPeakMb: heapLarge,
      alternative: { name: `the same on ${SMALL} needs`, ratio: ratioOf(heapLarge, heapSmall) },
      goal: goal("heapPeakMb", heapLarge, HEAP_LIMIT),
    },
  ];
}

function pooled(needs: readonly Need[]): readonly PoolingOpportunity[] {
  return findOpportunities(needs, { nomenclature: SHIPPED_FAMILIES, parameters: DEFAULT_PARAMETERS, today: TODAY });
}

function allPairs(needs: readonly Need[]): number {
  const families = new Map<string, ReturnType<typeof profileOf>[]>();
  for (const need of needs) {
    const profiles = families.get(familyOf(need)) ?? [];
    profiles.push(profileOf(need.title));
    families.set(familyOf(need), profiles);
  }
  let alike = 0;
  for (const profiles of families.values()) {
    for (const [at, left] of profiles.entries()) {
      for (const right of profiles.slice(at + 1)) if (profileSimilarity(left, right) > ALIKE) alike += 1;
    }
  }
  return alike;
}
