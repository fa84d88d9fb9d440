import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { openBrowser } from "./browser";
import { sitDown, type Desk } from "./desk";
import { eventually } from "./gestures/eventually";
import { survey } from "./gestures/survey";

const FOLDER = mkdtempSync(path.join(tmpdir(), "reception-"));
/** Enough, with their descriptions, to be written in several parts: there is a moment to stop it. */
const MANY = 2_000;
const DESCRIPTION = "Dépose, reprise et pose comprises, hors période scolaire. ".repeat(70);

let browser: Browser;
let desk: Desk;
beforeAll(async () => {
  browser = await openBrowser();
  desk = await sitDown(browser, { workbook: "metropole.xlsx", size: [1100, 1100] });
});
afterAll(() => browser.close());

function written(name: string, lines: readonly string[]): string {
  const file = path.join(FOLDER, name);
  writeFileSync(file, lines.join("\n"));
  return file;
}

/**
 * Presses "Arrêter" as soon as a part is written. The embedded grid holds the page while it writes one: a hand outside
 * the page would come after the last.
 */
const stopOnceBegun = () =>
  desk.pane.frame.locator("body").evaluate(() => {
    const { body } = document;
    const watch = new MutationObserver(() => {
      if (!/[1-9][\d\s]* sur \d/u.test(body.innerText)) return;
      watch.disconnect();
      [...body.querySelectorAll("button")].find(({ innerText }) => innerText === "Arrêter")?.click();
    });
    watch.observe(body, { subtree: true, childList: true, characterData: true });
  });

const count = async () => (await desk.workbook.lines("Besoins")).length;

describe("a list that resembles what the workbook holds", () => {
  it("shows what is added, and what is perhaps there already", async () => {
    const { pane, workbook } = desk;
    const known = (await workbook.lines("Besoins"))
      .filter((line) => typeof line["Montant HT annuel"] === "number")
      .slice(0, 4);
    await desk.ribbon("Recensement");
    await pane.receive(
      written("relance.csv", [
        "Direction;Objet;Coût;Échéance;Visa",
        ...known.map((line) => `${line.Direction};${line["Objet du besoin"]} ;${line["Montant HT annuel"]};2028;ok`),
        `${known[0]?.Direction ?? ""};Nichoirs à mésanges;1 200;T2 2028;ok`,
      ]),
    );
    await pane.click(/^Sans doute déjà dans le classeur/);
    await pane.reads(/proche de B-\d{4}/);
    expect(await survey(desk, "reception-doubles")).toEqual([]);
  });

  it("has its doubtful columns first, those left out last", async () => {
    const { pane } = desk;
    await pane.click(/^Colonnes du fichier/);
    const columns = await pane.frame.getByText(/^[A-E] · /).allTextContents();
    expect(columns).toHaveLength(5);
    expect(columns.at(-1)).toBe("E · Visa");
    expect(await survey(desk, "reception-columns")).toEqual([]);
    await pane.click("Ne pas importer");
  });
});

describe("a long list", () => {
  it("is stopped while it is being written, says what stays and what is left to add, and is taken away in one act", async () => {
    const { pane } = desk;
    await desk.ribbon("Recensement");
    const before = await count();
    // The embedded grid holds the page while it writes a part.
    desk.page.setDefaultTimeout(60_000);
    const lines = Array.from(
      { length: MANY },
      (_, at) => `Sports;Lot d'équipements ${at + 1} pour la salle ${at % 97};${DESCRIPTION};${1_000 + at};01/09/2028`,
    );
    const header = "Direction;Objet;Description;Montant annuel HT;Date de besoin";
    await pane.receive(written("sports-long.csv", [header, ...lines]));
    await pane.button(/^Ajouter 2 000 besoins$/).waitFor();
    await stopOnceBegun();
    await pane.click(/^Ajouter 2 000 besoins$/);
    await pane.reads(/Arrêté à votre demande/);
    await pane.reads(/Une partie est peut-être écrite/);
    await desk.keepPane("reception-stopped-450");
    const left = (await count()) - before;
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(MANY);
    // What is in the workbook already is not offered again.
    await eventually(() => pane.numberIn(/^Ajouter [\d\s]+ besoins$/), MANY - left, 60_000);
    await pane.click("Annuler");
    await eventually(count, before, 60_000);
  }, 240_000);
});

describe("the page Contrôle", () => {
  it("is read in any look and width", async () => {
    const { pane } = desk;
    await desk.ribbon("Contrôle");
    await pane.reads(/^[\d\s]+ anomalies$/);
    await pane.choose("Règle", "Montant TTC");
    await pane.reads(/devient/);
    expect(await survey(desk, "reception-validation")).toEqual([]);
  });
});

describe("a day, in a French pane whose browser speaks English", () => {
  it("is read and typed as dd/mm/yyyy", async () => {
    const english = await sitDown(browser, { workbook: "metropole.xlsx", locale: "en-US", size: [1100, 1100] });
    await english.ribbon("Recensement");
    await english.pane.reads(/^Campagne/);
    const field = english.pane.frame.getByLabel("Réponse avant le").first();
    await field.fill("5/3/2027");
    await field.press("Tab");
    expect(await field.inputValue()).toBe("05/03/2027");
    await field.fill("31/02/2027");
    await field.press("Tab");
    await english.pane.reads(/^Date non comprise/);
    expect(await survey(english, "reception-day")).toEqual([]);
    expect(english.complaints).toEqual([]);
    await english.leave();
  });

  it("sees no error in the console", () => {
    expect(desk.complaints).toEqual([]);
  });
});
