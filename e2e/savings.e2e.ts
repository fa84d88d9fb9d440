import type { Browser } from "playwright-core";
import { openBrowser } from "./browser";
import { sitDown, type Desk } from "./desk";
import { survey } from "./gestures/survey";

let browser: Browser;
let desk: Desk;
beforeAll(async () => {
  browser = await openBrowser();
  desk = await sitDown(browser, { workbook: "metropole.xlsx", size: [1100, 860] });
});
afterAll(() => browser.close());

/** Types in the fields of a group, one after the other. */
async function type(group: string, ...figures: readonly string[]): Promise<void> {
  const fields = desk.pane.role("group", group).getByRole("textbox");
  for (const [at, figure] of figures.entries()) await fields.nth(at).fill(figure);
}

describe("a buyer who accounts for savings", () => {
  it("types a basket line by line, each with its own index, and reads it back in the sheet", async () => {
    const { pane, workbook } = desk;
    await pane.goTo("Gains");
    await pane.click("Nouveau gain");
    await pane.fill(/^Intitulé/, "Épicerie des cantines");
    await pane.choose(/^Référence/, "Panier représentatif");
    await pane.click("Ajouter une ligne");
    await type("Ligne 1 du panier", "10", "9", "100", "110", "118", "120");
    await type("Ligne 2 du panier", "4", "3,50", "50");
    await pane.reads(/^197,73/);
    expect(await survey(desk, "savings-basket")).toEqual([]);
    await pane.click("Ajouter 1 gain");
    await pane.reads("1 gain ajouté.");
    const written = (await workbook.lines("Gains")).at(-1);
    expect(JSON.stringify(written)).toContain("10 / 9 / 100 / indice 110 à 118 / avant 120 ; 4 / 3,50 / 50");
  });

  it("compares two lives by their costs", async () => {
    const { pane } = desk;
    await pane.click("Nouveau gain");
    await pane.fill(/^Intitulé/, "Chaudière");
    await pane.choose(/^Référence/, "Coût global");
    await pane.role("switch", /^Détailler/).click();
    await type("Ce qui est remplacé", "30 000", "4 000 + 4 000 + 4 000 + 4 000", "500");
    await type("Ce qui est obtenu", "36 000", "1 500 + 1 500 + 1 500 + 1 500", "", "2 000");
    await pane.fill(/^Quantité sur 12 mois/, "1");
    await pane.fill(/^Durée totale/, "48");
    await pane.reads(/^1.625/);
    expect(await survey(desk, "savings-lives")).toEqual([]);
    await pane.click("Fermer sans écrire");
  });

  it("writes where the targets stand, and takes it back", async () => {
    const { pane, workbook } = desk;
    const before = JSON.stringify(await workbook.lines("Objectifs"));
    await pane.goTo("Pilotage");
    await pane.click("Achats responsables");
    expect(await survey(desk, "steering-responsible")).toEqual([]);
    await pane.click(/^Écrire \d+ mesures?/);
    await pane.reads(/mesures? écrites? dans/);
    expect(JSON.stringify(await workbook.lines("Objectifs"))).toMatch(
      /(Contrats|Besoins|Paiements|Lots retenus) : \d+ sur \d+/,
    );
    await pane.click("Annuler");
    await pane.reads(/annulé/i);
    expect(JSON.stringify(await workbook.lines("Objectifs"))).toBe(before);
  });

  it("sees no error in the console", () => {
    expect(desk.complaints).toEqual([]);
  });
});
