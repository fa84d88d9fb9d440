/**
 * A character for each byte: those that JSON writes as they are and in one byte first, then others. Bytes that come often
 * should be small: a compressor then sees them as they are, which base64, three bytes in four letters, would hide.
 */
const CHARACTERS = [
  ...Array.from({ length: 0x5f }, (_, at) => 0x20 + at).filter((code) => code !== 0x22 && code !== 0x5c),
  ...Array.from({ length: 0x100 }, (_, at) => 0x100 + at),
].slice(0, 0x100);
const BYTES = new Uint8Array(0x200);
for (const [byte, code] of CHARACTERS.entries()) BYTES[code] = byte;

/** Bytes written as a text, one character each. */
export function toText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(CHARACTERS[byte] as number)).join("");
}

/** The byte at a place of a text that {@link toText} wrote. */
export function byteAt(text: string, at: number): number {
  return BYTES[text.charCodeAt(at)] as number;
}
