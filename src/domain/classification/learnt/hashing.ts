/** Bits of a feature's number: a hundred thousand features share sixteen million numbers, collisions are rare. */
const BITS = 24;
const PRIME = 16_777_619;
const START = 2_166_136_261;
const SPREAD = 0x2c1b3c6d;

/** The hash (FNV-1a) of the characters of a text from one place to another. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = START;
  for (let at = from; at < to; at++) hash = followed(hash, text.charCodeAt(at));
  return hash;
}

/** The hash of a text followed by one more character. */
export function followed(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

/** The number of a feature, from the hash of what it says and its kind: kinds do not meet. */
export function numberOf(kind: number, hash: number): number {
  const mixed = Math.imul(hash ^ Math.imul(kind, 0x9e3779b1), PRIME);
  const spread = Math.imul(mixed ^ (mixed >>> 15), SPREAD);
  return (spread ^ (spread >>> 13)) >>> (32 - BITS);
}

/** The hash of one thing followed by another. */
export function joined(before: number, after: number): number {
  return (Math.imul(before, 31) + after) | 0;
}
