import { readFile } from "node:fs/promises";
import path from "node:path";
import { transform } from "esbuild";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { startServer } from "../../host/server.mjs";
import { findBrowser, howToInstall } from "../../scripts/lib/browser.mjs";
import { freshenAddin, freshenHost, freshenSample } from "../../scripts/lib/fresh.mjs";
import { processorClock } from "../browser/mainThread";
import { profiled } from "../browser/profile";
import { median, timingOf } from "../lib/measure";
import { computingGoal, ratioOf, type Result, type Skipped } from "../lib/result";

const RUNS = 3;
const PATIENCE = 60_000;
/** From the pane able to ask Excel to the first suggestion that a person sees. */
const CLASSIFIED_LIMIT = 1_000;
const RIVAL = "Office.js alone in the same frame: our script left out, until Office.onReady";

/** Scripts of the embedded workbook, which draws beside the pane in the same thread: Excel has its own. */
const WORKBOOK = "/host/";

type Moment = "frame" | "ready" | "painted" | "home" | "classified";

/** Moments of the start of the pane, in milliseconds since its frame entered the page. */
type Moments = Readonly<Record<Moment, number>>;

/**
 * Milliseconds of processor of the thread of the page until the first family is proposed, from the frame and from
 * Office.onReady; and the share of it, since the frame, that went to the embedded workbook.
 */
interface Busy {
  readonly sinceFrame: number;
  readonly sinceReady: number;
  readonly workbook: number;
}

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
    const [ours, bare, busy]: [Moments[], Moments[], Busy[]] = [[], [], []];
    // The first opening warms the server and the browser up.
    await openPane(browser, server.url, (page) => moments(page, "classified"));
    for (let run = 0; run < RUNS; run++) {
      ours.push(await openPane(browser, server.url, (page) => moments(page, "classified")));
      bare.push(await openLibrary(browser, server.url));
      // Apart, since being looked at slows the scripts down.
      busy.push(await openPane(browser, server.url, busyUntilClassified));
    }
    return told(ours, bare, busy);
  } finally {
    await browser.close();
    await server.close();
  }
}

function told(ours: readonly Moments[], bare: readonly Moments[], busy: readonly Busy[]): readonly Result[] {
  const library = bare.map(({ ready }) => ready);
  const against = (what: string, times: readonly number[], cpu?: readonly number[]) => ({
    subject: "start",
    what,
    size: 1,
    ms: timingOf(times, cpu),
    alternative: { name: RIVAL, ms: timingOf(library), ratio: ratioOf(median(times), median(library)) },
  });
  const since = (from: Moment, to: Moment): readonly number[] => ours.map((moments) => moments[to] - moments[from]);
  const own = (spent: (one: Busy) => number): readonly number[] => busy.map((one) => spent(one) * (1 - one.workbook));
  const ready = against(
    "Office.onReady → first family proposed in Classement, home page first; the workbook's own scripts not counted in cpu",
    since("ready", "classified"),
    own(({ sinceReady }) => sinceReady),
  );
  const opened = against(
    "frame → first family proposed in Classement, Office.js and home page first; the workbook's own scripts not counted in cpu",
    since("frame", "classified"),
    own(({ sinceFrame }) => sinceFrame),
  );
  const workbookMs = Math.round(median(busy.map(({ sinceFrame, workbook }) => sinceFrame * workbook)));
  return [
    against("frame → Office.onReady", since("frame", "ready")),
    against("frame → first paint", since("frame", "painted")),
    against("frame → home page with the figures of the sample", since("frame", "home")),
    { ...ready, goal: computingGoal(ready.ms, CLASSIFIED_LIMIT) },
    { ...opened, counts: { workbookMs } },
  ];
}

async function busyUntilClassified(page: Page): Promise<Busy> {
  const clock = await processorClock(page);
  await moments(page, "frame");
  const profile = await profiled(page);
  const frame = await clock();
  await moments(page, "ready");
  const ready = await clock();
  await moments(page, "classified");
  const classified = await clock();
  const workbook = (await profile.stop())(WORKBOOK);
  return { sinceFrame: classified - frame, sinceReady: classified - ready, workbook };
}

function openLibrary(browser: Browser, address: string): Promise<Moments> {
  return openPane(
    browser,
    address,
    (page) => moments(page, "ready"),
    async (page) => {
      await page.route("**/taskpane.js*", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
    },
  );
}

/** Opens the workbook and its pane as a person does, with nothing kept from before. */
async function openPane<T>(
  browser: Browser,
  address: string,
  watch: (page: Page) => Promise<T>,
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<T> {
  const options: BrowserContextOptions = { ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } };
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await prepare(page);
    await page.addInitScript({ content: await marksScript() });
    await page.goto(`${address}/host/?sample=metropole.xlsx&theme=light`);
    return await watch(page);
  } finally {
    await context.close();
  }
}

/** Translated apart: what runs in a page may not lean on a helper of our own translator. */
async function marksScript(): Promise<string> {
  const source = await readFile(path.join(__dirname, "start-marks.ts"), "utf8");
  return (await transform(source, { loader: "ts", format: "iife" })).code;
}

/** Reads the marks once the last one awaited is there. */
async function moments(page: Page, last: Moment): Promise<Moments> {
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
  return {
    ...{ frame: 0, ready: since("ready"), painted: since("painted") },
    ...{ home: since("home"), classified: since("classified") },
  };
}
