import type { Browser } from "playwright-core";
import { openBrowser } from "./browser";
import { sitDown, type Desk } from "./desk";
import { obstacles } from "./gestures/accessibility";
import { EVERY_LOOK, settled, survey } from "./gestures/survey";

const PAGES = {
  fr: [
    "Accueil",
    "Recensement",
    "Contrôle",
    "Classement",
    "Seuils",
    "Mutualisation",
    "Allotissement",
    "Programme",
    "Gains",
    "Pilotage",
  ],
  en: [
    "Home",
    "Collection",
    "Checks",
    "Classification",
    "Thresholds",
    "Pooling",
    "Allotment",
    "Programme",
    "Savings",
    "Steering",
  ],
} as const;
const NAMES = [
  "home",
  "submission",
  "validation",
  "classification",
  "threshold",
  "pooling",
  "allotment",
  "programme",
  "savings",
  "steering",
];
/** What opens the first detail of a page, so that it is seen and checked too. */
const DETAILS: Readonly<Record<string, RegExp>> = { validation: /Montant manquant|Amount missing/ };

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(["fr", "en"] as const)("every page of the pane (%s)", (language) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await sitDown(browser, { workbook: "metropole.xlsx", language, size: [1100, 860] });
    await desk.pane.goTo(PAGES[language][3]);
    await desk.pane.click(/^(Valider|Validate) \d+ famil/);
    await desk.pane.confirm(/^(Valider|Validate) \d+ famil/);
    await desk.pane.reads(/familles validées|families validated/);
    await desk.pane.goTo(PAGES[language][5]);
    await desk.pane.click(/^(Retenir|Keep) \d+/);
    await desk.pane.reads(/M-0001/);
  });
  afterAll(() => desk.leave());

  it.each(NAMES)("%s stands in nobody's way, whatever the look and the width", async (name) => {
    const title = PAGES[language][NAMES.indexOf(name)] ?? "";
    await desk.pane.goTo(title);
    const detail = DETAILS[name];
    if (detail) await desk.pane.click(detail);
    expect(await survey(desk, `${name}-${language}-full`, EVERY_LOOK)).toEqual([]);
  });

  it("the form of a saving stands in nobody's way", async () => {
    await desk.pane.goTo(PAGES[language][8]);
    await desk.pane.click(/^(Nouveau gain|New saving)/);
    expect(await survey(desk, `savings-form-${language}-full`, EVERY_LOOK)).toEqual([]);
  });

  it("an empty workbook has a page for each step", async () => {
    const empty = await sitDown(browser, { language, size: [1100, 860] });
    const found = [...(await survey(empty, `first-minute-${language}`, EVERY_LOOK))];
    await empty.pane.goTo(PAGES[language][2]);
    await empty.keepPane(`validation-${language}-not-created`);
    await empty.pane.click(/^(Aller à l'accueil|Go to the home page)/);
    await empty.pane.click(/^(Créer le classeur|Create the programming)/);
    await empty.pane.reads(/^(Classeur créé|Workbook created)/);
    for (const [at, title] of PAGES[language].entries()) {
      await empty.pane.goTo(title);
      await settled(empty);
      await empty.keepPane(`${NAMES[at] ?? ""}-${language}-empty`);
      found.push(...(await obstacles(empty.page)));
    }
    await empty.leave();
    expect(found).toEqual([]);
  });

  it("sees no error in the console", () => {
    expect(desk.complaints).toEqual([]);
  });
});
