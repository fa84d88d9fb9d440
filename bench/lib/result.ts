import type { Timing } from "./measure";

/** What ours is held against, measured in the same run, turn by turn with it. */
export interface Alternative {
  readonly name: string;
  readonly ms?: Timing;
  readonly bytes?: number;
  /** Highest heap above what was there before, in megabytes. */
  readonly heapPeakMb?: number;
  readonly memoryPeakMb?: number;
  readonly longestTaskMs?: number;
  /** Ours over the alternative, medians for times: 2 = twice as long, or twice as heavy; 0.5 = half. */
  readonly ratio: number;
}

/** One figure. */
export interface Result {
  readonly subject: string;
  readonly what: string;
  /** Rows, or files: what the work grows with. */
  readonly size: number;
  readonly ms?: Timing;
  /** Weight of what is delivered, compressed by gzip at its best. */
  readonly gzipBytes?: number;
  /** Highest heap above what was there before, garbage not yet collected included, in megabytes. */
  readonly heapPeakMb?: number;
  /** Highest memory of the pages of a browser above what they held before, their workers included, in megabytes. */
  readonly memoryPeakMb?: number;
  /** The longest task of the thread of the page, in milliseconds of processor: a key pressed meanwhile waits as long. */
  readonly longestTaskMs?: number;
  readonly alternative: Alternative;
  /** What the product sets itself, where it sets something. */
  readonly goal?: Goal;
  /** The same for memory, where both are set. */
  readonly memoryGoal?: Goal;
  /** Counts that say what was done (needs, round trips, groups found…), to see that the work was real. */
  readonly counts?: Readonly<Record<string, number>>;
}

/** A limit not to pass, in the unit of `measure`. */
export interface Goal {
  readonly measure: "ms.cpu" | "gzipBytes" | "roundTrips" | "heapPeakMb" | "memoryPeakMb" | "longestTaskMs";
  readonly limit: number;
  readonly value: number;
  readonly met: boolean;
}

/** A subject that could not be measured here, and why. */
export interface Skipped {
  readonly subject: string;
  readonly skipped: string;
}

/** Measures everything of a subject. */
export type Subject = () => Promise<readonly (Result | Skipped)[]>;

/** A goal and whether the figure reaches it. */
export function goal(measure: Goal["measure"], value: number, limit: number): Goal {
  return { measure, limit, value, met: value <= limit };
}

/** A goal of computing: processor time, which does not depend on what else the machine does. */
export function computingGoal({ cpu, median }: Timing, limit: number): Goal {
  return goal("ms.cpu", cpu ?? median, limit);
}

/** A ratio with the three digits that a reader can use. */
export function ratioOf(ours: number, theirs: number): number {
  return theirs === 0 ? 0 : Number((ours / theirs).toPrecision(3));
}
