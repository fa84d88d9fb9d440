import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import type { Browser } from "playwright-core";
import { savedAgain, soffice } from "../tools/lib/libreoffice";
import { keep, openBrowser } from "./browser";
import { sitDown, type Desk } from "./desk";
import { obstacles } from "./gestures/accessibility";
import { eventually } from "./gestures/eventually";

const FOLDER = mkdtempSync(path.join(tmpdir(), "submission-"));
const CULTURE =
  "Direction;Objet du besoin;Montant annuel HT;Date souhaitée\nCulture;Vitrines d'exposition;à définir;01/09/2027\nCulture;Socles;900;\n";
const TITLES = ["Vitrines d'exposition", "Socles"];

let browser: Browser;
let desk: Desk;
beforeAll(async () => {
  browser = await openBrowser();
  desk = await sitDown(browser, { workbook: "metropole.xlsx" });
});
afterAll(() => browser.close());

const needs = async () =>
  (await desk.workbook.lines("Besoins")).filter((line) => TITLES.includes(String(line["Objet du besoin"])));
const departmentState = async () =>
  (await desk.workbook.lines("Directions")).find((line) => line.Code === "CUL")?.Campagne;

function culture(): string {
  const file = path.join(FOLDER, "culture.csv");
  writeFileSync(file, CULTURE);
  return file;
}

/** The column of states of `Directions` for Culture: "Directions!H4". */
async function stateCell(): Promise<string> {
  const [headers = [], ...rows] = await desk.workbook.read("Directions!A1:Z20");
  const row = rows.findIndex(([code]) => code === "CUL") + 2;
  return `Directions!${String.fromCharCode(65 + headers.indexOf("Campagne"))}${row}`;
}

describe("an import that Excel refuses half-way", () => {
  it("tells what may be written, and takes it away in one act", async () => {
    const { pane, workbook } = desk;
    await desk.ribbon("Recensement");
    await workbook.type(await stateCell(), "Envoyé");
    await workbook.protect("Directions");
    await pane.receive(culture());
    await pane.click("Ajouter 2 besoins");
    await pane.reads(/^La feuille est protégée/);
    await pane.reads(/Une partie est peut-être écrite/);
    await desk.keepPane("submission-halfway-450");
    expect(await needs()).toHaveLength(2);
    await pane.click("Annuler");
    await eventually(async () => (await needs()).length, 0);
    expect(await departmentState()).toBe("Envoyé");
  });

  it("done again once the sheet is free, adds each need once", async () => {
    const { pane, workbook } = desk;
    await pane.click("Ajouter 2 besoins");
    await pane.reads(/^La feuille est protégée/);
    await workbook.unprotect("Directions");
    await pane.click("Réessayer");
    await pane.reads(/^2 besoins ajoutés\./);
    expect(await needs()).toHaveLength(2);
    expect(await departmentState()).toBe("Reçu");
  });
});

describe("anomalies coloured in the sheet", () => {
  const anomaliesOf = async (title: string) =>
    String((await needs()).find((line) => line["Objet du besoin"] === title)?.Anomalies ?? "");

  it("are shown on request, in words too", async () => {
    const { pane } = desk;
    await desk.ribbon("Contrôle");
    await pane.role("switch", "Colorer les anomalies dans la feuille").click();
    await pane.reads(/^Anomalies colorées dans la feuille/);
    expect(await anomaliesOf("Vitrines d'exposition")).toMatch(/(Erreur|Alerte), Montant HT annuel\s: /);
    await desk.workbook.select("Besoins!F2");
    await keep(desk.page, "submission-colours");
    await desk.keepPane("submission-colours-450");
    expect(await obstacles(desk.page)).toEqual([]);
  });

  it("are rules of the file, which Excel shows without the pane", async () => {
    const parts = unzipSync(await desk.workbook.save());
    const sheets = Object.entries(parts)
      .filter(([name]) => name.startsWith("xl/worksheets/sheet"))
      .map(([, bytes]) => strFromU8(bytes));
    const ours = sheets.find((sheet) => sheet.includes("Programm'Achats"));
    expect(ours).toMatch(
      /<conditionalFormatting sqref="A1:[A-Z]{1,2}1048576">(?:<cfRule type="expression".*?<\/cfRule>){3}/su,
    );
  });

  it("follow what is typed in the sheet", async () => {
    const { workbook } = desk;
    const [need] = await needs();
    await workbook.type(await workbook.addressOf("Besoins", String(need?.["N°"]), "Montant HT annuel"), "5000");
    await eventually(async () => (await anomaliesOf("Vitrines d'exposition")).includes("Montant HT annuel"), false);
  });

  it("leave the sheet as it was", async () => {
    const { pane, workbook } = desk;
    await pane.role("switch", "Colorer les anomalies dans la feuille").click();
    await pane.reads(/^Couleurs retirées/);
    expect((await workbook.lines("Besoins")).every((line) => line.Anomalies === "")).toBe(true);
    await desk.ribbon("Recensement");
    await pane.reads(/^Campagne/);
  });
});

(soffice === undefined ? describe.skip : describe)("corrections that a department filled in LibreOffice", () => {
  it("close the anomalies that they answer", async () => {
    const { pane } = desk;
    await pane.click(/^Culture/);
    await pane.click(/^Renvoyer \d+ besoins? à corriger$/);
    await pane.reads(/à corriger par (?:sa|leur) direction/);
    const [download] = await Promise.all([
      desk.page.waitForEvent("download"),
      pane.role("link", /^Enregistrer Corrections/).click(),
    ]);
    const file = path.join(FOLDER, "corrections.xlsx");
    await download.saveAs(file);
    const book = await readXlsx(readFileSync(file));
    const sheets = book.sheets.map(({ name, rows, hidden }) => ({
      name,
      rows,
      ...(hidden === true ? { hidden } : {}),
    }));
    const table = sheets.find(({ name }) => name === "Corrections");
    const headers = table?.rows[2] ?? [];
    const answered = table?.rows.find((row) => row.includes("Socles"));
    if (answered) answered[headers.indexOf("Votre réponse")] = "Vu avec le service ; rien à changer";
    const [saved] = savedAgain([{ name: "corrections.xlsx", bytes: await writeXlsx({ sheets }) }], "ods");
    const answeredFile = path.join(FOLDER, "corrections.ods");
    writeFileSync(answeredFile, saved ?? "");

    await desk.ribbon("Contrôle");
    const id = String((await needs()).find((line) => line["Objet du besoin"] === "Socles")?.["N°"]);
    await pane.choose("Direction", "Culture");
    await pane.reads(/anomalies/);
    await desk.ribbon("Recensement");
    await pane.receive(answeredFile);
    await pane.reads(/Classeur de corrections de Culture/);
    await pane.click(/^Modifier \d+ besoins?$/);
    await pane.reads(/^\d+ besoins? modifiés?/);
    const closed = (await needs()).find((line) => line["N°"] === id);
    expect(closed).toMatchObject({ Statut: "Transmis" });
    expect(closed?.["Anomalies écartées"]).toContain("Vu avec le service, rien à changer");
    await eventually(departmentState, "Reçu");

    await desk.ribbon("Contrôle");
    await pane.click(/^Anomalies écartées/);
    await pane.reads(/Vu avec le service/);
    await desk.keepPane("submission-answered-450");
  });

  it("sees no error in the console", () => {
    expect(desk.complaints).toEqual([]);
  });
});
