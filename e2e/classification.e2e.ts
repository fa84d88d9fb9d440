import type { Browser } from "playwright-core";
import { openBrowser } from "./browser";
import { sitDown, type Desk } from "./desk";
import { survey } from "./gestures/survey";

/** Height of the pane in a window of an ordinary laptop, in CSS pixels. */
const PANE_HEIGHT = 640;

let browser: Browser;
let desk: Desk;
beforeAll(async () => {
  browser = await openBrowser();
  desk = await sitDown(browser, { workbook: "metropole.xlsx", size: [1100, 860] });
});
afterAll(() => browser.close());

/** Makes the window as high as it takes for the pane to have that height. */
async function lower(height: number): Promise<void> {
  const frame = await desk.page.locator("#pane-content iframe").boundingBox();
  if (!frame) throw new Error("The pane is closed.");
  await desk.page.setViewportSize({ width: 1100, height: Math.round(860 + height - frame.height) });
}

describe("Classement in a small pane", () => {
  it("shows the need, its three suggestions and the search without scrolling", async () => {
    await desk.ribbon("Classement");
    await desk.pane.reads("Besoin 1 sur 135");
    await lower(PANE_HEIGHT);
    await desk.widen(320);
    const search = await desk.pane.role("searchbox", /Chercher une autre famille/).boundingBox();
    const validate = await desk.pane.button("Valider 1 famille et suivant").boundingBox();
    expect((search?.y ?? Infinity) + (search?.height ?? 0)).toBeLessThan(validate?.y ?? 0);
    expect(await survey(desk, "classification")).toEqual([]);
  });

  it("asks before it writes the suggestions, under one button of that name", async () => {
    const { pane } = desk;
    const write = /^Écrire \d+ suggestions$/;
    await pane.click(write);
    await pane.reads(/Famille validée.*n'est pas touchée/);
    expect(await pane.frame.getByRole("button", { name: write }).filter({ visible: true }).count()).toBe(1);
    await desk.keepPane("classification-asking");
    await pane.click("Ne rien écrire");
    await pane.button(write).waitFor();
  });
});
