import type { StructuralChange } from "../contract/changes";
import type { Rect, SheetId } from "../contract/geometry";
import type { ConditionalFormat, ConditionalFormats, ConditionalRule } from "../contract/rules";
import { GridError } from "../grid-error";
import { shiftRanges, touches, withoutRect } from "./range-list";

/** Shows the conditional formats of a sheet; called with all of them whenever they change, by priority. */
export type ShowConditionalFormats = (sheet: SheetId, formats: readonly ConditionalFormat[]) => void;

/** The conditional formats of the workbook. */
export class ConditionalFormatBook implements ConditionalFormats {
  readonly #formats = new Map<string, ConditionalFormat>();
  #made = 0;

  constructor(private readonly show: ShowConditionalFormats) {}

  list(sheet: SheetId, within?: Rect): ConditionalFormat[] {
    const all = [...this.#formats.values()].filter(
      (format) => format.sheet === sheet && (!within || touches(format.ranges, within)),
    );
    return all.sort((one, other) => one.priority - other.priority);
  }

  get(id: string): ConditionalFormat | null {
    return this.#formats.get(id) ?? null;
  }

  /** The newest is applied first, as in Excel. */
  add(sheet: SheetId, ranges: readonly Rect[], rule: ConditionalRule): ConditionalFormat {
    for (const other of this.list(sheet)) this.#formats.set(other.id, { ...other, priority: other.priority + 1 });
    return this.put({ sheet, ranges, rule, priority: 0, stopIfTrue: false });
  }

  /** Adds a format with the priority it has in a file. */
  put(format: Omit<ConditionalFormat, "id">): ConditionalFormat {
    this.#made += 1;
    const added = { ...format, id: `{conditional-${this.#made}}` };
    this.#formats.set(added.id, added);
    this.show(format.sheet, this.list(format.sheet));
    return added;
  }

  update(id: string, patch: Partial<Pick<ConditionalFormat, "ranges" | "rule" | "priority" | "stopIfTrue">>): void {
    const format = this.#known(id);
    this.#formats.set(id, { ...format, ...patch });
    if (patch.priority !== undefined) this.#reorder(id, patch.priority);
    this.show(format.sheet, this.list(format.sheet));
  }

  remove(id: string): void {
    const format = this.#known(id);
    this.#formats.delete(id);
    this.show(format.sheet, this.list(format.sheet));
  }

  clear(sheet: SheetId, within?: Rect): void {
    for (const format of this.list(sheet, within)) {
      const ranges = within ? withoutRect(format.ranges, within) : [];
      if (ranges.length > 0) this.#formats.set(format.id, { ...format, ranges });
      else this.#formats.delete(format.id);
    }
    this.show(sheet, this.list(sheet));
  }

  /** Ranges follow the cells. The screen moves its own. */
  shift(change: StructuralChange): void {
    for (const format of this.list(change.sheet)) {
      const ranges = shiftRanges(format.ranges, change);
      if (ranges.length > 0) this.#formats.set(format.id, { ...format, ranges });
      else this.#formats.delete(format.id);
    }
  }

  forget(sheet?: SheetId): void {
    for (const format of this.#formats.values())
      if (sheet === undefined || format.sheet === sheet) this.#formats.delete(format.id);
  }

  #reorder(id: string, priority: number): void {
    const others = this.list(this.#known(id).sheet).filter((format) => format.id !== id);
    others.splice(Math.min(priority, others.length), 0, this.#known(id));
    others.forEach((format, index) => this.#formats.set(format.id, { ...format, priority: index }));
  }

  #known(id: string): ConditionalFormat {
    const format = this.get(id);
    if (!format) throw new GridError("notFound", id);
    return format;
  }
}
