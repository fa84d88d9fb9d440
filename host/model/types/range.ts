import { MAX_COLUMNS, MAX_ROWS } from "../../grid/grid";
import type { Area } from "../area";
import { intersection } from "../area";
import { fullAddress } from "../addresses";
import type { Context } from "../context";
import { invalidArgument, invalidReference } from "../errors";
import type { ObjectType, ObjectTypes } from "../object-type";
import { make, rangeOf } from "../objects";
import { localFormulas, storedFormulas } from "../local-formulas";
import { readPart, unbounded, writeContents, writeNumberFormats } from "../range-contents";
import { asFlag } from "../type-checks";
import { rangeActions } from "./range-actions";
import { rangeNavigation } from "./range-navigation";
import { pointsOf } from "../units";

/** True, false, or null when rows or columns differ; for a whole sheet only the used part is looked at. */
function hidden(area: Area, { grid }: Context, axis: "row" | "column"): boolean | null {
  const count = axis === "row" ? area.rows : area.columns;
  const first = axis === "row" ? area.row : area.column;
  const isHidden = (at: number): boolean =>
    axis === "row" ? grid.formats.rowHidden(area.sheet, at) : grid.formats.columnHidden(area.sheet, at);
  const used = grid.cells.usedRange(area.sheet, false);
  const end = used ? (axis === "row" ? used.row + used.rows : used.column + used.columns) : 0;
  const looked = Math.max(1, Math.min(count, end + 1 - first));
  const start = isHidden(first);
  for (let at = first + 1; at < first + looked; at++) if (isHidden(at) !== start) return null;
  return start;
}

/** Position or size in points, adding the rows or columns one by one. */
function measure(area: Area, { grid }: Context, axis: "row" | "column", from: number, count: number): number {
  let pixels = 0;
  const size = (at: number): number =>
    axis === "row" ? grid.formats.rowHeight(area.sheet, at) : grid.formats.columnWidth(area.sheet, at);
  const isHidden = (at: number): boolean =>
    axis === "row" ? grid.formats.rowHidden(area.sheet, at) : grid.formats.columnHidden(area.sheet, at);
  for (let at = from; at < from + Math.min(count, 20_000); at++) pixels += isHidden(at) ? 0 : size(at);
  return pointsOf(pixels);
}

const range: ObjectType<Area> = {
  identity: (area) => (area.reference === null ? {} : { _ReferenceId: area.reference }),
  check: (area) => {
    if (area.deleted) throw invalidReference("the cells were deleted");
  },
  get: {
    Address: (area, { grid }) => fullAddress(grid, area),
    AddressLocal: (area, { grid }) => fullAddress(grid, area),
    RowIndex: (area) => area.row,
    ColumnIndex: (area) => area.column,
    RowCount: (area) => area.rows,
    ColumnCount: (area) => area.columns,
    // Excel counts up to 2^31 - 1 and says -1 beyond.
    CellCount: (area) => (area.rows * area.columns > 2_147_483_647 ? -1 : area.rows * area.columns),
    Values: (area, { grid }) => readPart(grid, area, "values"),
    Formulas: (area, { grid }) => readPart(grid, area, "formulas"),
    FormulasLocal: (area, { grid }) => localFormulas(area, grid),
    Text: (area, { grid }) => readPart(grid, area, "text"),
    ValueTypes: (area, { grid }) => readPart(grid, area, "types"),
    NumberFormat: (area, { grid }) => readPart(grid, area, "numberFormats"),
    IsEntireRow: (area) => area.columns >= MAX_COLUMNS,
    IsEntireColumn: (area) => area.rows >= MAX_ROWS,
    RowHidden: (area, context) => hidden(area, context, "row"),
    ColumnHidden: (area, context) => hidden(area, context, "column"),
    Hidden: (area, context) => hidden(area, context, "row") === true || hidden(area, context, "column") === true,
    HasSpill: (area, { grid }) => {
      if (unbounded(area)) return null;
      let some = false;
      let all = true;
      for (let r = 0; r < area.rows; r++) {
        for (let c = 0; c < area.columns; c++) {
          const cell = { sheet: area.sheet, row: area.row + r, column: area.column + c };
          const spills = grid.cells.spillRange(cell) !== null || grid.cells.spillParent(cell) !== null;
          some ||= spills;
          all &&= spills;
        }
      }
      return some === all ? some : null;
    },
    Top: (area, context) => measure(area, context, "row", 0, area.row),
    Left: (area, context) => measure(area, context, "column", 0, area.column),
    Height: (area, context) => measure(area, context, "row", area.row, area.rows),
    Width: (area, context) => measure(area, context, "column", area.column, area.columns),
  },
  onlyWhenNamed: new Set(["FormulasLocal", "HasSpill", "Top", "Left", "Height", "Width"]),
  set: {
    Values: (area, value, context) => writeContents(context, area, value),
    Formulas: (area, value, context) => writeContents(context, area, value),
    FormulasLocal: (area, value, context) => writeContents(context, area, storedFormulas(value, context.grid.locale())),
    NumberFormat: (area, value, { grid }) => writeNumberFormats(grid, area, value),
    RowHidden: (area, value, { grid }) => grid.formats.setRowHidden(area.sheet, area.row, area.rows, asFlag(value)),
    ColumnHidden: (area, value, { grid }) =>
      grid.formats.setColumnHidden(area.sheet, area.column, area.columns, asFlag(value)),
  },
  nav: {
    Format: (area) => make("RangeFormat", area),
    Worksheet: (area) => make("Worksheet", area.sheet),
    ConditionalFormats: (area) => make("ConditionalFormatCollection", area),
    DataValidation: (area) => make("DataValidation", area),
    Sort: (area) => make("RangeSort", area),
  },
  call: {
    ...rangeNavigation,
    ...rangeActions,
    // The client announces so a big write, that it then sends in slices.
    _ValidateArraySize: (area, args, { slices }) => {
      if (args.integer(0) !== area.rows || args.integer(1) !== area.columns)
        throw invalidArgument(`the range has ${area.rows} rows and ${area.columns} columns`);
      slices.expect(area);
    },
  },
};

/** Ranges, and sets of ranges. */
export const rangeTypes = {
  Range: range,
  RangeAreas: {
    get: {
      Address: (areas, { grid }) => areas.map((area) => fullAddress(grid, area)).join(","),
      AreaCount: (areas) => areas.length,
      CellCount: (areas) => areas.reduce((total, area) => total + area.rows * area.columns, 0),
    },
    nav: {
      Areas: (areas) => make("RangeCollection", areas),
      Worksheet: (areas) => (areas[0] ? make("Worksheet", areas[0].sheet) : null),
    },
    call: {
      Clear: (areas, args, { grid }) => {
        const what = args.choice(0, ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"], "All");
        for (const area of areas)
          if (what === "All" || what === "Contents" || what === "Formats")
            grid.cells.clear(area.rect(), what === "All" ? "all" : what === "Contents" ? "contents" : "formats");
      },
      _KeepReference: () => undefined,
    },
  },
  RangeCollection: {
    items: (areas) => areas.map(rangeOf),
    call: {
      GetCount: (areas) => areas.length,
      GetItemAt: (areas, args) => {
        const area = areas[args.integer(0)];
        if (!area) throw invalidArgument("no area at this position");
        return rangeOf(area);
      },
    },
  },
  TableScopedCollection: {
    items: (area, { grid }) =>
      grid.tables
        .list(area.sheet)
        .filter((table) => intersection(table.rect, area))
        .map((table) => make("Table", table.id)),
    item: (area, key, { grid }) => {
      const table = grid.tables.get(String(key));
      return table && table.sheet === area.sheet && intersection(table.rect, area) ? make("Table", table.id) : null;
    },
    call: {
      GetCount: (area, _args, { grid }) =>
        grid.tables.list(area.sheet).filter((table) => intersection(table.rect, area)).length,
      GetFirst: (area, _args, { grid }) => {
        const first = grid.tables.list(area.sheet).find((table) => intersection(table.rect, area));
        return first ? make("Table", first.id) : null;
      },
    },
  },
} satisfies ObjectTypes;
