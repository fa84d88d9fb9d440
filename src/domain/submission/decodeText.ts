import type { Encoding } from "./rawFile";

/** Bytes looked at to recognise an encoding that has no mark. */
const SAMPLE = 4_000;
const LETTERS = 40_000;
/** Signs made at once: a call takes no more arguments than that. */
const PART = 8_192;

/** The signs of Windows-1252 from 0x80 on; some decoders leave the first ones as control characters. */
const WINDOWS = `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ${range(0xa0, 0xff)}`;
/** The signs of old Macs from 0x80 on. */
const MACINTOSH =
  "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";
/** Signs of ISO-8859-15 by those of Windows-1252 that have the same byte. */
const LATIN_9: Readonly<Record<string, string>> = { "¤": "€", "¼": "Œ", "½": "œ", "¾": "Ÿ" };
/** What French files hold beside plain letters, the usual and the rarer. */
const USUAL = new Set("éèêëàâçîïôùûœ’«»€°\u00A0");
const RARER = new Set("ÉÈÊÀÂÇÎÔŒ–—“”‘…²³½§µñáíóúöüä");

/**
 * The text of a file, and the encoding it was written in: the byte-order mark says it; without one, UTF-16 shows by
 * its null bytes, UTF-8 by being valid, and what remains is the Windows-1252 or the MacRoman that French spreadsheets
 * export, the one that gives more of the letters of French; or the ISO-8859-15 of older programs.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const wide = wideEncodingOf(bytes);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { text: decodedOnce(text) ?? text, encoding: "utf-8" };
  } catch {
    if (french(bytes, MACINTOSH) > french(bytes, WINDOWS))
      return { text: oneByteASign(bytes, MACINTOSH), encoding: "macintosh" };
    // Nobody writes the sign of all currencies: where it stands, ISO-8859-15 has the euro.
    const text = oneByteASign(bytes, WINDOWS);
    if (!text.includes("¤")) return { text, encoding: "windows-1252" };
    return { text: text.replace(/[¤¼½¾]/gu, (sign) => LATIN_9[sign] ?? sign), encoding: "iso-8859-15" };
  }
}

function wideEncodingOf(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
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

/** What two bytes of UTF-8 look like under Windows-1252: "Ã©", "â€™". */
const TWICE = /Ã[\u0080-\u00BF©¨ª‰ ]|â€/u;

/** A text that was taken for Windows-1252 and saved as UTF-8 again ("DurÃ©e"), as it was first; undefined for any other. */
function decodedOnce(text: string): string | undefined {
  if (!TWICE.test(text)) return undefined;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte = code < 0x80 ? code : WINDOWS.indexOf(text.charAt(at)) + 0x80;
    if (byte === 0x7f && code !== 0x7f) return undefined;
    bytes[at] = byte;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** How French the bytes look under a table of signs. */
function french(bytes: Uint8Array, signs: string): number {
  let score = 0;
  for (const byte of bytes.subarray(0, LETTERS)) {
    if (byte < 0x80) continue;
    const sign = signs[byte - 0x80] ?? "";
    score += USUAL.has(sign) ? 3 : RARER.has(sign) ? 1 : -3;
  }
  return score;
}

/** The text, a table giving the signs from 0x80 on. */
function oneByteASign(bytes: Uint8Array, signs: string): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += PART) {
    const codes = Array.from(bytes.subarray(from, from + PART), (byte) =>
      byte < 0x80 ? byte : signs.charCodeAt(byte - 0x80),
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join("");
}

function range(first: number, last: number): string {
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
