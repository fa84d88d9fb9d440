import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeOds } from "hucre/ods";
import { plainOds } from "./plainOds";
import { readFile } from "./readFile";

const ROW = /<table:table-row[\s>].*?<\/table:table-row>/gsu;

/** The .ods of three lines, the first of which are put in what LibreOffice puts around rows. */
async function anOds(around: string, count: number): Promise<Uint8Array> {
  const rows = [
    ["Objet", "Montant"],
    ["Sel de déneigement", 12_000],
    ["Peinture routière", 8_000],
  ];
  const parts = unzipSync(await writeOds({ sheets: [{ name: "Besoins", rows }] }));
  const xml = strFromU8(parts["content.xml"] ?? new Uint8Array());
  const held = (xml.match(ROW) ?? []).slice(0, count).join("");
  const content = strToU8(xml.replace(held, `<table:${around}>${held}</table:${around}>`));
  return zipSync({ ...parts, "content.xml": content }, { level: 0 });
}

const linesOf = async (bytes: Uint8Array) => {
  const file = await readFile("besoins.ods", bytes);
  return file.kind === "read" ? file.sheets[0]?.rows.map(([object]) => object) : file.reason;
};

describe("an .ods keeps the lines that something surrounds", () => {
  test.each([
    ["the header repeated on each printed page", "table-header-rows", 1],
    ["lines repeated with it", "table-header-rows", 2],
    ["lines grouped so as to fold", "table-row-group", 3],
    ["a body of lines", "table-rows", 2],
  ])("%s", async (_what, around, count) => {
    expect(await linesOf(await anOds(around, count))).toEqual(["Objet", "Sel de déneigement", "Peinture routière"]);
  });
  test("and is left as it is when nothing surrounds them", async () => {
    const bytes = await writeOds({ sheets: [{ name: "Besoins", rows: [["Objet"]] }] });
    expect(plainOds(bytes).bytes).toBe(bytes);
  });
});

describe("an .ods with a cell lost far away", () => {
  const HEADER = ["Objet", "Direction", "Montant annuel"];
  const LINE = ["Sel de déneigement", "Voirie", 12_000];
  const withStray = async (stray: (xml: string) => string) => {
    const parts = unzipSync(await writeOds({ sheets: [{ name: "Besoins", rows: [HEADER, LINE] }] }));
    const xml = strFromU8(parts["content.xml"] ?? new Uint8Array());
    return zipSync({ ...parts, "content.xml": strToU8(stray(xml)) }, { level: 0 });
  };
  const cell = '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>';

  test("is read, and what is lost is told", async () => {
    const bytes = await withStray((xml) =>
      xml.replace(
        "</table:table>",
        `<table:table-row table:number-rows-repeated="900000"><table:table-cell/></table:table-row>` +
          `<table:table-row><table:table-cell table:number-columns-repeated="16000"/>${cell}</table:table-row></table:table>`,
      ),
    );
    const file = await readFile("besoins.ods", bytes);
    expect(file).toMatchObject({
      kind: "read",
      sheets: [{ rows: [HEADER, LINE], far: [{ row: 900_003, cells: "WQK900003" }] }],
    });
  });
});
