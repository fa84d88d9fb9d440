import { Area } from "../area";
import { areaAt } from "../addresses";
import { asChoice, asFlag } from "../type-checks";
import { make, rangeOf } from "../objects";
import type { ObjectTypes } from "../object-type";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const RECALCULATIONS = ["Recalculate", "Full", "FullRebuild"] as const;

/** Narrow no-break space: what French Windows puts between thousands. */
const FRENCH_THOUSANDS = "\u202f";

/** The workbook, the application and the client's own runtime. */
export const workbookTypes = {
  Workbook: {
    get: {
      Name: (_data, { workbookName }) => workbookName,
      ReadOnly: () => false,
      IsDirty: () => true,
      AutoSave: () => false,
    },
    nav: {
      Application: () => make("Application", null),
      Worksheets: () => make("WorksheetCollection", null),
      Tables: () => make("TableCollection", null),
      Names: () => make("NamedItemCollection", ""),
      Settings: () => make("SettingCollection", null),
      Comments: () => make("CommentCollection", null),
      CustomXmlParts: () => make("CustomXmlPartCollection", null),
      Properties: () => make("DocumentProperties", null),
      CustomFunctions: () => make("Microsoft.ExcelServices.CustomFunctions", null),
      _Runtime: () => make("Runtime", null),
    },
    call: {
      GetSelectedRange: (_data, _args, { grid }) => {
        const last = grid.selection.ranges().at(-1);
        return last ? rangeOf(new Area(last.sheet, last)) : null;
      },
      GetActiveCell: (_data, _args, { grid }) => {
        const cell = grid.selection.activeCell();
        return rangeOf(new Area(cell.sheet, { ...cell, rows: 1, columns: 1 }));
      },
      GetIsActiveCollabSession: () => false,
      _RemoveReference: (_data, args, { references }) => references.release(args.text(0)),
      _RemoveAllReferences: (_data, _args, { references }) => references.releaseAll(),
      _GetRangeForEventByReferenceId: (_data, args, { references, grid }) =>
        rangeOf(references.get(args.text(0)) ?? areaAt(grid, grid.sheets.active(), "A1")),
      _GetRangeOrNullObjectForEventByReferenceId: (_data, args, { references }) => {
        const area = references.get(args.text(0));
        return area && !area.deleted ? rangeOf(area) : null;
      },
    },
  },
  Runtime: {
    get: { EnableEvents: (_data, { events }) => events.enabled },
    set: {
      EnableEvents: (_data, value, { events }) => {
        events.enabled = asFlag(value);
      },
    },
  },
  Application: {
    get: {
      CalculationMode: (_data, { grid }) => grid.calculation.mode(),
      CalculationState: (_data, { grid }) => (grid.calculation.busy() ? "Pending" : "Done"),
      CalculationEngineVersion: () => 191029,
      DecimalSeparator: (_data, { grid }) => (grid.locale() === "fr" ? "," : "."),
      ThousandsSeparator: (_data, { grid }) => (grid.locale() === "fr" ? FRENCH_THOUSANDS : ","),
      UseSystemSeparators: () => true,
    },
    set: { CalculationMode: (_data, value, { grid }) => grid.calculation.setMode(asChoice(value, MODES)) },
    nav: { CultureInfo: () => make("CultureInfo", null) },
    call: {
      Calculate: (_data, args, { grid }) => grid.calculation.recalculate(args.choice(0, RECALCULATIONS, "Recalculate")),
      SuspendApiCalculationUntilNextSync: (_data, _args, context) => context.suspendCalculation(),
      // Nothing is drawn in the middle of a batch, so there is nothing to suspend.
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
  },
  CultureInfo: {
    get: { Name: (_data, { grid }) => (grid.locale() === "fr" ? "fr-FR" : "en-US") },
    nav: { NumberFormat: () => make("NumberFormatInfo", null), DatetimeFormat: () => make("DatetimeFormatInfo", null) },
  },
  NumberFormatInfo: {
    get: {
      NumberDecimalSeparator: (_data, { grid }) => (grid.locale() === "fr" ? "," : "."),
      NumberGroupSeparator: (_data, { grid }) => (grid.locale() === "fr" ? FRENCH_THOUSANDS : ","),
    },
  },
  DatetimeFormatInfo: {
    get: {
      DateSeparator: () => "/",
      ShortDatePattern: (_data, { grid }) => (grid.locale() === "fr" ? "dd/MM/yyyy" : "M/d/yyyy"),
      LongDatePattern: (_data, { grid }) => (grid.locale() === "fr" ? "dddd d MMMM yyyy" : "dddd, MMMM d, yyyy"),
      LongTimePattern: (_data, { grid }) => (grid.locale() === "fr" ? "HH:mm:ss" : "h:mm:ss AM/PM"),
      TimeSeparator: () => ":",
    },
  },
} satisfies ObjectTypes;
