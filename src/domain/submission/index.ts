export { findTable, findTables, type DataRow, type FoundColumn, type FoundTable, type SkippedRow } from "./findTable";
export { looksLikeFormula, type LineFinding } from "./lineFindings";
export { mapColumns, type ColumnMapping } from "./mapColumns";
export type { Encoding, FileFormat, FileProblem, Merge, RawFile, RawSheet } from "./rawFile";
export { readFile } from "./readFile";
export { readLine } from "./readLine";
export { readSubmission, type ReadTable, type Submission } from "./readSubmission";
export { convert, toNeeds, type Conversion, type ConversionOptions } from "./toNeeds";
