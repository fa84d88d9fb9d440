import * as fc from "fast-check";
import type { GridChange } from "../grid";
import { at, createHeadlessGrid, values, write } from "../testing";
import type { UniverGrid } from "./univer-grid";

let grid: UniverGrid;
beforeEach(() => {
  grid = createHeadlessGrid("fr");
});
afterEach(() => grid.dispose());

test("what is written is read back as it was: numbers at full precision, texts never interpreted", () => {
  const scalar = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
    fc.boolean(),
    fc.constantFrom("00123", "1e5", "12,5", "VRAI", "2024-01-05", "  x ", "é\n2"),
  );
  fc.assert(
    fc.property(fc.array(scalar, { minLength: 1, maxLength: 20 }), (column) => {
      const rect = { ...at(grid, "B2"), rows: column.length };
      grid.cells.write(
        rect,
        column.map((value) => [value]),
      );
      expect(grid.cells.read(rect, ["values"]).values.flat()).toEqual(column);
    }),
    { numRuns: 30 },
  );
});

test("formulas are calculated, spill, and say where they spill from", async () => {
  write(grid, "A1", [[2, "=A1*3", "=SEQUENCE(2,2)"]]);
  expect(await values(grid, "B1:D2")).toEqual([
    [6, 1, 2],
    ["", 3, 4],
  ]);
  expect(grid.cells.spillRange(at(grid, "C1"))).toMatchObject({ rows: 2, columns: 2 });
  expect(grid.cells.spillParent(at(grid, "D2"))).toMatchObject({ row: 0, column: 2 });
});

test("the screen shows French numbers, dates, booleans and errors", async () => {
  write(grid, "A1", [[1234.5, 45356, true, "=1/0", "=NOMINCONNU(1)", 0.125]]);
  grid.formats.setNumberFormats(at(grid, "A1:F1"), [['#,##0.00 "€"', "dd/mm/yyyy", null, null, null, "0.0%"]]);
  await grid.calculation.settle();
  expect(grid.cells.read(at(grid, "A1:F1"), ["text"]).text).toEqual([
    ["1\u202f234,50 €", "05/03/2024", "VRAI", "#DIV/0!", "#NOM?", "12,5%"],
  ]);
});

test("a text that looks like a number stays a text whatever its format becomes", () => {
  write(grid, "A1", [["00123"]]);
  grid.formats.set(at(grid, "A1"), { numberFormat: "0.00" });
  expect(grid.cells.read(at(grid, "A1"), ["values", "types"])).toEqual({ values: [["00123"]], types: [["String"]] });
});

test("a value written over a formula is not overwritten by the formula's late result", async () => {
  for (let round = 0; round < 5; round += 1) {
    grid.structure.insertRows(at(grid, "A1").sheet, 50, 1);
    write(grid, "A1", [["=6*7"]]);
    await grid.calculation.settle();
    write(grid, "A1", [[round]]);
    expect(await values(grid, "A1")).toEqual([[round]]);
  }
});

test("while the calculation is suspended results wait; one resume brings them all", async () => {
  write(grid, "A1", [[1, "=A1+1"]]);
  await grid.calculation.settle();
  grid.calculation.suspend();
  write(grid, "A1", [[10]]);
  expect(await values(grid, "B1")).toEqual([[2]]);
  grid.calculation.resume();
  expect(await values(grid, "B1")).toEqual([[11]]);
});

test("names are read with their present meaning", async () => {
  write(grid, "A1", [[5], [7], ["=Seuil*2"]]);
  const name = { name: "Seuil", scope: "", comment: "", visible: true } as const;
  grid.names.set({ ...name, formula: "=Feuil1!$A$1" });
  expect(await values(grid, "A3")).toEqual([[10]]);
  grid.names.set({ ...name, formula: "=Feuil1!$A$2" });
  expect(await values(grid, "A3")).toEqual([[14]]);
  grid.structure.insertRows(at(grid, "A1").sheet, 0, 1);
  expect(await values(grid, "A4")).toEqual([[14]]);
  expect(grid.names.get("seuil", "")?.formula).toBe("=Feuil1!$A$3");
});

test("inserting and deleting rows, columns and cells moves formulas, rules, notes and comments", async () => {
  write(grid, "A1", [
    [1, "=A1+1"],
    [2, "=A2+1"],
    [3, "=SUM(A1:A3)"],
  ]);
  const sheet = at(grid, "A1").sheet;
  grid.validations.set(at(grid, "A1:A3"), {
    rule: { type: "decimal", operator: "GreaterThan", formula1: "0" },
    ignoreBlanks: true,
    alert: { show: true, style: "Stop", title: "", message: "" },
    prompt: { show: false, title: "", message: "" },
  });
  grid.conditionalFormats.add(sheet, [at(grid, "B1:B3")], {
    type: "cellValue",
    operator: "GreaterThan",
    formula1: "2",
    style: { fill: "#FF0000" },
  });
  grid.notes.set({ cell: at(grid, "B3"), text: "à vérifier", author: "" });
  grid.structure.insertRows(sheet, 1, 2);
  grid.structure.insertCells(at(grid, "A1"), "down");
  grid.structure.insertColumns(sheet, 0, 1);
  expect(await values(grid, "B1:C6")).toEqual([
    ["", 2],
    [1, ""],
    ["", ""],
    ["", 3],
    [2, 6],
    [3, ""],
  ]);
  expect(grid.notes.list()[0]?.cell).toMatchObject({ row: 4, column: 2 });
  expect(grid.validations.list(sheet)[0]?.ranges).toEqual([expect.objectContaining({ row: 1, column: 1, rows: 5 })]);
  expect(grid.conditionalFormats.list(sheet)[0]?.ranges).toEqual([
    expect.objectContaining({ row: 0, column: 2, rows: 5 }),
  ]);
});

test("a change tells where, who and, for one cell, from what to what; structure comes before contents", async () => {
  const changes: GridChange[] = [];
  write(grid, "A1", [[1, "=A1+1"]]);
  await grid.calculation.settle();
  grid.onChange((change) => changes.push(change));
  write(grid, "A1", [["deux"]]);
  grid.structure.deleteRows(at(grid, "A1").sheet, 5, 2);
  await grid.calculation.settle();
  expect(changes[0]).toMatchObject({
    type: "cells",
    kind: "RangeEdited",
    origin: "api",
    detail: { valueBefore: 1, valueAfter: "deux", typeBefore: "Double", typeAfter: "String" },
  });
  const order = changes.map((change) => (change.type === "cells" ? `${change.kind} ${change.origin}` : change.type));
  expect(order.indexOf("structure")).toBeLessThan(order.indexOf("RowDeleted api"));
  expect(order).toContain("RangeEdited calculation");
});

test("a sheet that is added is not shown; the last visible one cannot leave", () => {
  const first = grid.sheets.active();
  const added = grid.sheets.add("Lots");
  expect(grid.sheets.active()).toBe(first);
  expect(() => grid.sheets.add("lots")).toThrow("nameTaken");
  expect(() => grid.sheets.rename(added.id, "a/b")).toThrow("nameInvalid");
  grid.sheets.setVisibility(added.id, "VeryHidden");
  expect(() => grid.sheets.remove(first)).toThrow("lastVisibleSheet");
  expect(grid.sheets.list().map((sheet) => sheet.visibility)).toEqual(["Visible", "VeryHidden"]);
});

test("formats: a member set is the only one changed, and mixed members are not common", () => {
  grid.formats.set(at(grid, "A1:B2"), { fill: "#ff0000", bold: true, numberFormat: "0.00" });
  grid.formats.set(at(grid, "A1"), { fill: null, locked: false });
  expect(grid.formats.at(at(grid, "A1"))).toMatchObject({
    fill: null,
    bold: true,
    numberFormat: "0.00",
    locked: false,
  });
  const common = grid.formats.common(at(grid, "A1:B2"));
  expect(common).toMatchObject({ bold: true, numberFormat: "0.00" });
  expect(common).not.toHaveProperty("fill");
  grid.formats.setBorder(at(grid, "A1:B2"), "insideVertical", { style: "thin", color: "#00FF00" });
  expect(grid.formats.border(at(grid, "A1:B2"), "insideVertical")).toEqual({ style: "thin", color: "#00FF00" });
  expect(grid.formats.border(at(grid, "A1:B2"), "insideHorizontal")).toBeNull();
});

test("a protected sheet refuses its locked cells and lets the others be written", () => {
  const { sheet } = at(grid, "A1");
  grid.formats.set(at(grid, "B1"), { locked: false });
  grid.sheets.protect(sheet, {});
  expect(() => write(grid, "A1", [[1]])).toThrow("protected");
  expect(() => write(grid, "B1", [[1]])).not.toThrow();
});

test("a snapshot opened again is the same snapshot", async () => {
  write(grid, "A1", [
    ["Code", "Montant"],
    ["a", 12.5],
    ["b", "=B2*2"],
  ]);
  grid.tables.create(at(grid, "A1:B3"), true, "Lots");
  grid.formats.set(at(grid, "B2:B3"), { numberFormat: "0.00", fill: "#FFF2CC" });
  grid.formats.setColumnWidth(at(grid, "A1").sheet, 0, 1, 120);
  grid.comments.add(at(grid, "A2"), "Lequel ?", "Claire");
  grid.store.setSettings([["achats", "{}"]]);
  await grid.calculation.settle();
  const before = grid.serialise();
  grid.load(before);
  await grid.calculation.settle();
  expect(grid.serialise()).toEqual(before);
});
