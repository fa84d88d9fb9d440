import type { Rect, SheetId, SheetRect } from "../contract/geometry";
import type { GridChange } from "../contract/changes";
import type { Engine } from "./engine";
import { intersection } from "../shift";

/** Rows fitted at most after one act: beyond, the person asks for it. */
const MOST_ROWS = 5_000;

/**
 * Keeps the rows of wrapped cells as high as their text, as Excel does for rows whose height nobody chose. Rows are measured once the
 * current task is over, when widths and texts are known.
 */
export class WrapFit {
  readonly #wrapped = new Map<SheetId, Rect[]>();
  readonly #chosen = new Map<SheetId, Set<number>>();
  #due = new Map<SheetId, Rect[]>();
  #queued = false;

  constructor(
    private readonly engine: Engine,
    private readonly fit: (rect: SheetRect, skip: (row: number) => boolean) => void,
  ) {}

  /** Cells were told to wrap. */
  wrapped(rect: SheetRect): void {
    const { sheet, ...area } = rect;
    this.#wrapped.set(sheet, [...(this.#wrapped.get(sheet) ?? []), area]);
    this.#ask(sheet, area);
  }

  /** Someone chose the height of these rows. */
  chosen(sheet: SheetId, row: number, count: number): void {
    const rows = this.#chosen.get(sheet) ?? new Set<number>();
    for (let index = row; index < row + Math.min(count, MOST_ROWS); index += 1) rows.add(index);
    this.#chosen.set(sheet, rows);
  }

  /** Widths changed: what wraps on the sheet may need other heights. */
  widthsChanged(sheet: SheetId): void {
    for (const area of this.#wrapped.get(sheet) ?? []) this.#ask(sheet, area);
  }

  note(change: GridChange): void {
    if (change.type !== "cells" || change.kind !== "RangeEdited") return;
    for (const area of this.#wrapped.get(change.sheet) ?? []) {
      const common = intersection(area, change.rect);
      if (common) this.#ask(change.sheet, common);
    }
  }

  forget(): void {
    this.#wrapped.clear();
    this.#chosen.clear();
    this.#due.clear();
  }

  #ask(sheet: SheetId, area: Rect): void {
    this.#due.set(sheet, [...(this.#due.get(sheet) ?? []), area]);
    if (this.#queued) return;
    this.#queued = true;
    setTimeout(() => this.#run(), 0);
  }

  #run(): void {
    this.#queued = false;
    const due = this.#due;
    this.#due = new Map();
    for (const [sheet, areas] of due) {
      if (!this.engine.workbook().getSheetBySheetId(sheet)) continue;
      const top = Math.min(...areas.map((area) => area.row));
      const bottom = Math.max(...areas.map((area) => area.row + area.rows));
      const used = this.engine.clip(sheet, {
        row: top,
        column: 0,
        rows: Math.min(MOST_ROWS, bottom - top),
        columns: 1_000,
      });
      const chosen = this.#chosen.get(sheet);
      if (used) this.fit({ ...used, sheet }, (row) => chosen?.has(row) ?? false);
    }
  }
}
