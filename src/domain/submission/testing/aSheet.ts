import type { CellValue } from "../../table";
import type { Merge, RawFile, RawSheet } from "../rawFile";

/** A sheet told line by line: `aSheet("Besoins", ["Objet", "Montant"], ["Sel", 12_000])`. */
export function aSheet(name: string, ...rows: readonly (readonly CellValue[])[]): RawSheet {
  return { name, rows, merges: [], hidden: false, hiddenLines: new Set() };
}

/** The same sheet with cells merged, as `[first line, first column, last line, last column]`, lines from 1 and columns from 0. */
export function merged(sheet: RawSheet, ...merges: readonly (readonly [number, number, number, number])[]): RawSheet {
  const toMerge = ([startLine, startCol, endLine, endCol]: readonly [number, number, number, number]): Merge => {
    return { startRow: startLine - 1, startCol, endRow: endLine - 1, endCol };
  };
  return { ...sheet, merges: merges.map(toMerge) };
}

export function aFile(name: string, ...sheets: readonly RawSheet[]): Extract<RawFile, { kind: "read" }> {
  return { kind: "read", name, format: "xlsx", sheets };
}
