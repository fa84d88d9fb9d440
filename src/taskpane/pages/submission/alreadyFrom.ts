import { readOrigin } from "../../../domain/submission";
import type { TableRow } from "../../../domain/table";
import type { Steps } from "../../shared/compute/steps";

const CHUNK = 1_000;

/** Counts the rows of the workbook that came from a file of this name. */
export function* alreadyFrom(name: string, rows: readonly TableRow[]): Steps<number> {
  let count = 0;
  for (const [done, { origin }] of rows.entries()) {
    if (done % CHUNK === 0) yield { done, total: rows.length };
    if (readOrigin(String(origin ?? ""))?.file === name) count += 1;
  }
  return count;
}
