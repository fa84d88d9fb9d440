const numbers = new Map<string, number>();
/** Words numbered, at most. */
export const MOST_NUMBERED = 30_000;
/** The number of the words that came after the last place. */
export const UNNUMBERED = -1;

/**
 * The number of a folded word, the same for whoever asks: what is known of a word is then found in a list, without
 * searching for its letters again in each title. {@link UNNUMBERED} once enough words were met.
 */
export function numberOfWord(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  if (numbers.size >= MOST_NUMBERED) return UNNUMBERED;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}
