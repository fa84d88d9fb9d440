import { Chart as Drawing, registerables } from "chart.js";
import type { Chart, GridChange } from "../../grid/grid";
import { overlap } from "../../grid/shift";
import type { PageGrid } from "../../grid/univer/page";
import { element } from "../element";
import { chartConfig } from "./chart-config";

Drawing.register(...registerables);

/** Points of Office to pixels of the screen. */
const PIXELS = 4 / 3;

interface Drawn {
  readonly box: HTMLElement;
  readonly drawing: Drawing;
}

/** Draws the charts of the active sheet over the grid, where the sheet's scrolling takes them. */
export class ChartLayer {
  readonly #drawn = new Map<string, Drawn>();
  #stale = new Set<string>();
  #queued = false;

  constructor(
    private readonly page: PageGrid,
    private readonly layer: HTMLElement,
  ) {
    page.grid.onChange((change) => this.#note(change));
    page.onMoved(() => this.#queue());
    new ResizeObserver(() => this.#queue()).observe(layer);
  }

  /** Draws all again, with the theme's colours. */
  redraw(): void {
    for (const id of this.#drawn.keys()) this.#stale.add(id);
    this.#queue();
  }

  #note(change: GridChange): void {
    if (change.type === "chart") this.#stale.add(change.chart);
    else if (change.type === "cells" || change.type === "structure") this.#noteCells(change);
    else if (change.type !== "sheet") return;
    this.#queue();
  }

  #noteCells(change: Extract<GridChange, { type: "cells" | "structure" }>): void {
    const [sheet, rect] =
      change.type === "cells" ? [change.sheet, change.rect] : [change.change.sheet, change.change.rect];
    for (const chart of this.page.grid.charts.list()) {
      if (chart.source.sheet === sheet && (change.type === "structure" || overlap(chart.source, rect)))
        this.#stale.add(chart.id);
    }
  }

  /** Many changes of one task make one drawing. */
  #queue(): void {
    if (this.#queued) return;
    this.#queued = true;
    requestAnimationFrame(() => {
      this.#queued = false;
      this.#draw();
    });
  }

  #draw(): void {
    const { grid } = this.page;
    const charts = new Map(grid.charts.list(grid.sheets.active()).map((chart) => [chart.id, chart]));
    for (const [id, drawn] of this.#drawn) {
      if (charts.has(id) && !this.#stale.has(id)) continue;
      drawn.drawing.destroy();
      drawn.box.remove();
      this.#drawn.delete(id);
    }
    this.#stale = new Set();
    if (charts.size === 0) return;
    const view = this.page.view();
    this.layer.style.inset = `${view.originTop}px 0 0 ${view.originLeft}px`;
    for (const chart of charts.values()) {
      const drawn = this.#drawn.get(chart.id) ?? this.#make(chart);
      const { style } = drawn.box;
      style.left = `${(chart.left * PIXELS - view.scrollLeft) * view.zoom}px`;
      style.top = `${(chart.top * PIXELS - view.scrollTop) * view.zoom}px`;
      style.width = `${chart.width * PIXELS * view.zoom}px`;
      style.height = `${chart.height * PIXELS * view.zoom}px`;
    }
  }

  #make(chart: Chart): Drawn {
    const canvas = element("canvas", { role: "img", ariaLabel: chart.title === "" ? chart.name : chart.title });
    const box = element("div", { className: "chart" }, [canvas]);
    box.dataset.chart = chart.name;
    this.layer.append(box);
    const colours = getComputedStyle(this.layer);
    const ink = { text: colours.getPropertyValue("--text").trim(), lines: colours.getPropertyValue("--line").trim() };
    const drawn = { box, drawing: new Drawing(canvas, chartConfig(chart, this.page.grid, ink)) };
    this.#drawn.set(chart.id, drawn);
    return drawn;
  }
}
