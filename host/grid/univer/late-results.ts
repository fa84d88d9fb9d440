import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { Engine } from "./engine";

/**
 * Leaves out of the results of a calculation those of cells that have no formula any more: a value written while the calculation
 * ran must not be overwritten by the result of the formula it replaced.
 */
export function keepFormulaResults(engine: Engine, params: object | undefined): void {
  const { subUnitId, cellValue } = (params ?? {}) as Partial<ISetRangeValuesMutationParams>;
  const sheet = engine.workbook().getSheetBySheetId(subUnitId ?? "");
  if (!sheet || !cellValue) return;
  const held = sheet.getCellMatrix();
  for (const rowKey of Object.keys(cellValue)) {
    const line = cellValue[Number(rowKey)];
    for (const columnKey of Object.keys(line ?? {})) {
      const cell = held.getValue(Number(rowKey), Number(columnKey));
      if (!cell?.f && !cell?.si) delete line?.[Number(columnKey)];
    }
  }
}
