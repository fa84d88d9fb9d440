import type { Reason } from "../../domain/reason";
import { languageOf, sentencesIn, type Sentence } from "../../locales";

/**
 * The error that a cell shows, with its reason in the user's language.
 * #N/A: no answer exists; #VALEUR!: an argument cannot be used. Excel shows the message of these two only.
 */
export function refusal(kind: "value" | "notAvailable", reason: Reason): CustomFunctions.Error {
  const code = kind === "value" ? CustomFunctions.ErrorCode.invalidValue : CustomFunctions.ErrorCode.notAvailable;
  return new CustomFunctions.Error(code, sentences()(reason));
}

/** Sentences in the language of the user. */
export function sentences(): Sentence {
  return sentencesIn(languageOf(displayLanguage()));
}

/** Undefined until Office has told it, and where there is no Office. */
function displayLanguage(): string | undefined {
  const office: { readonly context?: { readonly displayLanguage?: string } } | undefined =
    typeof Office === "undefined" ? undefined : Office;
  return office?.context?.displayLanguage;
}
