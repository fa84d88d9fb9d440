import type { Browser } from "playwright-core";
import { keep, openBrowser } from "./browser";
import { sitDown, type Desk } from "./desk";
import { eventually } from "./gestures/eventually";

let browser: Browser;
let desk: Desk;
beforeAll(async () => {
  browser = await openBrowser();
  desk = await sitDown(browser, { workbook: "metropole.xlsx" });
});
afterAll(() => browser.close());

describe("someone who types formulas beside the needs", () => {
  it("classifies a column of titles with one formula, which spills", async () => {
    const { workbook } = desk;
    await workbook.type("Feuil1!A1", "=ACHATS.CLASSER(Besoins!F2:F4)");
    await eventually(
      async () => (await workbook.read("Feuil1!A1:A3")).map(([family]) => /^\d\d\.\d\d$/.test(String(family))),
      [true, true, true],
    );
  });

  it("sees a cumulation follow what is typed in the needs", async () => {
    const { pane, workbook } = desk;
    await desk.ribbon("Classement");
    await pane.choose("Sûr à plus de", "80 %");
    await pane.click(/^Valider \d+ familles$/);
    await pane.confirm(/^Valider \d+ familles$/);
    await pane.reads(/familles validées/);
    const need = (await workbook.lines("Besoins")).find(
      (line) =>
        line["Famille validée"] !== "" &&
        line.Caractère === "Ponctuel" &&
        line.Nature !== "T" &&
        // Works are added up by operation, not by family.
        line["Opération de travaux"] === "" &&
        typeof line["Montant HT annuel"] === "number" &&
        line["Montant HT total déclaré"] === "" &&
        line["Unité fonctionnelle"] === "",
    );
    if (!need) throw new Error("The sample has no one-off need with a family.");
    await workbook.type("Feuil1!C1", `=ACHATS.CUMUL("${String(need["Famille validée"])}")`);
    await eventually(async () => typeof (await workbook.read("Feuil1!C1"))[0]?.[0], "number");
    const before = Number((await workbook.read("Feuil1!C1"))[0]?.[0]);
    const amount = await workbook.addressOf("Besoins", String(need["N°"]), "Montant HT annuel");
    await workbook.type(amount, String(Number(need["Montant HT annuel"]) + 1000));
    await eventually(async () => Number((await workbook.read("Feuil1!C1"))[0]?.[0]) > before, true);
  });

  it("checks a line against its headers", async () => {
    const { workbook } = desk;
    await workbook.type("Feuil1!E1", '=ACHATS.VALIDER({"Divers"."à définir"};{"Objet"."Montant HT annuel"})');
    await eventually(
      async () => String((await workbook.read("Feuil1!E1"))[0]?.[0]).includes("Le montant reste à définir"),
      true,
    );
  });

  it("finds the small lots of the official example", async () => {
    const { workbook } = desk;
    const amounts = [3_850_000, 1_050_000, 230_000, 720_000];
    for (const [row, amount] of amounts.entries()) await workbook.type(`Feuil1!G${row + 1}`, String(amount));
    await workbook.type("Feuil1!H1", '=ACHATS.PETITSLOTS(G1:G4;"T")');
    await eventually(
      async () => (await workbook.read("Feuil1!H1:H4")).map(([small]) => small),
      [false, false, true, true],
    );
  });

  it("reads under the grid why a formula gives an error", async () => {
    const { workbook, page } = desk;
    await workbook.type("Feuil1!J1", '=ACHATS.SEUIL("plafond";"01/04/2026";"S")');
    await eventually(() => workbook.shows("Feuil1!J1"), "#N/A");
    await workbook.select("Feuil1!J1");
    await page
      .getByRole("status")
      .filter({ hasText: /^J1 #N\/A : .*plafond/ })
      .waitFor();
    await keep(page, "formula-error");
  });

  it("sees no error in the console", () => {
    expect(desk.complaints).toEqual([]);
  });
});
