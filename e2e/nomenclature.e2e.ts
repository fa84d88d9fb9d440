import type { Browser } from "playwright-core";
import { openBrowser } from "./browser";
import { sitDown, type Desk } from "./desk";
import { survey } from "./gestures/survey";
import { eventually } from "./gestures/eventually";

const OWN = `Nomenclature des achats de la commune
Code achat;Intitulé;Codes CPV;Contenu;Type
E1;Tonte et entretien des parcs;77310000;tonte, gazon, haies, espaces verts;S
E2;Arbres;77340000;élagage, abattage, taille des arbres;S
N1;Propreté des bâtiments;90910000;nettoyage des locaux, ménage, vitres;S
`;

let browser: Browser;
let desk: Desk;
beforeAll(async () => {
  browser = await openBrowser();
  desk = await sitDown(browser, { workbook: "metropole.xlsx", size: [1100, 860] });
});
afterAll(() => browser.close());

async function give(text: string): Promise<void> {
  await desk.pane.frame
    .getByLabel("Importer une nomenclature")
    .and(desk.pane.frame.locator("input"))
    .setInputFiles({ name: "nomenclature.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
}

/** How many needs have a validated family. */
async function validated(): Promise<number> {
  return (await desk.workbook.lines("Besoins")).filter((line) => line["Famille validée"] !== "").length;
}

describe("someone who classifies by the keyboard", () => {
  it("sees the needs to decide together, leaves one out, and takes the decision back", async () => {
    const { pane } = desk;
    await desk.ribbon("Classement");
    await pane.reads("Besoin 1 sur 135");
    await pane.choose("Voir d'abord", "les plus gros montants");
    // The first of the queue that has others like it.
    for (let tries = 0; tries < 60 && !(await pane.isReading(/même famille \?|première suggestion/)); tries++) {
      await pane.click("Besoin suivant");
    }
    await pane.frame.getByRole("heading", { level: 2 }).first().click();
    await pane.press("g");
    const boxes = pane.frame.getByRole("group", { name: "Besoins à décider ensemble" }).getByRole("checkbox");
    const before = await validated();
    const listed = await boxes.count();
    expect(listed).toBeGreaterThan(0);
    await pane.press("Space");
    expect(await boxes.first().isChecked()).toBe(false);
    expect(await survey(desk, "classification-together")).toEqual([]);
    await boxes.first().focus();
    await pane.press("Enter");
    await eventually(validated, before + listed);
    await pane.click("Annuler");
    await eventually(validated, before);
  });
});

describe("what was validated so far", () => {
  it("says how good the suggestions were, by confidence, which are confused and which never used", async () => {
    const { pane } = desk;
    await pane.choose("Sûr à plus de", "80 %");
    await pane.click(/^Valider \d+ familles$/);
    await pane.confirm(/^Valider \d+ familles$/);
    await pane.reads(/familles validées/);
    await pane.frame.getByRole("heading", { level: 2 }).first().click();
    for (let decided = 0; decided < 4; decided++) {
      await pane.press(decided % 2 === 0 ? "2" : "1");
      await pane.press("Enter");
      await pane.reads(/1 famille validée/);
    }
    await pane.click("Qualité du classement");
    await pane.reads(/des suggestions gardées \(\d+ sur \d+\)/);
    await pane.click(/^Confusions/);
    await pane.reads(/ → .* : 1 fois/);
    await pane.click(/^Familles jamais utilisées/);
    expect(await survey(desk, "quality")).toEqual([]);
    await pane.click("Retour au classement");
  });
});

describe("the nomenclature", () => {
  it("is a tree walked by keys, where a family takes another code once what changes was said", async () => {
    const { pane } = desk;
    await pane.click("Nomenclature");
    await pane.shows("Nomenclature");
    expect(await survey(desk, "nomenclature")).toEqual([]);
    await pane.role("treeitem", /^63 /).focus();
    for (const key of ["ArrowRight", "ArrowRight", "Enter"]) await pane.press(key);
    await pane.fill("Nouveau code", "63.50");
    expect(await survey(desk, "nomenclature-family")).toEqual([]);
    await pane.click(/^Recoder 63\.01 en 63\.50/);
    await pane.reads(/l'ancien code sera archivé/);
    await pane.confirm("Recoder 63.01 en 63.50");
    await pane.reads(/^63\.01 recodée en 63\.50/);
    const codes = async () => {
      const lines = await desk.workbook.lines("Nomenclature");
      return lines
        .filter(({ Code }) => Code === "63.01" || Code === "63.50")
        .map(({ Code, Archivée }) => [Code, Archivée]);
    };
    await eventually(codes, [
      ["63.01", "Oui"],
      ["63.50", "Non"],
    ]);
    await pane.click("Annuler");
    await eventually(codes, [["63.01", "Non"]]);
  });

  it("gives way to the authority's own, whose corrected columns are known the second time", async () => {
    const { pane } = desk;
    await give(OWN);
    await pane.click(/^Colonnes du fichier/);
    await pane.choose("Ce qu'est la colonne Contenu", "Laissée de côté");
    await pane.click("Abandonner ce fichier");
    await give(OWN);
    await pane.click(/^Colonnes du fichier/);
    await pane.reads(/corrigé auparavant/);
    expect(await survey(desk, "nomenclature-file")).toEqual([]);
    await pane.click("Remplacer par 3 familles");
    await pane.confirm("Remplacer par 3 familles");
    await pane.reads(/Nomenclature remplacée : 3 familles/);
    await pane.role("treeitem", /^E1 /).waitFor();
    await desk.keepPane("nomenclature-own");
    await pane.click("Annuler");
    await pane.reads(/^337 familles/);
  });

  it("sees no error in the console", () => {
    expect(desk.complaints).toEqual([]);
  });
});
