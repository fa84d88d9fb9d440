import type { Cells } from "../../contract/cells";
import type { Formats } from "../../contract/formats";
import type { AutoFilter, FilterCriterion } from "../../contract/tables";
import { keptRows } from "../../tables/filter-rows";

/** Hides the rows that a sheet's filter leaves out and shows the others; without a filter nothing more is done than showing. */
export function hideLeftOut(
  grid: { readonly cells: Cells; readonly formats: Formats },
  sheet: string,
  filter: AutoFilter | null,
): void {
  if (!filter || filter.rect.rows < 2) return;
  const area = { ...filter.rect, row: filter.rect.row + 1, rows: filter.rect.rows - 1, sheet };
  const block = grid.cells.read(area, ["values", "text"]);
  const kept = new Array<boolean>(area.rows).fill(true);
  for (const [key, criterion] of Object.entries<FilterCriterion>(filter.filters)) {
    const column = Number(key);
    const keeps = keptRows(
      criterion,
      block.values.map((row) => row[column] ?? ""),
      block.text.map((row) => row[column] ?? ""),
    );
    keeps.forEach((keep, index) => (kept[index] = (kept[index] ?? true) && keep));
  }
  kept.forEach((keep, index) => {
    if (grid.formats.rowHidden(sheet, area.row + index) === keep)
      grid.formats.setRowHidden(sheet, area.row + index, 1, !keep);
  });
}
