const DIGITS = 4;

/** The number of an id of this prefix, 0 for any other id. */
function numberOf(id: string, prefix: string): number {
  const start = prefix === "" ? "" : `${prefix}-`;
  const digits = id.startsWith(start) ? id.slice(start.length) : "";
  return /^\d{1,9}$/.test(digits) ? Number(digits) : 0;
}

/** Highest number borne by these ids, never less than `least`. */
export function highestNumber(ids: Iterable<string>, prefix: string, least = 0): number {
  let highest = least;
  for (const id of ids) highest = Math.max(highest, numberOf(id, prefix));
  return highest;
}

/**
 * The id of a number.
 *
 * @example toRowId("B", 12) // "B-0012"
 */
export function toRowId(prefix: string, number: number): string {
  const digits = String(number).padStart(DIGITS, "0");
  return prefix === "" ? digits : `${prefix}-${digits}`;
}
