const ALPHABET = 37;

/** 0 for a space (and anything else), 1 to 26 for letters, 27 to 36 for digits. */
function rankOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  return code >= 48 && code <= 57 ? code - 21 : 0;
}

/**
 * Distinct character trigrams of a folded text (see {@link foldText}), its ends marked, as increasing numbers:
 * a compact form that two texts are compared in by one walk.
 */
export function trigramsOf(folded: string): Uint16Array {
  if (folded === "") return new Uint16Array(0);
  const trigrams = new Uint16Array(folded.length);
  let before = 0;
  let here = rankOf(folded.charCodeAt(0));
  for (let at = 0; at < folded.length; at++) {
    const next = at + 1 < folded.length ? rankOf(folded.charCodeAt(at + 1)) : 0;
    trigrams[at] = (before * ALPHABET + here) * ALPHABET + next;
    before = here;
    here = next;
  }
  trigrams.sort();
  let distinct = 1;
  for (let at = 1; at < trigrams.length; at++) {
    const trigram = trigrams[at] ?? 0;
    if (trigram !== trigrams[at - 1]) trigrams[distinct++] = trigram;
  }
  return trigrams.subarray(0, distinct);
}

/** Dice coefficient of two sorted sets: twice what they share over what they count; 0 when one is empty. */
export function dice(left: Uint16Array, right: Uint16Array): number {
  if (left.length === 0 || right.length === 0) return 0;
  let shared = 0;
  let l = 0;
  let r = 0;
  while (l < left.length && r < right.length) {
    const difference = (left[l] ?? 0) - (right[r] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) l++;
    if (difference >= 0) r++;
  }
  return (2 * shared) / (left.length + right.length);
}
