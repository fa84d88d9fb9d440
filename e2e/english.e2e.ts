import path from "node:path";
import type { Browser } from "playwright-core";
import { openBrowser } from "./browser";
import { sitDown, type Desk } from "./desk";
import { eventually } from "./gestures/eventually";

const FILE = path.join(__dirname, "..", ".build", "samples", "Recensement Sports V2 def.xlsx");

let browser: Browser;
let desk: Desk;
beforeAll(async () => {
  browser = await openBrowser();
  desk = await sitDown(browser, { language: "en", locale: "en-US" });
});
afterAll(() => browser.close());

describe("a buyer whose Excel is in English", () => {
  it("goes from a list to validated families in the same workbook, whose sheets stay in French", async () => {
    const { pane, workbook } = desk;
    await pane.click("Create the programming workbook");
    await pane.reads(/^Workbook created/);
    await pane.goTo("Collection");
    await pane.receive(FILE);
    await pane.click("Add 12 needs");
    await pane.reads("12 needs added.");
    expect(await workbook.lines("Besoins")).toHaveLength(12);
    await pane.goTo("Checks");
    const corrections = await pane.numberIn(/^Correct \d+ needs?$/);
    await pane.click(/^Correct \d+ needs?$/);
    await pane.confirm(/^Correct \d+ needs?$/);
    await pane.reads(/^\d+ needs? corrected\./);
    expect(corrections).toBeGreaterThan(0);
    await pane.click("Undo");
    await pane.reads(/^Undone: /);
    await pane.goTo("Classification");
    await pane.reads("12 to see");
    await pane.press("Enter");
    await pane.reads("1 family validated.");
    await eventually(
      async () => (await workbook.lines("Besoins")).filter((need) => need["Famille validée"] !== "").length,
      1,
    );
  });

  it("types a formula the English way", async () => {
    const { workbook } = desk;
    await workbook.enter("Sheet1!A1", '=ACHATS.SEUIL("dispense","01/04/2026","S")');
    await workbook.holds("Sheet1!A1", 60_000);
  });

  it("sees no error in the console", () => {
    expect(desk.complaints).toEqual([]);
  });
});
