import type { CellStyle, ConditionalRule as FileRule, DataValidation } from "hucre/xlsx";
import { cellAddress, rectAddress } from "../grid/a1";
import type { Rect } from "../grid/contract/geometry";
import type {
  ConditionalFormat,
  ConditionalRule,
  ConditionalStyle,
  Operator,
  ScalePoint,
  Validation,
} from "../grid/contract/rules";
import { toFile } from "./formula-storage";
import { compact, fileColor, writeStyle } from "./styles";

type FileOperator = NonNullable<DataValidation["operator"]>;
const OPERATORS: Readonly<Record<Operator, FileOperator>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

/** A differential fill is written with both colours: readers disagree on which one is meant. */
function look(style: ConditionalStyle): CellStyle {
  const { border: _, fill, ...rest } = style;
  const written = writeStyle(rest);
  if (!fill) return written;
  return {
    ...written,
    fill: { type: "pattern", pattern: "solid", bgColor: fileColor(fill), fgColor: fileColor(fill) },
  };
}

function absolute(ranges: readonly Rect[]): string {
  const dollars = (rect: Rect): string => rectAddress(rect).replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return ranges.map(dollars).join(",");
}

/** Areas as files hold them: from cell to cell, whole columns too ("A1:C1048576"). */
function inFile(ranges: readonly Rect[]): string {
  const cells = ({ row, column, rows, columns }: Rect): string =>
    rows === 1 && columns === 1
      ? cellAddress(row, column)
      : `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;
  return ranges.map(cells).join(" ");
}

function cfvo(point: ScalePoint): { type: "min" | "max" | "num" | "percent" | "percentile"; value?: string } {
  const types = {
    lowest: "min",
    highest: "max",
    automatic: "min",
    number: "num",
    percent: "percent",
    percentile: "percentile",
    formula: "num",
  } as const;
  return point.value === undefined ? { type: types[point.type] } : { type: types[point.type], value: point.value };
}

function argb(hex: string): string {
  return `FF${hex.slice(1)}`;
}

/** The part of a rule that depends on its kind. Kinds that the library does not write become formulas with the same effect. */
function kind(rule: ConditionalRule, ranges: readonly Rect[]): Pick<FileRule, "type"> & Partial<FileRule> {
  const first = ranges[0] ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const cell = cellAddress(first.row, first.column);
  const area = absolute(ranges);
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  switch (rule.type) {
    case "cellValue": {
      const formulas = [rule.formula1, rule.formula2].filter((text) => text !== undefined).map(toFile);
      return { type: "cellIs", operator: OPERATORS[rule.operator], formula: formulas, style: look(rule.style) };
    }
    case "custom":
      return { type: "expression", formula: toFile(rule.formula), style: look(rule.style) };
    case "text": {
      const tests = {
        Contains: ["containsText", `NOT(ISERROR(SEARCH(${quoted(rule.text)},${cell})))`],
        NotContains: ["notContainsText", `ISERROR(SEARCH(${quoted(rule.text)},${cell}))`],
        BeginsWith: ["beginsWith", `LEFT(${cell},${rule.text.length})=${quoted(rule.text)}`],
        EndsWith: ["endsWith", `RIGHT(${cell},${rule.text.length})=${quoted(rule.text)}`],
      } as const;
      const [type, formula] = tests[rule.operator];
      return { type, text: rule.text, formula, style: look(rule.style) };
    }
    case "topBottom": {
      const test = rule.from === "Top" ? ">=" : "<=";
      const share = rule.from === "Top" ? 1 - rule.rank / 100 : rule.rank / 100;
      const limit = rule.percent
        ? `PERCENTILE(${area},${share})`
        : `${rule.from === "Top" ? "LARGE" : "SMALL"}(${area},${rule.rank})`;
      return { type: "expression", formula: `AND(ISNUMBER(${cell}),${cell}${test}${limit})`, style: look(rule.style) };
    }
    case "preset":
      return preset(rule, cell, area);
    case "dataBar":
      return {
        type: "dataBar",
        dataBar: {
          cfvo: [cfvo(rule.min), rule.max.type === "automatic" ? { type: "max" } : cfvo(rule.max)],
          color: argb(rule.color),
        },
      };
    case "colorScale":
      return {
        type: "colorScale",
        colorScale: { cfvo: rule.points.map(cfvo), colors: rule.points.map((point) => argb(point.color)) },
      };
    case "iconSet": {
      const count = Number(/^\d/.exec(rule.set)?.[0] ?? 3);
      const steps = Array.from({ length: count }, (_, index) => ({
        type: "percent" as const,
        value: String(Math.round((100 * index) / count)),
      }));
      const name = rule.set.replace(/^([345])(.)/, (_, digit: string, letter: string) => digit + letter.toUpperCase());
      return {
        type: "iconSet",
        iconSet: { iconSet: name, cfvo: steps, reverse: rule.reverse, showValue: rule.showValue },
      };
    }
  }
}

function preset(
  rule: Extract<ConditionalRule, { type: "preset" }>,
  cell: string,
  area: string,
): Pick<FileRule, "type"> & Partial<FileRule> {
  const style = look(rule.style);
  switch (rule.criterion) {
    case "Blanks":
      return { type: "containsBlanks", formula: `LEN(TRIM(${cell}))=0`, style };
    case "NonBlanks":
      return { type: "notContainsBlanks", formula: `LEN(TRIM(${cell}))>0`, style };
    case "Errors":
      return { type: "expression", formula: `ISERROR(${cell})`, style };
    case "NonErrors":
      return { type: "expression", formula: `NOT(ISERROR(${cell}))`, style };
    case "DuplicateValues":
      return { type: "duplicateValues", style };
    case "UniqueValues":
      return { type: "uniqueValues", style };
    case "AboveAverage":
      return { type: "aboveAverage", style };
    case "BelowAverage":
      return { type: "expression", formula: `AND(ISNUMBER(${cell}),${cell}<AVERAGE(${area}))`, style };
  }
}

/** Conditional formats for a sheet of a file. */
export function writeConditionalFormats(formats: readonly Omit<ConditionalFormat, "id" | "sheet">[]): FileRule[] {
  return formats.map((format) => ({
    ...kind(format.rule, format.ranges),
    range: inFile(format.ranges),
    priority: format.priority + 1,
    ...(format.stopIfTrue ? { stopIfTrue: true } : {}),
  }));
}

const TYPES = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;
/** Longest literal list that Excel reads. */
const LONGEST_LIST = 255;

function criteria({ rule }: Validation): Pick<DataValidation, "type"> & Partial<DataValidation> {
  if (rule.type === "custom") return { type: "custom", formula1: toFile(rule.formula) };
  if (rule.type === "list") {
    if (rule.values && rule.values.join(",").length <= LONGEST_LIST) return { type: "list", values: [...rule.values] };
    return { type: "list", formula1: toFile(rule.formula ?? "") };
  }
  return compact({
    type: TYPES[rule.type],
    operator: OPERATORS[rule.operator],
    formula1: toFile(rule.formula1),
    formula2: rule.formula2 === undefined ? undefined : toFile(rule.formula2),
  }) as Pick<DataValidation, "type"> & Partial<DataValidation>;
}

/** Data validations for a sheet of a file. */
export function writeValidations(
  list: readonly { readonly ranges: readonly Rect[]; readonly validation: Validation }[],
): DataValidation[] {
  return list.map(({ ranges, validation }) => ({
    ...criteria(validation),
    range: inFile(ranges),
    allowBlank: validation.ignoreBlanks,
    showErrorMessage: validation.alert.show,
    errorStyle: ({ Stop: "stop", Warning: "warning", Information: "information" } as const)[validation.alert.style],
    errorTitle: validation.alert.title,
    errorMessage: validation.alert.message,
    showInputMessage: validation.prompt.show,
    inputTitle: validation.prompt.title,
    inputMessage: validation.prompt.message,
  }));
}
