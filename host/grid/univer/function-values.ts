import type { BaseValueObject } from "@univerjs/engine-formula";
import {
  ArrayValueObject as Matrix,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { ErrorCode, Scalar } from "../contract/cells";
import type { FunctionArgument, FunctionError, FunctionMetadata, FunctionValue } from "../contract/functions";
import { isErrorCode } from "./raw-cell";

type Parameter = FunctionMetadata["parameters"][number];

/** Univer's code of an error, #VALUE! for those it does not know. */
function errorType(code: ErrorCode): ErrorType {
  return Object.values(ErrorType).find((type): boolean => (type as string) === code) ?? ErrorType.VALUE;
}

function scalarValue(value: Scalar | FunctionError | null): BaseValueObject {
  if (value === null) return StringValueObject.create("");
  if (typeof value === "number")
    return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  return ErrorValueObject.create(errorType(value.error));
}

/** Value of a function for the calculation. Short rows are completed by #N/A and an empty matrix is #CALC!, as in Excel. */
export function toEngine(value: FunctionValue): BaseValueObject {
  if (!Array.isArray(value)) return scalarValue(value as Scalar | FunctionError);
  const rows = value as readonly (readonly (Scalar | FunctionError | null)[])[];
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns === 0) return ErrorValueObject.create(ErrorType.CALC);
  const missing: FunctionError = { error: "#N/A" };
  const calculateValueList = rows.map((row) =>
    Array.from({ length: columns }, (_, index) => scalarValue(index < row.length ? (row[index] ?? null) : missing)),
  );
  return Matrix.create({
    calculateValueList,
    rowCount: rows.length,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function blank(parameter: Parameter | undefined): Scalar {
  if (parameter?.type === "number") return 0;
  return parameter?.type === "boolean" ? false : "";
}

function fromScalar(value: BaseValueObject | null | undefined, empty: Scalar): Scalar | FunctionError {
  if (!value || value.isNull()) return empty;
  if (value.isError()) {
    const code: unknown = value instanceof ErrorValueObject ? value.getErrorType() : undefined;
    return { error: isErrorCode(code) ? code : "#VALUE!" };
  }
  const raw = value.getValue();
  return raw;
}

/** Argument as the function's metadata wants it: a matrix for a matrix, the single value otherwise. */
export function fromEngine(value: BaseValueObject, parameter: Parameter | undefined): FunctionArgument {
  const matrix = parameter?.dimensionality === "matrix";
  if (!(value instanceof Matrix)) {
    const single = value.isNull() ? null : fromScalar(value, blank(parameter));
    return matrix && single !== null ? [[single]] : single;
  }
  const rows: (Scalar | FunctionError)[][] = [];
  // Empty cells of a range reach a function as "" whatever its type, except numbers (0), as Excel hands them over.
  value.iterator((cell, row, column) => {
    (rows[row] ??= [])[column] = fromScalar(cell as BaseValueObject | null | undefined, matrix ? "" : blank(parameter));
  });
  if (matrix) return rows;
  const only = rows[0]?.[0];
  // A range where one value is expected: Excel lifts the function over it; here the first cell is taken unless it is alone.
  return only ?? null;
}

/** Error among the arguments that the function does not want to see: Excel answers it without calling. */
export function firstError(args: readonly FunctionArgument[]): FunctionError | null {
  for (const arg of args) {
    if (typeof arg === "object" && arg !== null && "error" in arg) return arg;
    if (Array.isArray(arg)) {
      for (const row of arg as readonly (readonly (Scalar | FunctionError)[])[]) {
        const found = row.find((cell): cell is FunctionError => typeof cell === "object");
        if (found) return found;
      }
    }
  }
  return null;
}
