import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { openBrowser } from "./browser";
import { sitDown, type Desk } from "./desk";
import { obstacles } from "./gestures/accessibility";

const FILE = {
  name: "programme-2026.xlsx",
  mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  buffer: readFileSync(path.resolve("samples/older/before-actions.xlsx")),
};

/** Fifty columns are added and dressed, once in the life of the workbook. */
const PATIENCE = 60_000;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function opened(): Promise<Desk> {
  const desk = await sitDown(browser);
  desk.page.setDefaultTimeout(PATIENCE);
  await desk.page.locator("#file").setInputFiles(FILE);
  await desk.page.getByText("Ouvert : programme-2026").waitFor();
  return desk;
}

describe("a workbook of an earlier version, opened by this one", () => {
  it("is read at once; Accueil says what it lacks, and completes it in one press", async () => {
    const desk = await opened();
    const { pane, workbook } = desk;
    await pane.reads(/^3 tables manquent dans ce classeur/);
    await desk.keepPane("older-home");
    expect(await obstacles(desk.page)).toEqual([]);
    const [needs, actions] = [await workbook.lines("Besoins"), await workbook.lines("Actions")];
    await pane.click("Compléter le classeur");
    await pane.reads(/^Le classeur est complet/);
    expect(await workbook.lines("Besoins")).toEqual(needs.map((line) => expect.objectContaining(line) as unknown));
    expect(await workbook.lines("Actions")).toEqual(actions.map((line) => expect.objectContaining(line) as unknown));
    expect(Object.keys((await workbook.lines("Actions"))[0] ?? {})).toEqual(expect.arrayContaining(["Statut"]));
    await desk.ribbon("Programme");
    await pane.reads("Nettoyage des médiathèques");
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  });

  it("receives what it lacks before the first act that would write there", async () => {
    const desk = await opened();
    const { pane, workbook } = desk;
    await desk.ribbon("Pilotage");
    await pane.click("Écrire 5 graphiques");
    await pane.reads(/^Feuille « Tableau de bord » écrite/);
    expect(Object.keys((await workbook.lines("Gains"))[0] ?? {})).toEqual(
      expect.arrayContaining(["Effet volume", "Statuts successifs"]),
    );
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  });
});
