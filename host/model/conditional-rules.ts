import type { ConditionalFormat, ConditionalRule } from "../grid/grid";
import type { Context } from "./context";
import { ApiError, itemNotFound } from "./errors";

export type RuleType = ConditionalRule["type"];
type RuleOf<T extends RuleType> = Extract<ConditionalRule, { readonly type: T }>;

/** Office's type of each rule, with the rule that stands until the page writes one. */
export const RULE_STARTS: Readonly<Record<string, ConditionalRule>> = {
  Custom: { type: "custom", formula: "=FALSE", style: {} },
  CellValue: { type: "cellValue", operator: "EqualTo", formula1: "=NA()", style: {} },
  ContainsText: { type: "text", operator: "Contains", text: "", style: {} },
  PresetCriteria: { type: "preset", criterion: "Blanks", style: {} },
  TopBottom: { type: "topBottom", from: "Top", percent: false, rank: 10, style: {} },
  DataBar: {
    type: "dataBar",
    color: "#638EC6",
    negativeColor: "#FF0000",
    gradient: true,
    showValue: true,
    min: { type: "automatic" },
    max: { type: "automatic" },
  },
  ColorScale: {
    type: "colorScale",
    points: [
      { type: "lowest", color: "#FFEF9C" },
      { type: "highest", color: "#63BE7B" },
    ],
  },
  IconSet: { type: "iconSet", set: "ThreeTrafficLights1", showValue: true, reverse: false },
};
/** Office's type of a rule. */
export const officeRuleType = (rule: ConditionalRule): string =>
  Object.entries(RULE_STARTS).find(([, start]) => start.type === rule.type)?.[0] ?? "Custom";

/** A conditional format that still exists. */
export function formatOf({ grid }: Context, id: string): ConditionalFormat {
  const format = grid.conditionalFormats.get(id);
  if (!format) throw itemNotFound("the conditional format was deleted");
  return format;
}

/** The rule of a format, which must be of a type. */
export function conditionalRule<T extends RuleType>(context: Context, id: string, type: T): RuleOf<T> {
  const { rule } = formatOf(context, id);
  if (rule.type !== type)
    throw new ApiError("InvalidOperation", `The conditional format is of another type (${officeRuleType(rule)}).`);
  return rule as RuleOf<T>;
}

export function setRule(context: Context, id: string, rule: ConditionalRule): void {
  context.grid.conditionalFormats.update(id, { rule });
}
