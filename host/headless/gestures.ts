import { parseAddress } from "../grid/a1";
import type { CellEntry, Grid, Scalar, SheetRect } from "../grid/grid";
import type { EventHub } from "../model/event-hub";
import { readTyped } from "./typed-text";

/** What a person does in the grid, and what they see; addresses are of the active sheet unless they name one. */
export interface Gestures {
  /** Types a text in a cell, in the grid's language ("12,5"); formulas in their stored form ("=SUM(A1:A3)"). */
  type(address: string, text: string): void;
  select(address: string): void;
  /** Values of a block. */
  read(address: string): Scalar[][];
  /** What the screen shows of a block. */
  show(address: string): string[][];
}

/**
 * Cells of an address.
 * @throws Error when it is not an address, or names a sheet that is not there.
 */
export function rectOf(grid: Grid, address: string): SheetRect {
  const parsed = parseAddress(address);
  const sheet = parsed?.sheet === null ? grid.sheets.active() : grid.sheets.byName(parsed?.sheet ?? "")?.id;
  if (!parsed || sheet === undefined) throw new Error(`${address} is not an address of this workbook.`);
  return { sheet, ...parsed.rect };
}

export function gesturesOn(grid: Grid, events: EventHub): Gestures {
  return {
    type: (address, text) => {
      const rect = rectOf(grid, address);
      const { entry, numberFormat } = readTyped(text, grid.locale(), grid.formats.at(rect).numberFormat, new Date());
      const cells: CellEntry[][] = Array.from({ length: rect.rows }, () => Array.from({ length: rect.columns }, () => entry));
      events.as("person", () => {
        if (numberFormat !== undefined) grid.formats.set(rect, { numberFormat });
        grid.cells.write(rect, cells);
      });
    },
    select: (address) => grid.selection.select(rectOf(grid, address)),
    read: (address) => grid.cells.read(rectOf(grid, address), ["values"]).values,
    show: (address) => grid.cells.read(rectOf(grid, address), ["text"]).text,
  };
}
