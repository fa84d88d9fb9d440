import { fold } from "./fold";

const MARKUP = /<[^>]{1,40}>|&(?:[a-z]{2,8}|#\d{2,5});/gi;
const DOTTED_ACRONYM = /\b(?:[a-z]\.){2,}[a-z]?(?![a-z])/g;
const ELISION = /(?<![a-z0-9])(?:l|d|qu|n|s|c|j|m|t|jusqu|lorsqu|puisqu)'(?=[a-z0-9])/g;
/** A letter that a wrong encoding destroyed: in French nearly always an accented e. */
const LOST_LETTER = /(?<=[a-z])(?:\uFFFD|\?(?=[a-z]))|\uFFFD(?=[a-z])/g;
const LOST_LIGATURE = /\b(man)?uvre(s?)\b/g;
const SEPARATORS = /[^a-z0-9]+/g;
const ASCII = /^[\u0020-\u007e]*$/;

/** UTF-8 read as Latin-1, the pairs that French produces. */
const MOJIBAKE: readonly (readonly [string, string])[] = [
  ["Ã©", "é"],
  ["Ã¨", "è"],
  ["Ãª", "ê"],
  ["Ã«", "ë"],
  ["Ã\u00A0", "à"],
  ["Ã¢", "â"],
  ["Ã®", "î"],
  ["Ã¯", "ï"],
  ["Ã´", "ô"],
  ["Ã¹", "ù"],
  ["Ã»", "û"],
  ["Ã§", "ç"],
  ["Ã‰", "É"],
  ["Å“", "œ"],
  ["â€™", "'"],
];

/** Undoes the damage of a wrong encoding and of web markup; leaves a sound text as it is. */
export function repairText(text: string): string {
  let repaired = text;
  if (/[ÃÅâ]/.test(text)) for (const [bad, good] of MOJIBAKE) repaired = repaired.replaceAll(bad, good);
  return /[<&]/.test(repaired) ? repaired.replace(MARKUP, " ") : repaired;
}

/**
 * The form under which two writings of the same French object are equal: lower case, no accent (even lost ones),
 * "œ" as "oe", elided articles removed, dotted acronyms joined ("A.M.O." → "amo"), words separated by one space.
 *
 * @example foldText("Maîtrise d’œuvre – École n° 2") // "maitrise oeuvre ecole n 2"
 */
export function foldText(text: string): string {
  const repaired = repairText(text);
  let folded = ASCII.test(repaired) ? repaired.toLowerCase() : fold(repaired);
  if (folded.includes("\uFFFD") || folded.includes("?")) folded = folded.replace(LOST_LETTER, "e");
  if (folded.includes("uvre")) folded = folded.replace(LOST_LIGATURE, "$1oeuvre$2");
  if (folded.includes(".")) folded = folded.replace(DOTTED_ACRONYM, (acronym) => acronym.replaceAll(".", ""));
  if (folded.includes("'")) folded = folded.replace(ELISION, " ");
  return folded.replace(SEPARATORS, " ").trim();
}
