import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { cpvDigits, SHIPPED_FAMILIES } from "../../src/domain/nomenclature";
import { readTitles, type LabelledTitle } from "../evaluation/read-titles";
import { vectorsOf, type Example } from "./examples";
import { foldsByBuyer } from "./folds";
import { vocabulary } from "./vocabulary";
import { writtenTitles } from "./written-titles";

/** What the words of the law, of the nomenclature and of the vocabulary count beside a real title. */
const OFFICIAL = 0.5;
const OWN_WORDS = 0.5;

/** What is learnt from, and the titles with the fold of each. */
export interface Material {
  readonly titles: readonly LabelledTitle[];
  readonly foldOf: readonly number[];
  readonly examples: readonly Example[];
}

/** Titles with their folds, and the words that no buyer wrote: official labels beside FILE, families, vocabulary. */
export function trainingMaterial(file: string, folds: number): Material {
  const titles = readTitles(file);
  const foldOf = foldsByBuyer(titles, folds);
  const real = titles.map(({ title, cpv }, at) => example(title, cpv, 1, foldOf[at] ?? 0));
  const families = SHIPPED_FAMILIES.flatMap(({ label, keywords, cpvPrefixes: [prefix] }) =>
    prefix === undefined ? [] : [label, ...keywords].map((text) => example(text, prefix, OWN_WORDS, -1)),
  );
  const words = [...vocabulary(), ...writtenTitles()].map(({ text, cpv }) => example(text, cpv, OWN_WORDS, -1));
  const labels = officialLabels(path.join(path.dirname(file), "cpv_2008.tsv"));
  return { titles, foldOf, examples: [...real, ...labels, ...families, ...words] };
}

function officialLabels(file: string): readonly Example[] {
  if (!existsSync(file)) throw new Error(`the CPV labels are expected beside the titles: ${file}`);
  const { data } = Papa.parse<Record<string, string>>(readFileSync(file, "utf8"), { header: true, delimiter: "\t" });
  return data.flatMap(({ code = "", label_fr: label = "" }) => {
    const cpv = cpvDigits(code);
    return cpv === undefined || label === "" ? [] : [example(label, cpv, OFFICIAL, -1)];
  });
}

function example(text: string, cpv: string, weight: number, fold: number): Example {
  return { text, cpv, weight, fold, ...vectorsOf(text) };
}
