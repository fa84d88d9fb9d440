import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { OUTPUT, visit, type Screen } from "./browser";
import { Pane } from "./gestures/pane";
import { Workbook } from "./gestures/workbook";

/** Someone at work: a workbook, the pane beside it, the ribbon above. */
export interface Desk {
  readonly page: Page;
  readonly pane: Pane;
  readonly workbook: Workbook;
  /** What the console said that it should not have. */
  readonly complaints: readonly string[];
  /** Presses a button of the ribbon. */
  readonly ribbon: (button: string) => Promise<void>;
  /** Chooses the look of Office, as the list on top of the page does. */
  readonly wear: (theme: Theme) => Promise<void>;
  /** Drags the edge of the pane until it has that width, in CSS pixels. */
  readonly widen: (width: number) => Promise<void>;
  /** Keeps what the pane looks like in e2e/output/NAME.png. */
  readonly keepPane: (name: string) => Promise<void>;
  readonly leave: () => Promise<void>;
}

export type Theme = "light" | "dark" | "contrast";

/** How the desk is set. */
export interface Setting extends Screen {
  /** What the page opens: "empty", or an .xlsx of the server. */
  readonly workbook?: string;
  readonly language?: "fr" | "en";
  readonly theme?: Theme;
}

const PATIENCE = 15_000;
/** Everything is fetched and started at once. */
const START_PATIENCE = 45_000;

/** Sits down before the embedded workbook, once the pane and the formulas answer. */
export async function sitDown(browser: Browser, setting: Setting = {}): Promise<Desk> {
  const { workbook: file, language = "fr", theme = "light", ...screen } = setting;
  const query = new URLSearchParams({ lang: language, theme, ...(file === undefined ? {} : { sample: file }) });
  const { page, complaints } = await visit(browser, `host/?${query.toString()}`, screen);
  page.setDefaultTimeout(PATIENCE);
  const pane = new Pane(page);
  await pane.frame.getByRole("heading", { level: 1 }).waitFor({ timeout: START_PATIENCE });
  return {
    page,
    pane,
    workbook: new Workbook(page),
    complaints,
    ribbon: (button) => page.getByRole("navigation").getByRole("button", { name: button, exact: true }).click(),
    wear: async (look) => {
      // High contrast is a setting of the system, which forces its colours on every page.
      await page.emulateMedia({ forcedColors: look === "contrast" ? "active" : "none" });
      await page.locator("#theme").selectOption(look);
    },
    widen: (width) => widen(page, width),
    keepPane: async (name) => {
      await page.locator("#pane").screenshot({ path: path.join(OUTPUT, `${name}.png`) });
    },
    leave: () => page.context().close(),
  };
}

async function widen(page: Page, width: number): Promise<void> {
  const [separator, pane] = await Promise.all([
    page.locator("#separator").boundingBox(),
    page.locator("#pane").boundingBox(),
  ]);
  if (!separator || !pane) throw new Error("The pane is closed.");
  const [x, y] = [separator.x + separator.width / 2, separator.y + separator.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + pane.width - width, y);
  await page.mouse.up();
}
