import type { ICellData, Nullable } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import type { ErrorCode, Scalar, ValueType } from "../contract/cells";
import { ERROR_CODES } from "../contract/cells";

const ERRORS: ReadonlySet<string> = new Set(ERROR_CODES);

/** Whether a text is the stored form of an error. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === "string" && ERRORS.has(value);
}

/** Value of a cell at full precision, "" when empty. Univer keeps booleans as 0 and 1 with a type. */
export function rawValue(cell: Nullable<ICellData>): Scalar {
  if (cell?.v === undefined || cell.v === null) return richText(cell);
  if (cell.t === CellValueType.BOOLEAN) return cell.v === true || cell.v === 1 || cell.v === "1";
  return cell.v;
}

/** Text typed with line breaks or styles is kept by Univer as a document, not as a value. */
function richText(cell: Nullable<ICellData>): string {
  return cell?.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n") ?? "";
}

/** Excel's type of a value. */
export function typeOf(value: Scalar): ValueType {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorCode(value) ? "Error" : "String";
}

/** Cell to send to Univer for a value: everything an earlier content left is overwritten. */
export function valueCell(value: Scalar): ICellData {
  const blank = { f: null, si: null, p: null, custom: null };
  if (value === "") return { v: null, t: null, ...blank };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER, ...blank };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, ...blank };
  // A text that looks like a number would become one when its cell is given a number format: this type keeps it.
  return { v: value, t: isNumeric(value) ? CellValueType.FORCE_STRING : CellValueType.STRING, ...blank };
}

function isNumeric(text: string): boolean {
  return text.trim() !== "" && !Number.isNaN(Number(text));
}
