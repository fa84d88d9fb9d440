import { rectAddress } from "../grid/a1";
import { MAX_COLUMNS, MAX_ROWS } from "../grid/grid";
import type { Grid, GridChange, Rect, StructuralChange } from "../grid/grid";
import type { Json } from "../protocol/batch-wire";
import { Area } from "./area";
import { EventKind, WORKBOOK } from "./event-kinds";
import { tablesTouched } from "./event-facts";
import type { Fact, Source } from "./event-facts";
import type { References } from "./references";

type CellChange = GridChange & { readonly type: "cells" };

const SHIFTS = {
  insert: { down: "ShiftCellDown", right: "ShiftCellRight" },
  delete: { down: "ShiftCellUp", right: "ShiftCellLeft" },
} as const;

/** How cells moved, for the page: only blocks of cells say it; whole rows and columns say it by their kind of change. */
export function shiftDirection(change: StructuralChange | null): string {
  return change === null || change.axis === "rows" || change.axis === "columns"
    ? "None"
    : SHIFTS[change.action][change.axis];
}

/** Targets that hear of changed cells: the sheet, the workbook, and the tables touched. */
export function cellTargets(
  grid: Grid,
  change: CellChange,
): { readonly sheets: readonly string[]; readonly tables: readonly string[] } {
  return { sheets: [change.sheet, WORKBOOK], tables: tablesTouched(grid, change.sheet, change.rect) };
}

/** Inserted and deleted rows and columns are told whole, however far the grid keeps cells. */
function toldRect({ kind, rect }: CellChange): Rect {
  if (kind.startsWith("Row")) return { ...rect, column: 0, columns: MAX_COLUMNS };
  return kind.startsWith("Column") ? { ...rect, row: 0, rows: MAX_ROWS } : rect;
}

/** Events of changed cells, for those who listened when they changed. */
export function cellFacts(
  change: CellChange,
  targets: { readonly sheets: readonly string[]; readonly tables: readonly string[] },
  source: Source,
  shift: string,
  references: References,
): Fact[] {
  const { detail } = change;
  const payload: Record<string, Json> = {
    address: rectAddress(toldRect(change)),
    changeType: change.kind,
    source,
    worksheetId: change.sheet,
    // Excel names the add-in that made the change, and says Unknown for a person's.
    triggerSource: change.origin === "api" && source === "Local" ? "ThisLocalAddin" : "Unknown",
    shiftDirection: shift,
    referenceId: references.keepForEvent(new Area(change.sheet, toldRect(change))),
  };
  if (detail) {
    Object.assign(payload, {
      valueBefore: detail.valueBefore,
      valueAfter: detail.valueAfter,
      valueTypeBefore: detail.typeBefore,
      valueTypeAfter: detail.typeAfter,
    });
  }
  const facts: Fact[] = [
    { kind: EventKind.sheetChanged, targets: targets.sheets.map((target) => [target] as const), payload },
  ];
  for (const tableId of targets.tables) {
    facts.push({
      kind: EventKind.tableChanged,
      targets: [[tableId], [WORKBOOK], [change.sheet]],
      payload: { ...payload, tableId },
    });
  }
  return facts;
}
