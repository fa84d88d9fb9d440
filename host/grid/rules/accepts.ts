import type { Scalar } from "../contract/cells";
import type { SheetId } from "../contract/geometry";
import type { Operator, Validation } from "../contract/rules";

/** Texts of the cells a list formula points to ("=Listes!$A$1:$A$9"), seen from a sheet; null when it cannot be read. */
export type ListReader = (formula: string, sheet: SheetId) => readonly string[] | null;

const TESTS: Readonly<Record<Operator, (value: number, one: number, other: number) => boolean>> = {
  Between: (value, one, other) => value >= one && value <= other,
  NotBetween: (value, one, other) => value < one || value > other,
  EqualTo: (value, one) => value === one,
  NotEqualTo: (value, one) => value !== one,
  GreaterThan: (value, one) => value > one,
  LessThan: (value, one) => value < one,
  GreaterThanOrEqual: (value, one) => value >= one,
  LessThanOrEqual: (value, one) => value <= one,
};

/** A bound written as a number; NaN for a formula, which is not computed here. */
function bound(text: string | undefined): number {
  return text === undefined || text === "" ? NaN : Number(text.replace(/^=/, ""));
}

/** Whether a validation accepts a value. Bounds and conditions that are formulas are not computed: they accept. */
export function acceptsValue(validation: Validation, value: Scalar, sheet: SheetId, readList: ListReader): boolean {
  if (value === "") return true;
  const { rule } = validation;
  if (rule.type === "custom") return true;
  if (rule.type === "list") {
    const allowed = rule.values ?? (rule.formula === undefined ? null : readList(rule.formula, sheet));
    return allowed === null || allowed.includes(String(value));
  }
  const one = bound(rule.formula1);
  const other = bound(rule.formula2);
  const needsBoth = rule.operator === "Between" || rule.operator === "NotBetween";
  if (Number.isNaN(one) || (needsBoth && Number.isNaN(other))) return true;
  if (rule.type === "textLength") return TESTS[rule.operator](String(value).length, one, other);
  if (typeof value !== "number") return false;
  if (rule.type === "wholeNumber" && !Number.isInteger(value)) return false;
  return TESTS[rule.operator](value, one, other);
}
