export { sameContent, type CellChange } from "./cellChanges";
export {
  compare,
  compareInSteps,
  type ChangedLine,
  type Comparison,
  type ComparisonOptions,
  type NewLine,
} from "./compare";
export type { Duplicate } from "./duplicates";
export { importedFiles } from "./earlierLines";
export { betweenVersions, versionsAmong, type Versions } from "./versions";
export { incomingList, rowToAdd, type FormTraces, type IncomingLine, type IncomingList } from "./incoming";
