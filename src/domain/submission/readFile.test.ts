import { writeXlsx } from "hucre/xlsx";
import { writeOds } from "hucre/ods";
import { detectDelimiter } from "./readDelimited";
import { readFile } from "./index";

const CSV = 'Direction;Objet;Montant\r\nVoirie;"Sel; gravier";12 500,50\r\nÉcoles;Mobilier « élève »;3 000 €\r\n';
const text = (content: string) => new TextEncoder().encode(content);
const rowsOf = async (name: string, bytes: Uint8Array) => {
  const file = await readFile(name, bytes);
  return file.kind === "read" ? file.sheets[0]?.rows : file.reason;
};

const utf16 = (content: string, bigEndian: boolean, mark: boolean) => {
  const units = Array.from(`${mark ? "\uFEFF" : ""}${content}`, (sign) => sign.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
};
const windows1252 = (content: string) => Uint8Array.from(content, (sign) => (sign === "€" ? 0x80 : sign.charCodeAt(0)));

describe("texts of values", () => {
  const expected = [
    ["Direction", "Objet", "Montant"],
    ["Voirie", "Sel; gravier", "12 500,50"],
    ["Écoles", "Mobilier « élève »", "3 000 €"],
  ];
  test.each([
    ["UTF-8", text(CSV), "utf-8"],
    ["UTF-8 with a mark", text(`\uFEFF${CSV}`), "utf-8"],
    ["UTF-16 little-endian", utf16(CSV, false, true), "utf-16le"],
    ["UTF-16 big-endian", utf16(CSV, true, true), "utf-16be"],
    ["UTF-16 without a mark", utf16(CSV, false, false), "utf-16le"],
    ["Windows-1252", windows1252(CSV), "windows-1252"],
    ["old Mac line ends", text(CSV.replaceAll("\r\n", "\r")), "utf-8"],
    ["Unix line ends", text(CSV.replaceAll("\r\n", "\n")), "utf-8"],
    ["Excel's own first line", text(`sep=;\r\n${CSV}`), "utf-8"],
  ])("%s", async (how, bytes, encoding) => {
    const file = await readFile("besoins.csv", bytes);
    expect(file).toMatchObject({ kind: "read", format: "text", encoding, delimiter: ";" });
    const rows = (await rowsOf("besoins.csv", bytes)) as string[][];
    expect(how.startsWith("Excel") ? rows.slice(1) : rows).toEqual(expected);
  });

  test.each([
    ["a;b\n1,5;2,5\n3,5;4,5\n", ";"],
    ["a\tb\n1;2\t3\n", "\t"],
    ["a|b|c\n1|2|3\n", "|"],
    ["a,b,c\n1,2,3\n4,5,6\n", ","],
    ["Objet;Montant\nSel, sable, gravier;12\nGants, casques, gilets;15\n", ";"],
  ])("%j is cut at %j", (content, delimiter) => expect(detectDelimiter(content)).toBe(delimiter));
});

describe("workbooks", () => {
  const sheets = [
    {
      name: "Besoins",
      rows: [
        ["Objet", "Date"],
        ["Sel", new Date("2027-11-01T00:00:00Z")],
        [true, null],
      ],
    },
  ];
  const read = [
    ["Objet", "Date"],
    ["Sel", "2027-11-01"],
    [true, ""],
  ];
  test("an .xlsx gives its days as days, its empty cells as empty", async () => {
    expect(await rowsOf("b.xlsx", await writeXlsx({ sheets }))).toEqual(read);
  });
  test("an .ods too, whatever its name says", async () => {
    expect(await rowsOf("b.xlsx", await writeOds({ sheets }))).toMatchObject([read[0], read[1], [true]]);
  });
  test("a formula gives the value it had, and is not computed", async () => {
    const cells = new Map([["1,0", { value: null, formula: "1+1", formulaResult: 41 }]]);
    expect(await rowsOf("b.xlsx", await writeXlsx({ sheets: [{ name: "s", rows: [["a"], [null]], cells }] }))).toEqual([
      ["a"],
      [41],
    ]);
  });
});

describe("files that hold nothing to read are reported, not thrown", () => {
  test.each<[string, Uint8Array, string]>([
    ["vide.xlsx", new Uint8Array(0), "file.empty"],
    ["blanc.csv", text(" \r\n\r\n"), "file.empty"],
    ["tronqué.xlsx", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 1, 2]), "file.corrupted"],
    ["faux.xlsx", text("ceci n'est pas un classeur"), "file.corrupted"],
    ["devis.pdf", text("%PDF-1.7 ..."), "file.unsupported"],
    ["export.xls", text("<html><table><tr><td>1</td></tr></table></html>"), "file.unsupported"],
  ])("%s: %3$s", async (name, bytes, code) => {
    expect(await readFile(name, bytes)).toMatchObject({ kind: "unreadable", name, reason: { code } });
  });
  test("a workbook cut in two is corrupted", async () => {
    const whole = await writeXlsx({ sheets: [{ name: "s", rows: [["a"]] }] });
    expect(await readFile("a.xlsx", whole.slice(0, whole.length / 2))).toMatchObject({
      reason: { code: "file.corrupted" },
    });
  });
  test("a protected workbook asks to be unprotected", async () => {
    const encryption = { password: "secret", spinCount: 100 };
    const bytes = await writeXlsx({ sheets: [{ name: "s", rows: [["a"]] }], encryption });
    expect(await readFile("a.xlsx", bytes)).toMatchObject({ reason: { code: "file.encrypted" } });
  });
  test("a zip that swells beyond reason is refused before it is opened", async () => {
    const bytes = await writeXlsx({ sheets: [{ name: "s", rows: [["a"]] }] });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 28; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 4e8, true);
    expect(await readFile("a.xlsx", bytes)).toMatchObject({ reason: { code: "file.too-large" } });
  });
});
