import { WorkbookError, type WorkbookProblem } from "../gateway";

type Code = WorkbookProblem["code"];

/** What each Office.js code means for the person; codes that are not here are "unknown". */
const MEANING: Readonly<Record<string, Code>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  RequestPayloadSizeLimitExceeded: "payload-too-large",
  ResponsePayloadSizeLimitExceeded: "payload-too-large",
  OperationCellsExceedLimit: "payload-too-large",
  RangeExceedsLimit: "payload-too-large",
  AccessDenied: "protected",
  Conflict: "conflict",
  FilteredRangeConflict: "conflict",
  InsertDeleteConflict: "conflict",
  MergedRangeConflict: "conflict",
  NonBlankCellOffSheet: "conflict",
  PivotTableRangeConflict: "conflict",
  ApiNotFound: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedOperation: "not-supported",
  UnsupportedSheet: "not-supported",
  InactiveWorkbook: "busy",
  InvalidSelection: "busy",
  RequestAborted: "busy",
  ItemNotFound: "table-missing",
  InvalidReference: "table-missing",
};

/** The code of an Office.js error, "" for anything else. */
export function officeCode(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}

/** Where Office.js says that it happened; helps whoever reads the journal of errors. */
function locationOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("debugInfo" in error)) return "";
  const { debugInfo } = error;
  if (typeof debugInfo !== "object" || debugInfo === null || !("errorLocation" in debugInfo)) return "";
  return typeof debugInfo.errorLocation === "string" ? debugInfo.errorLocation : "";
}

/** Names an error once: ours pass unchanged, those of Office.js receive the code that the screens know. */
export function toWorkbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const code = officeCode(error);
  const message = error instanceof Error ? error.message : String(error);
  const detail = [code, message, locationOf(error)].filter((part) => part !== "").join(" · ");
  return new WorkbookError({ code: MEANING[code] ?? "unknown", detail }, error);
}
