/** What jest and plain Node use of the grid and of its files, gathered for one bundle. */
export { createHeadlessGrid } from "./univer/headless";
export { openWorkbook, saveWorkbook, UnreadableWorkbook } from "../xlsx/index";
