import { decodeText } from "./decodeText";
import type { FileProblem, RawFile } from "./rawFile";
import { readDelimited } from "./readDelimited";
import { readHtml } from "./readHtml";
import { isSpreadsheet, readSpreadsheet } from "./readSpreadsheet";
import { readSpreadsheetXml } from "./readSpreadsheetXml";

/** Beginnings of files that are sent by mistake for a list: PDF, images, rich text. */
const FOREIGN: readonly (readonly [start: string, kind: string])[] = [
  ["%PDF", "PDF"],
  ["\u0089PNG", "PNG"],
  ["\u00FF\u00D8\u00FF", "JPEG"],
  ["{\\rtf", "RTF"],
];
const HTML = /^(?:<!doctype html|<(?:html|head|meta|table|body|style)\b)/u;
const SAMPLE = 4_000;
const MOST_NO_TEXT = 0.01;

/**
 * What a file holds: a workbook, a web page with tables or a text of values, told by its content and not by its name.
 * A file that cannot be read gives its reason; nothing is thrown.
 */
export async function readFile(name: string, bytes: Uint8Array): Promise<RawFile> {
  if (bytes.length === 0) return refused(name, "file.empty");
  if (isSpreadsheet(bytes)) return readSpreadsheet(name, bytes);
  const latin = new TextDecoder("latin1").decode(bytes.subarray(0, SAMPLE));
  const start = latin.replace(/^\u00EF\u00BB\u00BF/u, "").trimStart();
  const foreign = FOREIGN.find(([mark]) => start.startsWith(mark));
  if (foreign) return unsupported(name, foreign[1]);
  if (!isText(bytes)) return refused(name, "file.corrupted", { detail: "" });
  const lower = start.toLowerCase();
  if (HTML.test(lower)) return readHtml(name, bytes) ?? unsupported(name, "HTML");
  if (lower.startsWith("<?xml"))
    return readSpreadsheetXml(name, bytes) ?? readHtml(name, bytes) ?? unsupported(name, "XML");
  const read = readDelimited(name, bytes);
  return /\.(?:xls[xmb]?|ods)$/iu.test(name) && !isList(read) ? refused(name, "file.corrupted", { detail: "" }) : read;
}

function isText(bytes: Uint8Array): boolean {
  const { text } = decodeText(bytes.subarray(0, SAMPLE));
  let strange = 0;
  for (let at = 0; at < text.length; at++) if (isStrange(text.charCodeAt(at))) strange++;
  return strange <= text.length * MOST_NO_TEXT;
}

/** Signs that no text holds; tabs, ends of lines and pages are of texts, and null signs may be lost in one. */
function isStrange(code: number): boolean {
  return (code > 0 && code < 9) || (code > 13 && code < 32);
}

/** A text under the name of a workbook is taken for one only when it has columns. */
function isList(file: RawFile): boolean {
  return file.kind === "read" && file.sheets.some(({ rows }) => rows.filter(({ length }) => length > 1).length > 1);
}

function unsupported(name: string, kind: string): RawFile {
  return refused(name, "file.unsupported", { kind });
}

function refused(name: string, code: FileProblem, values?: Readonly<Record<string, string>>): RawFile {
  return { kind: "unreadable", name, reason: values ? { code, values } : { code } };
}
