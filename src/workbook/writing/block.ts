import { isFormula, type Cell } from "../cell";
import { bytesOf, type Operation } from "../office/batches";
import { needsTextFormat, toRaw } from "./text";

/** Cells to write, row by row; null leaves a cell as it is. */
export type Lines = readonly (readonly (Cell | null)[])[];

/**
 * Writes a block of cells. A text stays that text whatever it begins with; the cells given as null, formulas of the
 * user among them, are left alone.
 *
 * @param range gives the range when the calls are queued
 * @param isText whether the column at this place in the block is kept as text: a formula would not be computed there
 */
export function writeBlock(range: () => Excel.Range, lines: Lines, isText: (place: number) => boolean): Operation {
  const formats = lines.map((line) => line.map((cell, place) => formatFor(cell, isText(place))));
  const values = lines.map((line) => line.map((cell) => (cell === null || isFormula(cell) ? null : toRaw(cell))));
  const formulas = lines.map((line) => line.map((cell) => (cell !== null && isFormula(cell) ? cell.formula : null)));
  const layers = { numberFormat: filled(formats), values: filled(values), formulas: filled(formulas) };
  return {
    bytes: bytesOf(layers),
    rows: lines.length,
    queue: () => {
      const target = range();
      if (layers.numberFormat) target.numberFormat = layers.numberFormat;
      if (layers.values) target.values = layers.values;
      if (layers.formulas) target.formulas = layers.formulas;
    },
  };
}

function formatFor(cell: Cell | null, isText: boolean): string | null {
  if (cell === null) return null;
  if (isFormula(cell)) return isText ? "General" : null;
  return needsTextFormat(cell) ? "@" : null;
}

/** Null when nothing of the layer is to be written. */
function filled<T>(layer: (T | null)[][]): (T | null)[][] | null {
  return layer.some((line) => line.some((cell) => cell !== null)) ? layer : null;
}
