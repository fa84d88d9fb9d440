import { readFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { findBrowser, howToInstall } from "../../scripts/lib/browser.mjs";
import { ROOT } from "../../tools/lib/root";
import type { ClassifierPage } from "../browser/classifier";
import { openChromium } from "../browser/chromium";
import { processorClock } from "../browser/mainThread";
import { median, timingOf, type Timing } from "../lib/measure";
import { computingGoal, ratioOf, type Result, type Skipped } from "../lib/result";
import { SEARCH_ENGINE } from "../lib/search-engine";
import { realTitles, sampleTitles } from "../material/titles";

const COUNT = 2_000;
const PAGES = 3;
const AGAIN = 6;
const LIMITS = { index: 150, suggest: 50 };
const WEIGHTS = "src/domain/classification/learnt/weights.json";

declare const classifierPage: ClassifierPage;

/** In milliseconds: of the clock on the wall, and of the processor in the thread of the page. */
interface Spent {
  readonly ms: number;
  readonly cpu: number;
}

/** What one page took: the index, the titles a first time, then again. */
interface Taken {
  readonly index: Spent;
  readonly first: Spent;
  readonly again: readonly Spent[];
}

/**
 * The classifier as a pane has it: pages of Chromium just opened, where nothing was compiled yet, their own thread alone
 * being counted. In Node, what compiles beside is counted too, and compiles sooner.
 */
export async function classificationPage(): Promise<readonly (Result | Skipped)[]> {
  const subject = "classification-page";
  const executablePath = findBrowser();
  if (executablePath === undefined) return [{ subject, skipped: howToInstall() }];
  const [script, weights] = [await pageScript(), await readFile(path.join(ROOT, WEIGHTS), "utf8")];
  const real = realTitles(COUNT);
  const titles = real ?? sampleTitles(COUNT);
  const browser = await openChromium(executablePath);
  const [ours, theirs]: [Taken[], Taken[]] = [[], []];
  try {
    for (let page = 0; page < PAGES; page++) {
      ours.push(await inPage(browser, script, { weights, titles }, ourWork));
      theirs.push(await inPage(browser, script, { weights, titles }, rivalWork));
    }
  } finally {
    await browser.close();
  }
  const index = compared(ours, theirs, ({ index }) => [index]);
  const suggest = compared(ours, theirs, ({ again }) => again);
  const first = (taken: readonly Taken[]): number => Math.round(median(taken.map((one) => one.first.cpu)));
  return [
    {
      ...{ subject, what: "index of the families, weights read, in a page just opened", size: 1 },
      ...index,
      goal: computingGoal(index.ms, LIMITS.index),
    },
    {
      ...{ subject, what: `three families with reasons, ${real ? "real" : "sample"} titles, asked again in a page` },
      ...{ size: titles.length, ...suggest, goal: computingGoal(suggest.ms, LIMITS.suggest) },
      counts: { firstTimeMs: first(ours), firstTimeOfAlternativeMs: first(theirs) },
    },
  ];
}

function compared(ours: readonly Taken[], theirs: readonly Taken[], of: (taken: Taken) => readonly Spent[]) {
  const timed = (taken: readonly Taken[]): Timing => {
    const spans = taken.flatMap(of);
    return timingOf(
      spans.map(({ ms }) => ms),
      spans.map(({ cpu }) => cpu),
    );
  };
  const [ms, rival] = [timed(ours), timed(theirs)];
  return { ms, alternative: { name: SEARCH_ENGINE, ms: rival, ratio: ratioOf(ms.cpu ?? 0, rival.cpu ?? 0) } };
}

type Asked = Page & { readonly spent: (work: () => Promise<unknown>) => Promise<Spent> };

async function ourWork(page: Asked): Promise<Taken> {
  const index = await page.spent(() => page.evaluate(() => classifierPage.index()));
  const suggest = () => page.spent(() => page.evaluate(() => classifierPage.suggest()));
  return { index, first: await suggest(), again: await repeated(suggest) };
}

async function rivalWork(page: Asked): Promise<Taken> {
  const index = await page.spent(() => page.evaluate(() => classifierPage.indexRival()));
  const search = () => page.spent(() => page.evaluate(() => classifierPage.search()));
  return { index, first: await search(), again: await repeated(search) };
}

async function repeated(work: () => Promise<Spent>): Promise<readonly Spent[]> {
  const spent: Spent[] = [];
  for (let run = 0; run < AGAIN; run++) spent.push(await work());
  return spent;
}

async function inPage<T>(
  browser: Browser,
  script: string,
  material: Parameters<ClassifierPage["hold"]>[0],
  work: (page: Asked) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addScriptTag({ content: script });
    await page.evaluate((held) => classifierPage.hold(held), material);
    const clock = await processorClock(page);
    const spent = async (asked: () => Promise<unknown>): Promise<Spent> => {
      const [start, before] = [performance.now(), await clock()];
      await asked();
      return { ms: performance.now() - start, cpu: (await clock()) - before };
    };
    return await work(Object.assign(page, { spent }));
  } finally {
    await context.close();
  }
}

async function pageScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(ROOT, "bench/browser/classifier.ts")],
    ...{ bundle: true, write: false, minify: true, format: "iife", target: "es2022", logLevel: "error" },
  });
  return outputFiles[0]?.text ?? "";
}
