import { convert, findTable, mapColumns, type Conversion } from "../submission";
import type { CellValue } from "../table";
import { betweenVersions, incomingList, versionsAmong, type IncomingList } from "./index";

const HEADER = ["Direction", "Objet du besoin", "Montant annuel HT"];
const LINES: readonly CellValue[][] = [
  ["Sports", "Tracé des terrains de football", 12_500],
  ["Sports", "Filets de protection", 4_000],
  ["Sports", "Location de gradins démontables", 9_000],
];
const KEY = { keyName: "Clé de ligne" };

function aList(file: string, lines = LINES, name = "Feuil1"): IncomingList {
  const sheet = { name, rows: [HEADER, ...lines], merges: [], hidden: false, hiddenLines: new Set<number>() };
  const table = findTable(sheet, file);
  if (!table) throw new Error("no table");
  const mapping = mapColumns(table);
  return incomingList(table, mapping, {}, done(convert(table, mapping)));
}

function done(steps: Generator<number, Conversion>): Conversion {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const named = (lists: readonly IncomingList[]) =>
  versionsAmong(lists).map(({ older, newer, said }) => [older.file, newer.file, said]);
const OTHERS: readonly CellValue[][] = [
  ["Voirie", "Sel de déneigement", 12_000],
  ["Voirie", "Gravier concassé", 3_000],
];

describe("versions of a list received together", () => {
  test.each([
    ["a number", "sports v1.xlsx", "sports v2.xlsx"],
    ["the word corrected", "sports.xlsx", "sports_corrigé.xlsx"],
    ["a copy of the browser", "sports.xlsx", "sports (1).xlsx"],
    ["a day", "2026-11-03 sports.xlsx", "2026-11-12 sports.xlsx"],
    ["a French day", "sports 03-11-2026.xlsx", "sports 12-10-2027.xlsx"],
  ])("%s in the names says which is the newer, in whatever order they come", (_what, older, newer) => {
    expect(named([aList(older), aList(newer)])).toEqual([[older, newer, true]]);
    expect(named([aList(newer), aList(older)])).toEqual([[older, newer, true]]);
  });
  test("without a word of it, the last received is taken for the newer, and it is said to be a guess", () => {
    expect(named([aList("a.xlsx"), aList("b.xlsx")])).toEqual([["a.xlsx", "b.xlsx", false]]);
  });
  test("three versions follow each other", () => {
    const lists = ["sports v3.xlsx", "sports v1.xlsx", "sports v2.xlsx"].map((file) => aList(file));
    expect(named(lists)).toHaveLength(2);
    expect(new Set(named(lists).map(([older]) => older))).toEqual(new Set(["sports v1.xlsx", "sports v2.xlsx"]));
  });
  test("lists of other needs are no versions, nor two sheets of one file", () => {
    expect(named([aList("sports.xlsx"), aList("voirie.xlsx", OTHERS)])).toEqual([]);
    expect(named([aList("tout.xlsx"), aList("tout.xlsx", LINES, "Copie")])).toEqual([]);
  });
  test("a line that two departments ask for is no sign", () => {
    const shared = [...OTHERS, ["Sports", "Filets de protection", 4_000]];
    expect(named([aList("sports.xlsx"), aList("voirie.xlsx", shared)])).toEqual([]);
  });
});

test("what a version changes is told line by line, as against the workbook", () => {
  const changed = [
    ["Sports", "Tracé des terrains de football", 13_000],
    ["Sports", "Filets de protection", 4_000],
    ["Sports", "Vestiaires mobiles", 30_000],
  ];
  const [versions] = versionsAmong([aList("sports v1.xlsx"), aList("sports v2.xlsx", changed)]);
  const comparison = versions && betweenVersions(versions, KEY);
  expect(comparison?.changed.map(({ title, changes }) => [title, changes.map(({ field }) => field)])).toEqual([
    ["Tracé des terrains de football", ["annualAmount"]],
  ]);
  expect(comparison?.added.map(({ line }) => line.need["title"])).toEqual(["Vestiaires mobiles"]);
  expect(comparison?.gone.map(({ title }) => title)).toEqual(["Location de gradins démontables"]);
  expect(comparison?.same).toBe(1);
});
