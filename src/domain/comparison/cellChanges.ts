import { TABLES, type CellValue, type TableRow } from "../table";
import { tidy } from "../text";

/** What a corrected file changes in a cell of a need. */
export interface CellChange {
  readonly field: string;
  /** What the workbook holds. */
  readonly before: CellValue;
  /** What the file says. */
  readonly after: CellValue;
  /**
   * `filled`: the workbook held nothing. `changed`: the department changed what it had written. `emptied`: it took away
   * what it had written. `both`: the cell was changed in the workbook too, or nobody knows whether it was.
   */
  readonly kind: "filled" | "changed" | "emptied" | "both";
  /** Whether it is taken unless the user says otherwise: nothing that a person decided in the workbook is undone. */
  readonly safe: boolean;
}

/** Columns that a file may fill; what the workbook computes or decides is never compared. */
const COMPARED = TABLES.needs.columns
  .filter(({ key, purpose }) => purpose === "submitted" || key === "suggestedFamily")
  .map(({ key }) => key)
  .filter((key) => key !== "year" && key !== "department");

/**
 * What changes in a need when a file comes back: only what the department changed since the last time, whatever was
 * corrected in the workbook meanwhile.
 *
 * @param current the row of the workbook
 * @param incoming the line of the file, converted
 * @param before the same line as it was the last time, converted; undefined when nobody knows
 * @param given fields that the file has a column for: the others are not emptied
 */
export function cellChanges(
  current: TableRow,
  incoming: TableRow,
  before: TableRow | undefined,
  given: ReadonlySet<string>,
): readonly CellChange[] {
  return COMPARED.flatMap((field): readonly CellChange[] => {
    const [now, after] = [current[field] ?? "", incoming[field] ?? ""];
    if (!given.has(field) && after === "") return [];
    if (sameContent(now, after)) return [];
    const last = before && (before[field] ?? "");
    if (last !== undefined && sameContent(last, after)) return [];
    return [{ field, before: now, after, ...judged(now, after, last) }];
  });
}

function judged(now: CellValue, after: CellValue, last: CellValue | undefined): Pick<CellChange, "kind" | "safe"> {
  if (now === "") return { kind: "filled", safe: true };
  if (after === "") return { kind: "emptied", safe: false };
  const untouched = last !== undefined && sameContent(last, now);
  return untouched ? { kind: "changed", safe: true } : { kind: "both", safe: false };
}

/** Whether two cells say the same thing: a number and the text of that number do. */
export function sameContent(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(a));
  return tidy(String(a)).replace(",", ".") === tidy(String(b)).replace(",", ".");
}
