import { addDays } from "../calendar";
import type { Nature } from "../need";
import type { Parameter, ThresholdRule } from "./threshold";

/** One value of a rule over time, before it receives its row number. */
export type DatedValue = Omit<Parameter, "id">;

interface RuleOptions {
  readonly unit: Parameter["unit"];
  readonly article: string;
  /** Doubt that bears on every value of the rule. */
  readonly doubt?: string;
}

interface Step {
  readonly from: string;
  readonly value: number;
  readonly source: string;
  readonly doubt?: string;
}

/**
 * The successive values of one rule, as rows that touch without a gap: each value ends on the eve of the next.
 * @param natures natures that the values apply to; `[""]` for all of them.
 * @param until last day of the last value; "" while it is in force without a known end.
 */
export function history(
  rule: ThresholdRule,
  natures: readonly (Nature | "")[],
  options: RuleOptions,
  steps: readonly Step[],
  until = "",
): DatedValue[] {
  return natures.flatMap((nature) =>
    steps.map((step, index) => {
      const next = steps[index + 1];
      return {
        rule,
        nature,
        value: step.value,
        unit: options.unit,
        validFrom: step.from,
        validTo: next ? addDays(next.from, -1) : until,
        article: options.article,
        source: step.source,
        doubt: step.doubt ?? options.doubt ?? "",
      };
    }),
  );
}
