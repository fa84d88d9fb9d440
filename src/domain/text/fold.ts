/**
 * Every space that files use: no-break, narrow no-break, thin, figure, zero-width and byte-order marks,
 * tabs and line ends included.
 */
const SPACES = /[\s\u00A0\u1680\u180E\u2000-\u200D\u202F\u205F\u2060\u3000\uFEFF]+/gu;
const MARKS = /\p{M}+/gu;
const APOSTROPHES = /[\u2018\u2019\u201B\u02BC\u0060\u00B4\u2032]/gu;

/** A text that is tidy already, as nearly all are. */
const TIDY = /^(?:[!-~\u00A1-\u02AF]+(?: [!-~\u00A1-\u02AF]+)*)?$/u;
const PLAIN = /^[ -_a-~]*$/u;

/** The text with any run of spaces (of any kind) turned into one plain space, without spaces around. */
export function tidy(text: string): string {
  return TIDY.test(text) ? text : text.replace(SPACES, " ").trim();
}

/**
 * The form under which two spellings of the same words are equal: no accent, no capital, straight apostrophes,
 * single spaces, ligatures opened.
 * @example fold("  Échéance  de l’ŒUVRE ") //=> "echeance de l'oeuvre"
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return tidy(text.toLowerCase());
  const flat = text.normalize("NFKD").replace(MARKS, "").replace(APOSTROPHES, "'").toLowerCase();
  return tidy(flat.replace(/œ/gu, "oe").replace(/æ/gu, "ae"));
}

/**
 * The letters and digits of a text, words separated by one space: what is left when punctuation says nothing.
 * @example words("N° de marché (actuel)") //=> "n de marche actuel"
 */
export function words(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
