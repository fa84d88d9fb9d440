import { parseYesNo, valueOf } from "../need";
import type { TableRow } from "../table";
import { tidy, words } from "../text";

/** What cumulation must know of a department. */
export interface Department {
  readonly code: string;
  readonly label: string;
  /** Autonomously responsible for its contracts: the exception of R2121-2. */
  readonly autonomous: boolean;
  /** Authority it belongs to, when the workbook brings several together; absent or "" when nobody said it. */
  readonly legalPerson?: string;
  /** Buys for a network activity (water, energy, transport…): the authority is then a contracting entity (L1212-1). */
  readonly network?: boolean;
}

/** The departments of the rows of `Directions`; a department is autonomous only when its cell says so. */
export function readDepartments(rows: readonly TableRow[]): readonly Department[] {
  return rows.map((row) => ({
    code: text(row["code"]),
    label: text(row["label"]),
    autonomous: valueOf(parseYesNo(row["autonomous"])) ?? false,
    legalPerson: text(row["legalPerson"]),
    network: valueOf(parseYesNo(row["network"])) ?? false,
  }));
}

/** Finds what the table says of the department of a need, under its code or its label, however it is written. */
export function departmentFinder(departments: readonly Department[]): (written: string) => Department | undefined {
  const known = new Map<string, Department>();
  for (const department of departments) {
    for (const spelling of [department.code, department.label]) {
      const key = words(spelling);
      if (key !== "" && !known.has(key)) known.set(key, department);
    }
  }
  const answers = new Map<string, Department | undefined>();
  return (written) => {
    if (known.size === 0) return undefined;
    if (!answers.has(written)) answers.set(written, known.get(words(written)));
    return answers.get(written);
  };
}

function text(cell: TableRow[string]): string {
  return tidy(String(cell ?? ""));
}
