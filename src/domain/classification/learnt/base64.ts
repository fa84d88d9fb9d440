const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = new Uint8Array(128);
for (let at = 0; at < ALPHABET.length; at++) VALUES[ALPHABET.charCodeAt(at)] = at;

/** Bytes written in base64, without padding. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const word = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const letters = [word >> 18, (word >> 12) & 63, (word >> 6) & 63, word & 63].map((value) => ALPHABET.charAt(value));
    parts.push(letters.slice(0, Math.min(4, bytes.length - at + 1)).join(""));
  }
  return parts.join("");
}

/** The bytes of a text that {@link toBase64} wrote. */
export function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let to = 0;
  for (let at = 0; at < text.length; at += 4) {
    const word =
      ((VALUES[text.charCodeAt(at)] ?? 0) << 18) |
      ((VALUES[text.charCodeAt(at + 1)] ?? 0) << 12) |
      ((VALUES[text.charCodeAt(at + 2)] ?? 0) << 6) |
      (VALUES[text.charCodeAt(at + 3)] ?? 0);
    bytes[to++] = word >> 16;
    bytes[to++] = (word >> 8) & 255;
    bytes[to++] = word & 255;
  }
  return bytes;
}
