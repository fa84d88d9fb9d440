import type { IDataValidationRule } from "@univerjs/core";
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
} from "@univerjs/core";
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from "@univerjs/data-validation";
import type { Operator, Validation } from "../../contract/rules";
import type { PlacedValidation } from "../../rules/validations";
import type { Engine } from "../engine";
import { toRange } from "../engine";

const OPERATORS: Readonly<Record<Operator, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
};
const TYPES = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
} as const;
const STYLES = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

/** Replaces what Univer shows of the validations of a sheet. */
export function showValidations(engine: Engine, sheet: string, validations: readonly PlacedValidation[]): void {
  const shown = engine.injector
    .get(DataValidationModel)
    .getRules(engine.unit, sheet)
    .map((rule) => rule.uid);
  if (shown.length > 0) engine.run(RemoveDataValidationMutation, sheet, { ruleId: shown });
  const rules = validations.map((placed, index): IDataValidationRule => ({
    uid: `validation-${index}`,
    ranges: placed.ranges.map(toRange),
    ...criteria(placed.validation),
    ...messages(placed.validation),
  }));
  if (rules.length > 0) engine.run(AddDataValidationMutation, sheet, { rule: rules });
}

function criteria(validation: Validation): Pick<IDataValidationRule, "type"> & Partial<IDataValidationRule> {
  const { rule } = validation;
  const allowBlank = validation.ignoreBlanks;
  if (rule.type === "custom") return { type: DataValidationType.CUSTOM, formula1: rule.formula, allowBlank };
  if (rule.type === "list") {
    const formula1 = rule.values
      ? rule.values.map((value) => value.replaceAll(",", "，")).join(",")
      : (rule.formula ?? "");
    return {
      type: DataValidationType.LIST,
      formula1,
      allowBlank,
      showDropDown: rule.dropDown,
      renderMode: rule.dropDown ? DataValidationRenderMode.ARROW : DataValidationRenderMode.TEXT,
    };
  }
  return {
    type: TYPES[rule.type],
    operator: OPERATORS[rule.operator],
    formula1: rule.formula1,
    allowBlank,
    ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }),
  };
}

function messages(validation: Validation): Partial<IDataValidationRule> {
  const { alert, prompt } = validation;
  return {
    showErrorMessage: alert.show,
    errorStyle: STYLES[alert.style],
    error: alert.message,
    errorTitle: alert.title,
    showInputMessage: prompt.show,
    prompt: prompt.message,
    promptTitle: prompt.title,
  };
}
