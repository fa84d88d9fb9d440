import path from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

/** Where the screenshots go; emptied at each run, never committed. */
export const OUTPUT = path.join(__dirname, "output");

/** The browser that the set-up found, with the flags that a container needs. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH;
  if (executablePath === undefined) throw new Error("CHROME_PATH is set by e2e/setup/start.mjs");
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--force-color-profile=srgb"] });
}

/** How a person's screen is set. */
export interface Screen {
  /** Width and height in CSS pixels; 1280 × 800 by default. */
  readonly size?: readonly [width: number, height: number];
  readonly locale?: "fr-FR" | "en-US";
  readonly colours?: "light" | "dark";
}

/** A page opened at `address` (relative to the server), and what its console said that it should not have. */
export interface Visit {
  readonly page: Page;
  /** Errors of the console and of the page, in their order: an empty list at the end of a good scenario. */
  readonly complaints: readonly string[];
}

/**
 * Opens an address of the server in a browser of its own (no cookie, no storage left by another scenario).
 * The development certificate is accepted; everything else is as in a user's browser.
 */
export async function visit(browser: Browser, address: string, screen: Screen = {}): Promise<Visit> {
  const [width, height] = screen.size ?? [1280, 800];
  const options: BrowserContextOptions = {
    baseURL: `${process.env.E2E_ADDRESS ?? ""}/`,
    ignoreHTTPSErrors: true,
    viewport: { width, height },
    locale: screen.locale ?? "fr-FR",
    timezoneId: "Europe/Paris",
    colorScheme: screen.colours ?? "light",
    reducedMotion: "reduce",
  };
  const page = await (await browser.newContext(options)).newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(address);
  return { page, complaints };
}

/** Keeps what the page looks like in e2e/output/NAME.png; answers the file. */
export async function keep(page: Page, name: string): Promise<string> {
  const file = path.join(OUTPUT, `${name}.png`);
  await page.screenshot({ path: file });
  return file;
}

/** Makes the image of the README, docs/images/overview.png, when E2E_OVERVIEW is set. */
export async function keepOverview(page: Page): Promise<void> {
  if (process.env.E2E_OVERVIEW === undefined) return;
  await page.screenshot({ path: path.join(__dirname, "..", "docs", "images", "overview.png") });
}
