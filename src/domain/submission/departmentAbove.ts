import type { CellValue } from "../table";
import { isBlank } from "./cells";
import type { FoundTable } from "./findTable";
import type { ColumnMapping } from "./mapColumns";

/**
 * The department written above each line whose own cell is blank, by line of the file: in some lists it is written once
 * for several lines, in others it is missing. Nobody but a person can tell: it is used on request only. A section
 * begins anew: what stands above its title is not for its lines.
 */
export function departmentsAbove(
  { rows }: FoundTable,
  mapping: readonly ColumnMapping[],
): ReadonlyMap<number, CellValue> {
  const found = new Map<number, CellValue>();
  const at = mapping.findIndex(({ field }) => field === "department");
  if (at < 0) return found;
  let above: { readonly department: CellValue; readonly section: string } | undefined;
  for (const { row, cells, section } of rows) {
    const department = cells[at] ?? "";
    if (!isBlank(department)) above = { department, section };
    else if (above?.section === section) found.set(row, above.department);
  }
  return found;
}
