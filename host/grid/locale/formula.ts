import type { GridLocale } from "../contract/locale";
import type { ErrorCode } from "../contract/cells";
import type { Notation, Token } from "../formula/tokens";
import { tokenise } from "../formula/tokens";
import { localError, storedError } from "./errors";
import { englishName, frenchName, isFrenchOnly } from "./function-names";

/** Items of structured references, in stored form and in French. */
const ITEMS: readonly (readonly [string, string])[] = [
  ["#All", "#Tout"],
  ["#Data", "#Données"],
  ["#Headers", "#En-têtes"],
  ["#Totals", "#Totaux"],
  ["#This Row", "#Cette ligne"],
];

/** How deep in array constants ({1,2;3,4}) each token is: separators mean something else there. */
function translate(
  tokens: readonly Token[],
  word: (token: Token, next: Token | undefined, inArray: boolean) => string,
): string {
  let depth = 0;
  return tokens
    .map((token, index) => {
      if (token.text === "{") depth += 1;
      if (token.text === "}") depth -= 1;
      return word(token, tokens[index + 1], depth > 0);
    })
    .join("");
}

function items(reference: string, from: 0 | 1): string {
  return ITEMS.reduce(
    (text, pair) => text.replaceAll(new RegExp(`${pair[from]}(?=\\])`, "gi"), pair[1 - from] ?? ""),
    reference,
  );
}

/** Formula as people write it in the locale, from its stored form. */
export function toLocalFormula(stored: string, locale: GridLocale): string {
  if (locale === "en") return stored;
  return translate(tokenise(stored, "stored"), (token, next, inArray) => {
    switch (token.kind) {
      case "number":
        return token.text.replace(".", ",");
      case "separator":
        return token.text === "," ? (inArray ? "." : ";") : token.text;
      case "name":
        return next?.text === "(" || /^(?:TRUE|FALSE)$/i.test(token.text) ? frenchName(token.text) : token.text;
      case "error":
        return localError(token.text as ErrorCode, "fr");
      case "structured":
        return items(token.text, 0);
      default:
        return token.text;
    }
  });
}

/** Stored form of a formula as people write it in the locale. */
export function fromLocalFormula(local: string, locale: GridLocale): string {
  if (locale === "en") return local;
  return translate(tokenise(local, "french"), (token, next, inArray) => {
    switch (token.kind) {
      case "number":
        return token.text.replace(",", ".");
      case "separator":
        return inArray ? (token.text === "." ? "," : token.text) : token.text === ";" ? "," : token.text;
      case "name":
        return next?.text === "(" || /^(?:VRAI|FAUX)$/i.test(token.text) ? englishName(token.text) : token.text;
      case "error":
        return storedError(token.text);
      case "structured":
        return items(token.text, 1);
      default:
        return token.text;
    }
  });
}

/** Whether a formula can only be French: a semicolon between arguments, or a function that English does not have. */
export function looksFrench(formula: string): boolean {
  const notation: Notation = "french";
  let arrays = 0;
  return tokenise(formula, notation).some((token, index, tokens) => {
    if (token.text === "{") arrays += 1;
    if (token.text === "}") arrays -= 1;
    if (token.kind === "separator" && token.text === ";" && arrays === 0) return true;
    return token.kind === "name" && tokens[index + 1]?.text === "(" && isFrenchOnly(token.text);
  });
}
