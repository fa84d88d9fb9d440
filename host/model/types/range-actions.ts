import { MAX_COLUMNS, MAX_ROWS } from "../../grid/grid";
import type { ClearWhat, CopyWhat } from "../../grid/grid";
import { Area } from "../area";
import type { Args } from "../arguments";
import type { Context } from "../context";
import { ApiError, asApiError, itemNotFound } from "../errors";
import { findCell, removeDuplicates, replaceAll } from "../find-replace";
import type { Method } from "../object-type";
import { make, rangeOf } from "../objects";
import { areaArgument } from "./range-navigation";

const CLEARS: Readonly<Record<string, ClearWhat | null>> = {
  All: "all",
  Contents: "contents",
  Formats: "formats",
  Hyperlinks: null,
  RemoveHyperlinks: null,
};
const COPIES: Readonly<Record<string, CopyWhat>> = {
  All: "all",
  Formulas: "formulas",
  Values: "values",
  Formats: "formats",
};

/** Excel calls a refused shift a conflict of insertion or deletion. */
function shifting(act: () => void): void {
  try {
    act();
  } catch (thrown) {
    const error = asApiError(thrown);
    throw error.code === "InvalidOperation" ? new ApiError("InsertDeleteConflict", error.message) : error;
  }
}

function insert(area: Area, args: Args, { grid }: Context): void {
  const shift = args.choice(0, ["Down", "Right"]);
  shifting(() => {
    if (area.columns >= MAX_COLUMNS) grid.structure.insertRows(area.sheet, area.row, area.rows);
    else if (area.rows >= MAX_ROWS) grid.structure.insertColumns(area.sheet, area.column, area.columns);
    else grid.structure.insertCells(area.rect(), shift === "Down" ? "down" : "right");
  });
}

function remove(area: Area, args: Args, { grid }: Context): void {
  const shift = args.choice(0, ["Up", "Left"]);
  shifting(() => {
    if (area.columns >= MAX_COLUMNS) grid.structure.deleteRows(area.sheet, area.row, area.rows);
    else if (area.rows >= MAX_ROWS) grid.structure.deleteColumns(area.sheet, area.column, area.columns);
    else grid.structure.deleteCells(area.rect(), shift === "Up" ? "up" : "left");
  });
}

/** The target of a copy grows to a whole number of sources, as in Excel, and at least to one. */
function copyFrom(area: Area, args: Args, context: Context): void {
  const source = areaArgument(area, args, 0, context);
  const what = COPIES[args.choice(1, ["All", "Formulas", "Values", "Formats"], "All")] ?? "all";
  if (args.flag(2, false) || args.flag(3, false))
    throw new ApiError(
      "NotImplemented",
      "The embedded workbook does not serve skipBlanks and transpose.",
      "Range.copyFrom",
    );
  const target = area.with({ rows: fit(area.rows, source.rows), columns: fit(area.columns, source.columns) });
  context.grid.cells.copy(source.rect(), target.rect(), what);
}

function fit(target: number, source: number): number {
  return target % source === 0 ? target : source;
}

/** Methods of a range that change the sheet. */
export const rangeActions = {
  Clear: (area, args, { grid }) => {
    const what = CLEARS[args.choice(0, ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"], "All")];
    if (what) grid.cells.clear(area.rect(), what);
  },
  Insert: (area, args, context) => {
    // The new, empty cells stand where the range was; the range itself goes with its contents.
    const fresh = area.with({});
    insert(area, args, context);
    return rangeOf(fresh);
  },
  Delete: (area, args, context) => remove(area, args, context),
  CopyFrom: (area, args, context) => copyFrom(area, args, context),
  Merge: (area, args, { grid }) => grid.formats.merge(area.rect(), args.flag(0, false)),
  Unmerge: (area, _args, { grid }) => grid.formats.unmerge(area.rect()),
  Select: (area, _args, { grid }) => grid.selection.select(area.rect()),
  Calculate: (_area, _args, { grid }) => grid.calculation.recalculate("Recalculate"),
  SetDirty: (_area, _args, { grid }) => grid.calculation.recalculate("Full"),
  Find: (area, args, context) => {
    const found = findCell(context.grid, area, args.text(0), args.json(1));
    if (!found) throw itemNotFound(args.text(0));
    return rangeOf(found);
  },
  FindOrNullObject: (area, args, context) => {
    const found = findCell(context.grid, area, args.text(0), args.json(1));
    return found ? rangeOf(found) : null;
  },
  ReplaceAll: (area, args, context) => replaceAll(context, area, args.text(0), args.text(1), args.json(2)),
  RemoveDuplicates: (area, args, context) =>
    make("RemoveDuplicatesResult", removeDuplicates(context.grid, area, args.json(0), args.flag(1, false))),
  GetMergedAreasOrNullObject: (area, _args, { grid }) => {
    const merges = grid.formats.merges(area.rect()).map((rect) => new Area(rect.sheet, rect));
    return merges.length > 0 ? make("RangeAreas", merges) : null;
  },
} satisfies Record<string, Method<Area>>;
