import type { Page } from "playwright-core";
import { eventually } from "./eventually";

/** A value of a cell. */
export type Cell = string | number | boolean;

const WAIT = 30_000;

/** What a person does in the grid, and what is in it. */
export class Workbook {
  constructor(private readonly page: Page) {}

  /** Types a text in a cell, in the language of the workbook: `type("Besoins!B2", "12,5")`. */
  async type(address: string, text: string): Promise<void> {
    await this.page.evaluate(
      async ([at, words]) => {
        window.embeddedWorkbook?.type(at, words);
        await window.embeddedWorkbook?.settle();
      },
      [address, text] as const,
    );
  }

  /** The same with the keyboard alone, once the cell is selected, as Excel takes it: text, then Enter. */
  async enter(address: string, text: string): Promise<void> {
    await this.page.locator("canvas[id^=univer-sheet-main-canvas]").click({ position: { x: 10, y: 10 } });
    await this.select(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Begins to type in a cell, and stays in it: the cell is being edited. */
  async startTyping(address: string, text: string): Promise<void> {
    await this.page.locator("canvas[id^=univer-sheet-main-canvas]").click({ position: { x: 10, y: 10 } });
    await this.select(address);
    await this.page.keyboard.type(text);
  }

  /** Leaves the cell that is being edited by clicking another one: what was typed is kept. */
  async endTyping(): Promise<void> {
    await this.page.locator("canvas[id^=univer-sheet-main-canvas]").click({ position: { x: 200, y: 120 } });
  }

  /** Protects a sheet, as "Protéger la feuille" of Excel does without a password. */
  async protect(sheet: string): Promise<void> {
    await this.page.evaluate((name) => {
      const sheets = window.embeddedWorkbook?.grid.sheets;
      sheets?.protect(sheets.byName(name)?.id ?? "", {});
    }, sheet);
  }

  async unprotect(sheet: string): Promise<void> {
    await this.page.evaluate((name) => {
      const sheets = window.embeddedWorkbook?.grid.sheets;
      sheets?.unprotect(sheets.byName(name)?.id ?? "");
    }, sheet);
  }

  async select(address: string): Promise<void> {
    await this.page.evaluate((at) => window.embeddedWorkbook?.select(at), address);
  }

  /** Values of a block at full precision. */
  async read(address: string): Promise<Cell[][]> {
    return (await this.page.evaluate((at) => window.embeddedWorkbook?.read(at), address)) ?? [];
  }

  /** What the screen shows in the first cell of an address. */
  async shows(address: string): Promise<string> {
    return (await this.page.evaluate((at) => window.embeddedWorkbook?.show(at), address))?.[0]?.[0] ?? "";
  }

  /** Why a cell is in error. */
  async fault(address: string): Promise<string | null> {
    return (await this.page.evaluate((at) => window.embeddedWorkbook?.fault(at), address)) ?? null;
  }

  /** Number of lines of each table. */
  async tables(): Promise<Readonly<Record<string, number>>> {
    const tables = (await this.page.evaluate(() => window.embeddedWorkbook?.tables())) ?? [];
    return Object.fromEntries(tables.map(({ name, rows }) => [name, rows]));
  }

  async charts(): Promise<readonly string[]> {
    return ((await this.page.evaluate(() => window.embeddedWorkbook?.charts())) ?? []).map(({ type }) => type);
  }

  /** Lines of the table of a sheet that are not empty, as its headers name their cells. */
  async lines(sheet: string): Promise<readonly Readonly<Record<string, Cell>>[]> {
    const count = (await this.tables())[sheet] ?? 0;
    const [headers = [], ...rows] = await this.read(`${sheet}!A1:AZ${count + 1}`);
    return rows
      .filter((row) => row.some((cell) => cell !== ""))
      .map((row) =>
        Object.fromEntries(headers.flatMap((name, at) => (name === "" ? [] : [[String(name), row[at] ?? ""]]))),
      );
  }

  /** The line of that number ("B-0012"). */
  async line(sheet: string, id: string): Promise<Readonly<Record<string, Cell>>> {
    const found = (await this.lines(sheet)).find((line) => line["N°"] === id);
    if (!found) throw new Error(`${id} is not in ${sheet}`);
    return found;
  }

  /** Address of a cell by the number of its line and the header of its column: "Besoins!F13". */
  async addressOf(sheet: string, id: string, header: string): Promise<string> {
    const [headers = [], ...rows] = await this.read(`${sheet}!A1:AZ${((await this.tables())[sheet] ?? 0) + 1}`);
    const [column, row] = [headers.indexOf(header), rows.findIndex(([first]) => first === id)];
    if (column < 0 || row < 0) throw new Error(`${sheet} has no ${header} for ${id}`);
    return `${sheet}!${letters(column)}${row + 2}`;
  }

  /** Address of the cell where the cursor is: "Besoins!F13". */
  async cursor(): Promise<string> {
    const { sheet, column, row } = await this.page.evaluate(() => {
      const grid = window.embeddedWorkbook?.grid;
      const cell = grid?.selection.activeCell();
      return { sheet: grid?.sheets.get(cell?.sheet ?? "")?.name ?? "", column: cell?.column ?? 0, row: cell?.row ?? 0 };
    });
    return `${sheet}!${letters(column)}${row + 1}`;
  }

  /** Waits until a cell holds a value. */
  async holds(address: string, expected: Cell): Promise<void> {
    await eventually(async () => (await this.read(address))[0]?.[0], expected, WAIT);
  }

  /** The file that "Enregistrer" gives. */
  async save(): Promise<Buffer> {
    const bytes = await this.page.evaluate(async () => [...((await window.embeddedWorkbook?.save()) ?? [])]);
    return Buffer.from(bytes);
  }
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
