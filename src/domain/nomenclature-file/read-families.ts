import { readFamily, type Family } from "../nomenclature";
import type { ColumnMapping, FoundTable } from "../submission";
import type { CellValue } from "../table";

/** A line that gives no family, and why: nothing of it is guessed. */
export interface FamilyProblem {
  /** Line number in the file, from 1. */
  readonly row: number;
  readonly code: "no-code" | "no-label" | "code-repeated";
}

/** What a file holds once its columns are named. */
export interface FamilyFile {
  readonly families: readonly Family[];
  readonly problems: readonly FamilyProblem[];
}

/**
 * The families of a list. When no column says what stands above a family, it is the longest code of the list that its
 * own begins with ("63.01" is under "63").
 *
 * @param version written on every family
 */
export function readFamilies(table: FoundTable, mapping: readonly ColumnMapping[], version: string): FamilyFile {
  const problems: FamilyProblem[] = [];
  const byCode = new Map<string, Family>();
  for (const { row, cells } of table.rows) {
    const fields: Record<string, CellValue> = { version };
    for (const [at, { field }] of mapping.entries()) if (field !== null) fields[field] = cells[at] ?? "";
    const family = readFamily(fields);
    if (family.code === "") problems.push({ row, code: "no-code" });
    else if (family.label === "") problems.push({ row, code: "no-label" });
    else if (byCode.has(family.code)) problems.push({ row, code: "code-repeated" });
    else byCode.set(family.code, family);
  }
  const named = mapping.some(({ field }) => field === "parent");
  const families = [...byCode.values()].map((family) =>
    named ? family : { ...family, parent: above(family, byCode) },
  );
  return { families, problems };
}

function above({ code }: Family, byCode: ReadonlyMap<string, Family>): string {
  for (let length = code.length - 1; length > 0; length--) {
    const prefix = code.slice(0, length).replace(/[.\-/ ]+$/, "");
    if (byCode.has(prefix)) return prefix;
  }
  return "";
}
