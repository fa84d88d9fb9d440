import type { Encoding } from "./rawFile";

/** Bytes looked at to recognise UTF-16 that has no mark. */
const SAMPLE = 4_000;

/** The signs of Windows-1252 from 0x80 on; some decoders leave them as control characters. */
const SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
const CONTROL = /[\u0080-\u009F]/gu;

/**
 * The text of a file, and the encoding it was written in: the byte-order mark says it; without one, UTF-16 shows by
 * its null bytes, UTF-8 by being valid, and what remains is the Windows-1252 that French spreadsheets export.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const encoding = encodingOf(bytes);
  const text = encoding && new TextDecoder(encoding).decode(bytes);
  if (encoding !== undefined && text !== undefined) return { text, encoding };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    const text = new TextDecoder("windows-1252").decode(bytes);
    return {
      text: text.replace(CONTROL, (sign) => SIGNS[sign.charCodeAt(0) - 0x80] ?? sign),
      encoding: "windows-1252",
    };
  }
}

function encodingOf(bytes: Uint8Array): Encoding | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const nulls = [0, 0];
  const length = Math.min(bytes.length, SAMPLE);
  for (let index = 0; index < length; index++) if (bytes[index] === 0) nulls[index % 2] = (nulls[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nulls;
  if (odd > length / 6 && even < odd / 4) return "utf-16le";
  return even > length / 6 && odd < even / 4 ? "utf-16be" : undefined;
}
