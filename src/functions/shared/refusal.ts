import type { Reason } from "../../domain/reason";
import { languageOf, sentencesIn, type Sentence } from "../../locales";

/**
 * The error that a cell shows, with its reason in the user's language.
 * #N/A: no answer exists; #VALEUR!: an argument cannot be used. Excel shows the message of these two only.
 *
 * @param details what makes the reason clearer, after it
 */
export function refusal(
  kind: "value" | "notAvailable",
  reason: Reason,
  details: readonly Reason[] = [],
): CustomFunctions.Error {
  const code = kind === "value" ? CustomFunctions.ErrorCode.invalidValue : CustomFunctions.ErrorCode.notAvailable;
  const sentence = sentences();
  const said = details.length === 0 ? [] : [details.map(sentence).join(" · ")];
  return new CustomFunctions.Error(code, [sentence(reason), ...said].join(" "));
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
