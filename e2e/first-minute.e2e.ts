import type { Browser } from "playwright-core";
import { keep, openBrowser } from "./browser";
import { eventually } from "./gestures/eventually";
import { sitDown, type Desk } from "./desk";

let browser: Browser;
let desk: Desk;
beforeAll(async () => {
  browser = await openBrowser();
  desk = await sitDown(browser);
});
afterAll(() => browser.close());

describe("someone who opens an empty workbook", () => {
  it("finds three ways to begin, and creates the tables with the first", async () => {
    const { pane, workbook } = desk;
    for (const way of ["Essayer avec un exemple", "Importer une liste de besoins"]) await pane.button(way).waitFor();
    await keep(desk.page, "first-minute");
    await pane.click("Créer le classeur de programmation");
    await pane.reads(/^Classeur créé/);
    expect(Object.keys(await workbook.tables())).toEqual([
      "Besoins",
      "Nomenclature",
      "Directions",
      "Mutualisations",
      "Lots",
      "Actions",
      "Gains",
      "Objectifs",
      "Décisions",
      "Contrats",
      "Paiements",
      "Paramètres",
      "Journal",
    ]);
  });

  it("types a need in the sheet and reads in the pane what is doubtful in it", async () => {
    const { pane, workbook } = desk;
    await desk.ribbon("Contrôle");
    await pane.reads("Aucune anomalie");
    await workbook.enter("Besoins!F2", "Sel de déneigement");
    await workbook.type("Besoins!C2", "Voirie");
    await workbook.type("Besoins!J2", "F");
    await workbook.type("Besoins!N2", "12 500 € TTC");
    expect(await workbook.read("Besoins!N2")).toEqual([["12 500 € TTC"]]);
    await pane.click(/Montant TTC/);
    await pane.reads("12 500 € TTC, soit 10 416,67 € HT");
  });

  it("goes to the cell from the pane, corrects it, and puts it back", async () => {
    const { pane, workbook } = desk;
    await workbook.select("Feuil1!A1");
    await pane.click(/^Voirie · B-0001/);
    await eventually(() => workbook.cursor(), "Besoins!N2");
    await pane.click("Corriger");
    await pane.reads("1 besoin corrigé.");
    expect(await workbook.read("Besoins!N2")).toEqual([[10_416.67]]);
    await keep(desk.page, "first-correction");
    await pane.click("Annuler");
    await pane.reads(/^Annulé : 1 ligne/);
    expect(await workbook.read("Besoins!N2")).toEqual([["12 500 € TTC"]]);
  });

  it("types a formula in French and reads the threshold of that day", async () => {
    const { workbook } = desk;
    await workbook.enter("Feuil1!A1", '=ACHATS.SEUIL("dispense";"01/04/2026";"S")');
    await workbook.holds("Feuil1!A1", 60_000);
  });

  it("sees no error in the console", () => {
    expect(desk.complaints).toEqual([]);
  });
});
