/** Why the grid refused, for the object model to turn into Excel's code. */
export type GridErrorCode =
  | "notFound"
  | "nameTaken"
  | "nameInvalid"
  | "lastVisibleSheet"
  | "overlap"
  | "size"
  | "outOfSheet"
  | "protected"
  | "partOfMerge"
  | "partOfTable"
  | "partOfArray"
  | "invalid";

/** A refusal of the grid; `detail` names what is at stake (a sheet, a table, an address). */
export class GridError extends Error {
  constructor(
    readonly code: GridErrorCode,
    readonly detail = "",
  ) {
    super(detail === "" ? code : `${code}: ${detail}`);
    this.name = "GridError";
  }
}
