import type { TableKey } from "../domain/table";
import type { Acquaintance } from "./acquaintance";
import { idColumn } from "./columns/layout";
import { requiredPlace } from "./columns/locate";
import { WorkbookError } from "./gateway";
import type { Visit } from "./office/visit";
import { openViews } from "./reading/view";

/**
 * Shows and selects the cell of a row, its id when no column is named.
 *
 * @throws {@link WorkbookError} "conflict" when the row is no longer there, "row-hidden" when a filter hides it: it is
 * selected all the same, and the filter, which is somebody's work, is left as it is
 */
export async function goTo(
  visit: Visit,
  key: TableKey,
  id: string,
  column: string | undefined,
  known: Acquaintance,
): Promise<void> {
  const view = (await openViews(visit, new Map([[key, new Set<string>()]]), known)).tables.get(key);
  const row = view?.rowOf.get(id) ?? view?.ids.indexOf(id) ?? -1;
  if (!view || row < 0) throw new WorkbookError({ code: "conflict", detail: id });
  const place = requiredPlace(view.layout, column ?? idColumn(view.layout.definition).key);
  view.table.worksheet.activate();
  const cell = view.body.getCell(row, place);
  cell.load("rowHidden");
  cell.select();
  await visit.commit();
  refuseHidden(cell, id);
}

function refuseHidden({ rowHidden }: Excel.Range, id: string): void {
  if (rowHidden) throw new WorkbookError({ code: "row-hidden", detail: id });
}
