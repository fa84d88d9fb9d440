import { readXlsx } from "hucre/xlsx";
import type { Browser } from "playwright-core";
import { convert, soffice } from "../tools/lib/libreoffice";
import { openBrowser } from "./browser";
import { sitDown, type Desk } from "./desk";
import { eventually } from "./gestures/eventually";
import { survey } from "./gestures/survey";

const BOARD = "Tableau de bord";
const CENT = 0.005;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const digits = (text: string): string => text.replaceAll(/\D/gu, "");
const isFigure = (cell: unknown): cell is number => typeof cell === "number";

/** The figures of a sheet, by place. */
function figuresOf(rows: readonly (readonly unknown[])[]): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap((row, line) =>
      row.flatMap((cell, column) => (isFigure(cell) ? [[`${String(line)},${String(column)}`, cell] as const] : [])),
    ),
  );
}

describe("the dashboard of the sample", () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await sitDown(browser, { workbook: "metropole.xlsx", size: [1100, 1100] });
    await desk.ribbon("Pilotage");
  });
  afterAll(() => desk.leave());

  it("shows in the pane what the sheet shows", async () => {
    const { pane, workbook } = desk;
    await pane.click("Suivi du programme");
    expect(await survey(desk, "followed-fr")).toEqual([]);
    await pane.click("Écrire 5 graphiques");
    await pane.reads(/^Feuille « Tableau de bord » écrite/);
    const rows = await workbook.read(`${BOARD}!A1:C130`);
    const amountOf = (label: string): number => Number(rows.find(([name]) => name === label)?.[1]);
    const lines = await pane.frame
      .getByRole("region", { name: /^Valeur estimée par direction/ })
      .getByRole("listitem")
      .filter({ visible: true })
      .all();
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      const [name, amount] = await line.locator(":scope > span").allTextContents();
      expect([name, digits(amount ?? "")]).toEqual([name, String(Math.round(amountOf(name?.trim() ?? "")))]);
    }
  });

  it("is written again in three round trips", async () => {
    const title = await desk.workbook.shows(`${BOARD}!A1`);
    await desk.workbook.type(`${BOARD}!A1`, "à refaire");
    const mark = (await desk.page.evaluate(() => window.embeddedWorkbook?.requests.mark())) ?? 0;
    await desk.pane.click("Écrire 5 graphiques");
    await eventually(() => desk.workbook.shows(`${BOARD}!A1`), title);
    await desk.pane.reads(/^Feuille « Tableau de bord » écrite/);
    const cost = await desk.page.evaluate((from) => window.embeddedWorkbook?.requests.totals(from), mark);
    expect(cost?.roundTrips).toBeGreaterThan(0);
    expect(cost?.roundTrips).toBeLessThanOrEqual(3);
  });

  it("gives to the cent, in a spreadsheet without the add-in that computes it again, the same figures", async () => {
    const shown = figuresOf(await desk.workbook.read(`${BOARD}!A1:I130`));
    expect(shown.size).toBeGreaterThan(60);
    if (soffice === undefined) {
      console.warn("LibreOffice is not installed: the dashboard is not computed again.");
      return;
    }
    const [again] = convert(await desk.workbook.save(), "xlsx", ["book.xlsx"]);
    const { sheets } = await readXlsx(new Uint8Array(again ?? Buffer.alloc(0)));
    const computed = figuresOf(sheets.find(({ name }) => name === BOARD)?.rows ?? []);
    const apart = [...shown].filter(([place, figure]) => !(Math.abs((computed.get(place) ?? NaN) - figure) < CENT));
    expect(apart).toEqual([]);
  });

  it("sees no error in the console", () => {
    expect(desk.complaints).toEqual([]);
  });
});

describe("a session of the CLAP, in English", () => {
  it("is prepared and held in any look and width, without an obstacle", async () => {
    const desk = await sitDown(browser, { workbook: "metropole.xlsx", size: [1100, 1400], language: "en" });
    const { pane } = desk;
    await pane.goTo("Steering");
    await pane.click("Following the programme");
    const found = [...(await survey(desk, "followed-en"))];
    await pane.click("Following the programme");
    await pane.click("CLAP session");
    await pane.reads(/^Write the review of 8 decisions$/);
    found.push(...(await survey(desk, "clap-session-en")));
    await pane.click(/^Workshop of the CLAP/);
    await pane.click(/^Environment/);
    await pane.click(/^Variantes/);
    found.push(...(await survey(desk, "clap-workshop-en")));
    expect(found).toEqual([]);
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  });
});
