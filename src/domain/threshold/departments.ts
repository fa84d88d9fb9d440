import { parseYesNo, valueOf } from "../need";
import type { TableRow } from "../table";
import { tidy, words } from "../text";

/** What cumulation must know of a department. */
export interface Department {
  readonly code: string;
  readonly label: string;
  /** Autonomously responsible for its contracts: the exception of R2121-2. */
  readonly autonomous: boolean;
}

/** The departments of the rows of `Directions`; a department is autonomous only when its cell says so. */
export function readDepartments(rows: readonly TableRow[]): readonly Department[] {
  return rows.map((row) => ({
    code: tidy(String(row["code"] ?? "")),
    label: tidy(String(row["label"] ?? "")),
    autonomous: valueOf(parseYesNo(row["autonomous"])) ?? false,
  }));
}

/** The code of the autonomous department that a need comes from, "" when it belongs to the whole authority. */
export function autonomousUnitFinder(departments: readonly Department[]): (department: string) => string {
  const units = new Map<string, string>();
  for (const { code, label, autonomous } of departments) {
    if (!autonomous) continue;
    for (const spelling of [code, label]) if (spelling !== "") units.set(words(spelling), code || label);
  }
  if (units.size === 0) return () => "";
  return (department) => units.get(words(department)) ?? "";
}
