import type { ConditionalFormat, ConditionalStyle, Operator } from "../../grid/grid";
import type { Json } from "../../protocol/batch-wire";
import { Area } from "../area";
import { colorOf } from "../colors";
import type { Context } from "../context";
import { invalidArgument, itemNotFound } from "../errors";
import type { ObjectTypes } from "../object-type";
import { make, rangeOf } from "../objects";
import type { HostObject, ObjectData } from "../objects";
import { asChoice, asFields, asFlag, asNumber, asText, textField } from "../type-checks";
import { RULE_STARTS, conditionalRule, formatOf, officeRuleType, setRule } from "../conditional-rules";
import type { RuleType } from "../conditional-rules";
import { conditionalScaleTypes } from "./conditional-scales";

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const satisfies readonly Operator[];
const TEXT_OPERATORS = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;
const CRITERIA = [
  "Blanks",
  "NonBlanks",
  "Errors",
  "NonErrors",
  "DuplicateValues",
  "UniqueValues",
  "AboveAverage",
  "BelowAverage",
] as const;
const RANKINGS = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const;

function styleOf(context: Context, id: string): ConditionalStyle {
  const { rule } = formatOf(context, id);
  return "style" in rule ? rule.style : {};
}

function setStyle(context: Context, id: string, patch: ConditionalStyle): void {
  const { rule } = formatOf(context, id);
  if ("style" in rule) setRule(context, id, { ...rule, style: { ...rule.style, ...patch } });
}

/** A bound of a comparison: formulas keep their "=", numbers are written as they are. */
function boundText(value: Json | undefined): string {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value === "") throw invalidArgument("a rule needs its formula");
  return value;
}

const within = (area: Area, { grid }: Context): ConditionalFormat[] =>
  grid.conditionalFormats.list(area.sheet, area.rect());

function find(area: Area, id: string, context: Context): HostObject | null {
  return within(area, context).some((format) => format.id === id) ? make("ConditionalFormat", id) : null;
}

function areas(id: string, context: Context): Area[] {
  const format = formatOf(context, id);
  return format.ranges.map((rect) => new Area(format.sheet, rect));
}

/** Objects of a rule, all known by the id of the conditional format. */
type RuleObject = Extract<keyof ObjectData, `${string}ConditionalFormat`>;

/** The two properties that lead to the rule's own object: one refuses another type, the other gives a null object. */
function leads(
  name: string,
  rule: RuleType,
  type: RuleObject,
): Record<string, (id: string, context: Context) => HostObject | null> {
  const object = (id: string): HostObject => make(type, id);
  return {
    [name]: (id, context) => {
      conditionalRule(context, id, rule);
      return object(id);
    },
    [`${name}OrNullObject`]: (id, context) => (formatOf(context, id).rule.type === rule ? object(id) : null),
  };
}

const format = { Format: (id: string) => make("ConditionalRangeFormat", id) };

/** Conditional formats: kept, given to the grid, and applied by it. */
export const conditionalFormatTypes = {
  ConditionalFormatCollection: {
    items: (area, context) => within(area, context).map(({ id }) => make("ConditionalFormat", id)),
    item: (area, key, context) => find(area, String(key), context),
    call: {
      Add: (area, args, { grid }) => {
        const type = args.choice(0, Object.keys(RULE_STARTS));
        const start = RULE_STARTS[type];
        if (!start) throw invalidArgument(type);
        const added = grid.conditionalFormats.add(area.sheet, [area.rect()], start);
        // The newest is applied first.
        if (added.priority !== 0) grid.conditionalFormats.update(added.id, { priority: 0 });
        return make("ConditionalFormat", added.id);
      },
      GetCount: (area, _args, context) => within(area, context).length,
      GetItemAt: (area, args, context) => {
        const found = within(area, context)[args.integer(0)];
        if (!found) throw invalidArgument("no conditional format at this position");
        return make("ConditionalFormat", found.id);
      },
      GetItemOrNullObject: (area, args, context) => find(area, args.text(0), context),
      ClearAll: (area, _args, { grid }) => grid.conditionalFormats.clear(area.sheet, area.rect()),
    },
  },
  ConditionalFormat: {
    identity: (id) => ({ Id: id }),
    get: {
      Id: (id) => id,
      Type: (id, context) => officeRuleType(formatOf(context, id).rule),
      Priority: (id, context) => formatOf(context, id).priority,
      StopIfTrue: (id, context) => formatOf(context, id).stopIfTrue,
    },
    set: {
      Priority: (id, value, { grid }) => grid.conditionalFormats.update(id, { priority: asNumber(value) }),
      StopIfTrue: (id, value, { grid }) => grid.conditionalFormats.update(id, { stopIfTrue: asFlag(value) }),
    },
    nav: {
      ...leads("Custom", "custom", "CustomConditionalFormat"),
      ...leads("CellValue", "cellValue", "CellValueConditionalFormat"),
      ...leads("TextComparison", "text", "TextConditionalFormat"),
      ...leads("Preset", "preset", "PresetCriteriaConditionalFormat"),
      ...leads("TopBottom", "topBottom", "TopBottomConditionalFormat"),
      ...leads("DataBar", "dataBar", "DataBarConditionalFormat"),
      ...leads("ColorScale", "colorScale", "ColorScaleConditionalFormat"),
      ...leads("IconSet", "iconSet", "IconSetConditionalFormat"),
    },
    call: {
      Delete: (id, _args, { grid }) => grid.conditionalFormats.remove(id),
      GetRange: (id, _args, context) => {
        const [first, ...others] = areas(id, context);
        if (!first || others.length > 0) throw itemNotFound("the format applies to several areas");
        return rangeOf(first);
      },
      GetRangeOrNullObject: (id, _args, context) => {
        const [first, ...others] = areas(id, context);
        return first && others.length === 0 ? rangeOf(first) : null;
      },
      GetRanges: (id, _args, context) => make("RangeAreas", areas(id, context)),
    },
  },
  CustomConditionalFormat: { nav: { ...format, Rule: (id) => make("ConditionalFormatRule", id) } },
  ConditionalFormatRule: {
    get: { Formula: (id, context) => conditionalRule(context, id, "custom").formula },
    set: {
      Formula: (id, value, context) =>
        setRule(context, id, { ...conditionalRule(context, id, "custom"), formula: asText(value) }),
    },
  },
  CellValueConditionalFormat: {
    nav: format,
    get: {
      Rule: (id, context) => {
        const { operator, formula1, formula2 } = conditionalRule(context, id, "cellValue");
        return { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
      },
    },
    set: {
      Rule: (id, value, context) => {
        const fields = asFields(value);
        const second = fields["formula2"];
        const { style } = conditionalRule(context, id, "cellValue");
        setRule(context, id, {
          type: "cellValue",
          operator: asChoice(fields["operator"] ?? null, OPERATORS),
          formula1: boundText(fields["formula1"]),
          ...(second === undefined || second === null ? {} : { formula2: boundText(second) }),
          style,
        });
      },
    },
  },
  TextConditionalFormat: {
    nav: format,
    get: {
      Rule: (id, context) => {
        const { operator, text } = conditionalRule(context, id, "text");
        return { operator, text };
      },
    },
    set: {
      Rule: (id, value, context) => {
        const fields = asFields(value);
        setRule(context, id, {
          ...conditionalRule(context, id, "text"),
          operator: asChoice(fields["operator"] ?? null, TEXT_OPERATORS),
          text: textField(fields, "text"),
        });
      },
    },
  },
  PresetCriteriaConditionalFormat: {
    nav: format,
    get: { Rule: (id, context) => ({ criterion: conditionalRule(context, id, "preset").criterion }) },
    set: {
      Rule: (id, value, context) =>
        setRule(context, id, {
          ...conditionalRule(context, id, "preset"),
          criterion: asChoice(asFields(value)["criterion"] ?? null, CRITERIA),
        }),
    },
  },
  TopBottomConditionalFormat: {
    nav: format,
    get: {
      Rule: (id, context) => {
        const { from, percent, rank } = conditionalRule(context, id, "topBottom");
        return { type: `${from}${percent ? "Percent" : "Items"}`, rank };
      },
    },
    set: {
      Rule: (id, value, context) => {
        const fields = asFields(value);
        const type = asChoice(fields["type"] ?? null, RANKINGS);
        const rule = conditionalRule(context, id, "topBottom");
        setRule(context, id, {
          ...rule,
          from: type.startsWith("Top") ? "Top" : "Bottom",
          percent: type.endsWith("Percent"),
          rank: asNumber(fields["rank"] ?? null),
        });
      },
    },
  },
  ConditionalRangeFormat: {
    get: { NumberFormat: (id, context) => styleOf(context, id).numberFormat ?? "" },
    set: { NumberFormat: (id, value, context) => setStyle(context, id, { numberFormat: asText(value) }) },
    nav: { Font: (id) => make("ConditionalRangeFont", id), Fill: (id) => make("ConditionalRangeFill", id) },
  },
  ConditionalRangeFont: {
    get: {
      Bold: (id, context) => styleOf(context, id).bold ?? null,
      Italic: (id, context) => styleOf(context, id).italic ?? null,
      Strikethrough: (id, context) => styleOf(context, id).strikethrough ?? null,
      Underline: (id, context) => {
        const { underline } = styleOf(context, id);
        return underline === undefined ? null : underline.charAt(0).toUpperCase() + underline.slice(1);
      },
      Color: (id, context) => styleOf(context, id).fontColor ?? "",
    },
    set: {
      Bold: (id, value, context) => setStyle(context, id, { bold: asFlag(value) }),
      Italic: (id, value, context) => setStyle(context, id, { italic: asFlag(value) }),
      Strikethrough: (id, value, context) => setStyle(context, id, { strikethrough: asFlag(value) }),
      Underline: (id, value, context) => {
        const style = asChoice(value, ["None", "Single", "Double"] as const);
        setStyle(context, id, { underline: style === "None" ? "none" : style === "Single" ? "single" : "double" });
      },
      Color: (id, value, context) => setStyle(context, id, { fontColor: colorOf(value) }),
    },
  },
  ConditionalRangeFill: {
    get: { Color: (id, context) => styleOf(context, id).fill ?? "" },
    set: { Color: (id, value, context) => setStyle(context, id, { fill: colorOf(value) }) },
    call: { Clear: (id, _args, context) => setStyle(context, id, { fill: null }) },
  },
  ...conditionalScaleTypes,
} satisfies ObjectTypes;
