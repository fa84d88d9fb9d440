import type { Scalar } from "../contract/cells";
import type { FilterCriterion } from "../contract/tables";

/** A condition of a custom filter: ">=100", "<>*hors*", "=Voirie" or bare text. */
function condition(text: string): (value: Scalar, shown: string) => boolean {
  const [, operator = "=", operand = ""] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(text) ?? [];
  const number = operand === "" ? NaN : Number(operand.replace(",", "."));
  const pattern = new RegExp(
    `^${operand
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replaceAll("*", ".*")
      .replaceAll("?", ".")}$`,
    "is",
  );
  const equal = (value: Scalar, shown: string): boolean =>
    typeof value === "number" && !Number.isNaN(number) ? value === number : pattern.test(shown);
  if (operator === "=") return equal;
  if (operator === "<>") return (value, shown) => !equal(value, shown);
  const compares: Record<string, (difference: number) => boolean> = {
    "<": (d) => d < 0,
    ">": (d) => d > 0,
    "<=": (d) => d <= 0,
    ">=": (d) => d >= 0,
  };
  return (value, shown) => {
    const difference =
      typeof value === "number" && !Number.isNaN(number) ? value - number : shown.localeCompare(operand, "fr");
    return compares[operator]?.(difference) ?? false;
  };
}

/** Which rows of a column a criterion keeps. Values and texts shown go together, row by row. */
export function keptRows(criterion: FilterCriterion, values: readonly Scalar[], texts: readonly string[]): boolean[] {
  if (criterion.on === "values") {
    const kept = new Set(criterion.values);
    return texts.map((text) => kept.has(text));
  }
  if (criterion.on === "custom") {
    const first = condition(criterion.first);
    const second = criterion.second === undefined ? null : condition(criterion.second);
    return values.map((value, index) => {
      const shown = texts[index] ?? "";
      if (!second) return first(value, shown);
      return criterion.operator === "Or"
        ? first(value, shown) || second(value, shown)
        : first(value, shown) && second(value, shown);
    });
  }
  const numbers = values.filter((value) => typeof value === "number").sort((one, other) => one - other);
  const percent = criterion.on.endsWith("Percent");
  const count = Math.max(1, percent ? Math.floor((numbers.length * criterion.count) / 100) : criterion.count);
  if (criterion.on.startsWith("top")) {
    const least = numbers[Math.max(0, numbers.length - count)] ?? Infinity;
    return values.map((value) => typeof value === "number" && value >= least);
  }
  const most = numbers[Math.min(numbers.length, count) - 1] ?? -Infinity;
  return values.map((value) => typeof value === "number" && value <= most);
}
