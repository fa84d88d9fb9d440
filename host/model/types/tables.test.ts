import type { HeadlessHost } from "../../headless/host";
import { codeOf, startTestHost } from "../../headless/host-for-tests";

let host: HeadlessHost;
beforeEach(async () => {
  host = await startTestHost();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C3").values = [
      ["Direction", "Objet", "Montant"],
      ["Voirie", "Enrobés", 1200],
      ["Culture", "Pianos", 300],
    ];
    const table = sheet.tables.add("A1:C3", true);
    table.name = "T_Besoins";
    await context.sync();
  });
});
afterEach(() => host.dispose());

/** Runs an act on the table of needs. */
function onTable<T>(act: (table: Excel.Table, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return host.Excel.run((context) => act(context.workbook.tables.getItem("T_Besoins"), context));
}

test("a table is added once, however often the batch is synchronised", async () => {
  const names = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("F1:F2").values = [["a"], [1]];
    const table = sheet.tables.add(sheet.getRange("F1:F2"), true);
    await context.sync();
    table.name = "T_Autre";
    table.load("name,id,style,showHeaders,showTotals");
    await context.sync();
    sheet.tables.load("items/name,count");
    await context.sync();
    return { own: table.name, all: sheet.tables.items.map(({ name }) => name), count: sheet.tables.count };
  });
  expect(names).toEqual({ own: "T_Autre", all: ["T_Besoins", "T_Autre"], count: 2 });
});

test("its parts have their addresses", async () => {
  const addresses = await onTable(async (table, context) => {
    const parts = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.columns.getItem("Objet").getDataBodyRange(),
    ].map((each) => each.load("address"));
    table.worksheet.load("name");
    await context.sync();
    return [...parts.map((each) => each.address), table.worksheet.name];
  });
  expect(addresses).toEqual(["Feuil1!A1:C3", "Feuil1!A1:C1", "Feuil1!A2:C3", "Feuil1!B2:B3", "Feuil1"]);
});

test("rows are added at the end or in between, and deleted", async () => {
  const values = await onTable(async (table, context) => {
    table.rows.add(undefined, [
      ["Sport", "Ballons", 50],
      ["Sport", "Filets", 60],
    ]);
    table.rows.add(0, [["État civil", "Registres", 10]]);
    await context.sync();
    const body = table.getDataBodyRange().load("values");
    table.rows.load("count");
    await context.sync();
    const all = [table.rows.count, body.values.map((row: unknown[]) => row[1])];
    table.rows.getItemAt(1).delete();
    await context.sync();
    table.rows.deleteRowsAt(0, 2);
    const left = table.getDataBodyRange().load("values");
    await context.sync();
    return [...all, left.values.map((row: unknown[]) => row[1])];
  });
  expect(values).toEqual([5, ["Registres", "Enrobés", "Pianos", "Ballons", "Filets"], ["Ballons", "Filets"]]);
});

test("a row of another width is refused", async () => {
  expect(
    await codeOf(
      onTable(async (table, context) => {
        table.rows.add(undefined, [["Sport", "Ballons"]]);
        await context.sync();
      }),
    ),
  ).toMatchObject({ code: "InvalidArgument", location: "TableRowCollection.add" });
});

test("columns are added, renamed, found and deleted", async () => {
  const result = await onTable(async (table, context) => {
    const added = table.columns.add(undefined, [["Famille"], ["F1"], ["F2"]]);
    table.columns.add(0, undefined, "Code").load("name,index");
    await context.sync();
    added.name = "Famille d'achat";
    added.load("name,index,values");
    const missing = table.columns.getItemOrNullObject("Absente");
    table.columns.load("items/name,items/id");
    await context.sync();
    table.columns.getItem("Code").delete();
    await context.sync();
    const header = table.getHeaderRowRange().load("values");
    await context.sync();
    return {
      values: added.values,
      index: added.index,
      missing: missing.isNullObject,
      names: table.columns.items.map(({ name }) => name),
      header: header.values,
    };
  });
  expect(result).toEqual({
    values: [["Famille d'achat"], ["F1"], ["F2"]],
    index: 4,
    missing: true,
    names: ["Code", "Direction", "Objet", "Montant", "Famille d'achat"],
    header: [["Direction", "Objet", "Montant", "Famille d'achat"]],
  });
});

test("a column written through its header's cell is renamed too", async () => {
  const names = await onTable(async (table, context) => {
    table.getHeaderRowRange().getCell(0, 2).values = [["Montant HT"]];
    await context.sync();
    table.columns.load("items/name");
    await context.sync();
    return table.columns.items.map(({ name }) => name);
  });
  expect(names).toEqual(["Direction", "Objet", "Montant HT"]);
});

test("a whole column is read with its header, in one load of the collection", async () => {
  const columns = await onTable(async (table, context) => {
    table.columns.load("items/name,items/index,items/values");
    await context.sync();
    return table.columns.items.map(({ name, index, values }) => [name, index, values]);
  });
  expect(columns).toEqual([
    ["Direction", 0, [["Direction"], ["Voirie"], ["Culture"]]],
    ["Objet", 1, [["Objet"], ["Enrobés"], ["Pianos"]]],
    ["Montant", 2, [["Montant"], [1200], [300]]],
  ]);
});

test("filters hide rows; sort, resize, style, conversion", async () => {
  await onTable(async (table, context) => {
    table.columns.getItem("Direction").filter.applyValuesFilter(["Voirie"]);
    await context.sync();
  });
  const sheet = host.grid.sheets.active();
  expect([1, 2].map((row) => host.grid.formats.rowHidden(sheet, row))).toEqual([false, true]);
  const result = await onTable(async (table, context) => {
    table.autoFilter.load("isDataFiltered,criteria");
    await context.sync();
    const filtered = table.autoFilter.isDataFiltered;
    table.clearFilters();
    table.sort.apply([{ key: 2, ascending: true }]);
    table.style = "TableStyleMedium4";
    table.showBandedRows = false;
    table.resize("A1:C5");
    await context.sync();
    const range = table.getRange().load("address,values");
    table.load("style,showBandedRows");
    await context.sync();
    return {
      filtered,
      address: range.address,
      first: (range.values as unknown[][])[1],
      style: table.style,
      banded: table.showBandedRows,
    };
  });
  expect(result).toEqual({
    filtered: true,
    address: "Feuil1!A1:C5",
    first: ["Culture", "Pianos", 300],
    style: "TableStyleMedium4",
    banded: false,
  });
  expect(host.grid.formats.rowHidden(sheet, 2)).toBe(false);
  const left = await onTable(async (table, context) => {
    table.convertToRange();
    await context.sync();
    const none = context.workbook.tables.getItemOrNullObject("T_Besoins");
    await context.sync();
    return none.isNullObject;
  });
  expect(left).toBe(true);
});

test("a table moves with rows inserted above it and tables over one another are refused", async () => {
  const address = await onTable(async (table, context) => {
    table.worksheet.getRange("1:1").insert("Down");
    const range = table.getRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("Feuil1!A2:C4");
  expect(
    await codeOf(
      host.Excel.run(async (context) => {
        context.workbook.tables.add("Feuil1!B3:D9", true);
        await context.sync();
      }),
    ),
  ).toMatchObject({ code: "InvalidArgument", location: "TableCollection.add" });
});

test("a name that is taken is refused", async () => {
  expect(
    await codeOf(
      host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange("H1:H2").values = [["x"], [1]];
        sheet.tables.add("H1:H2", true).name = "T_Besoins";
        await context.sync();
      }),
    ),
  ).toMatchObject({ code: "ItemAlreadyExists", location: "Table.name" });
});
