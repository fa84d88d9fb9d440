import type { Browser } from "playwright-core";
import { openBrowser } from "./browser";
import { sitDown, type Desk } from "./desk";
import { obstacles } from "./gestures/accessibility";
import { eventually } from "./gestures/eventually";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

let browser: Browser;
let desk: Desk;
beforeAll(async () => {
  browser = await openBrowser();
  desk = await sitDown(browser, { workbook: "metropole.xlsx", size: [1100, 860] });
});
afterAll(() => browser.close());

const firstAction = async () => (await desk.workbook.lines("Actions"))[0];

describe("a buyer and the programme", () => {
  it("sees what is late first, then two years of actions, whatever the look and the width", async () => {
    await desk.pane.goTo("Programme");
    await desk.pane.reads(/\d+ actions à traiter d'abord/);
    const found: string[] = [];
    for (const theme of ["light", "dark", "contrast"] as const) {
      await desk.wear(theme);
      for (const width of [320, 450]) {
        await desk.widen(width);
        await desk.keepPane(`programme-fr-${theme}-${width}`);
      }
      await desk.pane.role("rowheader", /^Fournitures scolaires/).scrollIntoViewIfNeeded();
      await desk.keepPane(`programme-gantt-fr-${theme}-450`);
      found.push(...(await obstacles(desk.page)));
    }
    await desk.wear("light");
    expect(found).toEqual([]);
  });

  it("goes from line to line with the keyboard and opens one, as a Gantt and as the list of a narrow pane", async () => {
    const focused = () => desk.pane.frame.locator(":focus").first();
    await desk.widen(450);
    await desk.pane.frame.locator("[data-row]").first().focus();
    await desk.page.keyboard.press("ArrowDown");
    const second = desk.pane.frame.locator("[data-row]").nth(1);
    expect(await focused().getAttribute("title")).toBe(await second.getAttribute("title"));
    await desk.page.keyboard.press("Enter");
    await desk.pane.reads(/^A-\d+ · /);
    await desk.pane.click("Tout le programme");
    await desk.widen(320);
    await desk.pane.role("button", /^Fournitures scolaires/).focus();
    await desk.page.keyboard.press("Enter");
    await desk.pane.reads(/A-\d+ · Fournitures scolaires/);
    await desk.pane.click("Tout le programme");
    await desk.widen(450);
  });

  it("opens an action, gives up a promise and says why; the row keeps it, one act undoes it", async () => {
    await desk.pane.click(/^Fournitures scolaires/);
    await desk.pane.reads(/A-\d+ · Fournitures scolaires/);
    await desk.pane.click("Figer l'ambition");
    await desk.pane.reads(/^Figée le /);
    await desk.pane.role("checkbox", "Clause environnementale").click();
    await desk.pane.fill(/Pourquoi « Clause environnementale »/, "Offre trop rare");
    await desk.pane.fill(/Décidé par/, "C. Morel");
    await desk.pane.click("Enregistrer 1 action");
    await desk.pane.reads("1 action enregistrée.");
    await desk.keepPane("programme-fr-action");
    const drift = async () =>
      (await desk.workbook.lines("Actions")).find((row) => row["Intitulé"] === "Fournitures scolaires")?.["Dérive"];
    await eventually(drift, "Clause environnementale : oui → non");
    await desk.pane.click("Annuler");
    await desk.pane.reads(/^Annulé/);
    await eventually(drift, "");
    await desk.pane.click("Tout le programme");
  });

  it("keeps what they chose to see", async () => {
    const buyer = String((await firstAction())?.["Acheteur"]);
    await desk.pane.click(/^Filtrer/);
    await desk.pane.choose("Je suis", buyer);
    await desk.pane.reads("Mes actions");
    await desk.keepPane("programme-fr-mine");
  });

  it("finds it again in the file opened again, with the department of a contributor; a colleague finds everything", async () => {
    const [department] = String((await firstAction())?.["Directions"]).split(/\s*;\s*/u);
    await desk.pane.choose("Direction", department ?? "");
    const chosen = new RegExp(`^Filtrer.*Mes actions.*${department ?? ""}`);
    await desk.pane.button(chosen).waitFor();
    const seen = await desk.pane.frame.locator("[data-row]").count();
    const buffer = await desk.workbook.save();
    const file = { name: "partage.xlsx", mimeType: XLSX, buffer };
    const colleague = await sitDown(browser, { size: [1100, 860] });
    for (const { page, pane } of [desk, colleague]) {
      await page.locator("#file").setInputFiles(file);
      await page.getByText("Ouvert : partage").waitFor();
      await pane.goTo("Programme");
    }
    await desk.pane.button(chosen).waitFor();
    await eventually(() => desk.pane.frame.locator("[data-row]").count(), seen);
    await colleague.pane.button(/^Filtrer\s*Tout$/).waitFor();
    await colleague.widen(450);
    await colleague.pane.frame.locator("[data-row]").nth(seen).waitFor();
    expect(await colleague.pane.frame.locator("[data-row]").count()).toBeGreaterThan(seen);
    expect(colleague.complaints).toEqual([]);
    await colleague.leave();
  });

  it("sees no error in the console", () => {
    expect(desk.complaints).toEqual([]);
  });
});
