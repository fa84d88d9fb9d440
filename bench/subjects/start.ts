import { readFile } from "node:fs/promises";
import path from "node:path";
import { transform } from "esbuild";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { startServer } from "../../host/server.mjs";
import { findBrowser, howToInstall } from "../../scripts/lib/browser.mjs";
import { freshenAddin, freshenHost, freshenSample } from "../../scripts/lib/fresh.mjs";
import { median, timingOf } from "../lib/measure";
import { ratioOf, type Result, type Skipped } from "../lib/result";

const RUNS = 3;
const PATIENCE = 60_000;
const RIVAL = "Office.js alone in the same frame: our script left out, until Office.onReady";

/** Moments of the start of the pane, in milliseconds since its frame entered the page. */
type Moments = Readonly<Record<"ready" | "painted" | "home", number>>;

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
  const steps: readonly (readonly [keyof Moments, string])[] = [
    ["ready", "frame → Office.onReady"],
    ["painted", "frame → first paint"],
    ["home", "frame → home page with the figures of the sample"],
  ];
  return steps.map(([moment, what]) => {
    const times = ours.map((moments) => moments[moment]);
    return {
      subject: "start",
      what,
      size: 1,
      ms: timingOf(times),
      alternative: { name: RIVAL, ms: timingOf(library), ratio: ratioOf(median(times), median(library)) },
    };
  });
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
    await page.goto(`${address}/host/?sample=metropole.xlsx&theme=light`);
    return await moments(page, what === "whole" ? "home" : "ready");
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
async function moments(page: Page, last: keyof Moments): Promise<Moments> {
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
  return { ready: since("ready"), painted: since("painted"), home: since("home") };
}
