/**
 * Every space that files use: no-break, narrow no-break, thin, figure, zero-width and byte-order marks,
 * tabs and line ends included.
 */
const SPACES = /[\s\u00A0\u1680\u180E\u2000-\u200D\u202F\u205F\u2060\u3000\uFEFF]+/gu;
const MARKS = /\p{M}+/gu;
const APOSTROPHES = /[\u2018\u2019\u201B\u02BC\u0060\u00B4\u2032]/gu;

/** The text with any run of spaces (of any kind) turned into one plain space, without spaces around. */
export function tidy(text: string): string {
  return isTidy(text) ? text : text.replace(SPACES, " ").trim();
}

const SPACE = 0x20;

/** Whether a text, as nearly all, is only Latin letters and signs with one plain space between words. */
function isTidy(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isSign = (code > SPACE && code < 0x7f) || (code > 0xa0 && code < 0x2b0);
    if (!isSign && (code !== SPACE || before === SPACE)) return false;
    before = code;
  }
  return before !== SPACE || text === "";
}

/** Letters whose form depends on their neighbours (marks to join, a final sigma) come from there on, punctuation apart. */
const CONTEXTUAL = 0x300;
const PUNCTUATION = { first: 0x2000, last: 0x20cf };

/**
 * The same as a general way of folding, for texts in Latin letters: what each letter becomes is asked to the general
 * way once, and the runs of letters that stay as they are are copied as they are.
 */
function letterByLetter(general: (text: string) => string): (text: string) => string {
  const pieces: (string | undefined)[] = [];
  const stays: (boolean | undefined)[] = [];
  const learn = (letter: string, code: number): string => {
    const piece = general(`a${letter}a`).slice(1, -1);
    pieces[code] = piece;
    stays[code] = piece === letter && code !== SPACE;
    return piece;
  };
  return (text) => {
    const low = text.toLowerCase();
    let folded = "";
    let apart = false;
    let start = 0;
    for (let at = 0; at < low.length; at++) {
      const code = low.charCodeAt(at);
      if (stays[code]) continue;
      if (code === SPACE && at > start && stays[low.charCodeAt(at + 1)]) continue;
      if (code >= CONTEXTUAL && (code < PUNCTUATION.first || code > PUNCTUATION.last)) return general(text);
      const piece = pieces[code] ?? learn(low.charAt(at), code);
      if (piece.length > 1 && piece.includes(" ")) return general(text);
      if (at > start) {
        if (apart) folded += " ";
        folded += low.slice(start, at);
        apart = false;
      }
      start = at + 1;
      if (piece === " ") apart = folded !== "";
      else if (piece !== "") {
        folded += apart ? ` ${piece}` : piece;
        apart = false;
      }
    }
    if (start === 0) return low;
    if (start === low.length) return folded;
    return folded + (apart ? ` ${low.slice(start)}` : low.slice(start));
  };
}

/**
 * The form under which two spellings of the same words are equal: no accent, no capital, straight apostrophes,
 * single spaces, ligatures opened.
 * @example fold("  Échéance  de l’ŒUVRE ") //=> "echeance de l'oeuvre"
 */
export const fold = letterByLetter((text) => {
  const flat = text.normalize("NFKD").replace(MARKS, "").replace(APOSTROPHES, "'").toLowerCase();
  return tidy(flat.replace(/œ/gu, "oe").replace(/æ/gu, "ae"));
});

/**
 * The letters and digits of a text, words separated by one space: what is left when punctuation says nothing.
 * @example words("N° de marché (actuel)") //=> "n de marche actuel"
 */
export const words = letterByLetter((text) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
);
