import type { StructuralChange } from "../contract/changes";
import type { SheetId, SheetRect } from "../contract/geometry";
import type { AutoFilter, AutoFilters, FilterCriterion } from "../contract/tables";
import { shiftRect } from "../shift";

/** Shows the filter of a sheet, or none (null), and hides the rows it leaves out. */
export type ShowAutoFilter = (sheet: SheetId, filter: AutoFilter | null) => void;

/** Filters of sheets, one each at most. */
export class AutoFilterBook implements AutoFilters {
  readonly #filters = new Map<SheetId, AutoFilter>();

  constructor(private readonly show: ShowAutoFilter) {}

  get(sheet: SheetId): AutoFilter | null {
    return this.#filters.get(sheet) ?? null;
  }

  apply(rect: SheetRect, column?: number, criterion?: FilterCriterion): void {
    const { sheet, ...range } = rect;
    const before = this.get(sheet);
    const same = before !== null && JSON.stringify(before.rect) === JSON.stringify(range);
    const filters = same ? before.filters : {};
    this.put(sheet, {
      rect: range,
      filters: column === undefined || criterion === undefined ? filters : { ...filters, [column]: criterion },
    });
  }

  clear(sheet: SheetId): void {
    const before = this.get(sheet);
    if (before) this.put(sheet, { ...before, filters: {} });
  }

  remove(sheet: SheetId): void {
    this.#filters.delete(sheet);
    this.show(sheet, null);
  }

  put(sheet: SheetId, filter: AutoFilter): void {
    this.#filters.set(sheet, filter);
    this.show(sheet, filter);
  }

  shift(change: StructuralChange): void {
    const filter = this.get(change.sheet);
    const rect = filter && shiftRect(filter.rect, change);
    if (filter && rect) this.#filters.set(change.sheet, { ...filter, rect });
    else this.#filters.delete(change.sheet);
  }

  forget(sheet?: SheetId): void {
    if (sheet === undefined) this.#filters.clear();
    else this.#filters.delete(sheet);
  }
}
