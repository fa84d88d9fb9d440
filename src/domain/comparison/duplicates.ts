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

/** Looks for the needs of the same department and exercise that say nearly the same thing for nearly the same amount. */
export class KnownNeeds {
  readonly #byDepartment = new Map<string, SimilarNeeds<TableRow>>();

  constructor(rows: readonly TableRow[]) {
    for (const row of rows) {
      const group = groupOf(row);
      const known = this.#byDepartment.get(group);
      const similar = known ?? new SimilarNeeds<TableRow>();
      if (!known) this.#byDepartment.set(group, similar);
      similar.add(row, titleOf(row));
    }
  }

  duplicateOf(line: TableRow): Duplicate | undefined {
    const similar = this.#byDepartment.get(groupOf(line));
    if (!similar) return undefined;
    const amount = amountOf(line);
    const found = similar.find(titleOf(line), NEAR).find(({ item }) => close(amount, amountOf(item)) !== undefined);
    if (!found) return undefined;
    const { item, likeness } = found;
    const exact = likeness >= SAME && close(amount, amountOf(item)) === 0;
    return { id: String(item["id"] ?? ""), title: titleOf(item), exact };
  }
}

function groupOf(row: TableRow): string {
  return `${String(row["year"] ?? "")}|${words(String(row["department"] ?? ""))}`;
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
