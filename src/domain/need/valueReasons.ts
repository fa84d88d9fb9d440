import { euros } from "../money";
import type { Reason } from "../reason";
import { estimatedValue, totalMonths, type Estimated } from "./estimatedValue";
import { valueOf } from "./reading";
import { adjustedSpend, annualReading } from "./regularNeed";

/**
 * How the estimated value of a need was found, each step with its article (R2121-1 to R2121-8). Empty when the line
 * gives no amount that can be read.
 */
export function valueReasons(need: Estimated): readonly Reason[] {
  const value = estimatedValue(need);
  if (value.kind !== "value") return [];
  const reasons: Reason[] = [...mainReason(need)];
  const options = valueOf(need.options);
  if (options !== undefined && need.maximum.kind !== "value") {
    reasons.push({ code: "value.options-added", article: "R2121-1", values: { amount: { euros: euros(options) } } });
  }
  return [...reasons, ...(value.notes ?? [])];
}

function mainReason(need: Estimated): readonly Reason[] {
  if (need.maximum.kind === "value") return [{ code: "value.maximum-counts", article: "R2121-8" }];
  if (need.totalAmount.kind === "value") return [{ code: "value.total-counts", article: "R2121-1" }];
  const annual = valueOf(annualReading(need));
  if (annual === undefined) return [];
  const amount = { euros: euros(annual) };
  const months = totalMonths(need);
  const once = valueOf(need.character) === "one-off" || months === undefined;
  const renewals = Math.max(0, valueOf(need.renewals) ?? 0);
  const over: readonly Reason[] = once
    ? []
    : [
        renewals > 0
          ? {
              code: "value.renewals-counted",
              article: "R2121-1",
              values: { amount, duration: { months }, count: renewals },
            }
          : { code: "value.duration-counted", article: "R2121-1", values: { amount, duration: { months } } },
      ];
  return [...methodReason(need), ...over];
}

/** Which of the two ways of R2121-7 gave the amount of twelve months, when the line gives what was spent. */
function methodReason(need: Estimated): readonly Reason[] {
  const spent = valueOf(adjustedSpend(need));
  if (spent === undefined) return [];
  const expected = valueOf(need.annualAmount);
  const values = { spent: { euros: euros(spent) } };
  if (expected === undefined) return [{ code: "value.spend-counts", article: "R2121-7 1°", values }];
  return [
    {
      code: "value.larger-counts",
      article: "R2121-7",
      values: { ...values, expected: { euros: euros(expected) } },
    },
  ];
}
