export { MarksProvider, useMarks } from "./MarksProvider";
export { useReport, type Report } from "./useReport";
