import type { Browser } from "playwright-core";
import { openBrowser } from "./browser";
import { sitDown, type Desk } from "./desk";
import { survey } from "./gestures/survey";

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

describe("page Seuils", () => {
  it("opens the gravest cumulation on its alerts, its duties and its lines, in nobody's way", async () => {
    await desk.pane.goTo("Seuils");
    await desk.pane.reads(/Seuil franchi ensemble/);
    expect(await survey(desk, "threshold-closed")).toEqual([]);
    await desk.pane.click(/^(Erreur|À vérifier|Grave|Alerte)?.*\d\d\.\d\d .*HT$/);
    await desk.pane.reads(/lignes comptées/);
    await desk.pane.reads(/Même famille homogène|Famille suggérée/);
    expect(await survey(desk, "threshold-open")).toEqual([]);
  });

  it("says what a changed quality of the buyer moves, and takes it back", async () => {
    await desk.pane.click(/^Qualité d'acheteur/);
    await desk.pane.choose("La collectivité achète comme", "Entité adjudicatrice");
    await desk.pane.reads(/Paramètres changés/);
    expect(await survey(desk, "threshold-moved")).toEqual([]);
    await desk.pane.click(/^Annuler/);
    await desk.pane.reads(/Annulé/);
  });
});
