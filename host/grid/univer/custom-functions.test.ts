import { answering, at, createHeadlessGrid, values, write } from "../testing";
import type { UniverGrid } from "./univer-grid";

let grid: UniverGrid;
beforeEach(() => {
  grid = createHeadlessGrid("fr");
});
afterEach(() => grid.dispose());

const double = { answer: (value: unknown) => Number(value) * 2 };

test("a function of the add-in answers later and its dependents follow, through other functions too", async () => {
  answering(grid, { "X.DOUBLE": double });
  write(grid, "A1", [[4, "=ESSAI.X.DOUBLE(A1)+ESSAI.X.DOUBLE(essai.x.double(1))", "=B1*10"]]);
  expect(await values(grid, "B1:C1")).toEqual([[12, 120]]);
  write(grid, "A1", [[5]]);
  expect(await values(grid, "B1:C1")).toEqual([[14, 140]]);
});

test("cells with the same arguments share one call; what does not depend on a change is not called again", async () => {
  const { calls } = answering(grid, { DOUBLE: double });
  write(grid, "A1", [[3], [9]]);
  write(grid, "B1", [["=ESSAI.DOUBLE(A1)"], ["=ESSAI.DOUBLE(A2)"], ["=ESSAI.DOUBLE(A1)"]]);
  expect(await values(grid, "B1:B3")).toEqual([[6], [18], [6]]);
  expect(calls).toHaveLength(2);
  write(grid, "A2", [[10]]);
  expect(await values(grid, "B1:B3")).toEqual([[6], [20], [6]]);
  expect(calls).toHaveLength(3);
});

test("a range reaches a function that wants rows, spills back, and is lifted over one that wants a value", async () => {
  answering(grid, {
    DOUBLE: double,
    LIGNES: { matrix: true, answer: (rows) => (rows as number[][]).map((row) => [...row, row.length]) },
  });
  write(grid, "A1", [[1], [2], [""]]);
  write(grid, "B1", [["=ESSAI.LIGNES(A1:A3)"]]);
  write(grid, "E1", [["=ESSAI.DOUBLE(A1:A2)"]]);
  expect(await values(grid, "B1:E3")).toEqual([
    [1, 1, "", 2],
    [2, 1, "", 4],
    ["", 1, "", ""],
  ]);
});

test("array constants reach a function as Excel reads them: separators and dates inside a text are text", async () => {
  const { calls } = answering(grid, { TEXTES: { matrix: true, answer: (rows) => rows as (string | number)[][] } });
  write(grid, "A1", [['=ESSAI.TEXTES({"Papier, A4","lot ""1"" ; vrac";"02/01/2027",3})']]);
  expect(await values(grid, "A1:B2")).toEqual([
    ["Papier, A4", 'lot "1" ; vrac'],
    ["02/01/2027", 3],
  ]);
  expect(calls).toHaveLength(1);
});

test("an error of a function keeps its reason for whoever asks about the cell", async () => {
  answering(grid, { FAMILLE: { answer: () => ({ error: "#N/A", message: "Aucune famille ne convient." }) } });
  write(grid, "A1", [["=ESSAI.FAMILLE()", "=IFERROR(A1,0)"]]);
  expect(await values(grid, "A1:B1")).toEqual([["#N/A", 0]]);
  expect(grid.cells.fault(at(grid, "A1"))).toEqual({ code: "#N/A", message: "Aucune famille ne convient." });
  expect(grid.cells.fault(at(grid, "B1"))).toBeNull();
});

test("a function that reads the workbook does not wait for itself", async () => {
  answering(grid, {
    LIRE: { answer: () => 1 },
  });
  grid.functions.register("ESSAI", [{ id: "LIRE", name: "LIRE", parameters: [], result: {} }], {
    invoke: async () => {
      await grid.calculation.settle({ functions: false });
      return grid.cells.read(at(grid, "A1"), ["values"]).values[0]?.[0] ?? "";
    },
    cancel: () => undefined,
  });
  write(grid, "A1", [[42, "=ESSAI.LIRE()"]]);
  expect(await values(grid, "B1")).toEqual([[42]]);
});

test("formulas typed before the functions are known, or asked of a page that is gone, are answered by the present one", async () => {
  write(grid, "A1", [["=ESSAI.DOUBLE(4)", "=ESSAI.DOUBLE(5)"]]);
  expect(await values(grid, "A1:B1")).toEqual([["#NAME?", "#NAME?"]]);
  const metadata = [{ id: "DOUBLE", name: "DOUBLE", parameters: [{ name: "n" }], result: {} }];
  grid.functions.register("ESSAI", metadata, { invoke: () => new Promise(() => undefined), cancel: () => undefined });
  await grid.calculation.settle({ functions: false });
  expect(grid.functions.pending()).toBe(2);
  answering(grid, { DOUBLE: double });
  expect(await values(grid, "A1:B1")).toEqual([[8, 10]]);
});

test("a formula is computed without a cell, spilled or in error", async () => {
  answering(grid, { DOUBLE: double, RIEN: { answer: () => ({ error: "#N/A", message: "rien" }) } });
  expect(await grid.calculation.evaluate("=ESSAI.DOUBLE(ESSAI.DOUBLE(5))")).toBe(20);
  expect(await grid.calculation.evaluate("=SEQUENCE(1,3)")).toEqual([[1, 2, 3]]);
  expect(await grid.calculation.evaluate("=ESSAI.RIEN()")).toEqual({ error: "#N/A", message: "rien" });
  expect(await grid.calculation.evaluate("=1/0")).toEqual({ error: "#DIV/0!" });
});

test("a stream goes on until its arguments change", async () => {
  const cancelled: number[] = [];
  let push: (value: number) => void = () => undefined;
  grid.functions.register(
    "ESSAI",
    [
      {
        id: "FLUX",
        name: "FLUX",
        parameters: [{ name: "n" }],
        result: {},
        options: { stream: true, cancelable: true },
      },
    ],
    {
      invoke: (call, streamed) => {
        push = (value) => streamed(value * Number(call.args[0]));
        return Promise.resolve(0);
      },
      cancel: (invocation) => cancelled.push(invocation),
    },
  );
  write(grid, "A1", [[2, "=ESSAI.FLUX(A1)"]]);
  expect(await values(grid, "B1")).toEqual([[0]]);
  push(5);
  expect(await values(grid, "B1")).toEqual([[10]]);
  write(grid, "A1", [[3]]);
  await grid.calculation.settle();
  expect(cancelled).toHaveLength(1);
});
