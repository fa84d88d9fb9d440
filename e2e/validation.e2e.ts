import type { Browser } from "playwright-core";
import { openBrowser } from "./browser";
import { sitDown, type Desk } from "./desk";
import { obstacles } from "./gestures/accessibility";
import { eventually } from "./gestures/eventually";

let browser: Browser;
let desk: Desk;
beforeAll(async () => {
  browser = await openBrowser();
  desk = await sitDown(browser, { workbook: "metropole.xlsx" });
  await desk.ribbon("Contrôle");
  await desk.pane.reads(/^\d+ anomalies$/);
});
afterAll(() => browser.close());

/** How many anomalies the title of the page counts. */
const count = async () =>
  Number(
    (
      await desk.pane.frame
        .getByText(/^[\d\s]+ anomalies$/)
        .first()
        .textContent()
    )?.replace(/\D/gu, ""),
  );
/** Names of the rules that the list shows, with their numbers. */
const rules = async () =>
  desk.pane.frame
    .getByRole("group", { name: "Contrôle", exact: true })
    .getByRole("button", { expanded: false })
    .allTextContents();
const toDefine = async () =>
  (await desk.workbook.lines("Besoins"))
    .filter((line) => line["Montant HT annuel"] === "à définir")
    .map((line) => String(line["N°"]));

describe("someone who checks the needs", () => {
  it("filters them by severity, rule and department", async () => {
    const { pane } = desk;
    const all = (await rules()).length;
    await pane.click(/^\d+ erreurs?$/);
    expect((await rules()).length).toBeLessThan(all);
    await pane.click(/^\d+ erreurs?$/);
    await pane.choose("Règle", "Montant à définir");
    await pane.reads(/B-\d{4}/);
    const department = String((await desk.workbook.line("Besoins", (await toDefine())[0] ?? "")).Direction);
    await pane.choose("Direction", department);
    await pane.reads(new RegExp(`^${department} · B-`));
    await desk.keepPane("validation-filtered-450");
    await desk.widen(320);
    await desk.keepPane("validation-filtered-320");
    expect(await obstacles(desk.page)).toEqual([]);
    await desk.widen(450);
    await pane.choose("Direction", "Toutes les directions");
  });

  it("goes to the cell in one click", async () => {
    const { pane, workbook } = desk;
    const [id = ""] = await toDefine();
    await pane.click(new RegExp(`· ${id}`));
    await eventually(() => workbook.cursor(), await workbook.addressOf("Besoins", id, "Montant HT annuel"));
  });

  it("sets one aside with a reason, which stays with the need and is taken back", async () => {
    const { pane, workbook } = desk;
    const [id = ""] = await toDefine();
    const before = await count();
    await pane.click("Écarter…");
    await pane.fill(/^Motif/, "Devis attendu ; relance faite");
    await pane.click("Écarter");
    await eventually(count, before - 1);
    expect((await workbook.line("Besoins", id))["Anomalies écartées"]).toBe(
      "amount.to-define: Devis attendu, relance faite",
    );
    await pane.click(/^Anomalies écartées/);
    await pane.reads(/Devis attendu/);
    await desk.keepPane("validation-aside-450");
    await pane.click(new RegExp(`^Reprendre .*${id}`));
    await eventually(count, before);
  });

  it("follows what is typed in the sheet", async () => {
    const { workbook } = desk;
    const [id = ""] = await toDefine();
    const before = await count();
    const cell = await workbook.addressOf("Besoins", id, "Montant HT annuel");
    await workbook.type(cell, "12000");
    await eventually(async () => (await count()) < before, true);
    await workbook.type(cell, "à définir");
    await eventually(count, before);
  });

  it("shows what corrections change before they are written, for one rule", async () => {
    const { pane } = desk;
    await pane.choose("Règle", "Montant TTC");
    await pane.reads(/Montant HT annuel : .* TTC.* devient/);
    const verb = /^Corriger ces \d+ besoins$/;
    const asked = /\d+/u.exec((await pane.button(verb).textContent()) ?? "")?.[0] ?? "";
    await pane.click(verb);
    await pane.reads(/cellules de la feuille « Besoins » vont changer\. B-\d{4}, Montant HT annuel : .* devient/);
    await desk.keepPane("validation-preview-450");
    expect(await obstacles(desk.page)).toEqual([]);
    await pane.confirm(`Corriger ${asked} besoins`);
    await pane.reads(`${asked} besoins corrigés.`);
    await pane.click("Annuler");
    await pane.reads(/^Annulé/);
  });

  it("grades a rule anew, switches it off, and finds it again", async () => {
    const { pane, workbook } = desk;
    await pane.choose("Règle", "Montant à définir");
    const grades = async () =>
      (await workbook.lines("Paramètres"))
        .filter((line) => line.Règle === "Contrôle amount.to-define")
        .map((line) => line.Valeur);
    await pane.choose(/^Gravité de « Montant à définir »/, "Info");
    await eventually(grades, ["info"]);
    await pane.choose(/^Gravité de « Montant à définir »/, "Éteinte");
    await eventually(grades, ["non"]);
    await pane.choose("Règle", "Toutes les règles").catch(() => undefined);
    await pane.click(/^Règles éteintes/);
    await desk.keepPane("validation-off-450");
    await pane.choose(/^Gravité de « Montant à définir »/, "Erreur");
    await eventually(grades, ["erreur"]);
  });

  it("sees no error in the console", () => {
    expect(desk.complaints).toEqual([]);
  });
});
