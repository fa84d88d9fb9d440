import { GridError } from "../grid/grid";
import type { GridErrorCode } from "../grid/grid";

/** Excel's error codes that the host produces, with the status that goes with each. */
const STATUS = {
  AccessDenied: 401,
  ApiNotFound: 400,
  GeneralException: 500,
  InsertDeleteConflict: 400,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidReference: 400,
  InvalidSelection: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  MergedRangeConflict: 400,
  NotImplemented: 501,
} as const;
export type ErrorName = keyof typeof STATUS;

/** Refusal of a batch's action, as the page will see it. */
export class ApiError extends Error {
  constructor(
    readonly code: ErrorName,
    message: string,
    readonly location = "",
  ) {
    super(message);
    this.name = "ApiError";
  }

  get status(): number {
    return STATUS[this.code];
  }

  /** Same error at a known place ("Range.values"), unless it already has one. */
  at(location: string): ApiError {
    return this.location === "" ? new ApiError(this.code, this.message, location) : this;
  }
}

const GRID_CODES: Readonly<Record<GridErrorCode, ErrorName>> = {
  notFound: "ItemNotFound",
  nameTaken: "ItemAlreadyExists",
  nameInvalid: "InvalidArgument",
  lastVisibleSheet: "InvalidOperation",
  overlap: "InvalidArgument",
  size: "InvalidArgument",
  outOfSheet: "InvalidArgument",
  protected: "AccessDenied",
  partOfMerge: "MergedRangeConflict",
  partOfTable: "InvalidOperation",
  partOfArray: "InvalidOperation",
  invalid: "InvalidArgument",
};

export const invalidArgument = (detail: string): ApiError =>
  new ApiError("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${detail}.`);
export const itemNotFound = (detail: string): ApiError =>
  new ApiError("ItemNotFound", `The requested resource doesn't exist: ${detail}.`);
export const invalidReference = (detail: string): ApiError =>
  new ApiError("InvalidReference", `This reference is not valid: ${detail}.`);
export const notImplemented = (member: string): ApiError =>
  new ApiError("NotImplemented", `The embedded workbook does not serve ${member}.`, member);
export const apiNotFound = (member: string, set: string): ApiError =>
  new ApiError("ApiNotFound", `The API ${member} could not be found: it needs ${set}, which is not declared.`, member);

/** Excel's error for whatever was thrown while serving an action. */
export function asApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown;
  if (thrown instanceof GridError) return new ApiError(GRID_CODES[thrown.code], thrown.message);
  return new ApiError(
    "GeneralException",
    thrown instanceof Error ? `${thrown.message}\n${thrown.stack ?? ""}` : String(thrown),
  );
}
