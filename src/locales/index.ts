import type { Reason } from "../domain/reason";
import { formulaEn, formulaFr } from "./reasons/formula";

export type Language = "fr" | "en";

export function languageOf(tag: string | undefined): Language {
  return /^fr\b/i.test(tag ?? "fr") ? "fr" : "en";
}

const SENTENCES: Readonly<Record<Language, Readonly<Record<string, string>>>> = { fr: formulaFr, en: formulaEn };

export function sentence({ code, values = {} }: Reason, language: Language): string {
  return (SENTENCES[language][code] ?? code).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ""));
}
