import type { Grid } from "../grid/grid";
import type { RequirementSets } from "../protocol/requirement-sets";
import type { EventHub } from "./event-hub";
import type { FunctionResults } from "./function-results";
import type { References } from "./references";
import type { PaneServices } from "./pane-services";
import type { SliceGatherer } from "./slice-gatherer";

/** What every member of the object model may use. */
export interface Context {
  readonly grid: Grid;
  readonly references: References;
  readonly events: EventHub;
  readonly functions: FunctionResults;
  readonly services: PaneServices;
  readonly sets: RequirementSets;
  /** Name of the workbook's file. */
  readonly workbookName: string;
  /** Name given to new comments. */
  readonly author: string;
  /** Today, for what Excel completes from the clock (a date typed without its year). */
  readonly today: () => Date;
  /** Slices of a big write, gathered before they reach the grid. */
  readonly slices: SliceGatherer;
  /** Holds the calculation back until the end of the batch. */
  suspendCalculation(): void;
}
