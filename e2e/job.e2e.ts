import path from "node:path";
import type { Browser } from "playwright-core";
import { keepOverview, openBrowser } from "./browser";
import { sitDown, type Desk } from "./desk";
import { eventually } from "./gestures/eventually";

const FILE = path.join(__dirname, "..", ".build", "samples", "Recensement Sports V2 def.xlsx");

/** Needs of the sample whose family the buyers have already validated. */
const CLASSIFIED = 265;

let browser: Browser;
let desk: Desk;
beforeAll(async () => {
  browser = await openBrowser();
  desk = await sitDown(browser, { workbook: "metropole.xlsx" });
});
afterAll(() => browser.close());

/** How many lines of a sheet have something in a column. */
async function filled(sheet: string, header: string): Promise<number> {
  return (await desk.workbook.lines(sheet)).filter((line) => line[header] !== "").length;
}

describe("a buyer who goes from a list of needs to a programme", () => {
  it("takes back the file of a department", async () => {
    const { pane, workbook } = desk;
    await desk.ribbon("Recensement");
    await pane.reads("400 besoins");
    await pane.receive(FILE);
    await pane.reads(/12 besoins trouvés/);
    await pane.click("Ajouter 12 besoins");
    await pane.reads("12 besoins ajoutés.");
    expect(await filled("Besoins", "Objet du besoin")).toBe(412);
    const [last] = (await workbook.lines("Besoins")).slice(-1);
    expect(last).toMatchObject({ "N°": "B-0412", Direction: "Sports" });
    await pane.click("Contrôler ces besoins");
    await pane.shows("Contrôle");
  });

  it("corrects one need, then all that can be, and puts everything back", async () => {
    const { pane, workbook } = desk;
    const before = await workbook.lines("Besoins");
    await pane.click(/Montant TTC/);
    await pane.click("Corriger");
    await pane.reads("1 besoin corrigé.");
    const count = await pane.numberIn(/^Corriger \d+ besoins$/);
    expect(count).toBeGreaterThan(10);
    await pane.click(`Corriger ${count} besoins`);
    await pane.confirm(`Corriger ${count} besoins`);
    await pane.reads(`${count} besoins corrigés.`);
    const after = await workbook.lines("Besoins");
    const changed = after.filter((line, at) => JSON.stringify(line) !== JSON.stringify(before[at]));
    expect([count, count + 1]).toContain(changed.length);
    await pane.click("Annuler");
    await pane.reads(`Annulé : ${count} lignes remises comme avant.`);
    await pane.click("Annuler");
    await pane.reads("Annulé : 1 ligne remise comme avant.");
    expect(await workbook.lines("Besoins")).toEqual(before);
  });

  it("validates families with the keyboard alone", async () => {
    const { pane } = desk;
    await desk.ribbon("Classement");
    await pane.reads("Besoin 1 sur 147");
    await pane.press("ArrowDown");
    await pane.reads("Besoin 2 sur 147");
    await pane.press("ArrowUp");
    await pane.reads("Besoin 1 sur 147");
    await pane.press("2");
    await pane.role("button", /^2 · /).and(pane.frame.locator("[aria-pressed=true]")).waitFor();
    await pane.press("1");
    await pane.press("Enter");
    await pane.reads("1 famille validée.");
    await pane.reads("Besoin 1 sur 146");
    await eventually(() => filled("Besoins", "Famille validée"), CLASSIFIED + 1);
    await pane.press("z");
    await pane.reads(/^Annulé : 1 ligne/);
    await pane.reads("Besoin 1 sur 147");
    await eventually(() => filled("Besoins", "Famille validée"), CLASSIFIED);
    await pane.press("/");
    await desk.page.keyboard.type("ascenseurs");
    await pane.reads(/familles? trouvées?/);
    await pane.press("Enter");
    await pane.reads(/Ascenseurs.*\(choisie\)/);
    await pane.press("Enter");
    await pane.reads("1 famille validée.");
    await eventually(() => filled("Besoins", "Famille validée"), CLASSIFIED + 1);
    await pane.press("z");
    await pane.reads("Besoin 1 sur 147");
    await eventually(() => filled("Besoins", "Famille validée"), CLASSIFIED);
  });

  it("validates all that the tool is sure of, knowing the errors to expect", async () => {
    const { pane } = desk;
    await pane.choose("Sûr à plus de", "90 %");
    const count = await pane.numberIn(/^Valider \d+ familles$/);
    expect(count).toBeGreaterThan(50);
    await pane.reads(/erreurs attendues : \d+/i);
    await pane.click(`Valider ${count} familles`);
    await pane.confirm(`Valider ${count} familles`);
    await pane.reads(/^\d+ familles validées d'après leur suggestion/);
    await eventually(() => filled("Besoins", "Famille validée"), CLASSIFIED + count);
    await pane.reads(`${147 - count} à voir`);
  });

  it("sees what the Code adds up, and the procedure with its article", async () => {
    const { pane } = desk;
    await desk.ribbon("Seuils");
    await pane.reads(/Procédure formalisée/);
    await pane.reads("(L2124-1)");
    await pane.choose("Montrer", await optionStarting("Montrer", "Adaptées"));
    await pane.reads(/^Procédure adaptée/);
  });

  it("keeps a pool and refuses another, with a reason that stays in the sheet", async () => {
    const { pane, workbook } = desk;
    await desk.ribbon("Mutualisation");
    const count = await pane.numberIn(/^Retenir \d+ besoins ensemble$/);
    await keepOverview(desk.page);
    await pane.click(`Retenir ${count} besoins ensemble`);
    await pane.reads(`Mutualisation M-0001 retenue : ${count} besoins.`);
    await pane.click("Écarter…");
    await pane.fill(/^Motif/, "Un marché commun court jusqu'en 2028.");
    await pane.click("Écarter");
    await pane.reads("Opportunité écartée, avec son motif.");
    expect(await workbook.lines("Mutualisations")).toMatchObject([
      { "N°": "M-0001", Décision: "Retenue" },
      { "N°": "M-0002", Décision: "Écartée", Motif: "Un marché commun court jusqu'en 2028." },
    ]);
    expect((await workbook.lines("Besoins")).filter((need) => need.Mutualisation === "M-0001")).toHaveLength(count);
  });

  it("chooses the lots of the pool", async () => {
    const { pane, workbook } = desk;
    await pane.click(/^Retenues/);
    await pane.click("Allotir M-0001");
    await pane.shows("Allotissement");
    const scenario = pane.frame.getByRole("radio").filter({ visible: true }).nth(1);
    await scenario.check();
    const count = await pane.numberIn(/^Créer \d+ lots?$/);
    await pane.click(/^Créer \d+ lots?$/);
    await pane.reads(/créés? pour M-0001/);
    const lots = await workbook.lines("Lots");
    expect(lots).toHaveLength(count);
    expect(new Set(lots.map((lot) => lot["Mutualisation ou action"]))).toEqual(new Set(["M-0001"]));
  });

  it("values a gain, computed while it is typed", async () => {
    const { pane, workbook } = desk;
    await desk.ribbon("Gains");
    await pane.click("Nouveau gain");
    await pane.fill(/^Intitulé/, "Bennes de chantier");
    await pane.fill(/^Prix de référence/, "12,5");
    await pane.fill(/^Prix obtenu/, "11");
    await pane.fill(/^Quantité sur 12 mois/, "1 000");
    await pane.fill(/^Durée totale/, "24");
    await pane.reads(/1\s500\s€/u);
    await pane.click("Ajouter 1 gain");
    await pane.reads("1 gain ajouté.");
    const gains = await workbook.lines("Gains");
    expect(gains[gains.length - 1]).toMatchObject({ Intitulé: "Bennes de chantier", "Gain 12 mois": 1500 });
  });

  it("writes the dashboard, formulas and charts of Excel", async () => {
    const { pane, workbook } = desk;
    await desk.ribbon("Pilotage");
    await pane.reads(/^Cible 100/);
    await pane.click("Écrire 5 graphiques");
    await pane.reads(/^Feuille « Tableau de bord » écrite/);
    const bars = ["BarClustered", "BarClustered", "BarClustered", "BarClustered"];
    expect(await workbook.charts()).toEqual(["ColumnClustered", ...bars]);
    await workbook.holds("Lisez-moi!A1", (await workbook.read("Lisez-moi!A1"))[0]?.[0] ?? "");
    expect(await workbook.shows("Tableau de bord!A1")).toBe("Tableau de bord des achats");
  });

  it("saves, opens the file again elsewhere, and finds everything, still to be undone", async () => {
    const tables = ["Besoins", "Mutualisations", "Lots", "Gains"] as const;
    const before = await Promise.all(tables.map((sheet) => desk.workbook.lines(sheet)));
    const file = await desk.workbook.save();
    const elsewhere = await sitDown(browser);
    try {
      const { pane, workbook, page } = elsewhere;
      await page.locator("#file").setInputFiles({
        name: "programme.xlsx",
        mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        buffer: file,
      });
      await page.getByText("Ouvert : programme").waitFor();
      expect(await Promise.all(tables.map((sheet) => workbook.lines(sheet)))).toEqual(before);
      expect(await workbook.charts()).toHaveLength(5);
      await elsewhere.ribbon("Mutualisation");
      await pane.reads("Retenues");
      await elsewhere.ribbon("Gains");
      await pane.reads("Bennes de chantier");
      // The dashboard brought computed cells up to date, then comes the gain.
      await pane.click("Annuler");
      await pane.reads(/^Annulé : [\d\s]+ lignes/);
      await pane.click("Annuler");
      await pane.reads(/^Annulé : 1 ligne/);
      expect((await workbook.lines("Gains")).map((gain) => gain.Intitulé)).not.toContain("Bennes de chantier");
      expect(elsewhere.complaints).toEqual([]);
    } finally {
      await elsewhere.leave();
    }
  });

  it("sees no error in the console", () => {
    expect(desk.complaints).toEqual([]);
  });
});

/** The whole name of an option: its count follows its words. */
async function optionStarting(label: string, words: string): Promise<string> {
  const options = await desk.pane.frame
    .getByLabel(label)
    .filter({ visible: true })
    .first()
    .locator("option")
    .allTextContents();
  return options.find((option) => option.startsWith(words)) ?? words;
}
