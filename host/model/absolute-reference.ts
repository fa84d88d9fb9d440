import { quotedSheet, rectAddress } from "../grid/a1";
import type { Grid } from "../grid/grid";
import type { Area } from "./area";
import { itemNotFound } from "./errors";

/** "Besoins!$A$1:$B$9": the reference that a name or a list keeps. */
export function absoluteReference(grid: Grid, area: Area): string {
  const sheet = grid.sheets.get(area.sheet);
  if (!sheet) throw itemNotFound("the sheet of the range");
  return `${quotedSheet(sheet.name)}!${rectAddress(area).replace(/[A-Z]+|\d+/g, "$$$&")}`;
}
