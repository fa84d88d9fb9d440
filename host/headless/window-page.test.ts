/** @jest-environment ./host/headless/jest-environment.cjs */
import type { HeadlessHost } from "./host";

declare const excelHost: HeadlessHost;

test("the genuine library starts in the window of the tests", () => {
  expect(Office.context.host).toBe("Excel");
  expect(Office.context.platform).toBe("OfficeOnline");
  expect(Office.context.displayLanguage).toBe("fr-FR");
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
});

test("errors are those of the tests' own realm", async () => {
  const failure: unknown = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("absente").load("name");
    await context.sync();
  }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Error);
  expect(failure).toBeInstanceOf(OfficeExtension.Error);
  expect(failure).toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "WorksheetCollection.getItem" } });
});

test("what the pane writes is in the grid, what a person types is read by the pane", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1").values = [["Besoin", 12.5]];
    await context.sync();
  });
  expect(excelHost.grid.read("A1:B1")).toEqual([["Besoin", 12.5]]);
  excelHost.grid.type("B2", "1 234,5");
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2").load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[1234.5]]);
});

test("the document is there for screens", () => {
  document.body.innerHTML = "<p>Accueil</p>";
  expect(document.querySelector("p")?.textContent).toBe("Accueil");
});
