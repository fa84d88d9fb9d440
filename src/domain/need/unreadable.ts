import type { Reason } from "../reason";
import type { CellValue } from "../table";
import type { Reading } from "./reading";

/** The reading of a cell that is not understood: what was written, and why it was not taken. */
export function unreadable(raw: CellValue, code: string, values: NonNullable<Reason["values"]> = {}): Reading<never> {
  const written = String(raw);
  return { kind: "unreadable", raw: written, reason: { code, values: { written, ...values } } };
}
