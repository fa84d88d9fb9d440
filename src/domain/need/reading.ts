import type { Reason } from "../reason";

/**
 * What was understood of a cell. Nothing is ever defaulted: what is not understood stays as it came (`raw`),
 * with the reason, and becomes an anomaly.
 */
export type Reading<T, Code extends string = string> =
  | { readonly kind: "empty" }
  | { readonly kind: "value"; readonly value: T; readonly notes?: readonly Reason[] }
  | { readonly kind: "unreadable"; readonly raw: string; readonly reason: Reason<Code> };

/** The reading of an empty cell: one for all, since most cells of a long list are. */
export const EMPTY: { readonly kind: "empty" } = { kind: "empty" };

/** The value that was read, or undefined when the cell is empty or not understood. */
export function valueOf<T>(reading: Reading<T>): T | undefined {
  return reading.kind === "value" ? reading.value : undefined;
}
