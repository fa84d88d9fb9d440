import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import type { NastyFile } from "./nastyFile";
import { workbookOf } from "./workbookOf";
import { utf8, xlsx } from "./write";

const SHEET = {
  name: "Besoins",
  lines: [
    ["Objet", "Direction", "Montant"],
    ["Sel de déneigement", "Voirie", 12_000],
  ],
};
const ENTRY = 0x02014b50;

/** The same zip, the opened size of its largest entry being said to be another. */
function saying(zip: Uint8Array, size: number): Uint8Array {
  const lying = zip.slice();
  const view = new DataView(lying.buffer);
  let largest = { at: -1, size: 0 };
  for (let at = 0; at < lying.length - 46; at++) {
    if (view.getUint32(at, true) !== ENTRY) continue;
    const said = view.getUint32(at + 24, true);
    if (said > largest.size) largest = { at, size: said };
  }
  view.setUint32(largest.at + 24, size, true);
  return lying;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const sheetXml = (body: string, before = ""): string =>
  `<?xml version="1.0"?>${before}<worksheet xmlns="${MAIN}"><sheetData>${body}</sheetData></worksheet>`;
const textCell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const refused = (name: string, why: string, bytes: NastyFile["bytes"], error: string): NastyFile => {
  return { name, why, bytes, expected: { error } };
};

/** Files that cannot be read, or must not be: each says why. */
export const BROKEN: readonly NastyFile[] = [
  refused("vide.xlsx", "nothing at all", () => new Uint8Array(0), "file.empty"),
  refused("blancs.csv", "blank lines only", () => utf8(" \r\n\r\n;;;\r\n"), "file.empty"),
  refused("sans-ligne.xlsx", "a workbook without a cell", () => xlsx({ name: "Feuil1", lines: [] }), "file.empty"),
  refused(
    "coupe.xlsx",
    "a download that stopped half-way",
    async () => {
      const whole = await xlsx(SHEET);
      return whole.slice(0, whole.length / 2);
    },
    "file.corrupted",
  ),
  refused(
    "abime.xlsx",
    "bytes changed in the middle",
    async () => {
      const bytes = await xlsx(SHEET);
      return bytes.map((byte, at) => (at > 60 && at < bytes.length - 400 ? byte ^ 0x5a : byte));
    },
    "file.corrupted",
  ),
  refused(
    "texte.xlsx",
    "a text named as a workbook, which it is not",
    () => utf8("ceci n'est pas un classeur"),
    "file.corrupted",
  ),
  refused(
    "protege.xlsx",
    "a password is needed to open it",
    () =>
      writeXlsx({ sheets: [{ name: "S", rows: [["Objet"]] }], encryption: { password: "rivemar", spinCount: 1_000 } }),
    "file.encrypted",
  ),
  refused("devis.pdf.xlsx", "a PDF under another name", () => utf8("%PDF-1.7\n%âãÏÓ\n1 0 obj"), "file.unsupported"),
  refused(
    "image.csv",
    "a picture under another name",
    () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    "file.unsupported",
  ),
  refused(
    "lettre.docx",
    "a Word document",
    () => zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8("<w:document/>") }),
    "file.unsupported",
  ),
  refused(
    "bombe-annoncee.xlsx",
    "a few bytes that say they are gigabytes",
    async () => saying(await xlsx(SHEET), 0xf0000000),
    "file.too-large",
  ),
  refused(
    "bombe-cachee.xlsx",
    "eight megabytes of spaces that say they are a thousand bytes",
    () => saying(workbookOf(sheetXml(" ".repeat(8_000_000))), 1_000),
    "file.too-large",
  ),
  refused(
    "coins.xlsx",
    "two cells, in the first and the last of seventeen billion: the far one is told, what remains lists nothing",
    () =>
      workbookOf(
        sheetXml(`<row r="1">${textCell("A1", "Objet")}</row><row r="1048576">${textCell("XFD1048576", "fin")}</row>`),
      ),
    "file.no-table",
  ),
  refused(
    "entites.xlsx",
    "XML entities that expand a billion times",
    () =>
      workbookOf(
        sheetXml(
          `<row r="1">${textCell("A1", "&h;")}${textCell("B1", "Objet")}</row>`,
          `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${["b", "c", "d", "e", "f", "g", "h"].map((name, at) => `<!ENTITY ${name} "${`&${"abcdefg"[at] ?? ""};`.repeat(10)}">`).join("")}]>`,
        ),
      ),
    "file.no-table",
  ),
  refused(
    "notes.xlsx",
    "a page of prose, no list",
    () =>
      xlsx({
        name: "Note",
        lines: [["Madame, Monsieur,"], ["Veuillez trouver nos besoins pour 2027."], ["Cordialement"]],
      }),
    "file.no-table",
  ),
];
