import type { Browser, Page } from "playwright-core";
import { visit, type Screen } from "./browser";
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
  readonly leave: () => Promise<void>;
}

/** How the desk is set. */
export interface Setting extends Screen {
  /** What the page opens: "empty", or an .xlsx of the server. */
  readonly workbook?: string;
  readonly language?: "fr" | "en";
  readonly theme?: "light" | "dark" | "contrast";
}

const PATIENCE = 15_000;

/** Sits down before the embedded workbook, once the pane and the formulas answer. */
export async function sitDown(browser: Browser, setting: Setting = {}): Promise<Desk> {
  const { workbook: file, language = "fr", theme = "light", ...screen } = setting;
  const query = new URLSearchParams({ lang: language, theme, ...(file === undefined ? {} : { sample: file }) });
  const { page, complaints } = await visit(browser, `host/?${query.toString()}`, screen);
  page.setDefaultTimeout(PATIENCE);
  const pane = new Pane(page);
  await pane.frame.getByRole("heading", { level: 1 }).waitFor();
  return {
    page,
    pane,
    workbook: new Workbook(page),
    complaints,
    ribbon: (button) => page.getByRole("navigation").getByRole("button", { name: button, exact: true }).click(),
    leave: () => page.context().close(),
  };
}
