import type { SheetId, SheetInfo } from "../../grid/grid";
import { Area } from "../area";
import { areaAt } from "../addresses";
import type { Args } from "../arguments";
import type { Context } from "../context";
import { invalidArgument, itemNotFound } from "../errors";
import { events } from "../event-calls";
import { EventKind, WORKBOOK } from "../event-kinds";
import type { ObjectTypes } from "../object-type";
import { make, rangeOf } from "../objects";
import type { HostObject } from "../objects";

/** A sheet by its id or its name. */
export function findSheet({ grid }: Context, key: string | number): SheetInfo | null {
  return grid.sheets.get(String(key)) ?? grid.sheets.byName(String(key));
}

const sheetObject = (info: SheetInfo | null | undefined): HostObject | null =>
  info ? make("Worksheet", info.id) : null;

/** Visible sheets only, when the page asks for it. */
function listed({ grid }: Context, visibleOnly: boolean): SheetInfo[] {
  return grid.sheets.list().filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
}

function firstOrLast(args: Args, context: Context, at: 0 | -1): HostObject {
  const found = sheetObject(listed(context, args.flag(0, false)).at(at));
  if (!found) throw itemNotFound("a visible worksheet");
  return found;
}

function required(context: Context, id: SheetId): SheetInfo {
  const sheet = context.grid.sheets.get(id);
  if (!sheet) throw itemNotFound("the worksheet was deleted");
  return sheet;
}

function neighbour(id: SheetId, args: Args, context: Context, step: 1 | -1): HostObject | null {
  const sheets = listed(context, args.flag(0, false));
  const at = sheets.findIndex((sheet) => sheet.id === id);
  return at < 0 ? null : sheetObject(sheets[at + step] ?? null);
}

function orNotFound(found: HostObject | null): HostObject {
  if (!found) throw itemNotFound("no other worksheet on that side");
  return found;
}

/** Where `copy` puts the new sheet. */
function copyPosition(args: Args, { grid }: Context): number {
  const relative = args.object(1);
  const sheets = grid.sheets.list();
  const at = relative?.type === "Worksheet" ? sheets.findIndex((sheet) => sheet.id === relative.data) : -1;
  switch (args.choice(0, ["None", "Before", "After", "Beginning", "End"], "None")) {
    case "Beginning":
      return 0;
    case "Before":
    case "After":
      if (at < 0) throw invalidArgument("the worksheet to be beside is missing");
      return args.text(0) === "Before" ? at : at + 1;
    default:
      return sheets.length;
  }
}

/** Worksheets and their collection. */
export const worksheetTypes = {
  WorksheetCollection: {
    items: (_data, { grid }) => grid.sheets.list().map((sheet) => make("Worksheet", sheet.id)),
    item: (_data, key, context) => sheetObject(findSheet(context, key)),
    call: {
      Add: (_data, args, { grid }) => make("Worksheet", grid.sheets.add(args.optionalText(0)).id),
      GetActiveWorksheet: (_data, _args, { grid }) => make("Worksheet", grid.sheets.active()),
      GetItemOrNullObject: (_data, args, context) => sheetObject(findSheet(context, args.key(0))),
      GetCount: (_data, args, context) => listed(context, args.flag(0, false)).length,
      GetFirst: (_data, args, context) => firstOrLast(args, context, 0),
      GetLast: (_data, args, context) => firstOrLast(args, context, -1),
      ...events<null>("DataChanged", EventKind.sheetChanged, () => WORKBOOK),
      ...events<null>("SelectionChanged", EventKind.sheetSelection, () => WORKBOOK),
      ...events<null>("Activated", EventKind.sheetActivated, () => WORKBOOK),
      ...events<null>("Deactivated", EventKind.sheetDeactivated, () => WORKBOOK),
      ...events<null>("Added", EventKind.sheetAdded, () => WORKBOOK),
      ...events<null>("Deleted", EventKind.sheetDeleted, () => WORKBOOK),
      ...events<null>("Calculated", EventKind.sheetCalculated, () => WORKBOOK),
      ...events<null>("FormatChanged", EventKind.sheetFormat, () => WORKBOOK),
      ...events<null>("ProtectionChanged", EventKind.sheetProtection, () => WORKBOOK),
      _RegisterEventNameChanged: (_data, _args, context) => context.events.subscribe(EventKind.sheetName, WORKBOOK),
      _UnregisterEventNameChanged: (_data, _args, context) => context.events.unsubscribe(EventKind.sheetName, WORKBOOK),
    },
  },
  Worksheet: {
    identity: (id) => ({ Id: id }),
    check: (id, context) => {
      required(context, id);
    },
    get: {
      Id: (id) => id,
      Name: (id, context) => required(context, id).name,
      Position: (id, context) => required(context, id).position,
      Visibility: (id, context) => required(context, id).visibility,
      TabColor: (id, context) => required(context, id).tabColor,
      ShowGridlines: (id, context) => required(context, id).gridlines,
      ShowHeadings: (id, context) => required(context, id).headings,
      StandardWidth: () => 8.43,
      StandardHeight: () => 15,
      EnableCalculation: () => true,
    },
    set: {
      Name: (id, value, { grid }) => {
        if (typeof value !== "string") throw invalidArgument("the name is a text");
        grid.sheets.rename(id, value);
      },
      Position: (id, value, { grid }) => {
        if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value >= grid.sheets.list().length)
          throw invalidArgument("the position is outside the tabs");
        grid.sheets.move(id, value);
      },
      Visibility: (id, value, { grid }) => {
        if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden")
          throw invalidArgument("Visible, Hidden or VeryHidden is wanted");
        grid.sheets.setVisibility(id, value);
      },
      TabColor: (id, value, { grid }) => {
        if (typeof value !== "string" || !/^(#[0-9a-f]{6})?$/i.test(value))
          throw invalidArgument("the colour is #RRGGBB or empty");
        grid.sheets.setTabColor(id, value.toUpperCase());
      },
      Gridlines: (id, value, { grid }) => grid.sheets.setGridlines(id, value === true),
      Headings: (id, value, { grid }) => grid.sheets.setHeadings(id, value === true),
    },
    nav: {
      Tables: (id) => make("TableCollection", id),
      Names: (id) => make("NamedItemCollection", id),
      Charts: (id) => make("ChartCollection", id),
      Comments: (id) => make("CommentCollection", id),
      FreezePanes: (id) => make("WorksheetFreezePanes", id),
      Protection: (id) => make("WorksheetProtection", id),
      PageLayout: (id) => make("PageLayout", id),
      HorizontalPageBreaks: (id) => make("PageBreakCollection", id),
      AutoFilter: (id) => make("AutoFilter", { sheet: id, table: null }),
      CustomProperties: (id) => make("WorksheetCustomPropertyCollection", id),
    },
    call: {
      Activate: (id, _args, { grid }) => grid.sheets.activate(id),
      Delete: (id, _args, { grid }) => grid.sheets.remove(id),
      // Formulas of one sheet are not calculated apart from the others: they would miss their precedents.
      Calculate: (_id, args, { grid }) => grid.calculation.recalculate(args.flag(0, false) ? "Full" : "Recalculate"),
      GetRange: (id, args, { grid }) => rangeOf(areaAt(grid, id, args.optionalText(0))),
      GetRanges: (id, args, { grid }) =>
        make(
          "RangeAreas",
          args
            .text(0)
            .split(",")
            .map((part) => areaAt(grid, id, part.trim())),
        ),
      GetCell: (id, args) =>
        rangeOf(new Area(id, { row: args.integer(0), column: args.integer(1), rows: 1, columns: 1 })),
      GetRangeByIndexes: (id, args) =>
        rangeOf(
          new Area(id, {
            row: args.integer(0),
            column: args.integer(1),
            rows: args.integer(2),
            columns: args.integer(3),
          }),
        ),
      // Excel gives A1 when the sheet is empty, and a null object to the variant that may.
      GetUsedRange: (id, args, { grid }) =>
        rangeOf(
          new Area(id, grid.cells.usedRange(id, args.flag(0, false)) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
        ),
      GetUsedRangeOrNullObject: (id, args, { grid }) => {
        const rect = grid.cells.usedRange(id, args.flag(0, false));
        return rect ? rangeOf(new Area(id, rect)) : null;
      },
      GetNext: (id, args, context) => orNotFound(neighbour(id, args, context, 1)),
      GetNextOrNullObject: (id, args, context) => neighbour(id, args, context, 1),
      GetPrevious: (id, args, context) => orNotFound(neighbour(id, args, context, -1)),
      GetPreviousOrNullObject: (id, args, context) => neighbour(id, args, context, -1),
      Copy: (id, args, context) => {
        const position = copyPosition(args, context);
        const copy = context.grid.sheets.copy(id);
        context.grid.sheets.move(copy.id, Math.min(position, context.grid.sheets.list().length - 1));
        return make("Worksheet", copy.id);
      },
      _GetSheetById: (_id, args, context) => sheetObject(findSheet(context, args.key(0))),
      _GetAnotherWorksheetById: (_id, args, context) => sheetObject(findSheet(context, args.key(0))),
      ...events<SheetId>("DataChanged", EventKind.sheetChanged, (id) => id),
      ...events<SheetId>("SelectionChanged", EventKind.sheetSelection, (id) => id),
      ...events<SheetId>("Activated", EventKind.sheetActivated, (id) => id),
      ...events<SheetId>("Deactivated", EventKind.sheetDeactivated, (id) => id),
      ...events<SheetId>("Calculated", EventKind.sheetCalculated, (id) => id),
      ...events<SheetId>("FormatChanged", EventKind.sheetFormat, (id) => id),
      ...events<SheetId>("ProtectionChanged", EventKind.sheetProtection, (id) => id),
      _RegisterEventNameChanged: (id, _args, context) => context.events.subscribe(EventKind.sheetName, id),
      _UnregisterEventNameChanged: (id, _args, context) => context.events.unsubscribe(EventKind.sheetName, id),
    },
  },
} satisfies ObjectTypes;
