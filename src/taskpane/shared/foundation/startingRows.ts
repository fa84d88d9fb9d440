import { familyRow, SHIPPED_FAMILIES } from "../../../domain/nomenclature";
import { DEFAULT_PARAMETERS, parameterRow } from "../../../domain/threshold";
import type { TableKey, TableRow } from "../../../domain/table";

/** What a new workbook starts with: the nomenclature of the product and the figures of the law. */
export function startingRows(): Partial<Record<TableKey, readonly TableRow[]>> {
  return { nomenclature: SHIPPED_FAMILIES.map(familyRow), parameters: DEFAULT_PARAMETERS.map(parameterRow) };
}
