import { at, createHeadlessGrid, values, write } from "../testing";
import type { UniverGrid } from "../univer/univer-grid";
import { growTable } from "./grow";

let grid: UniverGrid;
beforeEach(() => {
  grid = createHeadlessGrid("fr");
  grid.sheets.add("Besoins");
  write(grid, "Besoins!A1", [
    ["Code", "Montant HT", "Direction"],
    ["1", 10, "Voirie"],
    ["2", 20, "Sports"],
    ["3", 30, "Voirie"],
  ]);
});
afterEach(() => grid.dispose());

const create = () => grid.tables.create(at(grid, "Besoins!A1:C4"), true, "Besoins");
const formulas = (address: string) => grid.cells.read(at(grid, address), ["formulas"]).formulas;

test("a table may bear the name of its sheet; formulas name its columns, its rows and the row they stand in", async () => {
  create();
  write(grid, "A1", [
    [
      "=SUM(Besoins[Montant HT])",
      "=ROWS(Besoins)",
      "=Besoins[[#Headers],[Montant HT]]",
      "=COUNTA(Besoins[[Code]:[Montant HT]])",
    ],
  ]);
  grid.tables.insertColumn("Besoins", 3, "Double");
  write(grid, "Besoins!D2", [["=[@[Montant HT]]*2"], ["=Besoins[[#This Row],[Montant HT]]*2"], ["=[@[Montant HT]]*2"]]);
  expect(await values(grid, "A1:D1")).toEqual([[60, 3, "Montant HT", 6]]);
  expect(await values(grid, "Besoins!D2:D4")).toEqual([[20], [40], [60]]);
  expect(formulas("A1")).toEqual([["=SUM(Besoins[Montant HT])"]]);
});

test("formulas follow rows added and deleted, new names of the table and of its columns", async () => {
  const { id } = create();
  write(grid, "A1", [["=SUM(Besoins[Montant HT])"]]);
  grid.tables.insertRows(id, 3, 2);
  write(grid, "Besoins!A5", [
    ["4", 40, "Sports"],
    ["5", 50, "Sports"],
  ]);
  expect(await values(grid, "A1")).toEqual([[150]]);
  grid.tables.renameColumn(id, 1, "Montant [HT]");
  grid.tables.rename(id, "Needs");
  grid.tables.deleteRows(id, 0, 1);
  expect(await values(grid, "A1")).toEqual([[140]]);
  expect(formulas("A1")).toEqual([["=SUM(Needs[Montant '[HT']])"]]);
  expect(grid.tables.get("needs")?.rect).toMatchObject({ row: 0, rows: 5 });
});

test("rows added in the middle push what lies below and take the formats and formulas of their neighbour", async () => {
  const { id } = create();
  write(grid, "Besoins!A6", [["dessous"]]);
  grid.tables.insertColumn(id, 3, "Double");
  write(grid, "Besoins!D2", [["=[@[Montant HT]]*2"], ["=[@[Montant HT]]*2"], ["=[@[Montant HT]]*2"]]);
  grid.formats.set(at(grid, "Besoins!B2:B4"), { numberFormat: "0.00" });
  grid.tables.insertRows(id, 1, 1);
  write(grid, "Besoins!B3", [[7]]);
  expect(await values(grid, "Besoins!A1:D7")).toEqual([
    ["Code", "Montant HT", "Direction", "Double"],
    ["1", 10, "Voirie", 20],
    ["", 7, "", 14],
    ["2", 20, "Sports", 40],
    ["3", 30, "Voirie", 60],
    ["", "", "", ""],
    ["dessous", "", "", ""],
  ]);
  expect(grid.formats.at(at(grid, "Besoins!B3")).numberFormat).toBe("0.00");
});

test("a table keeps one row, emptied; columns keep their identifiers when others come and go", () => {
  const { id } = create();
  grid.tables.deleteRows(id, 0, 3);
  expect(grid.tables.get(id)?.rect.rows).toBe(2);
  grid.tables.insertColumn(id, 1, "Objet");
  grid.tables.deleteColumn(id, 0);
  expect(grid.tables.get(id)?.columns).toEqual([
    { id: 4, name: "Objet" },
    { id: 2, name: "Montant HT" },
    { id: 3, name: "Direction" },
  ]);
});

test("headers are the names of columns, whoever writes them; an emptied one comes back", () => {
  const { id } = create();
  write(grid, "Besoins!A1", [["N°", ""]]);
  expect(grid.tables.get(id)?.columns.map((column) => column.name)).toEqual(["N°", "Montant HT", "Direction"]);
  expect(grid.cells.read(at(grid, "Besoins!A1:C1"), ["values"]).values).toEqual([["N°", "Montant HT", "Direction"]]);
});

test("a table is not made over another, nor under a name already taken; its headers are completed", () => {
  create();
  expect(() => grid.tables.create(at(grid, "Besoins!C4:D6"), true)).toThrow("overlap");
  expect(() => grid.tables.create(at(grid, "Besoins!F1:G2"), true, "besoins")).toThrow("nameTaken");
  write(grid, "Besoins!F1", [["a", "a", ""]]);
  expect(grid.tables.create(at(grid, "Besoins!F1:H2"), true).columns.map((column) => column.name)).toEqual([
    "a",
    "a1",
    "Colonne1",
  ]);
});

test("filters hide the rows they leave out, together", () => {
  const { id } = create();
  const hidden = () => [1, 2, 3].map((row) => grid.formats.rowHidden(at(grid, "Besoins!A1").sheet, row));
  grid.tables.setFilter(id, 2, { on: "values", values: ["Voirie"] });
  expect(hidden()).toEqual([false, true, false]);
  grid.tables.setFilter(id, 1, { on: "custom", first: ">15" });
  expect(hidden()).toEqual([true, true, false]);
  grid.tables.clearFilters(id);
  expect(hidden()).toEqual([false, false, false]);
});

test("a row filled just under a table joins it, unless another table is there", () => {
  const { id } = create();
  write(grid, "Besoins!A5", [["4"]]);
  growTable(grid.tables, grid.cells, at(grid, "Besoins!A1").sheet, at(grid, "Besoins!A5"));
  expect(grid.tables.get(id)?.rect.rows).toBe(5);
});

test("cells deleted across a table with rules and formats over empty cells move like any others", async () => {
  const { id } = create();
  grid.tables.insertRows(id, 3, 20);
  grid.formats.set(at(grid, "Besoins!C5:C24"), { numberFormat: "0.00" });
  grid.validations.set(at(grid, "Besoins!B2:B24"), {
    rule: { type: "decimal", operator: "GreaterThanOrEqual", formula1: "0" },
    ignoreBlanks: true,
    alert: { show: true, style: "Stop", title: "", message: "" },
    prompt: { show: false, title: "", message: "" },
  });
  grid.structure.deleteCells(at(grid, "Besoins!A5:C24"), "up");
  expect(await values(grid, "Besoins!A4:B5")).toEqual([
    ["3", 30],
    ["", ""],
  ]);
  expect(grid.tables.get(id)?.rect.rows).toBe(4);
});
