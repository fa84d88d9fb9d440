import type { Grid, GridLocale } from "../grid/grid";
import { fromLocalFormula, toLocalFormula } from "../grid/locale/formula";
import type { Json } from "../protocol/batch-wire";
import type { Area } from "./area";
import { readPart } from "./range-contents";

const isFormula = (value: Json): value is string => typeof value === "string" && /^=./.test(value);

function each(value: Json, change: (formula: string) => string): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((below) => each(below, change));
  return isFormula(value) ? change(value) : value;
}

/** Formulas of a range as people write them in the grid's language ("=SOMME(A1;B2)"); values where there is none. */
export function localFormulas(area: Area, grid: Grid): Json {
  return each(readPart(grid, area, "formulas"), (formula) => toLocalFormula(formula, grid.locale()));
}

/** Written formulas of a language in their stored form (English names, commas). */
export function storedFormulas(value: Json, locale: GridLocale): Json {
  return each(value, (formula) => fromLocalFormula(formula, locale));
}
