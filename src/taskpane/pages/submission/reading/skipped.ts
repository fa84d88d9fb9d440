import type { SkippedRow } from "../../../../domain/submission";
import type { Skipped } from "./told";

const SHOWN = 100;

/** Lines that are not what is looked for, as the page shows them. */
export function skippedIn(skipped: readonly SkippedRow[]): Skipped {
  const told = skipped.filter(({ reason }) => reason.code !== "row.empty");
  return { count: skipped.length, blank: skipped.length - told.length, first: told.slice(0, SHOWN) };
}
