/** A value quoted inside a reason: shown as it is, or formatted by the language (see {@link ReasonValue}). */
export type ReasonValue =
  | string
  | number
  | { readonly euros: number }
  | { readonly day: string }
  | { readonly months: number }
  | { readonly share: number }
  | { readonly list: readonly string[] };

/**
 * Why something is said, as data: a code and the values that its sentence quotes.
 * The sentence itself belongs to the locales, so that the pane, a formula, a printed sheet and a
 * command line say the same thing in French and in English.
 *
 * `{ euros }` are € HT with cents, `{ day }` is an ISO day, `{ share }` is between 0 and 1.
 */
export interface Reason<Code extends string = string> {
  readonly code: Code;
  readonly values?: Readonly<Record<string, ReasonValue>>;
  /** Article of the law that the reason rests on, for instance "R2121-6". */
  readonly article?: string;
}
