import type { TableKey } from "../domain/table";
import type { Layout } from "./columns/layout";

/**
 * Layouts as they were when last seen. They only spare round trips (sizes, ids of columns): what is read is always
 * checked against the layout that comes with the answer.
 */
export class Acquaintance {
  private readonly layouts = new Map<TableKey, Layout>();

  meet(tables: Iterable<{ readonly layout: Layout }>): void {
    for (const { layout } of tables) this.layouts.set(layout.definition.key, layout);
  }

  /** A table of ours that has just gained rows, or lost some when negative. */
  resized(key: TableKey, rows: number): void {
    const layout = this.layouts.get(key);
    if (layout) this.layouts.set(key, { ...layout, rowCount: Math.max(1, layout.rowCount + rows) });
  }

  get(key: TableKey): Layout | undefined {
    return this.layouts.get(key);
  }

  all(): readonly Layout[] {
    return [...this.layouts.values()];
  }

  /** Cells of the bodies of these tables; infinite as long as one of them was never met. */
  cellsOf(keys: readonly TableKey[]): number {
    return keys.reduce((sum, key) => {
      const layout = this.layouts.get(key);
      return sum + (layout ? layout.rowCount * layout.columns.length : Infinity);
    }, 0);
  }

  forget(): void {
    this.layouts.clear();
  }
}
