import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import type { AnyThemeTexts } from "../../src/functions/metadata/texts";
import { themesOf, type Theme } from "./themes";

export type Locale = "fr" | "en";

/** A parameter as Excel reads it in functions.json. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
}

/** A function as Excel reads it in functions.json. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type?: string; readonly dimensionality?: "scalar" | "matrix" };
}

/** The file functions.json. */
export interface FunctionsFile {
  readonly functions: readonly FunctionMetadata[];
  readonly allowErrorForDataTypeAny: true;
  readonly allowCustomDataForDataTypeAny: true;
}

/** A formula with all that is known of it: its theme, the name of its code, its words and its examples. */
export interface DescribedFunction {
  readonly id: string;
  readonly theme: string;
  readonly codeName: string;
  readonly words: Readonly<Record<Locale, Omit<FunctionMetadata, "helpUrl">>>;
  readonly examples: AnyThemeTexts["functions"][string]["examples"];
}

/** Every formula, or what prevents it from being described. */
export interface Description {
  readonly functions: readonly DescribedFunction[];
  readonly errors: readonly string[];
}

type Generated = Omit<FunctionMetadata, "helpUrl">;

/**
 * Describes the formulas of `entry` in both languages: types, names and English words from the code, French words from
 * the catalogue. Identifiers and names are the same in every language.
 * A comment that Excel would refuse, an identifier used twice or a missing word is an error in the answer.
 */
export async function describeFunctions(
  entry: string,
  catalogue: Readonly<Record<string, AnyThemeTexts>>,
): Promise<Description> {
  const functions: DescribedFunction[] = [];
  const errors: string[] = [];
  for (const theme of themesOf(entry)) {
    const { metadataJson, associate, errors: refused } = await generateCustomFunctionsMetadata([theme.file]);
    errors.push(...refused.map((error) => `${theme.name}: ${error}`));
    const generated = metadataJson === "" ? [] : (JSON.parse(metadataJson) as { functions: Generated[] }).functions;
    for (const english of generated) {
      const codeName = associate.find(({ id }) => id === english.id)?.functionName ?? english.id;
      const described = describe(theme, codeName, english, catalogue[theme.name]?.functions[codeName]);
      errors.push(...described.errors);
      functions.push(described.described);
    }
  }
  return { functions, errors: [...errors, ...repeated(functions)] };
}

function describe(
  theme: Theme,
  codeName: string,
  english: Generated,
  texts: AnyThemeTexts["functions"][string] | undefined,
): { described: DescribedFunction; errors: string[] } {
  const missing = (what: string) => `${theme.name}: ${english.id} has no ${what}`;
  const errors = [
    ...(english.description ? [] : [missing("English description")]),
    ...english.parameters.filter((p) => !p.description).map((p) => missing(`English words for « ${p.name} »`)),
    ...(texts?.description ? [] : [missing("French description")]),
    ...english.parameters.filter((_, i) => !texts?.parameters[i]).map((p) => missing(`French words for « ${p.name} »`)),
    ...(texts?.examples.length ? [] : [missing("example")]),
  ];
  const french: Generated = {
    ...english,
    description: texts?.description ?? english.description,
    parameters: english.parameters.map((parameter, i) => ({ ...parameter, ...texts?.parameters[i] })),
  };
  const words = { fr: french, en: english };
  return { described: { id: english.id, theme: theme.name, codeName, words, examples: texts?.examples ?? [] }, errors };
}

function repeated(functions: readonly DescribedFunction[]): string[] {
  const ids = functions.map(({ id }) => id);
  return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id} is declared twice`);
}

/** The page of the help that documents the formulas in a language, below the add-in's address. */
export const HELP_PAGES: Readonly<Record<Locale, string>> = { fr: "aide/fr.html", en: "help/en.html" };

/** functions.json (English) or functions-fr.json (French) for an add-in served at `address`. */
export function functionsFile(functions: readonly DescribedFunction[], locale: Locale, address: string): FunctionsFile {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: functions.map(({ id, words }) => ({
      ...words[locale],
      helpUrl: `${address}/${HELP_PAGES[locale]}#${id}`,
    })),
  };
}
