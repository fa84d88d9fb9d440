import type { HeadlessHost } from "../../headless/host";
import { startTestHost } from "../../headless/host-for-tests";

let host: HeadlessHost;
beforeEach(async () => {
  host = await startTestHost({ today: () => new Date(2027, 4, 12) });
});
afterEach(() => host.dispose());

/** Runs an act on the first sheet. */
function onSheet<T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return host.Excel.run((context) => act(context.workbook.worksheets.getFirst(), context));
}

async function write(address: string, values: unknown[][]): Promise<void> {
  await onSheet(async (sheet, context) => {
    sheet.getRange(address).values = values as (string | number)[][];
    await context.sync();
  });
}

describe("changing cells", () => {
  test("clear, copy, merge, hidden rows", async () => {
    await write("A1:B2", [
      [1, "=A1+1"],
      [2, "=A2+1"],
    ]);
    const state = await onSheet(async (sheet, context) => {
      sheet.getRange("D1").copyFrom("A1:B2");
      sheet.getRange("G1").copyFrom("B1:B2", "Values");
      sheet.getRange("A1:A2").clear("Contents");
      sheet.getRange("A4:B4").merge();
      sheet.getRange("6:6").rowHidden = true;
      await context.sync();
      const copied = sheet.getRange("D1:E2").load("formulas");
      const values = sheet.getRange("G1:G2").load("formulas");
      const hidden = sheet.getRange("A6").load("rowHidden");
      await context.sync();
      return [copied.formulas, values.formulas, hidden.rowHidden];
    });
    expect(state).toEqual([
      [
        [1, "=D1+1"],
        [2, "=D2+1"],
      ],
      [[2], [3]],
      true,
    ]);
    expect(
      host.grid.formats.merges({ sheet: host.grid.sheets.active(), row: 3, column: 0, rows: 1, columns: 1 }),
    ).toHaveLength(1);
  });

  test("formats are written and read back; null where cells differ", async () => {
    const formats = await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange("A1:B2");
      format.fill.color = "#1f4e78";
      format.font.bold = true;
      format.font.color = "white";
      format.horizontalAlignment = "Center";
      format.wrapText = true;
      format.columnWidth = 90;
      format.rowHeight = 30;
      format.borders.getItem("EdgeBottom").style = "Continuous";
      format.borders.getItem("EdgeBottom").color = "#FF0000";
      sheet.getRange("A1").format.font.italic = true;
      sheet.getRange("A1:B2").numberFormat = [
        ["0.00", "@"],
        [null, "dd/mm/yyyy"],
      ] as string[][];
      await context.sync();
      const read = sheet.getRange("A1:B2");
      read.load(
        "numberFormat,format/fill/color,format/font/bold,format/font/color,format/font/italic,format/horizontalAlignment,format/wrapText,format/columnWidth,format/rowHeight",
      );
      const border = read.format.borders.getItem("EdgeBottom").load("style,color,weight");
      await context.sync();
      return { ...read.format.toJSON(), border: border.toJSON(), numberFormat: read.numberFormat as unknown };
    });
    expect(formats).toMatchObject({
      fill: { color: "#1F4E78" },
      font: { bold: true, color: "#FFFFFF", italic: null },
      horizontalAlignment: "Center",
      wrapText: true,
      columnWidth: 90,
      rowHeight: 30,
      border: { style: "Continuous", color: "#FF0000", weight: "Thin" },
      numberFormat: [
        ["0.00", "@"],
        ["General", "dd/mm/yyyy"],
      ],
    });
  });

  test("a formula that spills fills its neighbours", async () => {
    const spilled = await onSheet(async (sheet, context) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
      await context.sync();
      const all = sheet.getRange("A1").getSpillingToRange().load("address,values");
      const parent = sheet.getRange("A3").getSpillParent().load("address");
      const has = sheet.getRange("A2").load("hasSpill");
      await context.sync();
      return [all.address, all.values, parent.address, has.hasSpill];
    });
    expect(spilled).toEqual(["Feuil1!A1:A3", [[1], [2], [3]], "Feuil1!A1", true]);
  });

  test("set and load with nested members", async () => {
    const json = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A2");
      range.set({ values: [["x"], ["y"]], format: { font: { bold: true } } });
      await context.sync();
      range.load({ values: true, format: { font: { bold: true } } });
      await context.sync();
      return range.toJSON();
    });
    expect(json).toMatchObject({ values: [["x"], ["y"]], format: { font: { bold: true } } });
  });
});
