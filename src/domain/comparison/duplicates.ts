import { estimatedValue, readNeed, valueOf } from "../need";
import type { TableRow } from "../table";
import { words } from "../text";
import { titleOf } from "./earlierLines";
import { SimilarNeeds } from "./similarNeeds";

/** A need that the workbook already holds and that a new line resembles. */
export interface Duplicate {
  readonly id: string;
  readonly title: string;
  /** The object is the same to a comma and so is the amount: the line is left out unless the user says otherwise. */
  readonly exact: boolean;
}

/** Near-same objects. */
const NEAR = 0.8;
const SAME = 0.97;
/** Amounts that differ by less are close. */
const CLOSE = 0.1;

/**
 * Looks for the needs of the same department that say nearly the same thing for nearly the same amount. Two exercises
 * are two needs; where the line or the need names none, the resemblance is told, and never leaves the line out.
 */
export class KnownNeeds {
  readonly #byDepartment = new Map<string, Map<string, SimilarNeeds<TableRow>>>();

  constructor(rows: readonly TableRow[]) {
    for (const row of rows) {
      const [department, year] = [departmentOf(row), yearOf(row)];
      const byYear = this.#byDepartment.get(department) ?? new Map<string, SimilarNeeds<TableRow>>();
      const similar = byYear.get(year) ?? new SimilarNeeds<TableRow>();
      this.#byDepartment.set(department, byYear.set(year, similar));
      similar.add(row, titleOf(row));
    }
  }

  duplicateOf(line: TableRow): Duplicate | undefined {
    const [title, amount, year] = [titleOf(line), amountOf(line), yearOf(line)];
    for (const [known, similar] of this.#comparable(departmentOf(line), year)) {
      const found = similar.find(title, NEAR).find(({ item }) => close(amount, amountOf(item)) !== undefined);
      if (!found) continue;
      const { item, likeness } = found;
      const exact = known === year && likeness >= SAME && close(amount, amountOf(item)) === 0;
      return { id: String(item["id"] ?? ""), title: titleOf(item), exact };
    }
    return undefined;
  }

  /** The needs of the same exercise first, then those of an unknown one, the latest first where the line names none. */
  #comparable(department: string, year: string): readonly (readonly [string, SimilarNeeds<TableRow>])[] {
    const groups = [...(this.#byDepartment.get(department) ?? [])];
    const rank = (known: string) => (known === year ? 2 : known === "" ? 1 : 0);
    return groups
      .filter(([known]) => known === year || known === "" || year === "")
      .sort(([a], [b]) => rank(b) - rank(a) || b.localeCompare(a));
  }
}

function departmentOf(row: TableRow): string {
  return words(String(row["department"] ?? ""));
}

function yearOf(row: TableRow): string {
  return String(row["year"] ?? "");
}

function amountOf(row: TableRow): number | undefined {
  return valueOf(estimatedValue(readNeed(row)));
}

/** How far two amounts are, as a share of the larger; undefined when they are not close, or only one is known. */
function close(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a === b ? 0 : undefined;
  const gap = Math.abs(a - b) / Math.max(1, Math.abs(a), Math.abs(b));
  return gap <= CLOSE ? gap : undefined;
}
