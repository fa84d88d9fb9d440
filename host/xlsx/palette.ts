import type { CellFormat } from "../grid/contract/formats";

/** The formats of a workbook, each once. */
export class Palette {
  readonly formats: Partial<CellFormat>[] = [];
  readonly #known = new Map<string, number>();

  /** Number of a format; undefined for one that sets nothing. */
  index(format: Partial<CellFormat>): number | undefined {
    if (Object.keys(format).length === 0) return undefined;
    const key = JSON.stringify(format);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.formats.push(format);
    this.#known.set(key, this.formats.length - 1);
    return this.formats.length - 1;
  }
}
