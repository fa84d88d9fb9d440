import type { HeadlessHost } from "../../headless/host";
import { codeOf, startTestHost } from "../../headless/host-for-tests";

let host: HeadlessHost;
beforeEach(async () => {
  host = await startTestHost();
});
afterEach(() => host.dispose());

function onRange<T>(
  address: string,
  act: (range: Excel.Range, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return host.Excel.run((context) => act(context.workbook.worksheets.getFirst().getRange(address), context));
}

describe("data validation", () => {
  test("a closed list with its alert and its prompt", async () => {
    const kept = await onRange("B2:B9", async (range, context) => {
      const { dataValidation } = range;
      dataValidation.rule = { list: { inCellDropDown: true, source: "Fournitures,Services,Travaux" } };
      dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "Choix", message: "Dans la liste" };
      dataValidation.prompt = { showPrompt: true, title: "Nature", message: "Une des trois" };
      dataValidation.load("rule,type,errorAlert,prompt,ignoreBlanks,valid");
      await context.sync();
      return dataValidation.toJSON();
    });
    expect(kept).toEqual(
      expect.objectContaining({
        type: "List",
        ignoreBlanks: true,
        rule: { list: { inCellDropDown: true, source: "Fournitures,Services,Travaux" } },
        errorAlert: { showAlert: true, style: "Stop", title: "Choix", message: "Dans la liste" },
        prompt: { showPrompt: true, title: "Nature", message: "Une des trois" },
      }),
    );
  });

  test("amounts, days and formulas", async () => {
    const rules = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const [amount, day, custom] = ["A1", "B1", "C1"].map((address) => sheet.getRange(address).dataValidation) as [
        Excel.DataValidation,
        Excel.DataValidation,
        Excel.DataValidation,
      ];
      amount.rule = { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
      day.rule = { date: { formula1: "1990-01-01", formula2: "2030-12-31", operator: "Between" } };
      custom.rule = { custom: { formula: "=LEN(C1)<9" } };
      for (const each of [amount, day, custom]) each.load("rule,type");
      await context.sync();
      return [amount, day, custom].map(({ rule, type }) => [type, rule]);
    });
    expect(rules).toEqual([
      ["Decimal", { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } }],
      ["Date", { date: { formula1: 32874, formula2: 47848, operator: "Between" } }],
      ["Custom", { custom: { formula: "=LEN(C1)<9" } }],
    ]);
  });

  test("cells that the rule refuses, and clearing", async () => {
    const result = await onRange("A1:A3", async (range, context) => {
      range.values = [[1], [-1], [""]];
      range.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      const invalid = range.dataValidation.getInvalidCellsOrNullObject().load("address");
      await context.sync();
      range.dataValidation.clear();
      range.dataValidation.load("type");
      await context.sync();
      return [invalid.address, range.dataValidation.type];
    });
    expect(result).toEqual(["Feuil1!A2", "None"]);
  });

  test("a prompt alone is kept without a rule", async () => {
    const type = await onRange("A1", async (range, context) => {
      range.dataValidation.prompt = { showPrompt: true, title: "Montant", message: "En euros hors taxes" };
      range.dataValidation.load("type,prompt,rule");
      await context.sync();
      return [range.dataValidation.type, range.dataValidation.prompt.message, range.dataValidation.rule];
    });
    expect(type).toEqual(["None", "En euros hors taxes", {}]);
  });

  test("a comparison without bound is refused", async () => {
    expect(
      await codeOf(
        onRange("A1", async (range, context) => {
          range.dataValidation.rule = { decimal: { operator: "Between", formula1: 1 } };
          await context.sync();
        }),
      ),
    ).toMatchObject({ code: "InvalidArgument", location: "DataValidation.rule" });
  });
});

describe("conditional formats", () => {
  test("formula, comparison, text and preset, the newest first", async () => {
    const kept = await onRange("A2:A9", async (range, context) => {
      const formats = range.conditionalFormats;
      const formula = formats.add("Custom");
      formula.custom.rule.formula = '=$A2="à revoir"';
      formula.custom.format.fill.color = "#FFF2CC";
      formula.custom.format.font.bold = true;
      const compared = formats.add("CellValue");
      compared.cellValue.rule = { formula1: "=25000", operator: "GreaterThan" };
      compared.cellValue.format.font.color = "#C00000";
      const text = formats.add("ContainsText");
      text.textComparison.rule = { operator: "Contains", text: "urgent" };
      const preset = formats.add("PresetCriteria");
      preset.preset.rule = { criterion: "DuplicateValues" };
      preset.stopIfTrue = true;
      await context.sync();
      formats.load("items/type,items/priority,items/stopIfTrue");
      const count = formats.getCount();
      formula.custom.rule.load("formula");
      formula.custom.format.fill.load("color");
      compared.cellValue.load("rule");
      const other = compared.customOrNullObject;
      await context.sync();
      return {
        types: formats.items.map(({ type }) => type),
        count: count.value,
        stop: formats.items[0]?.stopIfTrue,
        formula: formula.custom.rule.formula,
        fill: formula.custom.format.fill.color,
        rule: compared.cellValue.rule,
        other: other.isNullObject,
      };
    });
    expect(kept).toEqual({
      types: ["PresetCriteria", "ContainsText", "CellValue", "Custom"],
      count: 4,
      stop: true,
      formula: '=$A2="à revoir"',
      fill: "#FFF2CC",
      rule: { formula1: "=25000", operator: "GreaterThan" },
      other: true,
    });
  });

  test("data bar, colour scale, icons, ranking", async () => {
    const kept = await onRange("A1:A9", async (range, context) => {
      const bar = range.conditionalFormats.add("DataBar").dataBar;
      bar.positiveFormat.fillColor = "#5B9BD5";
      bar.lowerBoundRule = { type: "Number", formula: "0" };
      const scale = range.conditionalFormats.add("ColorScale").colorScale;
      scale.criteria = {
        minimum: { type: "LowestValue", color: "#FFFFFF" },
        maximum: { type: "HighestValue", color: "#63BE7B" },
      };
      const top = range.conditionalFormats.add("TopBottom").topBottom;
      top.rule = { rank: 3, type: "TopItems" };
      const icons = range.conditionalFormats.add("IconSet").iconSet;
      icons.style = "ThreeArrows";
      await context.sync();
      bar.load("lowerBoundRule");
      bar.positiveFormat.load("fillColor");
      scale.load("criteria,threeColorScale");
      top.load("rule");
      icons.load("style");
      await context.sync();
      return [
        bar.positiveFormat.fillColor,
        bar.lowerBoundRule,
        scale.criteria,
        scale.threeColorScale,
        top.rule,
        icons.style,
      ];
    });
    expect(kept).toEqual([
      "#5B9BD5",
      { type: "Number", formula: "0" },
      { minimum: { type: "LowestValue", color: "#FFFFFF" }, maximum: { type: "HighestValue", color: "#63BE7B" } },
      false,
      { rank: 3, type: "TopItems" },
      "ThreeArrows",
    ]);
  });

  test("deleting one, clearing all, asking another type", async () => {
    const left = await onRange("A1:A9", async (range, context) => {
      const first = range.conditionalFormats.add("Custom");
      range.conditionalFormats.add("Custom");
      await context.sync();
      first.delete();
      const one = range.conditionalFormats.getCount();
      await context.sync();
      range.conditionalFormats.clearAll();
      const none = range.conditionalFormats.getCount();
      await context.sync();
      return [one.value, none.value];
    });
    expect(left).toEqual([1, 0]);
    expect(
      await codeOf(
        onRange("A1", async (range, context) => {
          range.conditionalFormats.add("Custom").cellValue.format.fill.color = "red";
          await context.sync();
        }),
      ),
    ).toMatchObject({ code: "InvalidOperation", location: "ConditionalFormat.cellValue" });
  });
});
