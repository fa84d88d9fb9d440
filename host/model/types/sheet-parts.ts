import type { Freeze, SheetId } from "../../grid/grid";
import { MAX_COLUMNS, MAX_ROWS } from "../../grid/grid";
import type { Json } from "../../protocol/batch-wire";
import { rectAddress } from "../../grid/a1";
import { Area } from "../area";
import { areaAt } from "../addresses";
import type { Context } from "../context";
import { ApiError, invalidArgument, itemNotFound } from "../errors";
import type { Getter, ObjectTypes, Setter } from "../object-type";
import { make, rangeOf } from "../objects";
import type { HeaderFooterOf, HostObject } from "../objects";
import { PAGE_PREFIX, pageSetting, setPageSetting } from "../page-settings";
import { asFields, asText } from "../type-checks";

function setFreeze(id: SheetId, freeze: Freeze, { grid }: Context): void {
  grid.sheets.setFreeze(id, freeze);
}

function frozen(id: SheetId, { grid }: Context): HostObject | null {
  const { rows, columns } = grid.sheets.freeze(id);
  if (rows === 0 && columns === 0) return null;
  return rangeOf(new Area(id, { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS }));
}

/** Protection's options with the defaults of Office.js: everything forbidden except selecting. */
function protectionOptions(given: Json): Record<string, boolean | string> {
  const options: Record<string, boolean | string> = {
    allowAutoFilter: false,
    allowDeleteColumns: false,
    allowDeleteRows: false,
    allowEditObjects: false,
    allowEditScenarios: false,
    allowFormatCells: false,
    allowFormatColumns: false,
    allowFormatRows: false,
    allowInsertColumns: false,
    allowInsertHyperlinks: false,
    allowInsertRows: false,
    allowPivotTables: false,
    allowSort: false,
    selectionMode: "Normal",
  };
  if (given === null) return options;
  for (const [name, value] of Object.entries(asFields(given))) {
    if (value === null) continue;
    if (!Object.hasOwn(options, name) || (typeof value !== "boolean" && typeof value !== "string"))
      throw invalidArgument(`${name} is not an option of the protection`);
    options[name] = value;
  }
  return options;
}

/** Page settings kept as they are written, with Excel's values at the start. */
const PAGE: Readonly<Record<string, Json>> = {
  Orientation: "Portrait",
  PaperSize: "A4",
  CenterHorizontally: false,
  CenterVertically: false,
  PrintGridlines: false,
  PrintHeadings: false,
  BlackAndWhite: false,
  DraftMode: false,
  PrintOrder: "DownThenOver",
  FirstPageNumber: "",
  LeftMargin: 50.4,
  RightMargin: 50.4,
  TopMargin: 54,
  BottomMargin: 54,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
  Zoom: { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
};
const pageGetters: Record<string, Getter<SheetId>> = Object.fromEntries(
  Object.entries(PAGE).map(([name, otherwise]) => [
    name,
    (id: SheetId, context: Context) => pageSetting(context, id, name) ?? otherwise,
  ]),
);
const pageSetters: Record<string, Setter<SheetId>> = Object.fromEntries(
  Object.keys(PAGE).map((name) => [
    name,
    (id: SheetId, value: Json, context: Context) => setPageSetting(context, id, name, value),
  ]),
);

/** Range kept in a page setting: print area, repeated rows or columns. */
function pageArea(context: Context, id: SheetId, name: string): HostObject | null {
  const address = pageSetting(context, id, name);
  return typeof address === "string" ? rangeOf(areaAt(context.grid, id, address)) : null;
}

/** Rows that begin a page, from 0, in order. */
function rowBreaks(context: Context, id: SheetId): readonly number[] {
  const breaks = pageSetting(context, id, "RowBreaks");
  return Array.isArray(breaks) ? breaks.filter((row): row is number => typeof row === "number") : [];
}

const HEADER_TEXTS = ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"];
const headerKey = ({ page }: HeaderFooterOf, name: string): string => `${page}.${name}`;
const headerGetters: Record<string, Getter<HeaderFooterOf>> = Object.fromEntries(
  HEADER_TEXTS.map((name) => [
    name,
    (of: HeaderFooterOf, context: Context) => pageSetting(context, of.sheet, headerKey(of, name)) ?? "",
  ]),
);
const headerSetters: Record<string, Setter<HeaderFooterOf>> = Object.fromEntries(
  HEADER_TEXTS.map((name) => [
    name,
    (of: HeaderFooterOf, value: Json, context: Context) =>
      setPageSetting(context, of.sheet, headerKey(of, name), asText(value)),
  ]),
);

function customProperties(id: SheetId, { grid }: Context): string[] {
  return [...grid.store.properties(id).keys()].filter((key) => !key.startsWith(PAGE_PREFIX));
}

function findProperty(id: SheetId, key: string, context: Context): HostObject | null {
  const found = customProperties(id, context).find((each) => each.toLowerCase() === key.toLowerCase());
  return found === undefined ? null : make("WorksheetCustomProperty", { owner: id, key: found });
}

/** What hangs on a worksheet: frozen panes, protection, page set-up, custom properties. */
export const sheetPartTypes = {
  WorksheetFreezePanes: {
    call: {
      FreezeRows: (id, args, context) => setFreeze(id, { rows: args.optionalInteger(0) ?? 1, columns: 0 }, context),
      FreezeColumns: (id, args, context) => setFreeze(id, { rows: 0, columns: args.optionalInteger(0) ?? 1 }, context),
      FreezeAt: (id, args, context) => {
        const area = args.area(0) ?? areaAt(context.grid, id, args.text(0));
        const rows = area.rows >= MAX_ROWS ? 0 : area.row + area.rows;
        setFreeze(id, { rows, columns: area.columns >= MAX_COLUMNS ? 0 : area.column + area.columns }, context);
      },
      Unfreeze: (id, _args, context) => setFreeze(id, { rows: 0, columns: 0 }, context),
      GetLocation: (id, _args, context) => {
        const location = frozen(id, context);
        if (!location) throw itemNotFound("nothing is frozen");
        return location;
      },
      GetLocationOrNullObject: (id, _args, context) => frozen(id, context),
    },
  },
  WorksheetProtection: {
    get: {
      Protected: (id, { grid }) => grid.sheets.protection(id) !== null,
      Options: (id, { grid }) => grid.sheets.protection(id) ?? null,
    },
    call: {
      Protect: (id, args, { grid }) => {
        if (grid.sheets.protection(id) !== null)
          throw new ApiError("InvalidOperation", "The worksheet is already protected.");
        if (args.given(1))
          throw new ApiError(
            "NotImplemented",
            "The embedded workbook protects without a password.",
            "WorksheetProtection.protect",
          );
        grid.sheets.protect(id, protectionOptions(args.json(0)));
      },
      Unprotect: (id, _args, { grid }) => grid.sheets.unprotect(id),
    },
  },
  PageLayout: {
    get: pageGetters,
    set: pageSetters,
    nav: { HeadersFooters: (id) => make("HeaderFooterGroup", id) },
    call: {
      SetPrintArea: (id, args, context) =>
        setPageSetting(context, id, "PrintArea", rectAddress(args.area(0) ?? areaAt(context.grid, id, args.text(0)))),
      SetPrintTitleRows: (id, args, context) =>
        setPageSetting(
          context,
          id,
          "PrintTitleRows",
          rectAddress(
            (args.area(0) ?? areaAt(context.grid, id, args.text(0))).with({ column: 0, columns: MAX_COLUMNS }),
          ),
        ),
      SetPrintTitleColumns: (id, args, context) =>
        setPageSetting(
          context,
          id,
          "PrintTitleColumns",
          rectAddress((args.area(0) ?? areaAt(context.grid, id, args.text(0))).with({ row: 0, rows: MAX_ROWS })),
        ),
      GetPrintAreaOrNullObject: (id, _args, context) => {
        const area = pageSetting(context, id, "PrintArea");
        return typeof area === "string" ? make("RangeAreas", [areaAt(context.grid, id, area)]) : null;
      },
      GetPrintTitleRowsOrNullObject: (id, _args, context) => pageArea(context, id, "PrintTitleRows"),
      GetPrintTitleColumnsOrNullObject: (id, _args, context) => pageArea(context, id, "PrintTitleColumns"),
    },
  },
  PageBreakCollection: {
    items: (id, context) => rowBreaks(context, id).map((row) => make("PageBreak", { sheet: id, row })),
    item: (id, key, context) =>
      rowBreaks(context, id).includes(Number(key)) ? make("PageBreak", { sheet: id, row: Number(key) }) : null,
    call: {
      Add: (id, args, context) => {
        const { row } = args.area(0) ?? areaAt(context.grid, id, args.text(0));
        if (row === 0) throw invalidArgument("no page can begin before the first row");
        const breaks = [...new Set([...rowBreaks(context, id), row])].sort((one, other) => one - other);
        setPageSetting(context, id, "RowBreaks", breaks);
        return make("PageBreak", { sheet: id, row });
      },
      GetCount: (id, _args, context) => rowBreaks(context, id).length,
      RemovePageBreaks: (id, _args, context) => setPageSetting(context, id, "RowBreaks", []),
    },
  },
  PageBreak: {
    identity: ({ row }) => ({ _Id: row }),
    get: { _Id: ({ row }) => row, RowIndex: ({ row }) => row, ColumnIndex: () => 0 },
    call: {
      Delete: ({ sheet, row }, _args, context) =>
        setPageSetting(
          context,
          sheet,
          "RowBreaks",
          rowBreaks(context, sheet).filter((each) => each !== row),
        ),
    },
  },
  HeaderFooterGroup: {
    nav: {
      DefaultForAllPages: (sheet) => make("HeaderFooter", { sheet, page: "all" }),
      OddPages: (sheet) => make("HeaderFooter", { sheet, page: "odd" }),
      EvenPages: (sheet) => make("HeaderFooter", { sheet, page: "even" }),
      FirstPage: (sheet) => make("HeaderFooter", { sheet, page: "first" }),
    },
  },
  HeaderFooter: { get: headerGetters, set: headerSetters },
  WorksheetCustomPropertyCollection: {
    items: (id, context) =>
      customProperties(id, context).map((key) => make("WorksheetCustomProperty", { owner: id, key })),
    item: (id, key, context) => findProperty(id, String(key), context),
    call: {
      Add: (id, args, { grid }) => {
        const key = args.text(0);
        if (key === "" || key.startsWith(PAGE_PREFIX)) throw invalidArgument(`${key} cannot name a property`);
        grid.store.setProperty(id, key, args.text(1));
        return make("WorksheetCustomProperty", { owner: id, key });
      },
      GetCount: (id, _args, context) => customProperties(id, context).length,
      GetItemOrNullObject: (id, args, context) => findProperty(id, args.text(0), context),
    },
  },
  WorksheetCustomProperty: {
    identity: ({ key }) => ({ _Id: key }),
    get: { Key: ({ key }) => key, Value: ({ owner, key }, { grid }) => grid.store.properties(owner).get(key) ?? "" },
    set: { Value: ({ owner, key }, value, { grid }) => grid.store.setProperty(owner, key, asText(value)) },
    call: { Delete: ({ owner, key }, _args, { grid }) => grid.store.setProperty(owner, key, null) },
  },
} satisfies ObjectTypes;
