/**
 * The form under which a word of the lexicon and a word of a title are the same word: singular, feminine dropped. Lighter
 * than a stem, which would make one word of "traiteur" and "traitement", of "paille" and "paillage".
 *
 * @param word folded.
 */
export function rootOf(word: string): string {
  if (word.length < 4 || /\d/u.test(word)) return word;
  let root = word;
  if (root.endsWith("eaux")) root = root.slice(0, -1);
  else if (root.endsWith("aux")) root = `${root.slice(0, -2)}l`;
  else if (/[^su]s$/u.test(root) || /[^s]us$/u.test(root) || root.endsWith("oux")) root = root.slice(0, -1);
  if (root.endsWith("ees")) root = root.slice(0, -1);
  if (root.length > 4 && root.endsWith("e")) root = root.slice(0, -1);
  return root.length > 4 && /([lnst])\1$/u.test(root) ? root.slice(0, -1) : root;
}
