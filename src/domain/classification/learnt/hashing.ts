/** Bits of a feature's number: some sixty thousand features share four million numbers, collisions are rare. */
const BITS = 22;
const PRIME = 16_777_619;
const START = 2_166_136_261;

/** A hash under construction (FNV-1a), seeded by the kind of feature so that kinds do not meet. */
export function seedOf(kind: number): number {
  return Math.imul(START ^ kind, PRIME);
}

/** The hash with the characters of a text from one place to another added. */
export function mix(hash: number, text: string, from = 0, to = text.length): number {
  let mixed = hash;
  for (let at = from; at < to; at++) mixed = Math.imul(mixed ^ text.charCodeAt(at), PRIME);
  return mixed;
}

/** The number of a feature, from its hash. */
export function numberOf(hash: number): number {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (spread ^ (spread >>> 13)) >>> (32 - BITS);
}
