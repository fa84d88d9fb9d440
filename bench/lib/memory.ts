import { GCProfiler, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const MEGABYTE = 1024 * 1024;

/** Highest heap that a work needed above what was there before, in megabytes, garbage awaiting collection included. */
export async function heapPeakOf(work: () => unknown): Promise<number> {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const profiler = new GCProfiler();
  profiler.start();
  const kept = await work();
  const after = process.memoryUsage().heapUsed;
  const { statistics } = profiler.stop();
  const heights = statistics.map(({ beforeGC }) => beforeGC.heapStatistics.usedHeapSize);
  const peak = Math.max(after, ...heights) - before;
  // What the work answers belongs to its cost: it must live until here.
  return kept === heapPeakOf ? 0 : Math.round(peak / MEGABYTE);
}

function collectGarbage(): void {
  setFlagsFromString("--expose_gc");
  runInNewContext("gc()");
}
