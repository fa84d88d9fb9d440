import { cellAddress } from "../grid/a1";
import type { Grid } from "../grid/grid";
import { localError } from "../grid/locale/errors";
import { known } from "./element";

/** Line under the grid: why the selected cell is in error, and what has just happened. */
export class MessageLine {
  readonly #fault = known("fault", HTMLElement);
  readonly #news = known("news", HTMLElement);

  constructor(private readonly grid: Grid) {
    grid.onChange((change) => {
      if (
        change.type === "selection" ||
        change.type === "calculated" ||
        change.type === "cells" ||
        (change.type === "sheet" && change.what === "activated")
      )
        this.#showFault();
    });
  }

  /** Says what happened, with details on lines of their own. */
  tell(text: string, details: readonly string[] = []): void {
    this.#news.replaceChildren(
      text,
      ...details.map((detail) => Object.assign(document.createElement("small"), { textContent: detail })),
    );
  }

  #showFault(): void {
    const cell = this.grid.selection.activeCell();
    const fault = this.grid.cells.fault(cell);
    const text = fault
      ? `${cellAddress(cell.row, cell.column)} ${localError(fault.code, this.grid.locale())}${fault.message === undefined ? "" : ` : ${fault.message}`}`
      : "";
    if (this.#fault.textContent !== text) this.#fault.textContent = text;
  }
}
