import type { Grid, Scalar, SheetInfo } from "../grid/grid";
import { looksFrench, toLocalFormula } from "../grid/locale/formula";
import { growTable } from "../grid/tables/grow";
import { gesturesOn, rectOf } from "../headless/gestures";
import type { HostSession, RequestLog } from "../protocol/index";
import type { Loss } from "../xlsx/index";
import { saveFile } from "./files";

/** What tests and curious people find on `window.embeddedWorkbook`. Addresses may name a sheet: "Besoins!B2". */
export interface EmbeddedWorkbook {
  /** Types a text in a cell, as a person does: in the locale; formulas in French or in their stored form. */
  type(address: string, text: string): void;
  select(address: string): void;
  /** Values at full precision. */
  read(address: string): Scalar[][];
  /** What the screen shows. */
  show(address: string): string[][];
  formulas(address: string): Scalar[][];
  /** Why a cell is in error; null when it is not. */
  fault(address: string): string | null;
  sheets(): SheetInfo[];
  tables(): { name: string; sheet: string; rows: number }[];
  charts(): { name: string; type: string; title: string }[];
  save(): Promise<Uint8Array>;
  /** Opens an .xlsx as the button does; the message line says why when it cannot be. */
  open(bytes: Uint8Array): Promise<readonly Loss[]>;
  /** Cost of each batch of the add-in. */
  readonly requests: RequestLog;
  /** Resolves when nothing is left to calculate and the add-in has been told. */
  settle(): Promise<void>;
  readonly grid: Grid;
}

/** Hands the workbook to whoever drives the page; `session` is asked each time, since the pane restarts with the language. */
export function embeddedWorkbook(
  grid: Grid,
  session: () => HostSession,
  open: EmbeddedWorkbook["open"],
): EmbeddedWorkbook {
  const gestures = () => gesturesOn(grid, session().events);
  return {
    type: (address, text) => {
      // A formula in its stored form ("=SUM(A1,B1)") is typed as a French person would write it.
      const isStored = text.startsWith("=") && !looksFrench(text);
      gestures().type(address, isStored ? toLocalFormula(text, grid.locale()) : text);
      const rect = rectOf(grid, address);
      growTable(grid.tables, grid.cells, rect.sheet, rect);
    },
    select: (address) => gestures().select(address),
    read: (address) => gestures().read(address),
    show: (address) => gestures().show(address),
    formulas: (address) => grid.cells.read(rectOf(grid, address), ["formulas"]).formulas,
    fault: (address) => {
      const fault = grid.cells.fault(rectOf(grid, address));
      return fault ? `${fault.code}${fault.message === undefined ? "" : ` ${fault.message}`}` : null;
    },
    sheets: () => grid.sheets.list(),
    tables: () =>
      grid.tables.list().map((table) => ({
        name: table.name,
        sheet: grid.sheets.get(table.sheet)?.name ?? "",
        rows: table.rect.rows - (table.showHeaders ? 1 : 0) - (table.showTotals ? 1 : 0),
      })),
    charts: () => grid.charts.list().map(({ name, type, title }) => ({ name, type, title })),
    save: async () => (await saveFile(grid)).bytes,
    open,
    get requests() {
      return session().requests;
    },
    settle: async () => {
      await grid.calculation.settle();
      // Events are posted to the pane in the next turn.
      await new Promise((resolve) => setTimeout(resolve, 5));
    },
    grid,
  };
}

declare global {
  interface Window {
    embeddedWorkbook?: EmbeddedWorkbook;
  }
}
