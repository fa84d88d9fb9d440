import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import type { Browser } from "playwright-core";
import { openBrowser } from "./browser";
import { sitDown, type Desk } from "./desk";
import { obstacles } from "./gestures/accessibility";
import { eventually } from "./gestures/eventually";

const FOLDER = mkdtempSync(path.join(tmpdir(), "campaign-"));
const SPORTS = [
  ["Objet", "Coût", "Commentaires", "Date souhaitée"],
  ["Bâches de protection des courts", 4_000, "Usure", "01/09/2028"],
  ["Chariots de rangement des agrès", "à définir", "Neufs", "mars 2028"],
];
const CULTURE =
  "Direction;Objet du besoin;Montant annuel HT\nCulture;Vitrines d'exposition;6 000\nCulture;Socles;900\n";

let browser: Browser;
let desk: Desk;
beforeAll(async () => {
  browser = await openBrowser();
  desk = await sitDown(browser, { workbook: "metropole.xlsx" });
});
afterAll(() => browser.close());

async function sportsFile(name: string, rows: readonly (readonly (string | number)[])[]): Promise<string> {
  const file = path.join(FOLDER, name);
  writeFileSync(file, await writeXlsx({ sheets: [{ name: "Feuil1", rows: rows.map((row) => [...row]) }] }));
  return file;
}

/** The lines of `Besoins` whose object is one of those given. */
async function needs(...titles: readonly string[]) {
  const lines = await desk.workbook.lines("Besoins");
  return lines.filter((line) => titles.includes(String(line["Objet du besoin"])));
}

/** Keeps a file that the page offers, and answers where. */
async function keep(link: RegExp): Promise<string> {
  const [download] = await Promise.all([desk.page.waitForEvent("download"), desk.pane.role("link", link).click()]);
  const file = path.join(FOLDER, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

async function state(code: string): Promise<unknown> {
  return (await desk.workbook.lines("Directions")).find((line) => line.Code === code)?.Campagne;
}

describe("a team that runs a survey", () => {
  it("sets the deadline of all departments, and sees who is late", async () => {
    const { pane, workbook } = desk;
    await desk.ribbon("Recensement");
    await pane.reads(/^Campagne 2027/);
    await pane.fill("Réponse avant le", "2026-01-15");
    await pane.click("Fixer le 15/01/2026 pour 12 directions");
    await pane.reads("12 directions enregistrées.");
    await eventually(
      async () => (await workbook.lines("Directions")).every((line) => line["Réponse avant le"] === 46_037),
      true,
    );
  });

  it("makes the forms of the next exercise, each with what comes back", async () => {
    const { pane } = desk;
    await pane.fill("Exercice", "2028");
    await pane.reads(/^Campagne 2028/);
    await pane.click(/^Faire \d+ formulaires$/);
    await pane.reads("12 formulaires prêts.");
    const zip = unzipSync(readFileSync(await keep(/^Enregistrer Recensement 2028/)));
    expect(Object.keys(zip)).toHaveLength(12);
    const book = await readXlsx(zip["Recensement 2028 - Culture.xlsx"] ?? new Uint8Array());
    expect(book.sheets.map(({ name }) => name)).toEqual(["Mode d'emploi", "Besoins", "Listes", "Clé"]);
    expect(book.sheets[1]?.rows[3]?.[0]).toMatch(/^Culture\/2028\/B-/);
  });

  it("takes back a form without a question, and notes the department as received", async () => {
    const { pane } = desk;
    await pane.click(/^Culture/);
    await pane.choose(/^État/, "envoyé");
    await eventually(() => state("CUL"), "Envoyé");
    await pane.click("Faire le formulaire");
    const form = await keep(/^Enregistrer Recensement 2028 - Culture/);
    await pane.receive(form);
    await pane.reads(/Notre formulaire 2028 de Culture/);
    expect(await pane.isReading("Colonnes du fichier")).toBe(false);
    const count = await pane.numberIn(/^Ajouter \d+ besoins?$/);
    await pane.click(/^Ajouter \d+ besoins?$/);
    await pane.reads(new RegExp(`^${count} besoins? ajoutés?`));
    await eventually(() => state("CUL"), "Reçu");
    await pane.receive(form);
    await pane.reads(/déjà dans le classeur/);
    expect(await pane.button(/^(?:Ajouter|Modifier) \d/).count()).toBe(0);
    await pane.click("Ne pas importer");
    await pane.click("Annuler");
    await eventually(() => state("CUL"), "Envoyé");
  });

  it("takes several files at once, one column corrected by hand", async () => {
    const { pane } = desk;
    const culture = path.join(FOLDER, "culture.csv");
    writeFileSync(culture, CULTURE);
    await pane.receive(await sportsFile("sports.xlsx", SPORTS), culture);
    await pane.reads(/^culture\.csv$/);
    const sports = pane.frame.getByRole("region", { name: "sports.xlsx" });
    await sports.getByLabel("Direction des lignes qui n'en nomment pas").selectOption({ label: "Sports" });
    await sports.getByRole("button", { name: /Colonnes du fichier/ }).click();
    await sports.getByLabel(/Commentaires/).selectOption({ label: "Origine de l'estimation" });
    await desk.keepPane("campaign-mapping-450");
    expect(await obstacles(desk.page)).toEqual([]);
    await pane.click("Ajouter 4 besoins");
    await pane.reads("4 besoins ajoutés.");
    expect(await needs("Bâches de protection des courts", "Vitrines d'exposition")).toMatchObject([
      { "Montant HT annuel": 4_000, "Origine de l'estimation": "Usure" },
      { "Montant HT annuel": 6_000, Direction: "Culture" },
    ]);
    await pane.click("Annuler");
    await eventually(async () => (await needs("Bâches de protection des courts", "Socles")).length, 0);
    await pane.receive(await sportsFile("sports.xlsx", SPORTS));
    await pane.reads(/import précédent de même présentation/);
    await pane.choose("Direction des lignes qui n'en nomment pas", "Sports");
    await pane.click("Ajouter 2 besoins");
    await pane.reads("2 besoins ajoutés.");
  });

  it("takes from a corrected file what changed, and nothing else", async () => {
    const { pane, workbook } = desk;
    const [need] = await needs("Bâches de protection des courts");
    await workbook.type(await workbook.addressOf("Besoins", String(need?.["N°"]), "Lieu"), "Parc central");
    const [header = [], first = [], second = []] = SPORTS;
    const corrected = [header, [first[0] ?? "", 5_500, "Devis", "01/09/2028"], ["Ballons", 700, "", ""], second];
    await pane.receive(await sportsFile("sports V2.xlsx", corrected));
    await pane.choose("Direction des lignes qui n'en nomment pas", "Sports");
    await pane.reads(/Comparé avec « sports\.xlsx »/);
    await pane.click(/^Besoins modifiés par la direction/);
    await pane.reads(/Montant HT annuel : 4 000 € HT devient 5 500 € HT/);
    await desk.keepPane("campaign-compare-450");
    await desk.widen(320);
    await desk.keepPane("campaign-compare-320");
    await desk.wear("dark");
    await desk.keepPane("campaign-compare-320-dark");
    expect(await obstacles(desk.page)).toEqual([]);
    await desk.wear("light");
    await pane.click("Ajouter 1 besoin, en modifier 1");
    await pane.reads(/1 besoin modifié ; nouveaux : 1/);
    expect(await needs("Bâches de protection des courts")).toMatchObject([
      { "Montant HT annuel": 5_500, "Origine de l'estimation": "Devis", Lieu: "Parc central" },
    ]);
    expect(await needs("Ballons", "Chariots de rangement des agrès")).toHaveLength(2);
  });

  it("sends needs back to their department, whose answer closes what was wrong", async () => {
    const { pane } = desk;
    await pane.click(/^Sports/);
    const back = /^Renvoyer \d+ besoins? à corriger$/;
    await desk.keepPane("campaign-department-320");
    await desk.wear("dark");
    await desk.keepPane("campaign-department-320-dark");
    expect(await obstacles(desk.page)).toEqual([]);
    await desk.wear("light");
    await pane.click(back);
    await pane.reads(/à corriger par (?:sa|leur) direction/);
    await eventually(() => state("SPO"), "À corriger");
    const file = await keep(/^Enregistrer Corrections 2028 - Sports/);
    const book = await readXlsx(readFileSync(file));
    const sheets = book.sheets.map(({ name, rows, hidden }) => ({
      name,
      rows,
      ...(hidden === true ? { hidden } : {}),
    }));
    const table = sheets.find(({ name }) => name === "Corrections");
    const headers = table?.rows[2] ?? [];
    const line = table?.rows.find((row) => row.includes("Chariots de rangement des agrès"));
    if (line) line[headers.indexOf("Montant HT annuel")] = 2_500;
    writeFileSync(file, await writeXlsx({ sheets }));
    await pane.receive(file);
    await pane.reads(/Classeur de corrections de Sports/);
    await pane.click("Modifier 1 besoin");
    await pane.reads(/1 besoin modifié/);
    expect(await needs("Chariots de rangement des agrès")).toMatchObject([
      { "Montant HT annuel": 2_500, Statut: "Transmis" },
    ]);
    await eventually(() => state("SPO"), "Reçu");
  });

  it("adds a department and prepares its invitation", async () => {
    const { pane } = desk;
    await pane.click("Ajouter une direction");
    await pane.fill(/^Direction/, "Archives");
    await pane.fill(/^Référent/, "Lise Morel");
    await pane.fill(/^Courriel/, "archives@rivemar.example");
    await pane.click("Ajouter 1 direction");
    await pane.reads("1 direction ajoutée.");
    await pane.click(/^Archives/);
    const address = await pane.role("link", "Préparer l'invitation").getAttribute("href");
    expect(new URL(address ?? "").searchParams.get("body")).toContain("Bonjour Lise Morel,");
    expect(address).toMatch(/^mailto:archives@rivemar\.example\?/);
    await desk.keepPane("campaign-invitation-320");
  });

  it("sees no error in the console", () => {
    expect(desk.complaints).toEqual([]);
  });
});
