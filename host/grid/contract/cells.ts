import type { CellAddress, Rect, SheetRect } from "./geometry";

/** What a cell shows as value: "" is an empty cell, an error is its English code ("#N/A"), a date is its serial number. */
export type Scalar = string | number | boolean;

/** Error codes that may stand in a cell, in their English (stored) form. */
export const ERROR_CODES = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Excel's RangeValueType, as far as a cell can be here. */
export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** What may be read of a block of cells, each as rows of cells. */
export interface Block {
  /** Full precision; "" for an empty cell; spilled results included. */
  readonly values: Scalar[][];
  readonly types: ValueType[][];
  /** Formula with its "=", English names and commas; the value where there is no formula. */
  readonly formulas: Scalar[][];
  /** What the screen shows, number format and locale applied. */
  readonly text: string[][];
  /** Excel's stored codes, "General" when none. */
  readonly numberFormats: string[][];
}
export type BlockPart = keyof Block;

/**
 * What may be written in a cell. A string is text, never interpreted (use `interpretEntry` first for what a person types);
 * "" empties the cell; null leaves it as it is; a formula starts with "=" and is in English with commas.
 */
export type CellEntry = Scalar | null | { readonly formula: string } | { readonly error: ErrorCode };

export type ClearWhat = "all" | "contents" | "formats";
export type CopyWhat = "all" | "formulas" | "values" | "formats";

/** A formula error with the reason given by the function that made it. */
export interface CellFault {
  readonly code: ErrorCode;
  readonly message?: string;
}

/** Reading and writing blocks of cells. Calls are synchronous; results of formulas come after `calculation.settle()`. */
export interface Cells {
  /** Reads the parts asked for; cells beyond the used range are empty. */
  read<P extends BlockPart>(rect: SheetRect, parts: readonly P[]): Pick<Block, P>;
  /**
   * Writes a block. `entries` has the size of `rect`; the sheet grows as needed.
   * @throws GridError "protected" on a locked cell of a protected sheet, "size" when the sizes differ,
   * "partOfMerge"/"outOfSheet" likewise.
   */
  write(rect: SheetRect, entries: readonly (readonly CellEntry[])[]): void;
  clear(rect: SheetRect, what: ClearWhat): void;
  /** Copies a block; relative references of formulas shift; a smaller source is repeated to fill the target. */
  copy(from: SheetRect, to: SheetRect, what: CopyWhat): void;
  /** Smallest rectangle holding contents (or formats too unless `valuesOnly`); null on an empty sheet. */
  usedRange(sheet: string, valuesOnly: boolean): Rect | null;
  /** Error of a cell with the reason its function gave, for the page to show; null when the cell is not in error. */
  fault(cell: CellAddress): CellFault | null;
  /** Rectangle filled by the dynamic array whose formula stands in this cell; null when it does not spill. */
  spillRange(cell: CellAddress): Rect | null;
  /** Cell whose dynamic array covers this cell; null when none does. */
  spillParent(cell: CellAddress): CellAddress | null;
}
