import type { Browser } from "playwright-core";
import { openBrowser } from "./browser";
import { sitDown, type Desk } from "./desk";
import { survey } from "./gestures/survey";

let browser: Browser;
let desk: Desk;
beforeAll(async () => {
  browser = await openBrowser();
  desk = await sitDown(browser, { workbook: "metropole.xlsx", language: "fr", size: [1100, 860] });
});
afterAll(async () => {
  await desk.leave();
  await browser.close();
});

describe("from needs bought apart to lots", () => {
  it("keeps a pooling, then sees how to cut it, in nobody's way", async () => {
    await desk.pane.goTo("Mutualisation");
    await desk.pane.reads(/opportunité/);
    expect(await survey(desk, "pooling-open")).toEqual([]);
    await desk.pane.click(/^Retenir \d+ besoins ensemble/);
    await desk.pane.reads(/retenue/);
    await desk.pane.goTo("Allotissement");
    await desk.pane.reads(/^Ensemble.*La somme des lots en décide/);
    expect(await survey(desk, "allotment-open")).toEqual([]);
  });

  it("cuts a need that stands alone, and takes its lots back in one act", async () => {
    const before = (await desk.workbook.lines("Lots")).length;
    const subject = desk.pane.frame.getByLabel("À allotir").filter({ visible: true });
    const names = await subject.locator("option").allTextContents();
    const need = names.find((name) => name.startsWith("B-"));
    if (need === undefined) throw new Error(`no need among ${names.join(", ")}`);
    await desk.pane.choose("À allotir", need);
    await desk.pane.click(/^(Créer|Remplacer par) \d+ lot/);
    await desk.pane.reads(/lots? créés? pour B-/);
    expect((await desk.workbook.lines("Lots")).length).toBeGreaterThan(before);
    await desk.pane.click("Annuler");
    await desk.pane.reads(/^Annulé/);
    expect(await desk.workbook.lines("Lots")).toHaveLength(before);
  });

  it("sees no error in the console", () => {
    expect(desk.complaints).toEqual([]);
  });
});
