import type { StructuralChange } from "../contract/changes";
import type { Cells } from "../contract/cells";
import type { Rect, SheetId, SheetRect } from "../contract/geometry";
import type { Validation, Validations } from "../contract/rules";
import { intersection } from "../shift";
import { covers, shiftRanges, touches, withoutRect } from "./range-list";
import { acceptsValue } from "./accepts";
import type { ListReader } from "./accepts";

/** One validation and the cells it governs. */
export interface PlacedValidation {
  readonly ranges: readonly Rect[];
  readonly validation: Validation;
}
/** Shows the validations of a sheet; called with all of them whenever they change. */
export type ShowValidations = (sheet: SheetId, validations: readonly PlacedValidation[]) => void;

/** The data validations of the workbook: a cell has one at most. */
export class ValidationBook implements Validations {
  readonly #bySheet = new Map<SheetId, PlacedValidation[]>();

  constructor(
    private readonly show: ShowValidations,
    private readonly cells: () => Cells,
    private readonly readList: ListReader,
  ) {}

  list(sheet: SheetId): PlacedValidation[] {
    return [...(this.#bySheet.get(sheet) ?? [])];
  }

  get(rect: SheetRect): Validation | null | undefined {
    const touching = this.list(rect.sheet).filter((placed) => touches(placed.ranges, rect));
    const only = touching[0];
    if (!only) return null;
    return touching.length === 1 && covers(only.ranges, rect) ? only.validation : undefined;
  }

  set(rect: SheetRect, validation: Validation): void {
    const { sheet: _, ...range } = rect;
    const others = this.#without(rect);
    const same = others.findIndex((placed) => JSON.stringify(placed.validation) === JSON.stringify(validation));
    const twin = others[same];
    if (twin) others[same] = { ...twin, ranges: [...twin.ranges, range] };
    else others.push({ ranges: [range], validation });
    this.#keep(rect.sheet, others);
  }

  clear(rect: SheetRect): void {
    this.#keep(rect.sheet, this.#without(rect));
  }

  /** Puts back the validations of a sheet as a file has them. */
  put(sheet: SheetId, validations: readonly PlacedValidation[]): void {
    this.#keep(sheet, [...validations]);
  }

  invalidCells(rect: SheetRect): Rect[] {
    const refused: Rect[] = [];
    for (const placed of this.list(rect.sheet)) {
      for (const range of placed.ranges) {
        const area = intersection(range, rect);
        if (!area) continue;
        const values = this.cells().read({ ...area, sheet: rect.sheet }, ["values"]).values;
        values.forEach((line, row) =>
          line.forEach((value, column) => {
            if (!acceptsValue(placed.validation, value, rect.sheet, this.readList))
              refused.push({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 });
          }),
        );
      }
    }
    return refused;
  }

  shift(change: StructuralChange): void {
    const shifted = this.list(change.sheet).map((placed) => ({
      ...placed,
      ranges: shiftRanges(placed.ranges, change),
    }));
    this.#bySheet.set(
      change.sheet,
      shifted.filter((placed) => placed.ranges.length > 0),
    );
  }

  forget(sheet?: SheetId): void {
    if (sheet === undefined) this.#bySheet.clear();
    else this.#bySheet.delete(sheet);
  }

  #without(rect: SheetRect): PlacedValidation[] {
    const cut = this.list(rect.sheet).map((placed) => ({ ...placed, ranges: withoutRect(placed.ranges, rect) }));
    return cut.filter((placed) => placed.ranges.length > 0);
  }

  #keep(sheet: SheetId, validations: PlacedValidation[]): void {
    this.#bySheet.set(sheet, validations);
    this.show(sheet, validations);
  }
}
