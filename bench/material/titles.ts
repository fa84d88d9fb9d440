import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { ROOT } from "../../tools/lib/root";
import { needRows } from "./needs";

/** Real titles of contracts, when they lie beside the project: they are not part of it. */
const REAL = path.join(ROOT, "..", "shared", "data", "titles_cpv.tsv");

/** Titles of the sample, varied: always the same. */
export function sampleTitles(count: number): readonly string[] {
  return needRows(count).map(({ title }) => String(title ?? ""));
}

/** File of real titles with their codes; undefined where it is absent. */
export function realTitlesFile(): string | undefined {
  return existsSync(REAL) ? REAL : undefined;
}

/** Real titles; undefined where they are absent. */
export function realTitles(count: number): readonly string[] | undefined {
  if (!existsSync(REAL)) return undefined;
  const { data } = Papa.parse<Record<string, string>>(readFileSync(REAL, "utf8"), { header: true, delimiter: "\t" });
  return data.slice(0, count).map(({ objet }) => objet ?? "");
}
