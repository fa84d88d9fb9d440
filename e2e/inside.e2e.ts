import type { Browser } from "playwright-core";
import { openBrowser } from "./browser";
import { sitDown, type Desk } from "./desk";
import { survey } from "./gestures/survey";

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
    expect(await survey(desk, `${name}-${language}-inside`)).toEqual([]);
    expect(desk.complaints).toEqual([]);
  });
});
