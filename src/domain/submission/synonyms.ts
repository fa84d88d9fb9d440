import { TABLES } from "../table";
import { words } from "../text";
import { AMOUNTS, MET } from "./headerVocabulary";

/** Units and marks that a header carries beside its name. */
const UNITS =
  /\b(?:ht|h t|ttc|t t c|hors taxes?|hors tva|toutes taxes comprises|en|eur|euros?|k|ke|keuros?|keur|milliers|millions|excl|incl|vat|tax|taxes)\b/gu;

/** The field of an amount that is not said to be annual nor total. */
export const UNSCOPED_AMOUNT = "amount";

/** Columns that the add-in computes or that only the workbook decides: never taken from a file by their header. */
const NOT_SUBMITTED = new Set([
  "suggestedFamily",
  "confidence",
  "estimatedValue",
  "pooling",
  "action",
  "anomalies",
  "origin",
  "originalText",
]);

/** A spelling of a header, as words, and the field that it names. */
export interface Synonym {
  readonly words: string;
  readonly tokens: readonly string[];
  readonly field: string;
}

/** Every known spelling; the first field that claims a spelling keeps it. */
export const SYNONYMS: readonly Synonym[] = allSynonyms();

function allSynonyms(): readonly Synonym[] {
  const columns = TABLES.needs.columns.filter(({ key }) => !NOT_SUBMITTED.has(key));
  const entries = [
    ...columns.map(({ key, header }) => [key, [header]] as const),
    ...columns.map(({ key, aliases }) => [key, aliases] as const),
    [UNSCOPED_AMOUNT, AMOUNTS] as const,
    ...Object.entries(MET),
  ];
  const known = new Map<string, Synonym>();
  for (const [field, spellings] of entries) {
    for (const spelling of spellings) {
      const seen = headerWords(spelling);
      if (seen !== "" && !known.has(seen)) known.set(seen, { words: seen, tokens: seen.split(" "), field });
    }
  }
  return [...known.values()];
}

/** The words of "dateDeBesoin" are apart in "date De Besoin"; units ("k€", "kEuros") stay whole. */
export function apart(header: string): string {
  return header.replace(/(?<=\p{Ll}{2})(?=\p{Lu})|(?<=[\p{L}\p{N}])_+(?=[\p{L}\p{N}])/gu, " ");
}

/** The words of a header without its unit, its tax and its brackets of unit. */
export function headerWords(header: string): string {
  const seen = words(apart(header).replace(/[€$]/gu, " "));
  const bare = seen.replace(UNITS, " ").replace(/ +/gu, " ").trim();
  return bare === "" ? seen : bare;
}
