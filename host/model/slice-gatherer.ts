import type { CellEntry, SheetRect } from "../grid/grid";
import type { Area } from "./area";

/** A block ready to be written, with the number formats that Excel chose where there were none. */
export interface WrittenBlock {
  readonly rect: SheetRect;
  readonly entries: readonly (readonly CellEntry[])[];
  readonly codes: readonly (readonly (string | null)[])[] | null;
}

/**
 * The client cuts a big write into slices of rows, after a call that announces the whole range. They are gathered into
 * one write: the grid registers it, and tells of it, once.
 */
export class SliceGatherer {
  #whole: SheetRect | null = null;
  #entries: (readonly CellEntry[])[] = [];
  #codes: (readonly (string | null)[])[] = [];

  /** A big write of this range is announced. */
  expect(area: Area): void {
    this.#whole = area.rect();
    this.#entries = [];
    this.#codes = [];
  }

  /** Blocks to write now: none while slices are missing. */
  take(block: WrittenBlock): WrittenBlock[] {
    const whole = this.#whole;
    if (!whole || !this.#follows(whole, block.rect)) return [...this.rest(), block];
    this.#entries.push(...block.entries);
    this.#codes.push(...(block.codes ?? block.entries.map((row) => row.map(() => null))));
    return this.#entries.length === whole.rows ? this.rest() : [];
  }

  /** What was gathered, complete or not: a batch that stops in the middle keeps the slices before. */
  rest(): WrittenBlock[] {
    const whole = this.#whole;
    const [entries, codes] = [this.#entries, this.#codes];
    this.#whole = null;
    if (!whole || entries.length === 0) return [];
    const chosen = codes.some((line) => line.some((code) => code !== null));
    return [{ rect: { ...whole, rows: entries.length }, entries, codes: chosen ? codes : null }];
  }

  #follows(whole: SheetRect, rect: SheetRect): boolean {
    const next = whole.row + this.#entries.length;
    return (
      rect.sheet === whole.sheet &&
      rect.row === next &&
      rect.column === whole.column &&
      rect.columns === whole.columns &&
      next + rect.rows <= whole.row + whole.rows
    );
  }
}
