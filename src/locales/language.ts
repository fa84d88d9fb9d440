/** Languages of the pane. The sheet itself always speaks the language of the authority: French. */
export type Language = "fr" | "en";

/**
 * The language of the pane for a display language of Office: French for every "fr-…", English otherwise.
 * @example languageOf("fr-CA") //=> "fr"
 */
export function languageOf(tag: string | undefined): Language {
  return /^fr\b/i.test(tag ?? "") ? "fr" : "en";
}
