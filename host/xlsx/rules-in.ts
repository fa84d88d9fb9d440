import type { ConditionalRule as FileRule, DataValidation } from "hucre/xlsx";
import { parseRect } from "../grid/a1";
import type { Rect } from "../grid/contract/geometry";
import type {
  ConditionalFormat,
  ConditionalRule,
  ConditionalStyle,
  Operator,
  ScalePoint,
  Validation,
  ValidationRule,
} from "../grid/contract/rules";
import { fromFile } from "./formula-storage";
import type { ThemeReader } from "./styles";
import { compact, readColor, readStyle } from "./styles";

const OPERATORS: Readonly<Record<string, Operator>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};
const POINTS: Readonly<Record<string, ScalePoint["type"]>> = {
  min: "lowest",
  max: "highest",
  num: "number",
  percent: "percent",
  percentile: "percentile",
};
const TEXTS = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
} as const;
const PRESETS = {
  aboveAverage: "AboveAverage",
  duplicateValues: "DuplicateValues",
  uniqueValues: "UniqueValues",
  containsBlanks: "Blanks",
  notContainsBlanks: "NonBlanks",
} as const;

/** Rectangles of "A1:B2 D4". */
export function readRanges(text: string): Rect[] {
  return text
    .split(/\s+/)
    .map(parseRect)
    .filter((rect) => rect !== null);
}

function style(rule: FileRule, theme: ThemeReader): ConditionalStyle {
  const fill = rule.style?.fill;
  // Excel writes the fill of a rule without a pattern type and in its background colour.
  const color = fill?.type === "pattern" ? readColor(fill.bgColor ?? fill.fgColor, theme) : null;
  const {
    fill: _,
    fontName: _name,
    fontSize: _size,
    ...rest
  } = readStyle(rule.style && { ...rule.style, alignment: {}, border: {} }, false, theme);
  return { ...rest, ...(color === null ? {} : { fill: color }) };
}

function points(cfvo: readonly { type: string; value?: string }[]): ScalePoint[] {
  return cfvo.map((point) => compact({ type: POINTS[point.type] ?? "number", value: point.value }) as ScalePoint);
}

function hex(argb: string | undefined): string {
  return `#${(argb ?? "000000").slice(-6).toUpperCase()}`;
}

/** Rule of a file; null for a kind that is not kept. */
function readRule(rule: FileRule, theme: ThemeReader): ConditionalRule | null {
  const formulas = [rule.formula ?? []].flat().map(fromFile);
  const look = style(rule, theme);
  if (rule.type === "cellIs") {
    const base = {
      type: "cellValue" as const,
      operator: OPERATORS[rule.operator ?? ""] ?? "EqualTo",
      formula1: formulas[0] ?? "=0",
      style: look,
    };
    return formulas[1] === undefined ? base : { ...base, formula2: formulas[1] };
  }
  if (rule.type === "expression") return { type: "custom", formula: formulas[0] ?? "=FALSE", style: look };
  if (rule.type in TEXTS)
    return { type: "text", operator: TEXTS[rule.type as keyof typeof TEXTS], text: rule.text ?? "", style: look };
  if (rule.type in PRESETS)
    return { type: "preset", criterion: PRESETS[rule.type as keyof typeof PRESETS], style: look };
  if (rule.type === "dataBar" && rule.dataBar) {
    const [min, max] = points(rule.dataBar.cfvo);
    return {
      type: "dataBar",
      color: hex(rule.dataBar.color),
      negativeColor: "#FF0000",
      gradient: true,
      showValue: true,
      min: min ?? { type: "lowest" },
      max: max ?? { type: "highest" },
    };
  }
  if (rule.type === "colorScale" && rule.colorScale) {
    const { colors } = rule.colorScale;
    return {
      type: "colorScale",
      points: points(rule.colorScale.cfvo).map((point, index) => ({ ...point, color: hex(colors[index]) })),
    };
  }
  if (rule.type === "iconSet" && rule.iconSet) {
    return {
      type: "iconSet",
      set: rule.iconSet.iconSet,
      showValue: rule.iconSet.showValue ?? true,
      reverse: rule.iconSet.reverse ?? false,
    };
  }
  return null;
}

/** Conditional formats of a sheet of a file, and how many are of a kind that is not kept. */
export function readConditionalFormats(
  rules: readonly FileRule[],
  theme: ThemeReader,
): { formats: Omit<ConditionalFormat, "id" | "sheet">[]; lost: number } {
  let lost = 0;
  const sorted = [...rules].sort((one, other) => one.priority - other.priority);
  const formats = sorted.flatMap((file) => {
    const rule = readRule(file, theme);
    if (!rule) lost += 1;
    return rule ? [{ ranges: readRanges(file.range), rule, stopIfTrue: file.stopIfTrue ?? false }] : [];
  });
  return { formats: formats.map((format, priority) => ({ ...format, priority })), lost };
}

const TYPES = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;

function validationRule(file: DataValidation): ValidationRule {
  const formula = (text: string | undefined): string => (text === undefined ? "" : fromFile(text));
  if (file.type === "list") {
    const values = file.values ?? literalList(file.formula1);
    return values
      ? { type: "list", values, dropDown: true }
      : { type: "list", formula: formula(file.formula1), dropDown: true };
  }
  if (file.type === "custom") return { type: "custom", formula: formula(file.formula1) };
  const bound = (text: string | undefined): string =>
    text !== undefined && !Number.isNaN(Number(text)) ? text : formula(text);
  const base = {
    type: TYPES[file.type],
    operator: OPERATORS[file.operator ?? "between"] ?? "Between",
    formula1: bound(file.formula1),
  };
  return file.formula2 === undefined ? base : { ...base, formula2: bound(file.formula2) };
}

function literalList(formula: string | undefined): string[] | null {
  const quoted = /^"(.*)"$/s.exec(formula ?? "")?.[1];
  return quoted === undefined ? null : quoted.replaceAll('""', '"').split(",");
}

/** Data validations of a sheet of a file. */
export function readValidations(files: readonly DataValidation[]): { ranges: Rect[]; validation: Validation }[] {
  const styles = { stop: "Stop", warning: "Warning", information: "Information" } as const;
  return files.map((file) => ({
    ranges: readRanges(file.range),
    validation: {
      rule: validationRule(file),
      ignoreBlanks: file.allowBlank ?? false,
      alert: {
        show: file.showErrorMessage ?? false,
        style: styles[file.errorStyle ?? "stop"],
        title: file.errorTitle ?? "",
        message: file.errorMessage ?? "",
      },
      prompt: { show: file.showInputMessage ?? false, title: file.inputTitle ?? "", message: file.inputMessage ?? "" },
    },
  }));
}
