import type { CellAddress } from "../contract/geometry";

const LIMIT = 20_000;

/** Reasons given by custom functions for the errors they put in cells. The oldest are forgotten beyond a limit. */
export class Faults {
  readonly #messages = new Map<string, string>();

  set(cell: CellAddress, message: string | undefined): void {
    const key = `${cell.sheet} ${cell.row} ${cell.column}`;
    this.#messages.delete(key);
    if (message === undefined || message === "") return;
    this.#messages.set(key, message);
    if (this.#messages.size > LIMIT) {
      const oldest = this.#messages.keys().next();
      if (!oldest.done) this.#messages.delete(oldest.value);
    }
  }

  messageAt(cell: CellAddress): string | undefined {
    return this.#messages.get(`${cell.sheet} ${cell.row} ${cell.column}`);
  }

  clear(): void {
    this.#messages.clear();
  }
}
