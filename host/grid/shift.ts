import type { StructuralChange } from "./contract/changes";
import type { Rect } from "./contract/geometry";

/** A span of rows or columns: first index and count. */
interface Span {
  readonly at: number;
  readonly count: number;
}

function shiftSpan(span: Span, change: Span, insert: boolean): Span | null {
  if (insert) {
    if (change.at <= span.at) return { at: span.at + change.count, count: span.count };
    return change.at < span.at + span.count ? { at: span.at, count: span.count + change.count } : span;
  }
  const end = change.at + change.count;
  const cut = Math.max(0, Math.min(end, span.at + span.count) - Math.max(change.at, span.at));
  if (cut === span.count) return null;
  const before = Math.max(0, Math.min(end, span.at) - change.at);
  return { at: span.at - before, count: span.count - cut };
}

function within(inner: Span, outer: Span): boolean {
  return inner.at >= outer.at && inner.at + inner.count <= outer.at + outer.count;
}

/**
 * Where a rectangle goes after an insertion or a deletion on its sheet; null when it is wholly deleted. Inserting inside
 * stretches it. A shift of cells that covers only part of its width (or height) leaves it, as Excel leaves references.
 */
export function shiftRect(rect: Rect, change: StructuralChange): Rect | null {
  const insert = change.action === "insert";
  const vertical = change.axis === "rows" || change.axis === "down";
  const rows = { at: rect.row, count: rect.rows };
  const columns = { at: rect.column, count: rect.columns };
  const changed = {
    rows: { at: change.rect.row, count: change.rect.rows },
    columns: { at: change.rect.column, count: change.rect.columns },
  };
  if (vertical) {
    if (change.axis === "down" && !within(columns, changed.columns)) return rect;
    const moved = shiftSpan(rows, changed.rows, insert);
    return moved && { ...rect, row: moved.at, rows: moved.count };
  }
  if (change.axis === "right" && !within(rows, changed.rows)) return rect;
  const moved = shiftSpan(columns, changed.columns, insert);
  return moved && { ...rect, column: moved.at, columns: moved.count };
}

/** Whether two rectangles of one sheet share a cell. */
export function overlap(one: Rect, other: Rect): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** Cells common to two rectangles; null when there are none. */
export function intersection(one: Rect, other: Rect): Rect | null {
  if (!overlap(one, other)) return null;
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  return {
    row,
    column,
    rows: Math.min(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.min(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** What is left of a rectangle without another, as at most four rectangles. */
export function subtract(rect: Rect, hole: Rect): Rect[] {
  const cut = intersection(rect, hole);
  if (!cut) return [rect];
  const bottom = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  return [
    { ...rect, rows: cut.row - rect.row },
    { ...rect, row: bottom, rows: rect.row + rect.rows - bottom },
    { row: cut.row, rows: cut.rows, column: rect.column, columns: cut.column - rect.column },
    { row: cut.row, rows: cut.rows, column: right, columns: rect.column + rect.columns - right },
  ].filter((piece) => piece.rows > 0 && piece.columns > 0);
}
