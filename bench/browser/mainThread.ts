import type { Browser, Page } from "playwright-core";

/** The longest task of the thread of the page, in milliseconds: a key pressed meanwhile waits as long. */
export interface Longest {
  /** Of the clock on the wall: what else the machine does counts. */
  readonly clock: number;
  /** Of the processor. */
  readonly cpu: number;
  /** Tasks of more than 50 ms of processor. */
  readonly over50: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const LONG_MS = 50;

/** Traces the tasks of the pages from now on. */
export async function traceTasks(browser: Browser, page: Page): Promise<{ readonly longest: () => Promise<Longest> }> {
  await browser.startTracing(page, { categories: ["toplevel"] });
  return {
    longest: async () => {
      const text = (await browser.stopTracing()).toString();
      return longestIn((JSON.parse(text) as { readonly traceEvents: readonly TraceEvent[] }).traceEvents);
    },
  };
}

/** Processor time of the page's own thread since it was made, in milliseconds. */
export async function processorClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
  };
}

function longestIn(events: readonly TraceEvent[]): Longest {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const tasks = events.filter(
    ({ name, pid, tid }) => name === "ThreadControllerImpl::RunTask" && mains.has(`${pid}/${tid}`),
  );
  if (tasks.length === 0) throw new Error("No task was traced.");
  const ms = (values: readonly number[]) => values.map((micros) => micros / 1000);
  const cpus = ms(tasks.map(({ tdur = 0 }) => tdur));
  return {
    clock: rounded(Math.max(...ms(tasks.map(({ dur = 0 }) => dur)))),
    cpu: rounded(Math.max(...cpus)),
    over50: cpus.filter((cpu) => cpu > LONG_MS).length,
  };
}

function rounded(value: number): number {
  return Number(value.toFixed(1));
}
