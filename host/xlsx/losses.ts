/** What could not be read from a file, or will not be found in it by Excel. Sentences are the page's. */
export type LossCode =
  | "image"
  | "pivot"
  | "slicer"
  | "textBox"
  | "sparkline"
  | "hyperlink"
  | "richText"
  | "pageSetup"
  | "chartKind"
  | "rule"
  | "externalLink"
  | "comment"
  | "settings"
  | "filter"
  | "noHeaderTable"
  | "diagonalBorder";

/** One kind of loss on one sheet ("" for the workbook), and how many times. */
export interface Loss {
  readonly code: LossCode;
  readonly sheet: string;
  readonly count: number;
}

/** Counts losses as they are met. */
export class LossCounter {
  readonly #counts = new Map<string, Loss>();

  add(code: LossCode, sheet: string, count = 1): void {
    if (count === 0) return;
    const key = `${code} ${sheet}`;
    this.#counts.set(key, { code, sheet, count: (this.#counts.get(key)?.count ?? 0) + count });
  }

  list(): Loss[] {
    return [...this.#counts.values()];
  }
}
