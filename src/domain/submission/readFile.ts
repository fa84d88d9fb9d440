import type { RawFile } from "./rawFile";
import { readDelimited } from "./readDelimited";
import { isSpreadsheet, readSpreadsheet } from "./readSpreadsheet";

/** Beginnings of files that are sent by mistake for a list: PDF, images, rich text, web pages. */
const FOREIGN: readonly (readonly [start: string, kind: string])[] = [
  ["%PDF", "PDF"],
  ["\u0089PNG", "PNG"],
  ["\u00FF\u00D8\u00FF", "JPEG"],
  ["{\\rtf", "RTF"],
  ["<html", "HTML"],
  ["<!doc", "HTML"],
  ["<?xml", "XML"],
];

/**
 * What a file holds: a workbook or a text of values, told by its content and not by its name.
 * A file that cannot be read gives its reason; nothing is thrown.
 */
export async function readFile(name: string, bytes: Uint8Array): Promise<RawFile> {
  if (bytes.length === 0) return { kind: "unreadable", name, reason: { code: "file.empty" } };
  if (isSpreadsheet(bytes)) return readSpreadsheet(name, bytes);
  const start = new TextDecoder("latin1")
    .decode(bytes.subarray(0, 64))
    .replace(/^\u00EF\u00BB\u00BF/u, "")
    .trimStart()
    .toLowerCase();
  const foreign = FOREIGN.find(([mark]) => start.startsWith(mark.toLowerCase()));
  if (foreign) return unsupported(name, foreign[1]);
  if (/\.(?:xls[xmb]?|ods)$/iu.test(name)) {
    return { kind: "unreadable", name, reason: { code: "file.corrupted", values: { detail: "" } } };
  }
  return readDelimited(name, bytes);
}

function unsupported(name: string, kind: string): RawFile {
  return { kind: "unreadable", name, reason: { code: "file.unsupported", values: { kind } } };
}
