import { rectAddress } from "../grid/a1";
import type { Grid, GridChange, Rect } from "../grid/grid";
import type { Json } from "../protocol/batch-wire";
import { intersection } from "./area";
import { EventKind, WORKBOOK } from "./event-kinds";

/** Where a change comes from, for the page. */
export type Source = "Local" | "Remote";

/** Something that happened, before knowing who listens: kind, targets concerned, and what to tell them. */
export interface Fact {
  readonly kind: EventKind;
  /** Each target with what is added to the payload for it. */
  readonly targets: readonly (readonly [target: string, extra?: Readonly<Record<string, Json>>])[];
  readonly payload: Readonly<Record<string, Json>>;
}

const sheetKinds: Partial<Record<(GridChange & { type: "sheet" })["what"], EventKind>> = {
  added: EventKind.sheetAdded,
  deleted: EventKind.sheetDeleted,
  renamed: EventKind.sheetName,
  moved: EventKind.sheetMoved,
  activated: EventKind.sheetActivated,
  deactivated: EventKind.sheetDeactivated,
  visibility: EventKind.sheetVisibility,
  protection: EventKind.sheetProtection,
};
const chartKinds = {
  added: EventKind.chartAdded,
  deleted: EventKind.chartDeleted,
  activated: EventKind.chartActivated,
  deactivated: EventKind.chartDeactivated,
  changed: null,
} as const;
const commentKinds = {
  added: EventKind.commentAdded,
  changed: EventKind.commentChanged,
  deleted: EventKind.commentDeleted,
} as const;
const tableKinds = {
  added: EventKind.tableAdded,
  deleted: EventKind.tableDeleted,
  renamed: null,
  resized: null,
  filtered: null,
} as const;

/** Tables of a sheet that a rectangle touches. */
export function tablesTouched(grid: Grid, sheet: string, rect: Rect): string[] {
  return grid.tables
    .list(sheet)
    .filter((table) => intersection(table.rect, rect) !== null)
    .map((table) => table.id);
}

/** Events of every change except those of cells and of the selection, which need more than the change itself. */
export function plainFacts(change: GridChange, grid: Grid, source: Source): Fact[] {
  switch (change.type) {
    case "sheet": {
      const kind = sheetKinds[change.what];
      if (kind === undefined) return [];
      const info = grid.sheets.get(change.sheet);
      const payload: Record<string, Json> = { worksheetId: change.sheet, source };
      if (change.what === "renamed")
        Object.assign(payload, { nameBefore: change.nameBefore ?? "", nameAfter: info?.name ?? "" });
      if (change.what === "protection") payload["isProtected"] = grid.sheets.protection(change.sheet) !== null;
      return [{ kind, targets: [[change.sheet], [WORKBOOK]], payload }];
    }
    case "formats":
      return [
        {
          kind: EventKind.sheetFormat,
          targets: [[change.sheet], [WORKBOOK]],
          payload: { address: rectAddress(change.rect), source, worksheetId: change.sheet, referenceId: "" },
        },
      ];
    case "calculated":
      return change.sheets.map((sheet) => ({
        kind: EventKind.sheetCalculated,
        targets: [[sheet], [WORKBOOK]],
        payload: { worksheetId: sheet, address: "" },
      }));
    case "table": {
      const kind = tableKinds[change.what];
      return kind === null
        ? []
        : [
            {
              kind,
              targets: [[WORKBOOK], [change.sheet]],
              payload: {
                tableId: change.table,
                tableName: grid.tables.get(change.table)?.name ?? "",
                worksheetId: change.sheet,
                source,
              },
            },
          ];
    }
    case "chart": {
      const kind = chartKinds[change.what];
      return kind === null
        ? []
        : [
            {
              kind,
              targets: [[change.sheet], [change.chart]],
              payload: { chartId: change.chart, worksheetId: change.sheet, source },
            },
          ];
    }
    case "comment": {
      const commentDetails = change.ids.map((commentId) => ({ commentId, replyIds: [] }));
      return [
        {
          kind: commentKinds[change.what],
          targets: [[WORKBOOK], [change.sheet]],
          payload: { commentDetails, worksheetId: change.sheet, source },
        },
      ];
    }
    default:
      return [];
  }
}
