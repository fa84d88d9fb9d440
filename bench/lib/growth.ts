import type { Timing } from "./measure";
import { ratioOf, type Alternative } from "./result";

/** Sizes at which the steps of the job are measured. */
export const SMALL = 2_000;
export const LARGE = 20_000;

/** The same work on ten times fewer needs: a ratio of 10 is linear, of 100 quadratic. */
export function onTenTimesLess(small: Timing, large: Timing): Alternative {
  return { name: `the same on ${SMALL} needs`, ms: small, ratio: ratioOf(large.median, small.median) };
}
