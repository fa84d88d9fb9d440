import type { Cells } from "./contract/cells";
import type { GridListener, Structure } from "./contract/changes";
import type { Formats } from "./contract/formats";
import type { Calculation, CustomFunctions } from "./contract/functions";
import type { GridLocale } from "./contract/locale";
import type { Charts, Comments, DocumentStore, Names, Notes } from "./contract/objects";
import type { ConditionalFormats, Validations } from "./contract/rules";
import type { Selection, Sheets } from "./contract/sheets";
import type { WorkbookSnapshot } from "./contract/snapshot";
import type { AutoFilters, Tables } from "./contract/tables";

export * from "./contract/cells";
export * from "./contract/changes";
export * from "./contract/formats";
export * from "./contract/functions";
export * from "./contract/geometry";
export * from "./contract/locale";
export * from "./contract/objects";
export * from "./contract/rules";
export * from "./contract/sheets";
export * from "./contract/snapshot";
export * from "./contract/tables";
export * from "./grid-error";

/**
 * A workbook with its calculation, in the words of no engine. Everything is synchronous except calculation: after writing,
 * `await calculation.settle()` before reading results.
 */
export interface Grid {
  readonly sheets: Sheets;
  readonly selection: Selection;
  readonly cells: Cells;
  readonly formats: Formats;
  readonly structure: Structure;
  readonly tables: Tables;
  readonly autoFilters: AutoFilters;
  readonly names: Names;
  readonly conditionalFormats: ConditionalFormats;
  readonly validations: Validations;
  readonly comments: Comments;
  readonly notes: Notes;
  readonly charts: Charts;
  readonly store: DocumentStore;
  readonly calculation: Calculation;
  readonly functions: CustomFunctions;
  /** Locale of display and typing. */
  locale(): GridLocale;
  setLocale(locale: GridLocale): void;
  /** True while a person is typing in a cell. */
  editing(): boolean;
  /** Subscribes; the returned function unsubscribes. Listeners are called in the same task as the change. */
  onChange(listener: GridListener): () => void;
  /** The whole workbook, ready to be saved. */
  serialise(): WorkbookSnapshot;
  /** Replaces the whole workbook; registered functions stay. Formulas are recalculated. */
  load(snapshot: WorkbookSnapshot): void;
  dispose(): void;
}
