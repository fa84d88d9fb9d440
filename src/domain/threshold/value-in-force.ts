import type { Nature } from "../need";
import type { Reason } from "../reason";
import { ruleLabel } from "./rule-names";
import type { Parameter, ThresholdRule } from "./threshold";

export type NoValueCode = "threshold.parameter-missing";

/** The value of a rule on a day, or why there is none: never a default taken from elsewhere. */
export type ValueInForce =
  | {
      readonly ok: true;
      readonly value: number;
      readonly parameter: Parameter;
      /** True when the day is after the last known value, which is then used until the next one is published. */
      readonly provisional: boolean;
    }
  | { readonly ok: false; readonly reason: Reason<NoValueCode> };

/**
 * The value of a rule in force on a day for a nature ("" for a rule that knows none).
 * A value given for the nature is preferred to one given for all; of two that overlap, the one that entered into
 * force last counts. After the end of the last known value, that value is given as provisional.
 *
 * @param day ISO day on which the consultation is launched (R2121-3).
 * @example valueInForce(DEFAULT_PARAMETERS, "dispense", "2026-03-31", "F") // 40 000 €
 * @example valueInForce(DEFAULT_PARAMETERS, "dispense", "2026-04-01", "F") // 60 000 €
 */
export function valueInForce(
  parameters: readonly Parameter[],
  rule: ThresholdRule,
  day: string,
  nature: Nature | "",
): ValueInForce {
  const values = valuesOf(parameters, rule);
  const running = latest(values, nature, day, true);
  const found = running ?? latest(values, nature, day, false);
  if (!found)
    return {
      ok: false,
      reason: { code: "threshold.parameter-missing", values: { rule: ruleLabel(rule), day: { day }, nature } },
    };
  return { ok: true, value: found.value, parameter: found, provisional: running === undefined };
}

/** Of the values entered into force, that of the nature before that of all, then the last one. */
function latest(
  values: readonly Parameter[],
  nature: Nature | "",
  day: string,
  running: boolean,
): Parameter | undefined {
  let best: Parameter | undefined;
  for (const value of values) {
    if ((value.nature !== nature && value.nature !== "") || value.validFrom > day) continue;
    if (running && value.validTo !== "" && value.validTo < day) continue;
    if (!best || isBefore(best, value)) best = value;
  }
  return best;
}

function isBefore(best: Parameter, other: Parameter): boolean {
  const ofNature = Number(other.nature !== "") - Number(best.nature !== "");
  return ofNature > 0 || (ofNature === 0 && other.validFrom > best.validFrom);
}

const byRule = new WeakMap<readonly Parameter[], ReadonlyMap<ThresholdRule, readonly Parameter[]>>();

/** The values of a rule; a table is sorted by rule once, however often it is asked. */
function valuesOf(parameters: readonly Parameter[], rule: ThresholdRule): readonly Parameter[] {
  const known = byRule.get(parameters);
  if (known) return known.get(rule) ?? [];
  const sorted = new Map<ThresholdRule, Parameter[]>();
  for (const parameter of parameters) {
    const values = sorted.get(parameter.rule);
    if (values) values.push(parameter);
    else sorted.set(parameter.rule, [parameter]);
  }
  byRule.set(parameters, sorted);
  return sorted.get(rule) ?? [];
}
