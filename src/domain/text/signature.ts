const WORDS = 8;

/**
 * The character trigrams of a folded text as 256 bits: two texts are compared in a few operations. Different trigrams
 * may share a bit, so the likeness found is at least nearly that of the trigrams, never far below.
 */
export function signatureOf(folded: string): Uint32Array {
  const bits = new Uint32Array(WORDS);
  let before = 32;
  let here = folded.charCodeAt(0);
  for (let at = 1; at <= folded.length; at++) {
    const next = at < folded.length ? folded.charCodeAt(at) : 32;
    const bit = (Math.imul(before, 31 * 31) + Math.imul(here, 31) + next) & 0xff;
    bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
    before = here;
    here = next;
  }
  return bits;
}

function ones(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Dice coefficient of two signatures, 0 to 1. */
export function signatureLikeness(left: Uint32Array, right: Uint32Array): number {
  let shared = 0;
  let total = 0;
  for (let at = 0; at < WORDS; at++) {
    const [one, two] = [left[at] ?? 0, right[at] ?? 0];
    shared += ones(one & two);
    total += ones(one) + ones(two);
  }
  return total === 0 ? 0 : (2 * shared) / total;
}
