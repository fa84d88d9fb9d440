import type { StructuralChange } from "../contract/changes";
import type { CellAddress } from "../contract/geometry";
import { shiftRect } from "../shift";

/** Where a cell goes after an insertion or a deletion on its sheet; null when it is deleted. */
export function shiftCell(cell: CellAddress, change: StructuralChange): CellAddress | null {
  if (cell.sheet !== change.sheet) return cell;
  const moved = shiftRect({ row: cell.row, column: cell.column, rows: 1, columns: 1 }, change);
  return moved && { sheet: cell.sheet, row: moved.row, column: moved.column };
}

/** Whether two addresses are the same cell. */
export function sameCell(one: CellAddress, other: CellAddress): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}
