import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { startServer } from "../../host/server.mjs";
import { findBrowser, howToInstall } from "../../scripts/lib/browser.mjs";
import { freshenAddin, freshenHost } from "../../scripts/lib/fresh.mjs";
import { Pane } from "../../e2e/gestures/pane";
import { costOf, openChromium, type Cost } from "../browser/chromium";
import { traceTasks, type Longest } from "../browser/mainThread";
import { timingOf } from "../lib/measure";
import { computingGoal, goal, ratioOf, type Result, type Skipped } from "../lib/result";
import { xlsxFile } from "../material/files";

const LINES = 100_000;
const RUNS = 3;
const PATIENCE = 180_000;
const LIMITS = { megabytes: 600, task: 50, cpu: 6_000 };
const IDLE_MS = 3_000;
const RIVAL = "hucre 1.0.0 in a worker of an empty page, on the same bytes, cells only";

interface Run extends Cost {
  readonly longest: Longest;
  /** Processor that the page takes in a second when nothing is asked of it: the embedded workbook draws itself. */
  readonly idleCpu: number;
}

/** A file of 100,000 lines given to the pane in Chromium, until its preview, against the library alone in a worker. */
export async function pane(): Promise<readonly (Result | Skipped)[]> {
  const executablePath = findBrowser();
  if (executablePath === undefined) return [{ subject: "pane", skipped: howToInstall() }];
  await freshenAddin({ quiet: true });
  await freshenHost([], { quiet: true });
  const folder = await mkdtemp(path.join(tmpdir(), "bench-"));
  // A file on the disk, as a person has it: what is sent to the browser through its controls occupies the page.
  const file = path.join(folder, "besoins.xlsx");
  const bytes = await xlsxFile(LINES);
  await writeFile(file, bytes);
  const script = await bareScript();
  const server = await startServer();
  const [ours, bare]: [Run[], Run[]] = [[], []];
  try {
    for (let run = 0; run < RUNS; run++) {
      ours.push(await inChromium(executablePath, (browser) => preview(browser, server.url, file)));
      bare.push(await inChromium(executablePath, (browser) => library(browser, server.url, file, script)));
    }
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
  return told(ours, bare, bytes.length);
}

function told(ours: readonly Run[], bare: readonly Run[], bytes: number): readonly Result[] {
  const worst = (runs: readonly Run[], of: (run: Run) => number) => Math.max(...runs.map(of));
  const timing = (runs: readonly Run[], cpuOf: (run: Run) => number) =>
    timingOf(
      runs.map(({ ms }) => ms),
      runs.map(cpuOf),
    );
  const [ms, theirs] = [timing(ours, ({ cpu }) => cpu), timing(bare, ({ cpu }) => cpu)];
  const [worker, bareWorker] = [timing(ours, ({ workerCpu }) => workerCpu), timing(bare, ({ workerCpu }) => workerCpu)];
  const memoryPeakMb = worst(ours, needed);
  const longestTaskMs = worst(ours, ({ longest }) => longest.cpu);
  const reading: Result = {
    subject: "pane",
    what: "the same file read, mapped, checked and compared in the worker (cpu of its thread)",
    size: LINES,
    ms: worker,
    alternative: { name: RIVAL, ms: bareWorker, ratio: ratioOf(worker.cpu ?? 0, bareWorker.cpu ?? 0) },
    goal: computingGoal(worker, LIMITS.cpu),
  };
  const whole: Result = {
    subject: "pane",
    what: "one .xlsx file given to the page Recensement in Chromium, until its preview (cpu of all threads)",
    size: LINES,
    ms,
    memoryPeakMb,
    longestTaskMs,
    alternative: {
      name: RIVAL,
      ms: theirs,
      memoryPeakMb: worst(bare, needed),
      longestTaskMs: worst(bare, ({ longest }) => longest.cpu),
      ratio: ratioOf(ms.median, theirs.median),
    },
    goal: goal("longestTaskMs", longestTaskMs, LIMITS.task),
    memoryGoal: goal("memoryPeakMb", memoryPeakMb, LIMITS.megabytes),
    counts: {
      bytes,
      memoryBeforeMb: worst(ours, ({ beforeMb }) => beforeMb),
      bareMemoryBeforeMb: worst(bare, ({ beforeMb }) => beforeMb),
      longestTaskOnTheClockMs: worst(ours, ({ longest }) => longest.clock),
      idleCpuMsPerSecond: Math.round(worst(ours, ({ idleCpu }) => idleCpu)),
    },
  };
  return [whole, reading];
}

/** The page of the embedded workbook weighs before anything is read: Excel's own does not count either. */
function needed({ peakMb, beforeMb }: Run): number {
  return peakMb - beforeMb;
}

/** A browser of its own each time: memory that a former run left would count. */
async function inChromium(executablePath: string, work: (browser: Browser) => Promise<Run>): Promise<Run> {
  const browser = await openChromium(executablePath);
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

async function preview(browser: Browser, address: string, file: string): Promise<Run> {
  const page = await openPage(browser);
  await page.goto(`${address}/host/?lang=fr&theme=light`);
  const open = new Pane(page);
  await open.frame.getByRole("heading", { level: 1 }).waitFor({ timeout: PATIENCE });
  await open.goTo("Recensement");
  return measured(browser, page, async () => {
    await open.receive(file);
    await open.button(/^Ajouter .* besoins$/).waitFor({ timeout: PATIENCE });
  });
}

async function library(browser: Browser, address: string, file: string, script: string): Promise<Run> {
  const page = await openPage(browser);
  await page.route("**/bare.html", (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><input type=file>" }),
  );
  await page.route("**/bare.js", (route) => route.fulfill({ contentType: "text/javascript", body: script }));
  await page.goto(`${address}/bare.html`);
  await page.evaluate(() => {
    const input = document.querySelector("input");
    input?.addEventListener("change", () => {
      const worker = new Worker("/bare.js");
      worker.onmessage = () => (document.title = "done");
      void input.files?.[0]?.arrayBuffer().then((bytes) => worker.postMessage(new Uint8Array(bytes)));
    });
  });
  return measured(browser, page, async () => {
    await page.setInputFiles("input", file);
    await page.waitForFunction(() => document.title === "done", undefined, { timeout: PATIENCE });
  });
}

async function openPage(browser: Browser): Promise<Page> {
  const options: BrowserContextOptions = { ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } };
  return (await browser.newContext(options)).newPage();
}

/** The trace is read once the work is over: it costs nothing to what is measured. */
async function measured(browser: Browser, page: Page, work: () => Promise<void>): Promise<Run> {
  const idle = await costOf(browser, () => page.waitForTimeout(IDLE_MS));
  const tasks = await traceTasks(browser, page);
  const cost = await costOf(browser, work);
  return { ...cost, longest: await tasks.longest(), idleCpu: (1_000 * idle.cpu) / IDLE_MS };
}

async function bareScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, "..", "browser", "bareWorker.ts")],
    bundle: true,
    write: false,
    format: "iife",
    minify: true,
  });
  return outputFiles[0]?.text ?? "";
}
