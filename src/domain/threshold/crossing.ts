import type { Cents } from "../money";
import type { Reason } from "../reason";
import type { CountedNeed } from "./grouping";
import type { Cumulation, ThresholdAlert } from "./threshold";

export type ThresholdName = keyof Cumulation["thresholds"];

/** From the heaviest consequence to the lightest. */
export const BY_CONSEQUENCE: readonly ThresholdName[] = ["formal", "publicity", "dispense"];

/** The heaviest threshold that lines reach together while each of them stays under it. */
export function crossedTogether(
  { thresholds }: Pick<Cumulation, "thresholds">,
  lines: readonly CountedNeed[],
): ThresholdName | undefined {
  if (lines.length < 2) return undefined;
  const total = totalOf(lines);
  const largest = lines.reduce((most, { value = 0 }) => Math.max(most, value), 0);
  return BY_CONSEQUENCE.find((name) => largest < thresholds[name] && total >= thresholds[name]);
}

/** Whether some of the lines could cross a threshold together; reading their titles costs more than adding them up. */
export function mayCross({ thresholds }: Pick<Cumulation, "thresholds">, lines: readonly CountedNeed[]): boolean {
  if (lines.length < 2) return false;
  return BY_CONSEQUENCE.some((name) => {
    const threshold = thresholds[name];
    let [count, total] = [0, 0];
    for (const { value = 0 } of lines) {
      if (value >= threshold) continue;
      count += 1;
      total += value;
    }
    return count > 1 && total >= threshold;
  });
}

/** Crossing the formal threshold changes the procedure for good; crossing another changes its publicity. */
export function severityOf(
  crossed: ThresholdName,
  { procedure }: Pick<Cumulation, "procedure">,
): ThresholdAlert["severity"] {
  return crossed === "formal" && procedure.regime !== "social" ? "error" : "warning";
}

/** What to do about lines that cross a threshold together. */
export function todoOf(crossed: ThresholdName, { procedure }: Pick<Cumulation, "procedure">): Reason {
  if (procedure.regime === "social" && crossed !== "dispense") return { code: "todo.publish-in-ojeu" };
  return { code: `todo.${crossed}` };
}

/** What a cumulation is called in a sentence: its name, and whose needs they are when several buyers share the table. */
export function nameOf({ name, authority, autonomousUnit }: Cumulation): string {
  return [name, authority, autonomousUnit].filter((part) => part !== undefined).join(", ");
}

/** What lines are worth together; those without amount count for nothing here, and are told elsewhere. */
export function totalOf(lines: readonly CountedNeed[]): Cents {
  let total = 0;
  for (const { value } of lines) total += value ?? 0;
  return total as Cents;
}

export function idsOf(lines: readonly CountedNeed[]): readonly string[] {
  return lines.map(({ need }) => need.id);
}

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === "") continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
