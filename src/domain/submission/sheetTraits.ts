import type { DateSystem } from "../calendar";

/** What a workbook says of a sheet beside its cells. */
export interface SheetTraits {
  readonly hidden: boolean;
  /** Line numbers, from 1. */
  readonly hiddenLines: ReadonlySet<number>;
}

/** What the reader of cells does not tell of the workbooks of an old format. */
export interface WorkbookTraits {
  readonly dates: DateSystem;
  /** In the order of the sheets. */
  readonly sheets: readonly SheetTraits[];
}
