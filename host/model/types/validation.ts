import type { Operator, Validation, ValidationRule } from "../../grid/grid";
import type { Json } from "../../protocol/batch-wire";
import { Area } from "../area";
import type { Context } from "../context";
import { itemNotFound, invalidArgument } from "../errors";
import type { ObjectTypes } from "../object-type";
import { make } from "../objects";
import { asChoice, asFields, asFlag, flagField, textField } from "../type-checks";
import type { Fields } from "../type-checks";

/** A prompt without a rule: the file keeps it as a rule that accepts everything. */
const ANYTHING: ValidationRule = { type: "custom", formula: "=TRUE" };
const isAnything = (rule: ValidationRule): boolean => rule.type === "custom" && rule.formula === ANYTHING.formula;

const BARE: Validation = {
  rule: ANYTHING,
  ignoreBlanks: true,
  alert: { show: true, style: "Stop", title: "", message: "" },
  prompt: { show: true, title: "", message: "" },
};

const COMPARED = ["wholeNumber", "decimal", "date", "time", "textLength"] as const;
const OPERATORS: Readonly<Record<string, Operator>> = {
  Between: "Between",
  NotBetween: "NotBetween",
  EqualTo: "EqualTo",
  NotEqualTo: "NotEqualTo",
  GreaterThan: "GreaterThan",
  LessThan: "LessThan",
  GreaterThanOrEqualTo: "GreaterThanOrEqual",
  LessThanOrEqualTo: "LessThanOrEqual",
};
const officeOperator = (operator: Operator): string =>
  Object.entries(OPERATORS).find(([, known]) => known === operator)?.[0] ?? operator;

/** Bound of a comparison: a number, a formula, or a day written as ISO text, which becomes its serial number. */
function bound(value: Json | undefined): string | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") throw invalidArgument("a bound is a number, a day or a formula");
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
  return day ? String(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])) / 86_400_000 + 25_569) : value;
}

function officeBound(text: string | undefined): Json {
  if (text === undefined) return null;
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}

function compared(type: (typeof COMPARED)[number], fields: Fields): ValidationRule {
  const operator = OPERATORS[textField(fields, "operator")];
  const formula1 = bound(fields["formula1"]);
  const formula2 = bound(fields["formula2"]);
  if (!operator || formula1 === undefined) throw invalidArgument("the comparison has no operator or no bound");
  if ((operator === "Between" || operator === "NotBetween") && formula2 === undefined)
    throw invalidArgument("the comparison needs two bounds");
  return { type, operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
}

/** Office's rule as the grid's. */
function ruleOf(value: Json): ValidationRule {
  const rule = asFields(value);
  const list = rule["list"];
  if (list !== undefined && list !== null) {
    const fields = asFields(list);
    const source = textField(fields, "source");
    if (source === "") throw invalidArgument("the list has no source");
    const dropDown = flagField(fields, "inCellDropDown", true);
    return source.startsWith("=")
      ? { type: "list", formula: source, dropDown }
      : { type: "list", values: source.split(",").map((each) => each.trim()), dropDown };
  }
  const custom = rule["custom"];
  if (custom !== undefined && custom !== null)
    return { type: "custom", formula: textField(asFields(custom), "formula") };
  for (const type of COMPARED) {
    const fields = rule[type];
    if (fields !== undefined && fields !== null) return compared(type, asFields(fields));
  }
  return ANYTHING;
}

/** The grid's rule as Office's. */
function officeRule(rule: ValidationRule): Json {
  if (isAnything(rule)) return {};
  if (rule.type === "list")
    return { list: { inCellDropDown: rule.dropDown, source: rule.formula ?? (rule.values ?? []).join(",") } };
  if (rule.type === "custom") return { custom: { formula: rule.formula } };
  const second = officeBound(rule.formula2);
  return {
    [rule.type]: {
      formula1: officeBound(rule.formula1),
      operator: officeOperator(rule.operator),
      ...(second === null ? {} : { formula2: second }),
    },
  };
}

function change(area: Area, patch: Partial<Validation>, { grid }: Context): void {
  grid.validations.set(area.rect(), { ...(grid.validations.get(area.rect()) ?? BARE), ...patch });
}

const get = (area: Area, { grid }: Context): Validation | null | undefined => grid.validations.get(area.rect());

/** Data validation of a range. */
export const validationTypes = {
  DataValidation: {
    get: {
      Type: (area, context) => {
        const validation = get(area, context);
        if (validation === undefined) return "MixedCriteria";
        if (!validation || isAnything(validation.rule)) return "None";
        return validation.rule.type.charAt(0).toUpperCase() + validation.rule.type.slice(1);
      },
      Rule: (area, context) => {
        const validation = get(area, context);
        return validation === undefined ? null : validation ? officeRule(validation.rule) : {};
      },
      IgnoreBlanks: (area, context) => get(area, context)?.ignoreBlanks ?? true,
      Prompt: (area, context) => {
        const prompt = get(area, context)?.prompt ?? BARE.prompt;
        return { showPrompt: prompt.show, title: prompt.title, message: prompt.message };
      },
      ErrorAlert: (area, context) => {
        const alert = get(area, context)?.alert ?? BARE.alert;
        return { showAlert: alert.show, style: alert.style, title: alert.title, message: alert.message };
      },
      Valid: (area, { grid }) => {
        const invalid = grid.validations
          .invalidCells(area.rect())
          .reduce((total, rect) => total + rect.rows * rect.columns, 0);
        return invalid === 0 ? true : invalid === area.rows * area.columns ? false : null;
      },
    },
    set: {
      Rule: (area, value, context) => change(area, { rule: ruleOf(value) }, context),
      IgnoreBlanks: (area, value, context) => change(area, { ignoreBlanks: asFlag(value) }, context),
      Prompt: (area, value, context) => {
        const fields = asFields(value);
        change(
          area,
          {
            prompt: {
              show: flagField(fields, "showPrompt", true),
              title: textField(fields, "title"),
              message: textField(fields, "message"),
            },
          },
          context,
        );
      },
      ErrorAlert: (area, value, context) => {
        const fields = asFields(value);
        const style = asChoice(fields["style"] ?? "Stop", ["Stop", "Warning", "Information"] as const);
        change(
          area,
          {
            alert: {
              show: flagField(fields, "showAlert", true),
              style,
              title: textField(fields, "title"),
              message: textField(fields, "message"),
            },
          },
          context,
        );
      },
    },
    call: {
      Clear: (area, _args, { grid }) => grid.validations.clear(area.rect()),
      GetInvalidCells: (area, _args, { grid }) => {
        const invalid = grid.validations.invalidCells(area.rect());
        if (invalid.length === 0) throw itemNotFound("every cell is valid");
        return make(
          "RangeAreas",
          invalid.map((rect) => new Area(area.sheet, rect)),
        );
      },
      GetInvalidCellsOrNullObject: (area, _args, { grid }) => {
        const invalid = grid.validations.invalidCells(area.rect());
        return invalid.length > 0
          ? make(
              "RangeAreas",
              invalid.map((rect) => new Area(area.sheet, rect)),
            )
          : null;
      },
    },
  },
} satisfies ObjectTypes;
