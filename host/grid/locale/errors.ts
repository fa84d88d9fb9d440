import type { ErrorCode } from "../contract/cells";
import type { GridLocale } from "../contract/locale";

/** Errors as French Excel writes them; those it writes as English does are not listed. */
const FRENCH: Partial<Record<ErrorCode, string>> = {
  "#NULL!": "#NUL!",
  "#VALUE!": "#VALEUR!",
  "#NAME?": "#NOM?",
  "#NUM!": "#NOMBRE!",
  "#SPILL!": "#PROPAGATION!",
};

/** Error as it is shown in the locale. */
export function localError(code: ErrorCode, locale: GridLocale): string {
  return locale === "fr" ? (FRENCH[code] ?? code) : code;
}

/** Stored form of an error written in French; the text unchanged when it is not one. */
export function storedError(text: string): string {
  const found = Object.entries(FRENCH).find(([, french]) => french === text.toUpperCase());
  return found?.[0] ?? text;
}
