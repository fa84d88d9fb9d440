import { writeXlsx, type Cell, type WriteSheet } from "hucre/xlsx";

export type NastyCell = string | number | boolean | Date | null;
export type Lines = readonly (readonly NastyCell[])[];

/** A sheet to write: its lines, and what makes it nasty. */
export interface NastySheet extends Omit<WriteSheet, "rows" | "merges" | "cells"> {
  readonly lines: Lines;
  /** First line, first column, last line, last column; lines from 1, columns from 0. */
  readonly merges?: readonly (readonly [number, number, number, number])[];
  /** Line (from 1) and column (from 0) → formula and the value it had. */
  readonly formulas?: readonly (readonly [line: number, column: number, formula: string, value: NastyCell])[];
  /** Lines that are hidden, from 1. */
  readonly hiddenLines?: readonly number[];
}

/** A cell that holds a day. */
export function day(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

/** An .xlsx of these sheets. */
export function xlsx(...sheets: readonly NastySheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(sheetOf) });
}

export function sheetOf({ lines, merges = [], formulas = [], hiddenLines = [], ...rest }: NastySheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>(
    formulas.map(([line, column, formula, value]) => [
      `${String(line - 1)},${String(column)}`,
      { value: null, formula, formulaResult: value },
    ]),
  );
  return {
    ...rest,
    rows: lines.map((line) => [...line]),
    merges: merges.map(([startLine, startCol, endLine, endCol]) => {
      return { startRow: startLine - 1, startCol, endRow: endLine - 1, endCol };
    }),
    ...(cells.size > 0 ? { cells } : {}),
    ...(hiddenLines.length > 0 ? { rowDefs: new Map(hiddenLines.map((line) => [line - 1, { hidden: true }])) } : {}),
  };
}

export function utf8(text: string, mark = false): Uint8Array {
  return new TextEncoder().encode(mark ? `\uFEFF${text}` : text);
}

export function utf16(text: string, { bigEndian = false, mark = true } = {}): Uint8Array {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const all = mark ? [0xfeff, ...units] : units;
  return Uint8Array.from(all.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

const WINDOWS: Readonly<Record<string, number>> = { "€": 0x80, "’": 0x92, œ: 0x9c, Œ: 0x8c, "–": 0x96, "…": 0x85 };

export function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => WINDOWS[sign] ?? (sign.charCodeAt(0) < 256 ? sign.charCodeAt(0) : 0x3f));
}

const MAC: Readonly<Record<string, number>> = {
  ...{ É: 0x83, á: 0x87, à: 0x88, â: 0x89, ç: 0x8d, é: 0x8e, è: 0x8f, ê: 0x90, ë: 0x91, î: 0x94, ï: 0x95 },
  ...{ ô: 0x99, ù: 0x9d, û: 0x9e, "°": 0xa1, "’": 0xd5, "«": 0xc7, "»": 0xc8, œ: 0xcf, "€": 0xdb, "\u00A0": 0xca },
};

export function macRoman(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => MAC[sign] ?? (sign.charCodeAt(0) < 128 ? sign.charCodeAt(0) : 0x3f));
}
