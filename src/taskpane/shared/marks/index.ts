export { MarksProvider, useMarks } from "./MarksProvider";
export { reportChanges } from "./report";
