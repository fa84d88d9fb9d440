import type { HeadlessHost } from "../headless/host";
import { startTestHost } from "../headless/host-for-tests";

let host: HeadlessHost;
let heard: unknown[];
beforeEach(async () => {
  host = await startTestHost();
  heard = [];
});
afterEach(() => host.dispose());

/** Notes an event under a name, with the members asked for. */
function note<E extends object>(name: string, ...members: (keyof E)[]): (event: E) => Promise<void> {
  return (event) => {
    heard.push([name, ...members.map((member) => event[member])]);
    return Promise.resolve();
  };
}

async function listen(act: (workbook: Excel.Workbook) => void): Promise<void> {
  await host.Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });
}

type Changed = Excel.WorksheetChangedEventArgs;

test("a single cell changed by the add-in: details, source, trigger", async () => {
  await listen((workbook) =>
    workbook.worksheets
      .getFirst()
      .onChanged.add(note<Changed>("feuille", "address", "changeType", "source", "triggerSource", "details")),
  );
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("B2").values = [["Voirie"]];
    await context.sync();
  });
  await host.settle();
  expect(heard).toEqual([
    [
      "feuille",
      "B2",
      "RangeEdited",
      "Local",
      "ThisLocalAddin",
      { valueBefore: "", valueAfter: "Voirie", valueTypeBefore: "Empty", valueTypeAfter: "String" },
    ],
  ]);
});

test("a person's typing is not the add-in's, another person's is remote", async () => {
  await listen((workbook) =>
    workbook.worksheets.onChanged.add(note<Changed>("classeur", "address", "source", "triggerSource")),
  );
  host.grid.type("A1", "12,5");
  await host.settle();
  host.asCoauthor(() =>
    host.grid.cells.write({ sheet: host.grid.sheets.active(), row: 1, column: 0, rows: 1, columns: 1 }, [[3]]),
  );
  await host.settle();
  expect(heard).toEqual([
    ["classeur", "A1", "Local", "Unknown"],
    ["classeur", "A2", "Remote", "Unknown"],
  ]);
});

test("events come after the answer of the batch that caused them", async () => {
  await listen((workbook) => workbook.worksheets.getFirst().onChanged.add(note<Changed>("changé", "address")));
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
    await context.sync();
    heard.push(["réponse"]);
  });
  await host.settle();
  expect(heard).toEqual([["réponse"], ["changé", "A1"]]);
});

test("a handler registered after a change does not hear of it", async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").values = [[1]];
    sheet.onChanged.add(note<Changed>("tard", "address"));
    await context.sync();
  });
  await host.settle();
  expect(heard).toEqual([]);
});

test("one big write is one event, two writes are two", async () => {
  await listen((workbook) => workbook.worksheets.getFirst().onChanged.add(note<Changed>("changé", "address")));
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:T400").values = Array.from({ length: 400 }, () => Array.from({ length: 20 }, () => 1));
    sheet.getRange("A500").values = [[2]];
    sheet.getRange("A501").values = [[3]];
    await context.sync();
  });
  await host.settle();
  expect(heard).toEqual([
    ["changé", "A1:T400"],
    ["changé", "A500"],
    ["changé", "A501"],
  ]);
});

test("recalculation alone is not a change", async () => {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:B1").values = [[1, "=A1*2"]];
    await context.sync();
  });
  await host.settle();
  await listen((workbook) => workbook.worksheets.getFirst().onChanged.add(note<Changed>("changé", "address")));
  host.grid.type("A1", "4");
  await host.settle();
  expect(host.grid.read("B1")).toEqual([[8]]);
  expect(heard).toEqual([["changé", "A1"]]);
});

test("a removed handler hears nothing more", async () => {
  let handler: OfficeExtension.EventHandlerResult<Changed> | undefined;
  await listen((workbook) => {
    handler = workbook.worksheets.getFirst().onChanged.add(note<Changed>("changé", "address"));
  });
  host.grid.type("A1", "1");
  await host.settle();
  await host.Excel.run(handler?.context as Excel.RequestContext, async (context) => {
    handler?.remove();
    await context.sync();
  });
  host.grid.type("A1", "2");
  await host.settle();
  expect(heard).toHaveLength(1);
});

test("the range of an event can be read, even when rows were inserted meanwhile", async () => {
  let changed: Changed | undefined;
  await listen((workbook) =>
    workbook.worksheets.getFirst().onChanged.add((event) => {
      changed = event;
      return Promise.resolve();
    }),
  );
  host.grid.type("C3", "ici");
  await host.settle();
  host.grid.structure.insertRows(host.grid.sheets.active(), 0, 2);
  const found = await host.Excel.run(async (context) => {
    const range = changed?.getRange(context).load("address,values");
    await context.sync();
    return [range?.address, range?.values];
  });
  expect(found).toEqual(["Feuil1!C5", [["ici"]]]);
});

test("inserted and deleted rows say so, and blocks of cells say which way they moved", async () => {
  await listen((workbook) =>
    workbook.worksheets
      .getFirst()
      .onChanged.add(note<Changed>("feuille", "address", "changeType", "changeDirectionState")),
  );
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A9").values = Array.from({ length: 9 }, (_row, row) => [row]);
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    await context.sync();
    sheet.getRange("2:2").delete("Up");
    await context.sync();
    sheet.getRange("A1:B2").insert("Right");
    await context.sync();
  });
  await host.settle();
  expect(heard.slice(1)).toEqual([
    ["feuille", "2:3", "RowInserted", undefined],
    ["feuille", "2:2", "RowDeleted", undefined],
    ["feuille", "A1:B2", "CellInserted", { deleteShiftDirection: undefined, insertShiftDirection: "Right" }],
  ]);
});

test("sheets: added, activated, deactivated, renamed, deleted, selection", async () => {
  let added = "";
  await listen((workbook) => {
    const { worksheets } = workbook;
    worksheets.onAdded.add((event) => {
      added = event.worksheetId;
      heard.push(["ajoutée", event.source]);
      return Promise.resolve();
    });
    worksheets.onActivated.add(note<Excel.WorksheetActivatedEventArgs>("activée"));
    worksheets.onDeactivated.add(note<Excel.WorksheetDeactivatedEventArgs>("quittée"));
    worksheets.onSelectionChanged.add(note<Excel.WorksheetSelectionChangedEventArgs>("sélection", "address"));
    worksheets.onDeleted.add(note<Excel.WorksheetDeletedEventArgs>("supprimée"));
    workbook.onSelectionChanged.add(note<Excel.SelectionChangedEventArgs>("sélection du classeur"));
  });
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Nouvelle");
    await context.sync();
    sheet.activate();
    await context.sync();
    sheet.getRange("C3").select();
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await host.settle();
  expect(added).not.toBe("");
  const names = heard.map((entry) => (entry as string[])[0]);
  expect(names).toEqual(
    expect.arrayContaining(["ajoutée", "activée", "quittée", "sélection", "sélection du classeur", "supprimée"]),
  );
  expect(names.indexOf("ajoutée")).toBeLessThan(names.indexOf("activée"));
  expect(heard).toContainEqual(["sélection", "C3"]);
});

test("tables hear of their cells, at every level, and of the selection that enters and leaves", async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B2").values = [
      ["a", "b"],
      [1, 2],
    ];
    sheet.tables.add("A1:B2", true).name = "T";
    await context.sync();
  });
  await host.settle();
  await listen((workbook) => {
    const table = workbook.tables.getItem("T");
    table.onChanged.add(note<Excel.TableChangedEventArgs>("table", "address"));
    table.onSelectionChanged.add(note<Excel.TableSelectionChangedEventArgs>("sélection", "address", "isInsideTable"));
    workbook.tables.onChanged.add(note<Excel.TableChangedEventArgs>("tables", "address"));
  });
  host.grid.type("B2", "5");
  host.grid.type("D9", "ailleurs");
  host.grid.select("A2");
  host.grid.select("D9");
  await host.settle();
  expect(heard).toEqual(
    expect.arrayContaining([
      ["table", "B2"],
      ["tables", "B2"],
      ["sélection", "A2", true],
      ["sélection", "", false],
    ]),
  );
  expect(heard).toHaveLength(4);
});

test("events can be switched off", async () => {
  await listen((workbook) => workbook.worksheets.getFirst().onChanged.add(note<Changed>("changé", "address")));
  await host.Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    context.workbook.worksheets.getFirst().getRange("A2").values = [[2]];
    await context.sync();
  });
  await host.settle();
  expect(heard).toEqual([["changé", "A2"]]);
});
