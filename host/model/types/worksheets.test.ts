import type { HeadlessHost } from "../../headless/host";
import { codeOf, startTestHost } from "../../headless/host-for-tests";

let host: HeadlessHost;
beforeEach(async () => {
  host = await startTestHost({ workbookName: "programme.xlsx" });
});
afterEach(() => host.dispose());

test("sheets are added once, named, moved, hidden, counted", async () => {
  const result = await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("Besoins");
    await context.sync();
    added.position = 0;
    added.tabColor = "#1f4e78";
    added.showGridlines = false;
    worksheets.add().visibility = "Hidden";
    await context.sync();
    added.load("name,id,position,tabColor,showGridlines,visibility");
    worksheets.load("items/name,items/visibility");
    const count = worksheets.getCount();
    const visible = worksheets.getCount(true);
    const first = worksheets.getFirst().load("name");
    await context.sync();
    return {
      own: added.toJSON(),
      names: worksheets.items.map(({ name, visibility }) => `${name} ${visibility}`),
      count: count.value,
      visible: visible.value,
      first: first.name,
    };
  });
  expect(result.own).toMatchObject({
    name: "Besoins",
    position: 0,
    tabColor: "#1F4E78",
    showGridlines: false,
    visibility: "Visible",
  });
  expect(result.names[0]).toBe("Besoins Visible");
  expect([result.count, result.visible, result.first]).toEqual([3, 2, "Besoins"]);
});

test("a name taken or too long is refused, and a missing sheet is a null object", async () => {
  expect(
    await codeOf(
      host.Excel.run(async (context) => {
        context.workbook.worksheets.add("FEUIL1");
        await context.sync();
      }),
    ),
  ).toMatchObject({ code: "ItemAlreadyExists", location: "WorksheetCollection.add" });
  expect(
    await codeOf(
      host.Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().name = "x".repeat(32);
        await context.sync();
      }),
    ),
  ).toMatchObject({ code: "InvalidArgument", location: "Worksheet.name" });
  const missing = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Lots");
    const range = sheet.getRange("A1");
    await context.sync();
    return [sheet.isNullObject, range.isNullObject];
  });
  expect(missing).toEqual([true, true]);
});

test("the last visible sheet cannot be deleted; another can", async () => {
  expect(
    await codeOf(
      host.Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().delete();
        await context.sync();
      }),
    ),
  ).toMatchObject({ code: "InvalidOperation" });
  const names = await host.Excel.run(async (context) => {
    context.workbook.worksheets.add("Autre");
    context.workbook.worksheets.getItem("Feuil1").delete();
    await context.sync();
    context.workbook.worksheets.load("items/name");
    await context.sync();
    return context.workbook.worksheets.items.map(({ name }) => name);
  });
  expect(names).toEqual(["Autre"]);
});

test("the active sheet, the selection and the active cell", async () => {
  const state = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Choix");
    sheet.activate();
    sheet.getRange("B2:C4").select();
    await context.sync();
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    const selected = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    return [active.name, selected.address, cell.address];
  });
  expect(state).toEqual(["Choix", "Choix!B2:C4", "Choix!B2"]);
});

test("frozen panes", async () => {
  const locations = await host.Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getFirst();
    const none = freezePanes.getLocationOrNullObject();
    await context.sync();
    freezePanes.freezeRows(2);
    const rows = freezePanes.getLocation().load("address");
    await context.sync();
    freezePanes.freezeAt("A1:B3");
    const both = freezePanes.getLocation().load("address");
    await context.sync();
    freezePanes.unfreeze();
    const after = freezePanes.getLocationOrNullObject();
    await context.sync();
    return [none.isNullObject, rows.address, both.address, after.isNullObject];
  });
  expect(locations).toEqual([true, "Feuil1!1:2", "Feuil1!A1:B3", true]);
});

test("a protected sheet refuses writing with AccessDenied, and says its options", async () => {
  const options = await host.Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getFirst();
    protection.protect({ allowAutoFilter: true });
    protection.load("protected,options");
    await context.sync();
    return { is: protection.protected, filter: protection.options.allowAutoFilter, sort: protection.options.allowSort };
  });
  expect(options).toEqual({ is: true, filter: true, sort: false });
  expect(
    await codeOf(
      host.Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").values = [["non"]];
        await context.sync();
      }),
    ),
  ).toMatchObject({ code: "AccessDenied", location: "Range.values" });
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().protection.unprotect();
    context.workbook.worksheets.getFirst().getRange("A1").values = [["oui"]];
    await context.sync();
  });
  expect(host.grid.read("A1")).toEqual([["oui"]]);
});

test("page set-up is kept", async () => {
  const kept = await host.Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getFirst();
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintTitleRows("$1:$1");
    pageLayout.setPrintArea("A1:D20");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "Page &P / &N";
    await context.sync();
    pageLayout.load("orientation,zoom,centerHorizontally");
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    const footer = pageLayout.headersFooters.defaultForAllPages.load("centerFooter,leftHeader");
    await context.sync();
    return [
      pageLayout.orientation,
      pageLayout.zoom,
      pageLayout.centerHorizontally,
      titles.address,
      footer.centerFooter,
      footer.leftHeader,
    ];
  });
  expect(kept).toEqual([
    "Landscape",
    { horizontalFitToPages: 1, verticalFitToPages: 0 },
    false,
    "Feuil1!1:1",
    "Page &P / &N",
    "",
  ]);
});

test("pages begin where they are told to", async () => {
  const counts = await host.Excel.run(async (context) => {
    const { horizontalPageBreaks } = context.workbook.worksheets.getFirst();
    horizontalPageBreaks.add("A9");
    const second = horizontalPageBreaks.add("A5");
    const before = horizontalPageBreaks.getCount();
    horizontalPageBreaks.load("items/rowIndex");
    await context.sync();
    const rows = horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex);
    second.delete();
    const after = horizontalPageBreaks.getCount();
    horizontalPageBreaks.removePageBreaks();
    const none = horizontalPageBreaks.getCount();
    await context.sync();
    return [rows, before.value, after.value, none.value];
  });
  expect(counts).toEqual([[4, 8], 2, 1, 0]);
});

test("copying a sheet puts it where asked", async () => {
  const names = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").values = [["modèle"]];
    const copy = sheet.copy("Beginning");
    await context.sync();
    copy.name = "Copie";
    const cell = copy.getRange("A1").load("values");
    context.workbook.worksheets.load("items/name");
    await context.sync();
    return [context.workbook.worksheets.items.map(({ name }) => name), cell.values];
  });
  expect(names).toEqual([["Copie", "Feuil1"], [["modèle"]]]);
});

test("the application, the workbook and the culture", async () => {
  const state = await host.Excel.run(async (context) => {
    const { application } = context.workbook;
    application.calculationMode = "Manual";
    context.workbook.load("name,readOnly");
    application.load("calculationMode,decimalSeparator");
    application.cultureInfo.load("name");
    application.cultureInfo.numberFormat.load("numberDecimalSeparator");
    await context.sync();
    return [
      context.workbook.name,
      application.calculationMode,
      application.decimalSeparator,
      application.cultureInfo.name,
      application.cultureInfo.numberFormat.numberDecimalSeparator,
    ];
  });
  expect(state).toEqual(["programme.xlsx", "Manual", ",", "fr-FR", ","]);
});

test("in manual mode a formula waits for calculate; a suspended calculation resumes after the batch", async () => {
  const values = await host.Excel.run(async (context) => {
    const { application, worksheets } = context.workbook;
    const cells = worksheets.getFirst().getRange("A1:A2");
    cells.values = [[2], ["=A1*2"]];
    await context.sync();
    cells.load("values");
    await context.sync();
    const before = cells.values;
    application.suspendApiCalculationUntilNextSync();
    worksheets.getFirst().getRange("A1").values = [[5]];
    await context.sync();
    cells.load("values");
    await context.sync();
    return [before, cells.values];
  });
  expect(values).toEqual([
    [[2], [4]],
    [[5], [10]],
  ]);
});

test("custom properties of a sheet", async () => {
  const found = await host.Excel.run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getFirst();
    customProperties.add("role", "besoins");
    await context.sync();
    const property = customProperties.getItemOrNullObject("ROLE").load("key,value");
    const count = customProperties.getCount();
    await context.sync();
    return [property.key, property.value, count.value];
  });
  expect(found).toEqual(["role", "besoins", 1]);
});
