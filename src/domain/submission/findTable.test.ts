import * as fc from "fast-check";
import { findTable, findTables } from "./index";
import { aFile, aSheet, merged } from "./testing/aSheet";

const HEADER = ["Objet du besoin", "Montant HT annuel", "Durée (mois)"];
const skippedCodes = (sheet: ReturnType<typeof aSheet>) =>
  findTable(sheet)?.skipped.map(({ row, reason }) => [row, reason.code]);

test("title lines above the header are set aside", () => {
  const table = findTable(
    aSheet("Besoins", ["Recensement 2027"], [""], ["Direction", "Objet", "Montant"], ["Voirie", "Sel", 12_000]),
  );
  expect(table?.headerRows).toEqual([3]);
  expect(table?.rows).toEqual([{ row: 4, cells: ["Voirie", "Sel", 12_000], section: "", hidden: false }]);
  expect(table?.skipped.map(({ reason }) => reason.code)).toEqual(["row.said-above", "row.empty"]);
  expect(table?.above).toEqual({ year: 2027 });
});

test("a header in a language we do not know is still the line of words above numbers", () => {
  const table = findTable(
    aSheet("x", ["Bezeichnung", "Betrag", "Amt"], ["Streusalz", 12_000, "Bauhof"], ["Papier", 800, "Amt 3"]),
  );
  expect(table?.headerRows).toEqual([1]);
});

test("two header lines make one name a column", () => {
  const sheet = merged(
    aSheet("x", ["Besoin", "", "Budget", ""], ["Objet", "Nature", "Montant HT", "Durée"], ["Sel", "F", 12_000, 12]),
    [1, 0, 1, 1],
    [1, 2, 1, 3],
  );
  expect(findTable(sheet)).toMatchObject({
    headerRows: [1, 2],
    columns: [
      { header: "Besoin Objet" },
      { header: "Besoin Nature" },
      { header: "Budget Montant HT" },
      { header: "Budget Durée" },
    ],
  });
});

test("names finished on the line below belong to the header", () => {
  const sheet = merged(
    aSheet("x", ["Objet", "Montant annuel", ""], ["", "HT", "TTC"], ["Sel", 100, 120]),
    [1, 1, 1, 2],
  );
  expect(findTable(sheet)).toMatchObject({
    headerRows: [1, 2],
    columns: [{ header: "Objet" }, { header: "Montant annuel HT" }, { header: "Montant annuel TTC" }],
  });
});

test("subtotals, repeated headers, blank lines, notes and column numbers are no needs", () => {
  const sheet = aSheet(
    "x",
    HEADER,
    [1, 2, 3],
    ["Sel de déneigement", 12_000, 24],
    ["Sous-total fournitures", 12_000, ""],
    ["", "", ""],
    HEADER,
    ["Exemple : fourniture de papier", 1_000, 12],
    ["Total maintenance des ascenseurs", 8_000, "2 ans"],
    ["TOTAL GÉNÉRAL", 20_000, ""],
    ["NB : montants hors taxes", "", ""],
  );
  expect(findTable(sheet)?.rows.map(({ row }) => row)).toEqual([3, 8]);
  expect(skippedCodes(sheet)).toEqual([
    [2, "row.column-numbers"],
    [4, "row.total"],
    [5, "row.empty"],
    [6, "row.repeated-header"],
    [7, "row.example"],
    [9, "row.total"],
    [10, "row.note"],
  ]);
});

test("a section qualifies the lines below it", () => {
  const sheet = aSheet(
    "x",
    HEADER,
    ["FOURNITURES", "", ""],
    ["Sel", 12_000, 12],
    ["Direction des sports", "", ""],
    ["Ballons", 900, 12],
  );
  expect(findTable(sheet)?.rows.map(({ section }) => section)).toEqual(["FOURNITURES", "Direction des sports"]);
});

test("a need of which only the title is known stays a need", () => {
  const sheet = aSheet("x", HEADER, ["Remplacement de la sonorisation du théâtre", "", ""]);
  expect(findTable(sheet)?.rows).toHaveLength(1);
});

test("cells merged downwards hold for each of their lines", () => {
  const sheet = merged(
    aSheet("x", ["Direction", "Objet", "Montant"], ["Voirie", "Sel", 1], ["", "Gravier", 2], ["Sports", "Ballons", 3]),
    [2, 0, 3, 0],
  );
  expect(findTable(sheet)?.rows.map(({ cells }) => cells[0])).toEqual(["Voirie", "Voirie", "Sports"]);
});

test("hidden lines are read, and told", () => {
  const sheet = { ...aSheet("x", HEADER, ["Sel", 1_000, 12]), hiddenLines: new Set([2]) };
  expect(findTable(sheet)?.rows[0]?.hidden).toBe(true);
});

test("blank columns are dropped, columns without a name are kept when they hold something", () => {
  const sheet = aSheet("x", ["", "Objet", "", "Montant", ""], ["", "Sel", "", 12_000, "urgent"]);
  expect(findTable(sheet)?.columns.map(({ index }) => index)).toEqual([1, 3, 4]);
});

test("each sheet that lists needs is read, the others are set aside with a reason", () => {
  const needs = [HEADER, ["Sel", 12_000, 12]] as const;
  const file = aFile(
    "f.xlsx",
    aSheet("Notice", ["Mode d'emploi"], ["Une ligne par besoin."]),
    aSheet("Voirie", ...needs),
    aSheet("Sports", ...needs),
    { ...aSheet("Anciens", ...needs), hidden: true },
    aSheet("Vide"),
  );
  const { tables, asideSheets } = findTables(file);
  expect(tables.map(({ sheet }) => sheet)).toEqual(["Voirie", "Sports"]);
  expect(asideSheets.map(({ sheet, reason }) => [sheet, reason.code])).toEqual([
    ["Notice", "sheet.no-header"],
    ["Anciens", "sheet.hidden"],
    ["Vide", "sheet.empty"],
  ]);
});

test("no line is ever lost: the header's last line, needs and lines set aside make up the sheet", () => {
  const cell = fc.oneof(
    fc.constant(""),
    fc.integer(),
    fc.constantFrom("TOTAL", "Sous-total", "FOURNITURES", "Sel", "NB : x", ...HEADER),
  );
  const line = fc.array(cell, { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 3 }), fc.array(line, { maxLength: 30 }), (above, below) => {
      const rows = [...above, HEADER, ...below];
      const table = findTable(aSheet("x", ...rows));
      if (!table) return;
      const lines = [
        Math.max(...table.headerRows),
        ...table.rows.map(({ row }) => row),
        ...table.skipped.map(({ row }) => row),
      ];
      expect(lines.sort((a, b) => a - b)).toEqual(rows.map((_, index) => index + 1));
    }),
  );
});
