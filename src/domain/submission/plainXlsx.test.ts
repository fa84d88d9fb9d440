import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import * as fc from "fast-check";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { plainXlsx } from "./plainXlsx";
import { readFile } from "./readFile";

const aCell = fc.oneof(
  fc.string({ minLength: 1, unit: fc.constantFrom("a", "é", "<", "&", " ", "7") }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const aSheet = fc.array(fc.array(aCell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });

test("a workbook without its empty cells says what the whole one says", async () => {
  await fc.assert(
    fc.asyncProperty(aSheet, async (rows) => {
      const bytes = await writeXlsx({ sheets: [{ name: "Besoins", rows }] });
      const filled = ({ sheets }: Awaited<ReturnType<typeof readXlsx>>) =>
        (sheets[0]?.rows ?? []).map((row) => row.filter((cell) => cell !== null && cell !== ""));
      const [whole, plain] = [await readXlsx(bytes), await readXlsx(plainXlsx(bytes).bytes)];
      const last = filled(whole).findLastIndex((row) => row.length > 0);
      expect(filled(plain).slice(0, last + 1)).toEqual(filled(whole).slice(0, last + 1));
    }),
    { numRuns: 40 },
  );
});

/** A sheet of two lines whose XML is completed. */
async function withMore(xml: string): Promise<Uint8Array> {
  const rows = [
    ["Objet", "Montant"],
    ["Sel de déneigement", 12_000],
  ];
  const parts = unzipSync(await writeXlsx({ sheets: [{ name: "Besoins", rows }] }));
  const path = "xl/worksheets/sheet1.xml";
  const sheet = strFromU8(parts[path] ?? new Uint8Array()).replace("</sheetData>", `${xml}</sheetData>`);
  return zipSync({ ...parts, [path]: strToU8(sheet) });
}

test("a sheet formatted to its last corner is read for what it holds", async () => {
  const file = await readFile("besoins.xlsx", await withMore('<row r="1048576"><c r="XFD1048576" s="0"/></row>'));
  expect(file).toMatchObject({
    kind: "read",
    sheets: [
      {
        rows: [
          ["Objet", "Montant"],
          ["Sel de déneigement", 12_000],
        ],
      },
    ],
  });
});

test("a cell lost far away is told, not read", async () => {
  const file = await readFile("besoins.xlsx", await withMore('<row r="900000"><c r="XFA900000"><v>1</v></c></row>'));
  expect(file).toMatchObject({ kind: "read", sheets: [{ far: [{ row: 900_000, cells: "XFA900000" }] }] });
});
