import type { Rect } from "../contract/geometry";
import type { CellMatrix } from "./engine";

/** Smallest rectangle over sparse cells; null when there are none. */
export function extent(matrix: CellMatrix): Rect | null {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  for (const rowKey of Object.keys(matrix)) {
    const columns = Object.keys(matrix[Number(rowKey)] ?? {});
    if (columns.length === 0) continue;
    top = Math.min(top, Number(rowKey));
    bottom = Math.max(bottom, Number(rowKey));
    for (const columnKey of columns) {
      left = Math.min(left, Number(columnKey));
      right = Math.max(right, Number(columnKey));
    }
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Rectangles that hold the cells and little else: one when they fill it, one a row otherwise. */
export function patches(matrix: CellMatrix): Rect[] {
  const whole = extent(matrix);
  if (!whole) return [];
  const count = Object.values(matrix as Record<string, CellMatrix[number] | undefined>).reduce(
    (sum, line) => sum + Object.keys(line ?? {}).length,
    0,
  );
  if (count === whole.rows * whole.columns) return [whole];
  return Object.keys(matrix).flatMap((key) => extent({ [key]: matrix[Number(key)] ?? {} }) ?? []);
}
