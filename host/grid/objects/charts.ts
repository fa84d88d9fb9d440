import type { GridChange, StructuralChange } from "../contract/changes";
import type { SheetId } from "../contract/geometry";
import type { Chart, Charts } from "../contract/objects";
import { GridError } from "../grid-error";
import { shiftRect } from "../shift";

type Told = Omit<Extract<GridChange, { type: "chart" }>, "type" | "origin">;

/** The charts of the workbook; whoever draws them listens to the changes. */
export class ChartBook implements Charts {
  readonly #charts = new Map<string, Chart>();
  #made = 0;

  constructor(private readonly tell: (change: Told) => void) {}

  list(sheet?: SheetId): Chart[] {
    return [...this.#charts.values()].filter((chart) => sheet === undefined || chart.sheet === sheet);
  }

  get(id: string): Chart | null {
    return this.#charts.get(id) ?? null;
  }

  add(chart: Omit<Chart, "id">): Chart {
    this.#made += 1;
    const added = { ...chart, id: `{chart-${this.#made}}` };
    this.#charts.set(added.id, added);
    this.tell({ what: "added", chart: added.id, sheet: added.sheet });
    return added;
  }

  update(id: string, patch: Partial<Omit<Chart, "id" | "sheet">>): void {
    const chart = this.#known(id);
    this.#charts.set(id, { ...chart, ...patch });
    this.tell({ what: "changed", chart: id, sheet: chart.sheet });
  }

  remove(id: string): void {
    const chart = this.#known(id);
    this.#charts.delete(id);
    this.tell({ what: "deleted", chart: id, sheet: chart.sheet });
  }

  /** The source follows the cells; a chart whose source is deleted stays, empty, as in Excel. */
  shift(change: StructuralChange): void {
    for (const chart of this.#charts.values()) {
      if (chart.source.sheet !== change.sheet) continue;
      const moved = shiftRect(chart.source, change);
      if (moved) this.#charts.set(chart.id, { ...chart, source: { ...moved, sheet: change.sheet } });
    }
  }

  forget(sheet?: SheetId): void {
    for (const chart of this.list(sheet)) this.#charts.delete(chart.id);
  }

  #known(id: string): Chart {
    const chart = this.get(id);
    if (!chart) throw new GridError("notFound", id);
    return chart;
  }
}
