import { MAX_COLUMNS, MAX_ROWS } from "../grid/grid";
import type { Rect, SheetId, SheetRect, StructuralChange } from "../grid/grid";
import { invalidArgument } from "./errors";

/** Rectangle after an insertion or deletion elsewhere on its sheet; null when it was deleted altogether. */
export function follow(rect: Rect, change: StructuralChange): Rect | null {
  const moved = change.rect;
  if (
    change.axis === "down" &&
    (rect.column < moved.column || rect.column + rect.columns > moved.column + moved.columns)
  )
    return rect;
  if (change.axis === "right" && (rect.row < moved.row || rect.row + rect.rows > moved.row + moved.rows)) return rect;
  if (change.axis === "rows" || change.axis === "down") {
    const span = shift(rect.row, rect.rows, moved.row, moved.rows, change.action);
    return span && { ...rect, row: span.start, rows: span.length };
  }
  const span = shift(rect.column, rect.columns, moved.column, moved.columns, change.action);
  return span && { ...rect, column: span.start, columns: span.length };
}

function shift(
  start: number,
  length: number,
  at: number,
  by: number,
  action: "insert" | "delete",
): { start: number; length: number } | null {
  const end = start + length;
  if (action === "insert") {
    if (at <= start) return { start: start + by, length };
    return at < end ? { start, length: length + by } : { start, length };
  }
  const gone = Math.max(0, Math.min(end, at + by) - Math.max(start, at));
  if (gone === length) return null;
  const before = Math.max(0, Math.min(start, at + by) - at);
  return { start: start - before, length: length - gone };
}

/** The cells that a Range stands for. It follows insertions and deletions for as long as somebody holds it. */
export class Area implements SheetRect {
  #rect: Rect;
  /** Reference under which the client keeps it from one batch to the next. */
  reference: string | null = null;
  #deleted = false;

  constructor(
    readonly sheet: SheetId,
    rect: Rect,
  ) {
    const { row, column, rows, columns } = rect;
    const whole = [row, column, rows, columns].every(Number.isInteger);
    if (
      !whole ||
      row < 0 ||
      column < 0 ||
      rows < 1 ||
      columns < 1 ||
      row + rows > MAX_ROWS ||
      column + columns > MAX_COLUMNS
    ) {
      throw invalidArgument("cells outside the sheet");
    }
    this.#rect = { row, column, rows, columns };
  }

  get row(): number {
    return this.#rect.row;
  }
  get column(): number {
    return this.#rect.column;
  }
  get rows(): number {
    return this.#rect.rows;
  }
  get columns(): number {
    return this.#rect.columns;
  }
  /** True when its cells were deleted: Excel then answers InvalidReference. */
  get deleted(): boolean {
    return this.#deleted;
  }

  follow(change: StructuralChange): void {
    if (change.sheet !== this.sheet || this.#deleted) return;
    const rect = follow(this.#rect, change);
    if (rect) this.#rect = rect;
    else this.#deleted = true;
  }

  /** Marks it as gone with its sheet. */
  drop(): void {
    this.#deleted = true;
  }

  /** Another area of the same sheet, from this one's members and the given ones. */
  with(patch: Partial<Rect>): Area {
    return new Area(this.sheet, {
      row: this.row,
      column: this.column,
      rows: this.rows,
      columns: this.columns,
      ...patch,
    });
  }

  rect(): SheetRect {
    return { sheet: this.sheet, ...this.#rect };
  }

  /** Same rectangle? */
  equals(other: Rect): boolean {
    return (
      this.row === other.row &&
      this.column === other.column &&
      this.rows === other.rows &&
      this.columns === other.columns
    );
  }
}

/** Common cells of two rectangles, null when there are none. */
export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Smallest rectangle holding both. */
export function boundingRect(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}
