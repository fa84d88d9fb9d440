import type { Need } from "../need";
import type { Anomaly } from "./anomaly";
import { Checker } from "./checker";
import type { ValidationContext } from "./frame";

/**
 * Everything wrong or doubtful in the needs: in their order, the worst first for each. Needs that were dropped are
 * left alone, and what a person set aside with a reason is not said again.
 */
export function validate(needs: readonly Need[], context: ValidationContext): readonly Anomaly[] {
  return new Checker(context).check(needs);
}
