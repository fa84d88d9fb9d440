import * as fc from "fast-check";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import type { Scalar, Validation } from "../grid/grid";
import {
  answering,
  at,
  cellAt,
  createHeadlessGrid,
  openWorkbook,
  rectAt,
  saveWorkbook,
  values,
  write,
} from "../grid/testing";
import type { UniverGrid } from "../grid/univer/univer-grid";

let grid: UniverGrid;
beforeEach(() => {
  grid = createHeadlessGrid("fr");
});
afterEach(() => grid.dispose());

/** The workbook saved and opened again in the same grid; what saving lost. */
async function throughFile(): Promise<string[]> {
  await grid.calculation.settle();
  const { bytes, losses } = await saveWorkbook(grid.serialise());
  grid.load((await openWorkbook(bytes)).snapshot);
  await grid.calculation.settle();
  return losses.map((loss) => loss.code);
}

const LIST: Validation = {
  rule: { type: "list", values: ["Voirie", "Sports"], dropDown: true },
  ignoreBlanks: true,
  alert: { show: true, style: "Stop", title: "Direction", message: "Choisissez dans la liste." },
  prompt: { show: true, title: "Direction", message: "Qui demande ?" },
};

test("any value comes back from a file as it went in", async () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 30 }),
    fc.constantFrom("00123", " deux  espaces ", "ligne\nsuivante", "<&\"'>", "=pas une formule", "_x000D_"),
  );
  const scalar: fc.Arbitrary<Scalar> = fc.oneof(
    text,
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((value) => value + 0),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(scalar, { minLength: 1, maxLength: 15 }), async (column) => {
      const { snapshot } = await openWorkbook((await saveWorkbook(withColumn(column))).bytes);
      const cells = snapshot.sheets[0]?.cells;
      expect(column.map((_, row) => cells?.get(row)?.get(0)?.value ?? "")).toEqual(column);
    }),
    { numRuns: 40 },
  );
});

function withColumn(column: readonly Scalar[]): ReturnType<UniverGrid["serialise"]> {
  const blank = grid.serialise();
  const [sheet] = blank.sheets;
  if (!sheet) throw new Error("no sheet");
  return {
    ...blank,
    sheets: [{ ...sheet, cells: new Map(column.map((value, row) => [row, new Map([[0, { value }]])])) }],
  };
}

test("formulas, names, dates and formats are there after saving and opening", async () => {
  write(grid, "A1", [
    ["Date", "Montant"],
    [45356, 1234.5],
    [45357, "=B2*Coefficient"],
    ["", '=SUMIFS(B2:B3,A2:A3,">="&DATE(2024,3,6))'],
  ]);
  grid.formats.setNumberFormats(at(grid, "A2:B3"), [
    ["dd/mm/yyyy", '#,##0.00 "€"'],
    ["dd/mm/yyyy", '#,##0.00 "€"'],
  ]);
  grid.names.set({ name: "Coefficient", scope: "", formula: "=2", comment: "par défaut", visible: true });
  grid.formats.set(at(grid, "A1:B1"), {
    bold: true,
    fill: "#1F4E78",
    fontColor: "#FFFFFF",
    wrap: true,
    horizontal: "center",
  });
  grid.formats.setBorder(at(grid, "A1:B1"), "bottom", { style: "medium", color: "#C00000" });
  const before = grid.formats.at(at(grid, "A1"));
  await throughFile();
  expect(grid.cells.read(at(grid, "A2:B4"), ["text"]).text).toEqual([
    ["05/03/2024", "1\u202f234,50 €"],
    ["06/03/2024", "2\u202f469,00 €"],
    ["", "2469"],
  ]);
  expect(grid.cells.read(at(grid, "B3:B4"), ["formulas"]).formulas.flat()).toEqual([
    "=B2*Coefficient",
    '=SUMIFS(B2:B3,A2:A3,">="&DATE(2024,3,6))',
  ]);
  expect(grid.formats.at(at(grid, "A1"))).toEqual(before);
  expect(grid.names.list()).toEqual([
    { name: "Coefficient", scope: "", formula: "=2", comment: "par défaut", visible: true },
  ]);
});

test("newer functions, dynamic arrays and the add-in's own functions keep their formulas", async () => {
  answering(grid, {
    "CLASSER.LISTE": {
      answer: () => [
        ["a", 1],
        ["b", 2],
      ],
    },
  });
  write(grid, "A1", [["=LET(x,2,y,x+1,x*y)", "=SEQUENCE(2,2)", "", '=ESSAI.CLASSER.LISTE("nettoyage")']]);
  const before = await values(grid, "A1:E2");
  await throughFile();
  expect(await values(grid, "A1:E2")).toEqual(before);
  expect(grid.cells.read(at(grid, "A1:D1"), ["formulas"]).formulas[0]).toEqual([
    "=LET(x,2,y,x+1,x*y)",
    "=SEQUENCE(2,2)",
    2,
    '=ESSAI.CLASSER.LISTE("nettoyage")',
  ]);
});

test("tables with their columns, rules, notes and panes are there after saving and opening", async () => {
  grid.sheets.add("Besoins");
  write(grid, "Besoins!A1", [
    ["N°", "Montant\nHT", "Direction"],
    ["1", 10, "Voirie"],
    ["2", 20, "Autre"],
  ]);
  const { sheet } = at(grid, "Besoins!A1");
  grid.tables.create(at(grid, "Besoins!A1:C3"), true, "Besoins");
  grid.tables.setLook("1", { style: "TableStyleLight9", bandedRows: false, highlightFirstColumn: true });
  grid.validations.set(at(grid, "Besoins!C2:C3"), LIST);
  grid.conditionalFormats.add(sheet, [rectAt("B2:B3")], {
    type: "cellValue",
    operator: "GreaterThan",
    formula1: "=15",
    style: { fill: "#FFC7CE", fontColor: "#9C0006" },
  });
  grid.conditionalFormats.add(sheet, [rectAt("A2:C3")], {
    type: "custom",
    formula: '=$C2="Autre"',
    style: { bold: true },
  });
  grid.notes.set({ cell: cellAt(grid, "Besoins!B1"), text: "Hors taxes,\nsur 12 mois", author: "Achats" });
  grid.sheets.setFreeze(sheet, { rows: 1, columns: 1 });
  grid.formats.setColumnWidth(sheet, 2, 1, 180);
  grid.formats.setColumnHidden(sheet, 0, 1, true);
  grid.sheets.setTabColor(sheet, "#1F6F43");
  const before = [
    grid.tables.list(sheet),
    grid.validations.list(sheet),
    grid.conditionalFormats.list(sheet).map(({ ranges, rule }) => ({ ranges, rule })),
    grid.notes.list(),
  ];
  await throughFile();
  const after = at(grid, "Besoins!A1").sheet;
  expect([
    grid.tables.list(after),
    grid.validations.list(after),
    grid.conditionalFormats.list(after).map(({ ranges, rule }) => ({ ranges, rule })),
    grid.notes.list(),
  ]).toEqual(before);
  expect(grid.sheets.freeze(after)).toEqual({ rows: 1, columns: 1 });
  expect([
    grid.formats.columnWidth(after, 2),
    grid.formats.columnHidden(after, 0),
    grid.sheets.get(after)?.tabColor,
  ]).toEqual([180, true, "#1F6F43"]);
});

test("what Excel will not find is kept for the next opening here, and said", async () => {
  write(grid, "A1", [
    ["Direction", "Montant"],
    ["Voirie", 3],
    ["Sports", 5],
  ]);
  grid.comments.reply(grid.comments.add(cellAt(grid, "A2"), "Lequel ?", "Claire").id, "Le premier.", "Paul");
  grid.store.setSettings([["achats", '{"exercice":2027}']]);
  grid.store.setXmlPart("{1}", "<a/>");
  grid.charts.add({
    sheet: at(grid, "A1").sheet,
    name: "Montants",
    type: "ColumnClustered",
    source: at(grid, "A1:B3"),
    seriesBy: "Auto",
    title: "Montants",
    titleShown: true,
    legend: "None",
    left: 200,
    top: 20,
    width: 300,
    height: 200,
    options: { axe: "€" },
  });
  const before = [
    grid.comments.list(),
    [...grid.store.settings()],
    [...grid.store.xmlParts()],
    grid.charts.list().map(({ id: _, ...chart }) => chart),
  ];
  expect(await throughFile()).toEqual(expect.arrayContaining(["comment", "settings"]));
  expect([
    grid.comments.list(),
    [...grid.store.settings()],
    [...grid.store.xmlParts()],
    grid.charts.list().map(({ id: _, ...chart }) => chart),
  ]).toEqual(before);
});

test("the page set-up is in the file as Excel writes it, and comes back from a file made elsewhere", async () => {
  const { sheet } = at(grid, "A1");
  const settings: Readonly<Record<string, unknown>> = {
    PaperSize: "A4",
    Orientation: "Landscape",
    Zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
    LeftMargin: 36,
    CenterHorizontally: true,
    PrintArea: "A1:C40",
    PrintTitleRows: "1:1",
    RowBreaks: [20],
  };
  for (const [name, value] of Object.entries(settings))
    grid.store.setProperty(sheet, `page.${name}`, JSON.stringify(value));
  grid.store.setProperty(sheet, "page.all.CenterFooter", '"&P / &N"');
  write(grid, "A1", [["Séance"]]);
  const { bytes } = await saveWorkbook(grid.serialise());
  const file = await readXlsx(bytes);
  expect(file.sheets[0]).toMatchObject({
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: "&C&P / &N" },
  });
  expect(file.sheets[0]?.pageSetup).toMatchObject({ printArea: "$A$1:$C$40", printTitlesRow: "$1:$1" });
  const { pageSetup, rowBreaks } = file.sheets[0] ?? {};
  if (!pageSetup || !rowBreaks) throw new Error("no page set-up");
  const elsewhere = { name: "Séance", rows: [["Séance"]], pageSetup, rowBreaks };
  const { snapshot } = await openWorkbook(await writeXlsx({ sheets: [elsewhere] }));
  const read = snapshot.properties.get(snapshot.sheets[0]?.id ?? "");
  for (const [name, value] of Object.entries(settings))
    expect([name, JSON.parse(read?.get(`page.${name}`) ?? "null")]).toEqual([name, value]);
});

test("hidden sheets, protection and unlocked cells are there after saving and opening", async () => {
  const hidden = grid.sheets.add("Listes");
  grid.sheets.setVisibility(hidden.id, "VeryHidden");
  grid.sheets.protect(at(grid, "A1").sheet, { allowSort: true });
  grid.formats.set(at(grid, "B2"), { locked: false });
  await throughFile();
  expect(grid.sheets.list().map((sheet) => sheet.visibility)).toEqual(["Visible", "VeryHidden"]);
  expect(grid.sheets.protection(at(grid, "A1").sheet)).toEqual({ allowSort: true });
  expect(grid.formats.at(at(grid, "B2")).locked).toBe(false);
});

test.each([
  ["nothing", ""],
  ["a text", "Objet;Montant"],
  ["a damaged archive", "PK\u0003\u0004xxxxxxxxxxxx"],
])("%s is refused as unreadable, not half read", async (_, content) => {
  await expect(openWorkbook(new TextEncoder().encode(content))).rejects.toThrow("cannot be read");
});
