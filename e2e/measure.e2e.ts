import type { Browser } from "playwright-core";
import { openBrowser } from "./browser";
import { sitDown, type Desk } from "./desk";
import { EVERY_LOOK, survey } from "./gestures/survey";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([
  ["fr", "Gains", "Pilotage", "Modifier", "Achats responsables", "Carte des dépenses", "Transmettre le programme"],
  ["en", "Savings", "Steering", "Modify", "Responsible purchasing", "Spend map", "Hand the programme on"],
] as const)("what is measured, in %s", (language, savings, steering, edit, responsible, spend, handOn) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await sitDown(browser, { workbook: "metropole.xlsx", size: [1100, 1100], language });
  });
  afterAll(() => desk.leave());

  it("is read in any look and width, without an obstacle", async () => {
    const { pane } = desk;
    await pane.goTo(savings);
    await pane.button(new RegExp(`^${edit} `)).waitFor();
    const found = [...(await survey(desk, `savings-${language}`, EVERY_LOOK))];
    await pane.click(new RegExp(`^${edit} Papier`));
    found.push(...(await survey(desk, `saving-${language}`, EVERY_LOOK)));
    await pane.goTo(steering);
    for (const [fold, name] of [
      [responsible, "responsible"],
      [spend, "spend"],
      [handOn, "hand-on"],
    ] as const) {
      await pane.click(fold);
      found.push(...(await survey(desk, `${name}-${language}`, EVERY_LOOK)));
      await pane.click(fold);
    }
    expect(found).toEqual([]);
    expect(desk.complaints).toEqual([]);
  });
});
