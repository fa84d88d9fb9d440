import type { Browser } from "playwright-core";
import { openBrowser } from "./browser";
import { sitDown, type Desk, type Theme } from "./desk";
import { obstacles } from "./gestures/accessibility";

const LOOKS: readonly Theme[] = ["light", "dark"];

let browser: Browser;
let desk: Desk;
beforeAll(async () => {
  browser = await openBrowser();
  desk = await sitDown(browser, { workbook: "metropole.xlsx", language: "fr", size: [1100, 860] });
  await desk.pane.goTo("Classement");
  // Enough families for some thresholds to be crossed by several departments together.
  await desk.pane.choose("Sûr à plus de", "70 %");
  await desk.pane.click(/^Valider \d+ famil/);
  await desk.pane.confirm(/^Valider \d+ famil/);
  await desk.pane.reads(/familles validées/);
});
afterAll(async () => {
  await desk.leave();
  await browser.close();
});

async function seen(name: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const theme of LOOKS) {
    await desk.wear(theme);
    for (const width of [320, 450]) {
      await desk.widen(width);
      await desk.keepPane(`${name}-${theme}-${width}`);
    }
    found.push(...(await obstacles(desk.page)).map((one) => `${theme}: ${one}`));
  }
  return found;
}

describe("page Seuils", () => {
  it("opens the gravest cumulation on its alerts, its duties and its lines, in nobody's way", async () => {
    await desk.pane.goTo("Seuils");
    await desk.pane.reads(/Seuil franchi ensemble/);
    expect(await seen("threshold-closed")).toEqual([]);
    await desk.pane.click(/^(Erreur|À vérifier|Grave|Alerte)?.*\d\d\.\d\d .*HT$/);
    await desk.pane.reads(/lignes comptées/);
    await desk.pane.reads(/Même famille homogène|Famille suggérée/);
    expect(await seen("threshold-open")).toEqual([]);
  });

  it("says what a changed quality of the buyer moves, and takes it back", async () => {
    await desk.pane.click(/^Qualité d'acheteur/);
    await desk.pane.choose("La collectivité achète comme", "Entité adjudicatrice");
    await desk.pane.reads(/Paramètres changés/);
    expect(await seen("threshold-moved")).toEqual([]);
    await desk.pane.click(/^Annuler/);
    await desk.pane.reads(/Annulé/);
  });
});
