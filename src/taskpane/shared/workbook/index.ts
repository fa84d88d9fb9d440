export { idColumn, tablesOf } from "./patch";
export { PaneError, problemOf, type Problem } from "./problem";
export type { Snapshot } from "./store";
export { useSelection } from "./useSelection";
export { WorkbookProvider, useSnapshot, useTables, useWorkbookStore, type Tables } from "./WorkbookProvider";
export type { Gateway, WorkbookStore } from "./store";
