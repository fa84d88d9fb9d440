import type { Browser } from "playwright-core";
import { openBrowser } from "./browser";
import { sitDown, type Desk } from "./desk";
import { obstacles } from "./gestures/accessibility";

/** The words of what opens inside a page, in each language. */
const WORDS = {
  fr: {
    classification: "Classement",
    nomenclature: "Nomenclature",
    quality: "Qualité du classement",
    programme: "Programme",
    action: /^Fournitures scolaires/,
    steering: "Pilotage",
    handOn: /^Transmettre le programme/,
  },
  en: {
    classification: "Classification",
    nomenclature: "Nomenclature",
    quality: "Quality of the classification",
    programme: "Programme",
    action: /^Fournitures scolaires/,
    steering: "Steering",
    handOn: /^Hand the programme on/,
  },
} as const;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Keeps images of what is open in both looks and both widths, and answers what stands in someone's way. */
async function look(desk: Desk, name: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const theme of ["light", "dark"] as const) {
    await desk.wear(theme);
    for (const width of [320, 450]) {
      await desk.widen(width);
      await desk.keepPane(`${name}-${theme}-${width}`);
    }
    found.push(...(await obstacles(desk.page)).map((one) => `${theme}: ${one}`));
  }
  await desk.wear("light");
  return found;
}

describe.each(["fr", "en"] as const)("what opens inside a page (%s)", (language) => {
  const words = WORDS[language];
  let desk: Desk;
  // A page comes back as it was left: each detail is opened from a pane of its own.
  beforeEach(async () => {
    desk = await sitDown(browser, { workbook: "metropole.xlsx", language, size: [1100, 860] });
  });
  afterEach(() => desk.leave());

  it.each([
    ["nomenclature", words.classification, words.nomenclature],
    ["quality", words.classification, words.quality],
    ["action", words.programme, words.action],
    ["hand-on", words.steering, words.handOn],
  ] as const)("%s stands in nobody's way", async (name, page, opened) => {
    await desk.pane.goTo(page);
    await desk.pane.click(opened);
    expect(await look(desk, `${name}-${language}-inside`)).toEqual([]);
    expect(desk.complaints).toEqual([]);
  });
});
