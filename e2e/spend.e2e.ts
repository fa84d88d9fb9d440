import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { keep, openBrowser } from "./browser";
import { sitDown, type Desk } from "./desk";
import { obstacles } from "./gestures/accessibility";

const FOLDER = mkdtempSync(path.join(tmpdir(), "spend-"));
const LINES = Array.from({ length: 300 }, (_, at) => {
  const supplier = `Fournisseur ${String(at % 20)}`;
  const day = `${String((at % 28) + 1).padStart(2, "0")}/03/2026`;
  return `${day};${supplier};Achat courant;${String(100 + at)},50;${at % 3 === 0 ? "2026-M01" : ""};13002 Portville`;
});
const EXTRACT = ["Date de mandat;Nom du tiers;Libellé;Montant mandaté HT;N° de marché;Code postal", ...LINES].join(
  "\n",
);

let browser: Browser;
let desk: Desk;
beforeAll(async () => {
  browser = await openBrowser();
  desk = await sitDown(browser, { workbook: "metropole.xlsx" });
});
afterAll(() => browser.close());

describe("a team that looks where the money goes", () => {
  it("imports an extract of payments in one act", async () => {
    const { pane, workbook } = desk;
    const file = path.join(FOLDER, "mandats.csv");
    writeFileSync(file, EXTRACT);
    const before = (await workbook.lines("Paiements")).length;
    await desk.ribbon("Recensement");
    await pane.receive(file);
    await pane.reads("300 lignes de paiement trouvées");
    await pane.click("Ajouter 300 lignes");
    await pane.reads("300 lignes ajoutées.");
    expect(await workbook.lines("Paiements")).toHaveLength(before + 300);
  });

  it("reads the map from the slices down to the lines", async () => {
    const { pane } = desk;
    await desk.ribbon("Pilotage");
    await pane.click("Carte des dépenses");
    await pane.choose("Voir par", "Fournisseur");
    await pane.click(/Atelier du Phare/);
    expect(await obstacles(desk.page)).toEqual([]);
    await keep(desk.page, "spend");
  });

  it("sees no error in the console", () => {
    expect(desk.complaints).toEqual([]);
  });
});
