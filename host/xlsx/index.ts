export type { Loss, LossCode } from "./losses";
export { openWorkbook, UnreadableWorkbook } from "./open";
export type { OpenedWorkbook } from "./open";
export { saveWorkbook } from "./save";
export type { SavedWorkbook } from "./save";
