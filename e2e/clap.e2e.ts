import { writeFileSync } from "node:fs";
import path from "node:path";
import { startTestHost } from "../host/headless/host-for-tests";
import { convert, pagesOf, soffice } from "../tools/lib/libreoffice";
import type { Browser } from "playwright-core";
import { openBrowser, OUTPUT } from "./browser";
import { sitDown, type Desk } from "./desk";
import { EVERY_LOOK, survey } from "./gestures/survey";

let browser: Browser;
let desk: Desk;
beforeAll(async () => {
  browser = await openBrowser();
  desk = await sitDown(browser, { workbook: "metropole.xlsx" });
});
afterAll(() => browser.close());

const PRINTED = ["CLAP", "CAO", "Cartes"];

/** The sheets to print of the saved workbook, as a PDF. */
async function printed(file: Buffer): Promise<Buffer> {
  const host = await startTestHost({ workbook: new Uint8Array(file) });
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    worksheets.getItem("CLAP").activate();
    for (const each of worksheets.items) if (!PRINTED.includes(each.name)) each.visibility = "Hidden";
    await context.sync();
  });
  await host.settle();
  const saved = await host.save();
  host.dispose();
  return convert(saved, "pdf", ["book.pdf"])[0] ?? Buffer.alloc(0);
}

describe("a session of the CLAP, from its preparation to the review of the next one", () => {
  it("is prepared: its day, the families that the officials follow", async () => {
    const { pane, workbook } = desk;
    await desk.ribbon("Pilotage");
    await pane.click("Séance du CLAP");
    await pane.reads(/^Écrire le bilan de 8 décisions$/);
    await pane.fill("Date de la séance", "2026-12-10");
    await pane.click(/^Familles stratégiques/);
    // The five heaviest are offered; the officials of Rivemar want another one.
    const offered = pane.frame.getByRole("checkbox", { name: /^\d\d\.\d\d /, checked: true });
    await pane.reads("Suivre 5 familles");
    while ((await offered.count()) > 0) await offered.first().click();
    await pane.choose("Suivre une autre famille", "60.01 Nettoyage des locaux");
    await pane.click(/^Suivre 1 famille$/);
    await pane.reads("1 famille suivie par le CLAP.");
    const followed = (await workbook.lines("Nomenclature")).filter((line) => line["Stratégique"] === "Oui");
    expect(followed.map((line) => line["Code"])).toEqual(["60.01"]);
    expect(await survey(desk, "clap-session", EVERY_LOOK)).toEqual([]);
  });

  it("plays the cards of a family by keyboard: what is kept is written at once, and can be taken back", async () => {
    const { pane, workbook } = desk;
    await pane.click("Séance du CLAP");
    await pane.click(/^Atelier du CLAP/);
    await pane.button(/^Social et insertion/).focus();
    await pane.press("Space");
    await pane.button(/^Allotissement/).focus();
    await pane.press("Enter");
    await pane.press("ArrowRight");
    await pane.press("Enter");
    await pane.fill("Décidé par", "Conseil local des achats performants");
    expect(await survey(desk, "clap-workshop", EVERY_LOOK)).toEqual([]);
    const before = (await workbook.lines("Décisions")).length;
    const kept = await pane.numberIn(/^Retenir \d+ décisions$/);
    await pane.click(/^Retenir \d+ décisions$/);
    await pane.reads(/décisions de l'atelier écrites\./);
    const decided = (await workbook.lines("Décisions")).slice(before);
    const targets = (await workbook.lines("Objectifs")).filter((line) => line["Périmètre"] === "Nettoyage des locaux");
    expect(decided.length + targets.length).toBe(kept);
    expect(decided.map((line) => line["Chiffre"]).slice(0, 2)).toEqual([50, 50]);
    expect(decided.every((line) => line["Famille"] === "60.01" && line["Action"] === "")).toBe(true);
    await pane.click("Annuler");
    await pane.reads(/^Annulé/);
    expect(await workbook.lines("Décisions")).toHaveLength(before);
  });

  it("decides on an intention: the ambition of the action rises", async () => {
    const { pane, workbook } = desk;
    await pane.click(/^Atelier du CLAP/);
    await pane.click("Séance du CLAP");
    await pane.click(/^Choisir pour Groupe scolaire des Glycines/);
    await pane.role("checkbox", "Variantes libres").click();
    await pane.click("Écrire 1 décision");
    await pane.reads("1 décision du CLAP écrite.");
    const action = (await workbook.lines("Actions")).find((line) =>
      String(line["Intitulé"]).startsWith("Groupe scolaire des Glycines"),
    );
    expect(action?.["Ambition actuelle"]).toContain("Variantes libres : oui");
  });

  it("hands the officials one page, the commission what it will apply, the table its cards", async () => {
    const { pane, workbook } = desk;
    await pane.click("Écrire la page des élus");
    await pane.reads(/^Feuilles « CLAP » et « CAO » écrites/);
    await pane.click("Écrire les cartes à imprimer");
    await pane.reads(/^Feuille « Cartes » écrite/);
    expect(await workbook.shows("CLAP!A1")).toBe("Conseil local des achats performants, séance du 10/12/2026");
    const page = (await workbook.read("CLAP!A1:H60")).flat();
    expect(page).toEqual(expect.arrayContaining(["Décisions demandées", "Ambitions figées tenues"]));
    const commission = (await workbook.read("CAO!A1:C40")).flat().join("\n");
    expect(commission).toMatch(/Groupe scolaire des Glycines[\s\S]*Variantes permises/);
    if (soffice === undefined) {
      console.warn("LibreOffice is not installed: pages are not counted.");
      return;
    }
    // One page for the officials, one for the commission; a family, eight stakes and the levers, eight cards a page.
    const pdf = await printed(await workbook.save());
    writeFileSync(path.join(OUTPUT, "clap.pdf"), pdf);
    expect(pagesOf(pdf)).toBe(1 + 1 + 6);
  });

  it("is reviewed at the next session, with the effect measured", async () => {
    const { pane, workbook } = desk;
    await pane.fill("Date de la séance", "2027-03-11");
    await pane.reads("Décidé le 10/12/2026, et depuis");
    await pane.click(/^Écrire le bilan de 1 décision$/);
    await pane.reads("Bilan de 1 décision écrit.");
    await pane.fill("Date de la séance", "2026-12-10");
    await pane.reads("Décidé le 12/03/2026, et depuis");
    await pane.click(/^Écrire le bilan de \d+ décisions$/);
    await pane.reads(/^Bilan de \d+ décisions écrit/);
    const outcomes = (await workbook.lines("Décisions")).map((line) => String(line["Bilan"]));
    expect(outcomes.filter((outcome) => outcome === "")).toEqual([]);
    expect(outcomes.at(-1)).toBe("tenu");
    expect(outcomes.some((outcome) => outcome.includes("contractualisés sur 12 mois"))).toBe(true);
  });

  it("sees no error in the console", () => {
    expect(desk.complaints).toEqual([]);
  });
});
