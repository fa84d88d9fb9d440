import type { FunctionMetadata } from "../grid/grid";
import type { HeadlessHost } from "../headless/host";
import { startTestHost } from "../headless/host-for-tests";

const scalar = (name: string): FunctionMetadata["parameters"][number] => ({ name, dimensionality: "scalar" });
const matrix = (name: string): FunctionMetadata["parameters"][number] => ({ name, dimensionality: "matrix" });
const functions: readonly FunctionMetadata[] = [
  { id: "PLUS", name: "PLUS", parameters: [scalar("a"), scalar("b")], result: {} },
  { id: "TABLEAU", name: "TABLEAU", parameters: [scalar("lignes")], result: { dimensionality: "matrix" } },
  { id: "TOTAL", name: "TOTAL", parameters: [matrix("montants")], result: {} },
  { id: "ABSENT", name: "ABSENT", parameters: [scalar("famille")], result: {} },
  { id: "JETTE", name: "JETTE", parameters: [], result: {} },
  { id: "REJETTE", name: "REJETTE", parameters: [], result: {} },
  { id: "LENT", name: "LENT", parameters: [scalar("n")], result: {} },
  { id: "CASE", name: "CASE", parameters: [], result: {}, options: { requiresAddress: true } },
  {
    id: "COMPTE",
    name: "COMPTE",
    parameters: [scalar("depart")],
    result: {},
    options: { stream: true, cancelable: true },
  },
];
const source = `
  CustomFunctions.associate({
    PLUS: (a, b) => a + b,
    TABLEAU: (lignes) => Array.from({ length: lignes }, (_, i) => ["ligne " + (i + 1), i]),
    TOTAL: (montants) => montants.flat().reduce((total, each) => total + Number(each), 0),
    ABSENT: (famille) => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "Famille inconnue : " + famille); },
    JETTE: () => { throw new Error("panne"); },
    REJETTE: () => Promise.reject(new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "refus")),
    LENT: (n) => new Promise((resolve) => setTimeout(() => resolve(n * 2), 20)),
    CASE: (invocation) => invocation.address,
    COMPTE: (depart, invocation) => {
      let n = depart;
      const timer = setInterval(() => invocation.setResult(++n), 30);
      invocation.onCanceled = () => { window.compteArrete = true; clearInterval(timer); };
    },
  });`;

let host: HeadlessHost;
beforeEach(async () => {
  host = await startTestHost({ functionsJson: { functions }, addinScripts: [{ name: "functions.js", source }] });
});
afterEach(() => host.dispose());

test("a formula calls the page's function and follows its precedents", async () => {
  host.grid.type("A1", "2");
  host.grid.type("B1", "=ACHATS.PLUS(A1;3)");
  await host.settle();
  expect(host.grid.read("B1")).toEqual([[5]]);
  host.grid.type("A1", "10");
  await host.settle();
  expect(host.grid.read("B1")).toEqual([[13]]);
});

test("a block spills, a range comes as rows", async () => {
  host.grid.type("A1", "=ACHATS.TABLEAU(3)");
  host.grid.type("D1", "=ACHATS.TOTAL(B1:B3)");
  await host.settle();
  expect(host.grid.read("A1:B3")).toEqual([
    ["ligne 1", 0],
    ["ligne 2", 1],
    ["ligne 3", 2],
  ]);
  expect(host.grid.read("D1")).toEqual([[3]]);
});

test("a formula without a cell: value, block, error with its message", async () => {
  expect(await host.formula("=ACHATS.PLUS(2,3)*2")).toEqual({ value: 10 });
  expect(await host.formula("ACHATS.TABLEAU(2)")).toEqual({
    values: [
      ["ligne 1", 0],
      ["ligne 2", 1],
    ],
  });
  expect(await host.formula('=ACHATS.ABSENT("F9")')).toEqual({ error: "#N/A", message: "Famille inconnue : F9" });
  expect(await host.formula("=ACHATS.REJETTE()")).toEqual({ error: "#VALUE!", message: "refus" });
  expect(await host.formula("=ACHATS.JETTE()")).toMatchObject({ error: "#VALUE!" });
  expect(await host.formula("=ACHATS.INCONNUE()")).toMatchObject({ error: "#NAME?" });
  expect(await host.formula("=1/0")).toEqual({ error: "#DIV/0!", message: "" });
});

test("an error of a function reaches the cell with its message", async () => {
  host.grid.type("A1", '=ACHATS.ABSENT("F1")');
  await host.settle();
  expect(host.grid.read("A1")).toEqual([["#N/A"]]);
  expect(host.grid.cells.fault({ sheet: host.grid.sheets.active(), row: 0, column: 0 })).toEqual({
    code: "#N/A",
    message: "Famille inconnue : F1",
  });
});

test("two hundred slow calls are answered together", async () => {
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:A200");
    range.formulas = Array.from({ length: 200 }, (_row, row) => [`=ACHATS.LENT(${row})`]);
    await context.sync();
  });
  const mark = host.requests.mark();
  await host.settle();
  expect(host.grid.read("A1:A200").map(([value]) => value)).toEqual(
    Array.from({ length: 200 }, (_row, row) => row * 2),
  );
  expect(
    host.requests
      .entries()
      .slice(mark)
      .filter(({ internal }) => internal).length,
  ).toBeLessThan(10);
});

test("a batch that reads while functions are running does not wait for them", async () => {
  const values = await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
    range.formulas = [["=ACHATS.LENT(4)", "=1+1"]];
    await context.sync();
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  expect(values[0]?.[1]).toBe(2);
  await host.settle();
  expect(host.grid.read("A1")).toEqual([[8]]);
});

test("the address is given to the function that asks for it", async () => {
  host.grid.type("C5", "=ACHATS.CASE()");
  await host.settle();
  expect(host.grid.read("C5")).toEqual([["Feuil1!C5"]]);
});

test("a streaming function goes on until its arguments change", async () => {
  host.grid.type("A1", "=ACHATS.COMPTE(10)");
  await host.settle();
  const first = Number(host.grid.read("A1")[0]?.[0]);
  expect(first).toBeGreaterThan(10);
  for (let tries = 0; tries < 40 && Number(host.grid.read("A1")[0]?.[0]) === first; tries++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(Number(host.grid.read("A1")[0]?.[0])).toBeGreaterThan(first);
  host.grid.type("A1", "=ACHATS.COMPTE(100)");
  for (let tries = 0; tries < 40 && host.window["compteArrete"] !== true; tries++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(host.window["compteArrete"]).toBe(true);
  await host.settle();
  expect(Number(host.grid.read("A1")[0]?.[0])).toBeGreaterThan(100);
});
