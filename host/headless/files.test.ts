import { startTestHost } from "./host-for-tests";

test("a workbook saved by the host is found again: cells, formulas, table, settings, page set-up", async () => {
  const first = await startTestHost();
  await first.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = "Besoins";
    sheet.getRange("A1:B3").values = [
      ["Objet", "Montant"],
      ["Enrobés", 1200.5],
      ["Pianos", "=B2*2"],
    ];
    sheet.getRange("B2:B3").numberFormat = [["#,##0.00"], ["#,##0.00"]];
    sheet.tables.add("A1:B3", true).name = "T_Besoins";
    sheet.pageLayout.orientation = "Landscape";
    context.workbook.settings.add("version", 3);
    await context.sync();
  });
  const bytes = await first.save();
  first.dispose();
  const second = await startTestHost({ workbook: bytes });
  const found = await second.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("T_Besoins");
    const range = table.getRange().load("address,values,formulas,numberFormat");
    const setting = context.workbook.settings.getItemOrNullObject("version").load("value");
    const { pageLayout } = context.workbook.worksheets.getItem("Besoins");
    pageLayout.load("orientation");
    await context.sync();
    return {
      address: range.address,
      values: range.values as unknown,
      formulas: range.formulas as unknown,
      formats: range.numberFormat as unknown,
      setting: setting.value as unknown,
      orientation: pageLayout.orientation,
    };
  });
  second.dispose();
  expect(found).toEqual({
    address: "Besoins!A1:B3",
    values: [
      ["Objet", "Montant"],
      ["Enrobés", 1200.5],
      ["Pianos", 2401],
    ],
    formulas: [
      ["Objet", "Montant"],
      ["Enrobés", 1200.5],
      ["Pianos", "=B2*2"],
    ],
    formats: [
      ["General", "General"],
      ["General", "#,##0.00"],
      ["General", "#,##0.00"],
    ],
    setting: 3,
    orientation: "Landscape",
  });
});

test("a sheet added to a file that was opened is a new one: the file's own sheets stay as they were", async () => {
  const first = await startTestHost();
  await first.Excel.run(async (context) => {
    context.workbook.worksheets.add("Lisez-moi").getRange("A1").values = [["Mode d'emploi"]];
    await context.sync();
  });
  const bytes = await first.save();
  first.dispose();
  const second = await startTestHost({ workbook: bytes });
  const found = await second.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Pilotage").getRange("A1").values = [["Chiffres"]];
    worksheets.load("items/name");
    const kept = worksheets.getItem("Lisez-moi").getRange("A1").load("values");
    await context.sync();
    return { names: worksheets.items.map(({ name }) => name), kept: kept.values as unknown };
  });
  second.dispose();
  expect(found).toEqual({ names: [expect.any(String), "Lisez-moi", "Pilotage"], kept: [["Mode d'emploi"]] });
});
