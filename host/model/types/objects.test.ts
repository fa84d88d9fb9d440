import type { HeadlessHost } from "../../headless/host";
import { codeOf, startTestHost } from "../../headless/host-for-tests";

let host: HeadlessHost;
beforeEach(async () => {
  host = await startTestHost();
});
afterEach(() => host.dispose());

function run<T>(act: (workbook: Excel.Workbook, sync: () => Promise<void>) => Promise<T>): Promise<T> {
  return host.Excel.run((context) =>
    act(context.workbook, async () => {
      await context.sync();
    }),
  );
}

describe("names", () => {
  test("a range, a formula and a constant", async () => {
    const names = await run(async (workbook, sync) => {
      const sheet = workbook.worksheets.getFirst();
      sheet.getRange("B2").values = [[40000]];
      workbook.names.add("Seuil", sheet.getRange("B2"), "Seuil de publicité");
      workbook.names.add("Taux", "=0.2");
      workbook.names.add("Collectivité", "Métropole");
      sheet.names.add("Locale", "=Feuil1!$A$1");
      await sync();
      workbook.names.load("items/name,items/type,items/formula,items/value,items/comment,items/scope");
      const range = workbook.names.getItem("seuil").getRange().load("address,values");
      const used = sheet.getRange("C1");
      used.formulas = [["=Seuil*Taux"]];
      used.load("values");
      await sync();
      return {
        items: workbook.names.items.map(({ name, type, formula }) => [name, type, formula as unknown]),
        address: range.address,
        used: used.values as unknown,
      };
    });
    expect(names.items).toEqual(
      expect.arrayContaining([
        ["Seuil", "Range", "=Feuil1!$B$2"],
        ["Taux", "Double", "=0.2"],
        ["Collectivité", "String", '="Métropole"'],
      ]),
    );
    expect([names.address, names.used]).toEqual(["Feuil1!B2", [[8000]]]);
  });

  test("a name that exists is refused; a deleted one is a null object; getRange takes a name", async () => {
    const address = await run(async (workbook, sync) => {
      workbook.names.add("Zone", workbook.worksheets.getFirst().getRange("A1:B2"));
      await sync();
      const range = workbook.worksheets.getFirst().getRange("Zone").load("address");
      await sync();
      return range.address;
    });
    expect(address).toBe("Feuil1!A1:B2");
    expect(
      await codeOf(
        run(async (workbook, sync) => {
          workbook.names.add("zone", "=1");
          await sync();
        }),
      ),
    ).toMatchObject({ code: "ItemAlreadyExists", location: "NamedItemCollection.add" });
    const gone = await run(async (workbook, sync) => {
      workbook.names.getItem("Zone").delete();
      await sync();
      const none = workbook.names.getItemOrNullObject("Zone");
      await sync();
      return none.isNullObject;
    });
    expect(gone).toBe(true);
  });
});

describe("settings", () => {
  test("those of the workbook and those of the document are the same ones", async () => {
    await run(async (workbook, sync) => {
      workbook.settings.add("mémoire", { version: 1, quand: new Date(0) });
      await sync();
    });
    const value = await run(async (workbook, sync) => {
      const setting = workbook.settings.getItemOrNullObject("mémoire").load("key,value");
      const missing = workbook.settings.getItemOrNullObject("absente");
      const count = workbook.settings.getCount();
      await sync();
      return [setting.key, setting.value as unknown, missing.isNullObject, count.value];
    });
    expect(value).toEqual(["mémoire", { version: 1, quand: new Date(0) }, true, 1]);
    host.Office.context.document.settings.set("autre", [1, "deux"]);
    await new Promise<void>((resolve) => host.Office.context.document.settings.saveAsync(() => resolve()));
    expect(host.grid.store.settings().get("autre")).toBe('[1,"deux"]');
  });

  test("changed and deleted", async () => {
    await run(async (workbook, sync) => {
      workbook.settings.add("a", 1);
      workbook.settings.add("b", 2);
      await sync();
      workbook.settings.getItem("a").value = "un";
      workbook.settings.getItem("b").delete();
      await sync();
    });
    expect([...host.grid.store.settings()]).toEqual([["a", '"un"']]);
  });
});

describe("comments", () => {
  test("a thread is added, answered, resolved, moved with its cell and deleted", async () => {
    const thread = await run(async (workbook, sync) => {
      const comment = workbook.comments.add("Feuil1!B2", "Quelle famille ?");
      comment.replies.add("Voirie");
      await sync();
      comment.resolved = true;
      workbook.worksheets.getFirst().getRange("1:1").insert("Down");
      await sync();
      comment.load("content,resolved,authorName");
      comment.replies.load("items/content");
      const location = comment.getLocation().load("address");
      const byCell = workbook.comments.getItemByCell("Feuil1!B3").load("id");
      comment.load("id");
      await sync();
      return {
        content: comment.content,
        resolved: comment.resolved,
        replies: comment.replies.items.map(({ content }) => content),
        address: location.address,
        same: byCell.id === comment.id,
      };
    });
    expect(thread).toEqual({
      content: "Quelle famille ?",
      resolved: true,
      replies: ["Voirie"],
      address: "Feuil1!B3",
      same: true,
    });
    expect(
      await codeOf(
        run(async (workbook, sync) => {
          workbook.comments.getItemByCell("Feuil1!B3").delete();
          await sync();
          workbook.comments.getItemByCell("Feuil1!B3").load("content");
          await sync();
        }),
      ),
    ).toMatchObject({ code: "ItemNotFound", location: "CommentCollection.getItemByCell" });
  });
});

describe("charts", () => {
  test("a chart is placed over cells, with title, legend, axes, labels and series", async () => {
    const chart = await run(async (workbook, sync) => {
      const sheet = workbook.worksheets.getFirst();
      sheet.getRange("A1:C3").values = [
        ["Famille", "2026", "2027"],
        ["Voirie", 10, 12],
        ["Papier", 5, 4],
      ];
      const added = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
      added.name = "Dépenses";
      added.title.text = "Dépenses par famille";
      added.legend.position = "Right";
      added.axes.valueAxis.title.text = "€ HT";
      added.dataLabels.showValue = true;
      added.setPosition("E1", "H10");
      await sync();
      const found = sheet.charts.getItem("Dépenses").load("name,chartType,left,top,width,height");
      found.title.load("text,visible");
      found.legend.load("position,visible");
      found.axes.valueAxis.title.load("text");
      found.dataLabels.load("showValue");
      found.series.load("items/name,count");
      await sync();
      found.series.getItemAt(0).format.fill.setSolidColor("#1F4E78");
      await sync();
      return { ...found.toJSON(), series: found.series.items.map(({ name }) => name) };
    });
    expect(chart).toMatchObject({
      name: "Dépenses",
      chartType: "ColumnClustered",
      title: { text: "Dépenses par famille", visible: true },
      legend: { position: "Right", visible: true },
      axes: { valueAxis: { title: { text: "€ HT" } } },
      dataLabels: { showValue: true },
      series: ["2026", "2027"],
    });
    const [kept] = host.grid.charts.list();
    expect(kept?.options).toMatchObject({
      "valueAxis.title": "€ HT",
      "dataLabels.showValue": true,
      "series.0.color": "#1F4E78",
    });
    expect(kept?.left).toBeGreaterThan(0);
  });

  test("new data, hidden legend, deletion", async () => {
    const result = await run(async (workbook, sync) => {
      const sheet = workbook.worksheets.getFirst();
      sheet.getRange("A1:B3").values = [
        ["x", "y"],
        ["a", 1],
        ["b", 2],
      ];
      const chart = sheet.charts.add("Pie", sheet.getRange("A1:B2"));
      chart.legend.visible = false;
      chart.setData(sheet.getRange("A1:B3"), "Columns");
      chart.load("name");
      await sync();
      const missing = sheet.charts.getItemOrNullObject("absent");
      const before = sheet.charts.getCount();
      chart.delete();
      const after = sheet.charts.getCount();
      await sync();
      return [chart.name, missing.isNullObject, before.value, after.value];
    });
    expect(result).toEqual(["Graphique 1", true, 1, 0]);
  });
});

describe("custom XML and properties of the file", () => {
  test("parts by id and by namespace", async () => {
    const found = await run(async (workbook, sync) => {
      const part = workbook.customXmlParts.add('<p:programme xmlns:p="urn:programme"><p:a/></p:programme>');
      await sync();
      const only = workbook.customXmlParts
        .getByNamespace("urn:programme")
        .getOnlyItemOrNullObject()
        .load("id,namespaceUri");
      const xml = part.getXml();
      part.load("id");
      await sync();
      workbook.properties.title = "Programme 2027";
      workbook.properties.load("title,author");
      await sync();
      return [only.id === part.id, only.namespaceUri, xml.value, workbook.properties.title];
    });
    expect(found).toEqual([
      true,
      "urn:programme",
      '<p:programme xmlns:p="urn:programme"><p:a/></p:programme>',
      "Programme 2027",
    ]);
  });
});
