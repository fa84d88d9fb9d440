/** What jest and plain Node use of the grid, gathered for one bundle. */
export { createHeadlessGrid } from "./univer/headless";
