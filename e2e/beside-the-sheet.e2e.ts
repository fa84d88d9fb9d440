import type { Browser } from "playwright-core";
import { openBrowser } from "./browser";
import { sitDown, type Desk } from "./desk";

let browser: Browser;
let desk: Desk;
beforeAll(async () => {
  browser = await openBrowser();
  desk = await sitDown(browser, { workbook: "metropole.xlsx" });
});
afterAll(() => browser.close());

describe("the pane beside the sheet", () => {
  it.each([
    "Recensement",
    "Contrôle",
    "Classement",
    "Seuils",
    "Mutualisation",
    "Allotissement",
    "Programme",
    "Gains",
    "Pilotage",
    "Accueil",
  ])("opens %s from the ribbon", async (page) => {
    await desk.ribbon(page);
    await desk.pane.shows(page);
  });

  it("is closed, and opened again by the ribbon on the page asked for", async () => {
    const { page, pane } = desk;
    await page.getByRole("button", { name: "Fermer le volet" }).click();
    await page.locator("#pane").waitFor({ state: "hidden" });
    await desk.ribbon("Seuils");
    await pane.shows("Seuils");
  });

  it("tells what is known of the line that is selected in the sheet", async () => {
    const { pane, workbook } = desk;
    await workbook.select("Besoins!F16");
    await pane.click(/^B-0015/);
    await pane.reads("Pas encore de famille");
    await desk.keepPane("selected-need");
    await workbook.select("Besoins!F14");
    await pane.reads(/^B-0013/);
  });

  it("waits while a cell is being typed, and loses nothing of it", async () => {
    const { pane, workbook } = desk;
    await desk.ribbon("Contrôle");
    const before = await workbook.lines("Besoins");
    await workbook.startTyping("Besoins!G13", "en cours");
    await pane.click(/^Corriger \d+ besoins$/);
    await pane.confirm(/^Corriger \d+ besoins$/);
    await pane.reads("Écriture dans le classeur…");
    await desk.keepPane("cell-being-typed");
    expect(await workbook.lines("Besoins")).toEqual(before);
    await workbook.endTyping();
    await pane.reads(/besoins corrigés\./);
    expect((await workbook.line("Besoins", "B-0012")).Description).toBe("en cours");
    await pane.click("Annuler");
    await pane.reads(/^Annulé/);
  });

  it("says what to do when the sheet is protected, and loses nothing", async () => {
    const { pane, workbook } = desk;
    const before = await workbook.lines("Besoins");
    await workbook.protect("Besoins");
    await pane.click(/^Corriger \d+ besoins$/);
    await pane.confirm(/^Corriger \d+ besoins$/);
    await pane.reads(/^La feuille est protégée/);
    await pane.reads(/Ôtez la protection/);
    await desk.keepPane("error-protected");
    expect(await workbook.lines("Besoins")).toEqual(before);
    await workbook.unprotect("Besoins");
    await pane.click("Réessayer");
    await pane.reads(/^\d+ besoins corrigés\./);
    expect(await workbook.lines("Besoins")).not.toEqual(before);
  });

  it("sees no error in the console", () => {
    expect(desk.complaints).toEqual([]);
  });
});
