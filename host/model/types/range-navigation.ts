import { MAX_COLUMNS, MAX_ROWS } from "../../grid/grid";
import { Area, boundingRect, intersection } from "../area";
import { areaAt } from "../addresses";
import type { Args } from "../arguments";
import type { Context } from "../context";
import { invalidArgument, itemNotFound } from "../errors";
import type { Method } from "../object-type";
import { make, rangeOf } from "../objects";
import type { HostObject } from "../objects";

/** A range given as an object or as an address of the same sheet. */
export function areaArgument(area: Area, args: Args, index: number, { grid }: Context): Area {
  return args.area(index) ?? areaAt(grid, area.sheet, args.text(index));
}

/** Excel lets a count be negative: the rows are then taken the other way. */
function beside(area: Area, args: Args, axis: "row" | "column", side: "before" | "after"): HostObject {
  const count = args.optionalInteger(0) ?? 1;
  const forwards = (side === "after") === count > 0;
  const size = Math.abs(count);
  if (size === 0) throw invalidArgument("the count is 0");
  if (axis === "row") return rangeOf(area.with({ row: forwards ? area.row + area.rows : area.row - size, rows: size }));
  return rangeOf(area.with({ column: forwards ? area.column + area.columns : area.column - size, columns: size }));
}

function common(area: Area, args: Args, context: Context): HostObject | null {
  const other = areaArgument(area, args, 0, context);
  const rect = other.sheet === area.sheet ? intersection(area, other) : null;
  return rect && rangeOf(new Area(area.sheet, rect));
}

function used(area: Area, args: Args, { grid }: Context): HostObject | null {
  const whole = grid.cells.usedRange(area.sheet, args.flag(0, false));
  const inside = whole && intersection(area, whole);
  if (!inside) return null;
  // The smallest part of the range that holds something: empty rows and columns at its edges are left out.
  const { values } = grid.cells.read({ sheet: area.sheet, ...inside }, ["values"]);
  let top = -1;
  let bottom = -1;
  let left = inside.columns;
  let right = -1;
  for (const [r, row] of values.entries()) {
    for (const [c, value] of row.entries()) {
      if (value === "") continue;
      if (top < 0) top = r;
      bottom = r;
      left = Math.min(left, c);
      right = Math.max(right, c);
    }
  }
  if (top < 0) return null;
  return rangeOf(
    new Area(area.sheet, {
      row: inside.row + top,
      column: inside.column + left,
      rows: bottom - top + 1,
      columns: right - left + 1,
    }),
  );
}

function orNotFound(found: HostObject | null, what: string): HostObject {
  if (!found) throw itemNotFound(what);
  return found;
}

function spill(area: Area, { grid }: Context): HostObject | null {
  const rect = grid.cells.spillRange({ sheet: area.sheet, row: area.row, column: area.column });
  return rect && rangeOf(new Area(area.sheet, rect));
}

function spillParent(area: Area, { grid }: Context): HostObject | null {
  const cell = grid.cells.spillParent({ sheet: area.sheet, row: area.row, column: area.column });
  return cell && rangeOf(new Area(cell.sheet, { ...cell, rows: 1, columns: 1 }));
}

/** Methods of a range that give another range. */
export const rangeNavigation = {
  GetCell: (area, args) =>
    rangeOf(area.with({ row: area.row + args.integer(0), column: area.column + args.integer(1), rows: 1, columns: 1 })),
  GetRow: (area, args) => rangeOf(area.with({ row: area.row + args.integer(0), rows: 1 })),
  GetColumn: (area, args) => rangeOf(area.with({ column: area.column + args.integer(0), columns: 1 })),
  GetLastCell: (area) =>
    rangeOf(area.with({ row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 })),
  GetLastRow: (area) => rangeOf(area.with({ row: area.row + area.rows - 1, rows: 1 })),
  GetLastColumn: (area) => rangeOf(area.with({ column: area.column + area.columns - 1, columns: 1 })),
  GetEntireRow: (area) => rangeOf(area.with({ column: 0, columns: MAX_COLUMNS })),
  GetEntireColumn: (area) => rangeOf(area.with({ row: 0, rows: MAX_ROWS })),
  GetOffsetRange: (area, args) =>
    rangeOf(area.with({ row: area.row + args.integer(0), column: area.column + args.integer(1) })),
  GetResizedRange: (area, args) =>
    rangeOf(area.with({ rows: area.rows + args.integer(0), columns: area.columns + args.integer(1) })),
  GetAbsoluteResizedRange: (area, args) => rangeOf(area.with({ rows: args.integer(0), columns: args.integer(1) })),
  GetRowsBelow: (area, args) => beside(area, args, "row", "after"),
  GetRowsAbove: (area, args) => beside(area, args, "row", "before"),
  GetColumnsAfter: (area, args) => beside(area, args, "column", "after"),
  GetColumnsBefore: (area, args) => beside(area, args, "column", "before"),
  GetBoundingRect: (area, args, context) => {
    const other = areaArgument(area, args, 0, context);
    if (other.sheet !== area.sheet) throw invalidArgument("the ranges are on different sheets");
    return rangeOf(new Area(area.sheet, boundingRect(area, other)));
  },
  GetIntersection: (area, args, context) =>
    orNotFound(common(area, args, context), "the ranges have no cell in common"),
  GetIntersectionOrNullObject: (area, args, context) => common(area, args, context),
  GetUsedRange: (area, args, context) => used(area, args, context) ?? rangeOf(area.with({ rows: 1, columns: 1 })),
  GetUsedRangeOrNullObject: (area, args, context) => used(area, args, context),
  GetSpillingToRange: (area, _args, context) => orNotFound(spill(area, context), "the cell does not spill"),
  GetSpillingToRangeOrNullObject: (area, _args, context) => spill(area, context),
  GetSpillParent: (area, _args, context) => orNotFound(spillParent(area, context), "no array covers the cell"),
  GetSpillParentOrNullObject: (area, _args, context) => spillParent(area, context),
  GetTables: (area) => make("TableScopedCollection", area),
  _KeepReference: (area, _args, { references }) => {
    references.keep(area);
  },
} satisfies Record<string, Method<Area>>;
