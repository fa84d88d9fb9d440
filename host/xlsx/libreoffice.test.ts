import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { at, createHeadlessGrid, openWorkbook, saveWorkbook, write } from "../grid/testing";
import type { UniverGrid } from "../grid/univer/univer-grid";

/** Where LibreOffice is on this machine; null when it is not. */
function libreOffice(): string | null {
  const names = process.platform === "win32" ? ["soffice.com", "soffice.exe"] : ["soffice", "libreoffice"];
  const folders = [
    ...(process.env.PATH ?? "").split(path.delimiter),
    "/Applications/LibreOffice.app/Contents/MacOS",
    "C:\\Program Files\\LibreOffice\\program",
  ];
  return (
    folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find((file) => existsSync(file)) ?? null
  );
}

const office = libreOffice();
const withOffice = office === null ? test.skip : test;
let folder: string;
let grid: UniverGrid;
beforeAll(() => {
  if (office === null) console.warn("LibreOffice is not on this machine: files are not opened with it.");
  folder = mkdtempSync(path.join(tmpdir(), "embedded-workbook-"));
  grid = createHeadlessGrid("fr");
});
afterAll(() => {
  grid.dispose();
  rmSync(folder, { recursive: true, force: true });
});

/** Converts a file with LibreOffice, in a profile of its own; a file that it has to repair is refused in this mode. */
function convert(file: string, to: string): string {
  execFileSync(
    office ?? "",
    [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      to,
      "--outdir",
      path.join(folder, "out"),
      file,
    ],
    { stdio: "ignore", timeout: 120_000 },
  );
  const made = readdirSync(path.join(folder, "out")).find((name) => name.endsWith(`.${to.split(":")[0] ?? ""}`));
  if (made === undefined) throw new Error("LibreOffice converted nothing.");
  return path.join(folder, "out", made);
}

withOffice(
  "LibreOffice opens a saved workbook and finds the same values, formulas recalculated",
  async () => {
    grid.sheets.add("Besoins");
    write(grid, "Besoins!A1", [
      ["N°", "Objet du besoin", "Montant HT", "Date"],
      ["001", "Réfection d'ouvrages « A » & <B>", 1250.5, 46000],
      ["002", "Deux\nlignes", -3, 46001],
      ["003", "", 20, 46002],
    ]);
    grid.tables.create(at(grid, "Besoins!A1:D4"), true, "Besoins");
    grid.formats.set(at(grid, "Besoins!D2:D4"), { numberFormat: "dd/mm/yyyy" });
    grid.validations.set(at(grid, "Besoins!C2:C4"), {
      rule: { type: "decimal", operator: "GreaterThanOrEqual", formula1: "0" },
      ignoreBlanks: true,
      alert: { show: true, style: "Stop", title: "Montant", message: "Positif." },
      prompt: { show: false, title: "", message: "" },
    });
    grid.conditionalFormats.add(at(grid, "Besoins!A1").sheet, [at(grid, "Besoins!C2:C4")], {
      type: "cellValue",
      operator: "LessThan",
      formula1: "0",
      style: { fill: "#FFC7CE" },
    });
    grid.names.set({ name: "Total", scope: "", formula: "=SUM(Besoins!$C$2:$C$4)", comment: "", visible: true });
    write(grid, "A1", [
      [
        "=SUM(Besoins[Montant HT])",
        "=Total*2",
        '=COUNTIF(Besoins[Montant HT],">0")',
        '=IFERROR(1/0,"aucun")',
        '=TEXT(Besoins!D2,"yyyy")',
        true,
        "=1/0",
      ],
    ]);
    grid.charts.add({
      sheet: at(grid, "A1").sheet,
      name: "Montants",
      type: "ColumnClustered",
      source: at(grid, "Besoins!B1:C4"),
      seriesBy: "Auto",
      title: "Montants",
      titleShown: true,
      legend: "None",
      left: 20,
      top: 60,
      width: 300,
      height: 200,
      options: {},
    });
    grid.comments.add(at(grid, "Besoins!B2"), "Lequel ?", "Claire");
    await grid.calculation.settle();
    const file = path.join(folder, "programme.xlsx");
    writeFileSync(file, (await saveWorkbook(grid.serialise())).bytes);
    const { snapshot } = await openWorkbook(new Uint8Array(readFileSync(convert(file, "xlsx:Calc MS Excel 2007 XML"))));
    const found = (sheet: string, row: number, columns: number): unknown[] => {
      const cells = snapshot.sheets.find((each) => each.name === sheet)?.cells.get(row);
      return Array.from(
        { length: columns },
        (_, column) => cells?.get(column)?.error ?? cells?.get(column)?.value ?? "",
      );
    };
    for (const [sheet, rows, columns] of [
      ["Feuil1", 1, 7],
      ["Besoins", 4, 4],
    ] as const) {
      const { sheet: id } = at(grid, `${sheet}!A1`);
      const expected = grid.cells.read({ sheet: id, row: 0, column: 0, rows, columns }, ["values"]).values;
      expect(expected.map((_, row) => found(sheet, row, columns))).toEqual(expected);
    }
    expect(snapshot.sheets.flatMap((sheet) => sheet.tables).map((table) => table.name)).toContain("Besoins");
  },
  180_000,
);
