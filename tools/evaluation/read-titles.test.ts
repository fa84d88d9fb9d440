import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readTitlesOf } from "./read-titles";

function fileOf(text: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "titles-")), "titles.tsv");
  writeFileSync(file, text);
  return file;
}

describe("a file of titles with their codes", () => {
  it("is read whatever its order, its line ends and its other columns, with or without a buyer", () => {
    const file = fileOf("\uFEFFcodeCPV\tmontant\tobjet\r\n45233140-2\t12\tRéfection\r\n77310000\t\tTonte\r\n");
    expect(readTitlesOf(file)).toEqual({
      titles: [
        { title: "Réfection", cpv: "45233140", buyer: "" },
        { title: "Tonte", cpv: "77310000", buyer: "" },
      ],
      leftOut: { noTitle: 0, unreadableCode: 0 },
    });
  });

  it("counts what it leaves out, and gives codes their lost zero back", () => {
    const { titles, leftOut } = readTitlesOf(
      fileOf("objet\tcodeCPV\n\t45000000\nTonte\tABC\nTonte\t\nGaz\t9123000-7\n"),
    );
    expect(titles.map(({ cpv }) => cpv)).toEqual(["09123000"]);
    expect(leftOut).toEqual({ noTitle: 1, unreadableCode: 2 });
  });

  it("reads quotes as marks when they pair, as words when they do not", () => {
    const titlesOf = (text: string) => readTitlesOf(fileOf(text)).titles.map(({ title }) => title);
    expect(titlesOf('objet\tcodeCPV\n"Rue ""Haute"""\t45000000\n')).toEqual(['Rue "Haute"']);
    expect(titlesOf('objet\tcodeCPV\n"Les Tilleuls : toit\t45000000\nTonte\t77310000\n')).toEqual([
      '"Les Tilleuls : toit',
      "Tonte",
    ]);
  });

  it("is refused without the column of the titles", () => {
    expect(() => readTitlesOf(fileOf("titre\tcodeCPV\nTonte\t77310000\n"))).toThrow('no column "objet"');
  });
});
