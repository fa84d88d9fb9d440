import * as fc from "fast-check";
import { convert, findTable, mapColumns, readOrigin, type Conversion, type RawSheet } from "../submission";
import type { CellValue, TableRow } from "../table";
import { compare, incomingList, rowToAdd, type Comparison, type FormTraces, type IncomingList } from "./index";

const HEADER = ["Direction", "Objet du besoin", "Montant annuel HT", "Durée (mois)", "Date souhaitée", "Nature"];
const LINES: readonly CellValue[][] = [
  ["Sports", "Tracé des terrains de football", 12_500.5, 12, "01/09/2027", "S"],
  ["Sports", "Filets de protection", "à définir", "4 ans", "mars 2027", "Fournitures"],
  ["Sports", "Location de gradins démontables", "12 k€", 36, "T2 2027", "S"],
];
const KEY = { keyName: "Clé de ligne" };

function aList(
  lines: readonly (readonly CellValue[])[],
  file = "sports.xlsx",
  form?: FormTraces,
  header: readonly string[] = HEADER,
): IncomingList {
  const sheet: RawSheet = {
    name: "Feuil1",
    rows: [header, ...lines],
    merges: [],
    hidden: false,
    hiddenLines: new Set(),
  };
  const table = findTable(sheet, file);
  if (!table) throw new Error("no table");
  const mapping = mapColumns(table);
  return incomingList(table, mapping, {}, done(convert(table, mapping)), form);
}

function done(steps: Generator<number, Conversion>): Conversion {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The workbook once a list was written. */
function written(list: IncomingList): TableRow[] {
  return list.lines.map((line, at) => ({ ...rowToAdd(line), id: `B-${at + 1}` }));
}

const figures = ({ added, changed, same, gone }: Comparison) => ({
  added: added.length,
  changed: changed.length,
  same,
  gone: gone.length,
});
const withCell = (row: number, column: number, value: CellValue) =>
  LINES.map((line, at) => (at === row ? line.with(column, value) : line));

describe("a file imported again", () => {
  it("changes nothing", () => {
    expect(figures(compare(aList(LINES), written(aList(LINES)), KEY))).toEqual({
      added: 0,
      changed: 0,
      same: 3,
      gone: 0,
    });
  });

  it("changes nothing either when its needs were corrected in the workbook meanwhile", () => {
    const rows = written(aList(LINES)).map((row) => ({
      ...row,
      annualAmount: 40_000,
      title: `${String(row["title"])} (lot)`,
    }));
    expect(figures(compare(aList(LINES), rows, KEY))).toMatchObject({ changed: 0, same: 3, gone: 0 });
  });

  it("changes nothing, whatever it holds", () => {
    const cell = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.integer({ min: -10, max: 100_000 }),
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.constantFrom("", "12 k€", "à définir", "40 à 50 k€", "mars 2027", "4 ans", "=1+1", "Oui", true, "X = Y"),
    );
    const line = fc.tuple(fc.constantFrom("Sports", "Culture"), cell, cell, cell, cell, cell);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const rows = written(aList([...LINES, ...lines]));
        const { added, changed, gone } = compare(aList([...LINES, ...lines]), rows, KEY);
        expect({ added, changed, gone }).toEqual({ added: [], changed: [], gone: [] });
      }),
      { numRuns: 60 },
    );
  });
});

describe("a corrected file", () => {
  it("changes only what the department changed, line by line", () => {
    const { changed, same } = compare(aList(withCell(1, 2, 8_000)), written(aList(LINES)), KEY);
    expect(same).toBe(2);
    expect(changed).toMatchObject([
      {
        id: "B-2",
        changes: [{ field: "annualAmount", before: "à définir", after: 8_000, kind: "changed", safe: true }],
      },
    ]);
  });

  it("does not undo by itself what was decided in the workbook", () => {
    const rows = written(aList(LINES)).map((row) => (row["id"] === "B-2" ? { ...row, annualAmount: 9_000 } : row));
    const { changed } = compare(aList(withCell(1, 2, 8_000)), rows, KEY);
    expect(changed[0]?.changes).toEqual([
      { field: "annualAmount", before: 9_000, after: 8_000, kind: "both", safe: false },
    ]);
  });

  it("empties nothing by itself", () => {
    const { changed } = compare(aList(withCell(0, 2, "")), written(aList(LINES)), KEY);
    expect(changed[0]?.changes).toMatchObject([{ field: "annualAmount", after: "", kind: "emptied", safe: false }]);
  });

  it("knows its lines when they moved, when one was inserted, when one was reworded", () => {
    const lines = [
      ["Sports", "Buts de handball", 3_000, "", "", "F"],
      LINES[2] ?? [],
      ["Sports", "Tracés des terrains de football synthétiques", 12_500.5, 12, "01/09/2027", "S"],
      LINES[1] ?? [],
    ];
    const { added, changed, same, gone } = compare(aList(lines), written(aList(LINES)), KEY);
    expect(added.map(({ line }) => line.need["title"])).toEqual(["Buts de handball"]);
    expect(changed.map(({ id, changes }) => [id, changes.map(({ field }) => field)])).toEqual([["B-1", ["title"]]]);
    expect({ same, gone }).toEqual({ same: 2, gone: [] });
  });

  it("tells what it no longer holds", () => {
    const { gone, same } = compare(aList(LINES.slice(0, 2)), written(aList(LINES)), KEY);
    expect(gone).toEqual([{ id: "B-3", title: "Location de gradins démontables" }]);
    expect(same).toBe(2);
  });

  it("is known under another name, unless the user says that it is another file", () => {
    const again = aList(withCell(1, 2, 8_000), "sports V2 def.xlsx");
    const rows = written(aList(LINES));
    expect(compare(again, rows, KEY)).toMatchObject({ replaces: "sports.xlsx", same: 2, added: [] });
    expect(figures(compare(again, rows, { ...KEY, replaces: "" }))).toMatchObject({ added: 3, changed: 0 });
  });
});

describe("a new line", () => {
  const HELD = written(aList(LINES)).map((row) => ({ ...row, origin: "", originalText: "" }));

  it.each([
    ["the same object and amount", ["Sports", "Tracé des terrains de football", 12_500.5, 12, "", ""], { exact: true }],
    ["nearly", ["Sports", "Tracé du terrain de football", 13_000, 12, "", ""], { exact: false }],
  ])("is told to be in the workbook: %s", (_what, line, expected) => {
    const [only] = compare(aList([line], "autre.xlsx"), HELD, KEY).added;
    expect(only?.duplicate).toMatchObject({ id: "B-1", ...expected });
  });

  it.each([
    ["another department", ["Culture", "Tracé des terrains de football", 12_500.5, 12, "", ""]],
    ["an amount of another size", ["Sports", "Tracé des terrains de football", 90_000, 12, "", ""]],
    ["another object", ["Sports", "Achat de ballons", 12_500.5, 12, "", ""]],
  ])("is not: %s", (_what, line) => {
    expect(compare(aList([line], "autre.xlsx"), HELD, KEY).added[0]?.duplicate).toBeUndefined();
  });
});

describe("a line that names no exercise", () => {
  const heldFor = (year: CellValue): TableRow[] => written(aList(LINES)).map((row) => ({ ...row, origin: "", year }));
  const line = ["Sports", "Tracé des terrains de football", 12_500.5, 12, "", ""];
  const dated = (year: number) => aList([[...line, year]], "autre.xlsx", undefined, [...HEADER, "Exercice"]);

  it("is told to resemble a need of any exercise, and is never left out for that", () => {
    const [only] = compare(aList([line], "autre.xlsx"), heldFor(2027), KEY).added;
    expect(only?.duplicate).toMatchObject({ id: "B-1", exact: false });
  });

  it("resembles the latest first", () => {
    const rows = [...heldFor(2026), ...heldFor(2027).map((row) => ({ ...row, id: `N-${String(row["id"])}` }))];
    expect(compare(aList([line], "autre.xlsx"), rows, KEY).added[0]?.duplicate?.id).toBe("N-B-1");
  });

  it("is no duplicate of another exercise once it names its own", () => {
    expect(compare(dated(2028), heldFor(2027), KEY).added[0]?.duplicate).toBeUndefined();
    expect(compare(dated(2027), heldFor(2027), KEY).added[0]?.duplicate).toMatchObject({ exact: true });
    expect(compare(dated(2027), heldFor(""), KEY).added[0]?.duplicate).toMatchObject({ exact: false });
  });
});

describe("a workbook of corrections", () => {
  const rows = written(aList(LINES));
  const traces = (keys: ReadonlyMap<number, string>): FormTraces => ({
    corrections: true,
    keys,
    issued: new Map([["B-2", { department: "Sports", title: "Filets de protection", annualAmount: "à définir" }]]),
  });

  it("changes the needs that its keys name, and adds nothing", () => {
    const list = aList(withCell(1, 2, 8_000).slice(1, 2), "corrections.xlsx", traces(new Map([[2, "B-2"]])));
    const { changed, added, gone } = compare(list, rows, KEY);
    expect(changed).toMatchObject([{ id: "B-2" }]);
    expect(changed[0]?.changes).toContainEqual(
      expect.objectContaining({ field: "annualAmount", after: 8_000, kind: "changed", safe: true }),
    );
    expect({ added, gone }).toEqual({ added: [], gone: [] });
  });

  it("tells the needs that the workbook no longer holds", () => {
    const list = aList(LINES.slice(0, 1), "corrections.xlsx", traces(new Map([[2, "B-99"]])));
    expect(compare(list, rows, KEY).lost).toHaveLength(1);
  });
});

it("keeps the file, the line and the text that each need comes from", () => {
  const [need] = written(aList(LINES));
  expect(readOrigin(String(need?.["origin"]))).toMatchObject({ file: "sports.xlsx", sheet: "Feuil1", row: 2 });
  expect(need?.["originalText"]).toContain("Montant annuel HT = 12500,5");
});
