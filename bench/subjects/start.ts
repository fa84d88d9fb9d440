import { readFile } from "node:fs/promises";
import path from "node:path";
import { transform } from "esbuild";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { startServer } from "../../host/server.mjs";
import { findBrowser, howToInstall } from "../../scripts/lib/browser.mjs";
import { freshenAddin, freshenHost, freshenSample } from "../../scripts/lib/fresh.mjs";
import { median, timingOf } from "../lib/measure";
import { computingGoal, ratioOf, type Result, type Skipped } from "../lib/result";

const RUNS = 3;
const PATIENCE = 60_000;
/** From the pane able to ask Excel to the first suggestion that a person sees. */
const CLASSIFIED_LIMIT = 1_000;
const RIVAL = "Office.js alone in the same frame: our script left out, until Office.onReady";

type Moment = "ready" | "painted" | "home" | "classified";

/**
 * Moments of the start of the pane, in milliseconds since its frame entered the page; `classifying` is the processor
 * time of the page's thread, the embedded workbook included, from "ready" to "classified".
 */
type Moments = Readonly<Record<Moment | "classifying", number>>;

/** From the frame of the pane to its first page, in Chromium, beside the embedded workbook holding the sample. */
export async function start(): Promise<readonly (Result | Skipped)[]> {
  const executablePath = findBrowser();
  if (executablePath === undefined) return [{ subject: "start", skipped: howToInstall() }];
  await freshenAddin({ quiet: true });
  await freshenHost([], { quiet: true });
  await freshenSample({ quiet: true });
  const server = await startServer();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const [ours, bare]: [Moments[], Moments[]] = [[], []];
    // The first opening warms the server and the browser up.
    await openPane(browser, server.url, "whole");
    for (let run = 0; run < RUNS; run++) {
      ours.push(await openPane(browser, server.url, "whole"));
      bare.push(await openPane(browser, server.url, "library alone"));
    }
    return told(ours, bare);
  } finally {
    await browser.close();
    await server.close();
  }
}

function told(ours: readonly Moments[], bare: readonly Moments[]): readonly Result[] {
  const library = bare.map(({ ready }) => ready);
  const steps: readonly (readonly [Moment, string])[] = [
    ["ready", "frame → Office.onReady"],
    ["painted", "frame → first paint"],
    ["home", "frame → home page with the figures of the sample"],
  ];
  const against = (what: string, times: readonly number[], cpu?: readonly number[]) => ({
    subject: "start",
    what,
    size: 1,
    ms: timingOf(times, cpu),
    alternative: { name: RIVAL, ms: timingOf(library), ratio: ratioOf(median(times), median(library)) },
  });
  const waits = ours.map(({ ready, classified }) => classified - ready);
  const busy = ours.map(({ classifying }) => classifying);
  const classified = against("Office.onReady → first family proposed in Classement", waits, busy);
  return [
    ...steps.map(([moment, what]) =>
      against(
        what,
        ours.map((moments) => moments[moment]),
      ),
    ),
    { ...classified, goal: computingGoal(classified.ms, CLASSIFIED_LIMIT) },
  ];
}

/** Opens the workbook and its pane as a person does, with nothing kept from before. */
async function openPane(browser: Browser, address: string, what: "whole" | "library alone"): Promise<Moments> {
  const options: BrowserContextOptions = { ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } };
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    if (what === "library alone") {
      await page.route("**/taskpane.js*", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
    }
    await page.addInitScript({ content: await marksScript() });
    const clock = await processorClock(page);
    await page.goto(`${address}/host/?sample=metropole.xlsx&theme=light`);
    const ready = await moments(page, "ready");
    if (what === "library alone") return { ...ready, classifying: Number.NaN };
    const before = await clock();
    const all = await moments(page, "classified");
    return { ...all, classifying: (await clock()) - before };
  } finally {
    await context.close();
  }
}

/** Processor time of the page's main thread since it was made, in milliseconds. */
async function processorClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
  };
}

/** Translated apart: what runs in a page may not lean on a helper of our own translator. */
async function marksScript(): Promise<string> {
  const source = await readFile(path.join(__dirname, "start-marks.ts"), "utf8");
  return (await transform(source, { loader: "ts", format: "iife" })).code;
}

/** Reads the marks once the last one awaited is there. */
async function moments(page: Page, last: Moment): Promise<Readonly<Record<Moment, number>>> {
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, last, { timeout: PATIENCE });
  const marks = await page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>("#pane-content iframe")?.contentWindow;
    const paint = frame?.performance.getEntriesByName("first-contentful-paint") ?? [];
    return [
      ...performance.getEntriesByType("mark").map(({ name, startTime }) => [name, startTime] as const),
      // The pane counts from the moment when its own address was asked for.
      ...paint.map(({ startTime }) => {
        const apart = (frame?.performance.timeOrigin ?? 0) - performance.timeOrigin;
        return ["painted", apart + startTime] as const;
      }),
    ];
  });
  const at = new Map(marks);
  const since = (name: string): number => (at.get(name) ?? Number.NaN) - (at.get("frame") ?? Number.NaN);
  return { ready: since("ready"), painted: since("painted"), home: since("home"), classified: since("classified") };
}
