import type { Cents } from "../money";
import type { Need } from "./need";
import { valueOf, type Reading } from "./reading";

type Regular = Pick<Need, "annualAmount" | "executedAmount" | "expectedChange">;

/** What the last twelve months or budget year cost, adjusted for what is foreseeable (R2121-7 1°). */
export function adjustedSpend({ executedAmount, expectedChange }: Omit<Regular, "annualAmount">): Reading<Cents> {
  const change = valueOf(expectedChange);
  if (executedAmount.kind !== "value" || change === undefined) return executedAmount;
  return { ...executedAmount, value: Math.round(executedAmount.value * (1 + change)) as Cents };
}

/**
 * The amount of twelve months that counts: what the next twelve are expected to cost (R2121-7 2°), or what the last
 * twelve cost, adjusted (1°). When the line gives both, the larger one: either way is open to the buyer, and the
 * smaller must not serve to stay under a threshold (R2121-4).
 */
export function annualReading(need: Regular): Reading<Cents> {
  const expected = need.annualAmount;
  const spent = adjustedSpend(need);
  if (spent.kind !== "value") return expected.kind === "empty" ? spent : expected;
  return expected.kind === "value" && expected.value >= spent.value ? expected : spent;
}
