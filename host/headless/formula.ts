import type { FunctionError, FunctionValue, Grid, Scalar } from "../grid/grid";

/** Result of a formula: one value, a block when it spills, or an error with the reason that the function gave. */
export type FormulaResult =
  | { readonly value: Scalar }
  | { readonly values: readonly (readonly (Scalar | FunctionError)[])[] }
  | { readonly error: string; readonly message: string };

function isError(value: FunctionValue): value is FunctionError {
  return typeof value === "object" && "error" in value;
}

/**
 * Computes a formula in its stored form ("=ACHATS.GAIN(100,80)"; the "=" may be left out) through the calculation and
 * the add-in's functions. A block of one cell counts as a value; empty cells of a block are "".
 */
export async function evaluateFormula(grid: Grid, text: string): Promise<FormulaResult> {
  const result = await grid.calculation.evaluate(text.trim().startsWith("=") ? text.trim() : `=${text.trim()}`);
  if (isError(result)) return { error: result.error, message: result.message ?? "" };
  if (typeof result !== "object") return { value: result };
  const rows = result.map((row) => row.map((cell) => cell ?? ""));
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  if (only === undefined) return { values: rows };
  return typeof only === "object" ? { error: only.error, message: only.message ?? "" } : { value: only };
}
