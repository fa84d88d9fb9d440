import { BooleanNumber } from "@univerjs/core";
import type { IStyleBase } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  iconMap,
} from "@univerjs/sheets-conditional-formatting";
import type { IConditionalFormattingRuleConfig, IValueConfig } from "@univerjs/sheets-conditional-formatting";
import type { ConditionalFormat, ConditionalRule, ConditionalStyle, Operator, ScalePoint } from "../../contract/rules";
import type { Engine } from "../engine";
import { toRange } from "../engine";
import { toStyle } from "../style";
import { isWide } from "./wide-rules";

const OPERATORS: Readonly<Record<Operator, CFNumberOperator>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};
const TEXTS = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
} as const;
const POINTS: Readonly<Record<ScalePoint["type"], CFValueType>> = {
  lowest: CFValueType.min,
  highest: CFValueType.max,
  automatic: CFValueType.min,
  number: CFValueType.num,
  percent: CFValueType.percent,
  percentile: CFValueType.percentile,
  formula: CFValueType.formula,
};
const COMPARISONS: Readonly<Record<Operator, string>> = {
  Between: "",
  NotBetween: "",
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

/** Replaces what Univer shows of the conditional formats of a sheet. */
export function showConditionalFormats(engine: Engine, sheet: string, formats: readonly ConditionalFormat[]): void {
  const model = engine.injector.get(ConditionalFormattingRuleModel);
  for (const shown of [...(model.getSubunitRules(engine.unit, sheet) ?? [])])
    engine.run(DeleteConditionalRuleMutation, sheet, { cfId: shown.cfId });
  // Univer puts each added rule first: the last to apply is added first.
  for (const format of [...formats].reverse()) {
    // Univer computes every cell of a rule: no further than the sheet goes, and a single one of those shown elsewhere,
    // so that the screen is drawn again.
    const shown = format.ranges.flatMap((range) => {
      return engine.clip(sheet, isWide(format) ? { ...range, rows: 1, columns: 1 } : range) ?? [];
    });
    const [first] = shown;
    const rule = first ? toUniver(format.rule, first) : null;
    if (rule)
      engine.run(AddConditionalRuleMutation, sheet, {
        rule: { cfId: format.id, ranges: shown.map(toRange), stopIfTrue: format.stopIfTrue, rule },
      });
  }
}

function look(style: ConditionalStyle): IStyleBase {
  const { border: _, ...plain } = style;
  const { pd: _padding, ...base } = toStyle(plain);
  return base.bl === BooleanNumber.FALSE ? { ...base, bl: BooleanNumber.FALSE } : base;
}

function point(value: ScalePoint, atTop: boolean): IValueConfig {
  const type = value.type === "automatic" && atTop ? CFValueType.max : POINTS[value.type];
  if (value.value === undefined) return { type };
  return { type, value: type === CFValueType.formula ? formula(value.value) : Number(value.value) };
}

function formula(text: string): string {
  return text.startsWith("=") ? text : `=${text}`;
}

/** Rule in Univer's words; null for what it cannot show (it is kept all the same). */
function toUniver(
  rule: ConditionalRule,
  first: { row: number; column: number },
): IConditionalFormattingRuleConfig | null {
  const cell = { type: CFRuleType.highlightCell as const };
  switch (rule.type) {
    case "custom":
      return { ...cell, subType: CFSubRuleType.formula, value: formula(rule.formula), style: look(rule.style) };
    case "cellValue":
      return cellValue(rule, first);
    case "text":
      return {
        ...cell,
        subType: CFSubRuleType.text,
        operator: TEXTS[rule.operator],
        value: rule.text,
        style: look(rule.style),
      };
    case "topBottom":
      return {
        ...cell,
        subType: CFSubRuleType.rank,
        isBottom: rule.from === "Bottom",
        isPercent: rule.percent,
        value: rule.rank,
        style: look(rule.style),
      };
    case "preset":
      return preset(rule);
    case "dataBar":
      return {
        type: CFRuleType.dataBar,
        isShowValue: rule.showValue,
        config: {
          min: point(rule.min, false),
          max: point(rule.max, true),
          isGradient: rule.gradient,
          positiveColor: rule.color,
          nativeColor: rule.negativeColor,
        },
      };
    case "colorScale":
      return {
        type: CFRuleType.colorScale,
        config: rule.points.map((each, index) => ({ index, color: each.color, value: point(each, index > 0) })),
      };
    case "iconSet":
      return iconSet(rule);
  }
}

function cellValue(
  rule: Extract<ConditionalRule, { type: "cellValue" }>,
  first: { row: number; column: number },
): IConditionalFormattingRuleConfig {
  const numbers = [rule.formula1, rule.formula2].map((text) =>
    text === undefined ? NaN : Number(text.replace(/^=/, "")),
  );
  const style = look(rule.style);
  const both = rule.operator === "Between" || rule.operator === "NotBetween";
  const [one, other] = [numbers[0] ?? NaN, numbers[1] ?? NaN];
  const common = { type: CFRuleType.highlightCell as const, style };
  if (both && !Number.isNaN(one) && !Number.isNaN(other)) {
    const operator =
      rule.operator === "Between" ? (CFNumberOperator.between as const) : (CFNumberOperator.notBetween as const);
    return { ...common, subType: CFSubRuleType.number, operator, value: [one, other] };
  }
  if (!both && !Number.isNaN(one)) {
    return {
      ...common,
      subType: CFSubRuleType.number,
      operator: OPERATORS[rule.operator] as CFNumberOperator.equal,
      value: one,
    };
  }
  // Bounds that are formulas or texts: the comparison is written out, seen from the first cell.
  const address = `${letters(first.column)}${first.row + 1}`;
  const [low, high] = [rule.formula1, rule.formula2 ?? ""].map((text) => text.replace(/^=/, ""));
  const inside = `AND(${address}>=${low},${address}<=${high})`;
  const test = both
    ? rule.operator === "Between"
      ? inside
      : `NOT(${inside})`
    : `${address}${COMPARISONS[rule.operator]}${low}`;
  return { ...common, subType: CFSubRuleType.formula, value: `=${test}` };
}

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
}

function preset(rule: Extract<ConditionalRule, { type: "preset" }>): IConditionalFormattingRuleConfig {
  const common = { type: CFRuleType.highlightCell as const, style: look(rule.style) };
  switch (rule.criterion) {
    case "DuplicateValues":
      return { ...common, subType: CFSubRuleType.duplicateValues };
    case "UniqueValues":
      return { ...common, subType: CFSubRuleType.uniqueValues };
    case "AboveAverage":
      return { ...common, subType: CFSubRuleType.average, operator: CFNumberOperator.greaterThan };
    case "BelowAverage":
      return { ...common, subType: CFSubRuleType.average, operator: CFNumberOperator.lessThan };
    case "Blanks":
      return { ...common, subType: CFSubRuleType.text, operator: CFTextOperator.containsBlanks };
    case "NonBlanks":
      return { ...common, subType: CFSubRuleType.text, operator: CFTextOperator.notContainsBlanks };
    case "Errors":
      return { ...common, subType: CFSubRuleType.text, operator: CFTextOperator.containsErrors };
    case "NonErrors":
      return { ...common, subType: CFSubRuleType.text, operator: CFTextOperator.notContainsErrors };
  }
}

function iconSet(rule: Extract<ConditionalRule, { type: "iconSet" }>): IConditionalFormattingRuleConfig | null {
  const iconType = Object.keys(iconMap).find(
    (name): name is keyof typeof iconMap => name.toLowerCase() === rule.set.toLowerCase(),
  );
  if (iconType === undefined) return null;
  const count = iconMap[iconType].length;
  const config = Array.from({ length: count }, (_, index) => ({
    operator: CFNumberOperator.greaterThanOrEqual,
    value: { type: CFValueType.percent, value: Math.round((100 * (count - 1 - index)) / count) },
    iconType,
    iconId: String(rule.reverse ? count - 1 - index : index),
  }));
  return { type: CFRuleType.iconSet, isShowValue: rule.showValue, config };
}
