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

/**
 * Rows of a tab-separated file with the columns `objet`, `codeCPV` and, when there is one, `acheteur`. A row without a
 * title or without a readable code is left out. Throws when a column is missing.
 */
export function readTitles(file: string): readonly LabelledTitle[] {
  const text = readFileSync(file, "utf8");
  const { data, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter: "\t",
    skipEmptyLines: true,
  });
  for (const column of ["objet", "codeCPV"]) {
    if (!meta.fields?.includes(column)) throw new Error(`${file}: no column "${column}"`);
  }
  return data.flatMap((row) => {
    const cpv = cpvDigits(row["codeCPV"] ?? "");
    const title = (row["objet"] ?? "").trim();
    return cpv === undefined || title === "" ? [] : [{ title, cpv, buyer: (row["acheteur"] ?? "").trim() }];
  });
}
