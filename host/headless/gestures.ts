import { parseAddress } from "../grid/a1";
import { ERROR_CODES } from "../grid/grid";
import type { CellEntry, Grid, GridLocale, Scalar, SheetRect } from "../grid/grid";
import { interpretEntry } from "../grid/locale/entry";
import { fromLocalFormula } from "../grid/locale/formula";
import type { EventHub } from "../model/event-hub";

/** What a person does in the grid, and what they see; addresses are of the active sheet unless they name one. */
export interface Gestures {
  /** Types a text in a cell, in the grid's language ("12,5", "=SOMME(A1;A3)"). */
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

/** What a text becomes in a cell, and the format that Excel then chooses. */
function typed(
  text: string,
  locale: GridLocale,
  textFormat: boolean,
): { readonly entry: CellEntry; readonly numberFormat?: string } {
  if (textFormat) return { entry: text };
  if (/^=./.test(text)) return { entry: { formula: fromLocalFormula(text, locale) } };
  const { value, numberFormat } = interpretEntry(text, locale, new Date().getFullYear());
  const error = ERROR_CODES.find((code) => code === value);
  return { entry: error === undefined ? value : { error }, ...(numberFormat === undefined ? {} : { numberFormat }) };
}

export function gesturesOn(grid: Grid, events: EventHub): Gestures {
  return {
    type: (address, text) => {
      const rect = rectOf(grid, address);
      const before = grid.formats.at(rect).numberFormat;
      const { entry, numberFormat } = typed(text, grid.locale(), before === "@");
      const cells = Array.from({ length: rect.rows }, () => Array.from({ length: rect.columns }, () => entry));
      events.as("person", () => {
        if (numberFormat !== undefined && before === "General") grid.formats.set(rect, { numberFormat });
        grid.cells.write(rect, cells);
      });
    },
    select: (address) => grid.selection.select(rectOf(grid, address)),
    read: (address) => grid.cells.read(rectOf(grid, address), ["values"]).values,
    show: (address) => grid.cells.read(rectOf(grid, address), ["text"]).text,
  };
}
