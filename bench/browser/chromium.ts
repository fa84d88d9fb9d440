import { readdir, readFile } from "node:fs/promises";
import { chromium, type Browser } from "playwright-core";

const KB_IN_MB = 1024;
const BETWEEN_WEIGHINGS_MS = 100;

/** A Chromium whose processes can be weighed. */
export function openChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}

/** What the pages of a browser cost during a work, their workers included. */
export interface Cost {
  /** Milliseconds of the clock on the wall. */
  readonly ms: number;
  /** Milliseconds of processor, all threads together. */
  readonly cpu: number;
  /** The same of the threads of workers alone, without the threads that collect their memory. */
  readonly workerCpu: number;
  /** Memory that they hold for themselves (resident and private) in megabytes: what closing them would free. */
  readonly beforeMb: number;
  readonly peakMb: number;
}

/** Weighs the pages again and again during a work. Only Linux tells the memory and the threads: elsewhere 0. */
export async function costOf(browser: Browser, work: () => Promise<unknown>): Promise<Cost> {
  const session = await browser.newBrowserCDPSession();
  const pages = async () =>
    (await session.send("SystemInfo.getProcessInfo")).processInfo.filter(({ type }) => type === "renderer");
  const cpuMs = async () => 1000 * sum((await pages()).map(({ cpuTime }) => cpuTime));
  const weight = async () => sum(await Promise.all((await pages()).map(({ id }) => privateMb(id))));
  const workerMs = async () => sum(await Promise.all((await pages()).map(({ id }) => workerThreadsMs(id))));
  const [beforeMb, cpuBefore, workerBefore] = [await weight(), await cpuMs(), await workerMs()];
  let peakMb = beforeMb;
  const over = new AbortController();
  const weighing = (async () => {
    while (!over.signal.aborted) {
      peakMb = Math.max(peakMb, await weight());
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_WEIGHINGS_MS));
    }
  })();
  const start = performance.now();
  try {
    await work();
    const ms = performance.now() - start;
    const [cpu, workerCpu] = [(await cpuMs()) - cpuBefore, (await workerMs()) - workerBefore];
    return { ms, cpu, workerCpu, beforeMb: Math.round(beforeMb), peakMb: Math.round(peakMb) };
  } finally {
    over.abort();
    await weighing;
    await session.detach();
  }
}

/** A process may end between the moment when it is named and that when it is weighed. */
async function privateMb(id: number): Promise<number> {
  const status = await readFile(`/proc/${id}/status`, "utf8").catch(() => "");
  return Number(/^RssAnon:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / KB_IN_MB;
}

/** Milliseconds in a tick of the times of /proc. */
const TICK_MS = 10;

/** Processor time of the threads of workers of a process, which bear that name. */
async function workerThreadsMs(id: number): Promise<number> {
  const tasks = await readdir(`/proc/${id}/task`).catch(() => []);
  const times = tasks.map(async (task) => {
    const stat = await readFile(`/proc/${id}/task/${task}/stat`, "utf8").catch(() => "");
    const [, name = "", rest = ""] = /^\d+ \((.*)\) (.*)$/s.exec(stat) ?? [];
    const fields = rest.split(" ");
    return name === "DedicatedWorker" ? TICK_MS * (Number(fields[11]) + Number(fields[12])) : 0;
  });
  return sum(await Promise.all(times));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
