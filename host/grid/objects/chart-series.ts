import type { Scalar } from "../contract/cells";
import type { Rect } from "../contract/geometry";
import type { Chart } from "../contract/objects";

/** Where a series of a chart finds its name, its categories and its values; null when it has none. */
export interface SeriesPlace {
  readonly name: Rect | null;
  readonly categories: Rect | null;
  readonly values: Rect;
}

/** How a chart's range is cut: its first row holds names of series and its first column categories, when they are texts. */
export function seriesOf(
  values: readonly (readonly Scalar[])[],
  seriesBy: Chart["seriesBy"],
  rect: Rect,
): SeriesPlace[] {
  const isText = (value: Scalar | undefined): boolean => typeof value === "string";
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && rect.columns > rect.rows);
  const header = rect.rows > 1 && (values[0] ?? []).slice(rect.columns > 1 ? 1 : 0).every(isText);
  const labels = rect.columns > 1 && values.slice(header ? 1 : 0).every((row) => isText(row[0]));
  const [top, left] = [header ? 1 : 0, labels ? 1 : 0];
  const body: Rect = {
    row: rect.row + top,
    column: rect.column + left,
    rows: rect.rows - top,
    columns: rect.columns - left,
  };
  if (byRows) {
    return Array.from({ length: body.rows }, (_, index) => ({
      name: labels ? { row: body.row + index, column: rect.column, rows: 1, columns: 1 } : null,
      categories: header ? { ...body, row: rect.row, rows: 1 } : null,
      values: { ...body, row: body.row + index, rows: 1 },
    }));
  }
  return Array.from({ length: body.columns }, (_, index) => ({
    name: header ? { row: rect.row, column: body.column + index, rows: 1, columns: 1 } : null,
    categories: labels ? { ...body, column: rect.column, columns: 1 } : null,
    values: { ...body, column: body.column + index, columns: 1 },
  }));
}
