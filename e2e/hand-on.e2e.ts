import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readXlsx } from "hucre/xlsx";
import type { Browser } from "playwright-core";
import { strictOcdsValidator } from "../tests/exchange/ocds";
import { openBrowser } from "./browser";
import { sitDown, type Desk } from "./desk";
import { obstacles } from "./gestures/accessibility";

const FOLDER = mkdtempSync(path.join(tmpdir(), "hand-on-"));

let browser: Browser;
let desk: Desk;
beforeAll(async () => {
  browser = await openBrowser();
  desk = await sitDown(browser, { workbook: "metropole.xlsx" });
});
afterAll(() => browser.close());

async function make(button: string, file: RegExp): Promise<string> {
  await desk.pane.click(button);
  const link = desk.pane.role("link", file);
  const [download] = await Promise.all([desk.page.waitForEvent("download"), link.click()]);
  const target = path.join(FOLDER, download.suggestedFilename());
  await download.saveAs(target);
  return target;
}

describe("a team that hands its programme on", () => {
  it("makes open data, a list for APProch, a plain workbook and a calendar of the same actions", async () => {
    const { pane, workbook } = desk;
    const actions = (await workbook.lines("Actions")).filter((line) => line["Statut"] !== "Abandonnée").length;
    await desk.ribbon("Pilotage");
    await pane.click("Transmettre le programme");
    await pane.fill("Nom de la collectivité", "Métropole de Rivemar");
    const ocds = JSON.parse(readFileSync(await make("Faire le fichier OCDS", /-ocds\.json/), "utf8")) as {
      readonly publisher: { readonly name: string };
      readonly releases: readonly unknown[];
    };
    const isValid = strictOcdsValidator();
    isValid(ocds);
    expect(isValid.errors).toBeNull();
    expect(ocds.publisher.name).toBe("Métropole de Rivemar");
    expect(ocds.releases).toHaveLength(actions);
    const list = readFileSync(await make("Faire la liste pour APProch", /-approch\.csv/), "utf8");
    expect(list).toMatch(/^\uFEFFRéférence;Titre du projet d'achat;/);
    const { sheets } = await readXlsx(readFileSync(await make("Faire le classeur simple", /\.xlsx/)));
    expect(sheets[0]?.rows).toHaveLength(actions + 1);
    const calendar = readFileSync(await make("Faire le calendrier", /\.ics/), "utf8");
    expect(calendar).toMatch(/^BEGIN:VCALENDAR[\s\S]*BEGIN:VEVENT/);
    expect(await obstacles(desk.page)).toEqual([]);
  });

  it("sees no error in the console", () => {
    expect(desk.complaints).toEqual([]);
  });
});
