import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { cpvDigits } from "../../src/domain/nomenclature";

/** A real title with the CPV code that its buyer gave. */
export interface LabelledTitle {
  readonly title: string;
  /** Eight digits. */
  readonly cpv: string;
  readonly buyer: string;
}

/** Titles read, and why rows were left out. */
export interface ReadTitles {
  readonly titles: readonly LabelledTitle[];
  readonly leftOut: { readonly noTitle: number; readonly unreadableCode: number };
}

/** A code that a spreadsheet took for a number lost its first zero. */
const LOST_ZERO = /^\d{7}(?:-\d)?$/;

/**
 * Rows of a tab-separated file with the columns `objet`, `codeCPV` and, when there is one, `acheteur`, whatever else
 * there is. A row without a title or without a readable code is left out and counted. Throws when a column is missing.
 */
export function readTitlesOf(file: string): ReadTitles {
  const { data, meta } = rowsOf(readFileSync(file, "utf8"));
  for (const column of ["objet", "codeCPV"]) {
    if (!meta.fields?.includes(column)) throw new Error(`${file}: no column "${column}"`);
  }
  const leftOut = { noTitle: 0, unreadableCode: 0 };
  const titles = data.flatMap((row) => {
    const written = (row["codeCPV"] ?? "").trim();
    const cpv = cpvDigits(LOST_ZERO.test(written) ? `0${written}` : written);
    const title = (row["objet"] ?? "").trim();
    if (title === "") leftOut.noTitle++;
    else if (cpv === undefined) leftOut.unreadableCode++;
    return cpv === undefined || title === "" ? [] : [{ title, cpv, buyer: (row["acheteur"] ?? "").trim() }];
  });
  return { titles, leftOut };
}

/** The titles of {@link readTitlesOf}. */
export function readTitles(file: string): readonly LabelledTitle[] {
  return readTitlesOf(file).titles;
}

function rowsOf(text: string): Papa.ParseResult<Record<string, string>> {
  const options = {
    header: true,
    delimiter: "\t",
    skipEmptyLines: true,
    transformHeader: (name: string) => name.trim(),
  } as const;
  const quoted = Papa.parse<Record<string, string>>(text, options);
  // Quotes that do not pair are words of the titles, not marks of the format: read so, they would swallow rows.
  const unpaired = quoted.errors.some(({ type }) => type === "Quotes");
  return unpaired ? Papa.parse<Record<string, string>>(text, { ...options, quoteChar: "\u0000" }) : quoted;
}
