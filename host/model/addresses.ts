import { parseAddress, parseRect, quotedSheet, rectAddress } from "../grid/a1";
import { MAX_COLUMNS, MAX_ROWS } from "../grid/grid";
import type { Grid, SheetId, TableInfo } from "../grid/grid";
import { Area } from "./area";
import { invalidArgument, itemNotFound } from "./errors";

/** The whole of a sheet. */
export function wholeSheet(sheet: SheetId): Area {
  return new Area(sheet, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
}

/** "Besoins!A1:B2", with quotes round the sheet's name when it needs them. */
export function fullAddress(grid: Grid, area: Area): string {
  const sheet = grid.sheets.get(area.sheet);
  if (!sheet) throw itemNotFound("the sheet of the range");
  return `${quotedSheet(sheet.name)}!${rectAddress(area)}`;
}

/** Cells of a structured reference without function ("Besoins", "Besoins[Montant]"); null when there is no such table. */
function tableArea(grid: Grid, text: string): Area | null {
  const match = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:\[([^[\]]*)\])?$/u.exec(text);
  const table = match?.[1] === undefined ? null : grid.tables.get(match[1]);
  if (!table) return null;
  const body = bodyOf(table);
  const part = match?.[2];
  if (part === undefined || part === "" || part === "#Data") return body;
  if (part === "#All") return new Area(table.sheet, table.rect);
  if (part === "#Headers") return new Area(table.sheet, { ...table.rect, rows: 1 });
  const column = table.columns.findIndex((each) => each.name.toLowerCase() === part.toLowerCase());
  return column < 0 ? null : body.with({ column: table.rect.column + column, columns: 1 });
}

/** Body of a table, at least one row (an empty table keeps a blank one). */
export function bodyOf(table: TableInfo): Area {
  const above = table.showHeaders ? 1 : 0;
  const rows = table.rect.rows - above - (table.showTotals ? 1 : 0);
  return new Area(table.sheet, { ...table.rect, row: table.rect.row + above, rows: Math.max(1, rows) });
}

/** Cells that a defined name stands for; null when it is not a plain reference. */
export function namedArea(grid: Grid, name: string, sheet: SheetId): Area | null {
  const found = grid.names.get(name, sheet) ?? grid.names.get(name, "");
  return found && areaOfFormula(grid, found.formula, sheet);
}

/** Cells of a formula that is only a reference ("=Feuil1!$A$1:$B$2"); null otherwise. */
export function areaOfFormula(grid: Grid, formula: string, sheet: SheetId): Area | null {
  const text = formula.replace(/^=/, "");
  const parsed = parseAddress(text);
  if (!parsed) return tableArea(grid, text);
  const owner = parsed.sheet === null ? sheet : grid.sheets.byName(parsed.sheet)?.id;
  return owner === undefined ? null : new Area(owner, parsed.rect);
}

/** Area of an address as `getRange` takes it: "A1:B2", "A:C", "Besoins!A1", a name or a table; nothing = the whole sheet. */
export function areaAt(grid: Grid, sheet: SheetId, address: string | undefined): Area {
  if (address === undefined || address === "") return wholeSheet(sheet);
  const plain = parseRect(address);
  if (plain) return new Area(sheet, plain);
  const area = areaOfFormula(grid, address, sheet) ?? namedArea(grid, address, sheet);
  if (!area) throw invalidArgument(`${address} is not an address`);
  return area;
}
