import type { BaseReferenceObject, BaseValueObject } from "@univerjs/engine-formula";
import { BaseFunction, ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import { cellAddress, quotedSheet, rectAddress } from "../a1";
import type {
  CustomFunctionInvoker,
  FunctionArgument,
  FunctionError,
  FunctionMetadata,
  FunctionValue,
} from "../contract/functions";
import type { CellAddress } from "../contract/geometry";
import type { Scalar } from "../contract/cells";
import type { Engine } from "./engine";
import { toRect } from "./engine";
import type { Faults } from "./faults";
import type { CallSite, FunctionBridge } from "./function-bridge";
import { firstError, fromEngine, toEngine } from "./function-values";

const WAITING = "#GETTING_DATA" as const;

/** A custom function as Univer's calculation sees it. It never throws: an exception would stop the whole calculation. */
export class CustomFunctionExecutor extends BaseFunction {
  constructor(
    name: string,
    private readonly metadata: FunctionMetadata,
    /** Who answers at present: the engine keeps executors in the formulas it has read, longer than a page lives. */
    private readonly invoker: () => CustomFunctionInvoker,
    private readonly engine: Engine,
    private readonly bridge: FunctionBridge,
    private readonly faults: Faults,
  ) {
    super(name);
    const parameters = metadata.parameters;
    this.minParams = parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
    this.maxParams = parameters.some((parameter) => parameter.repeating) ? 255 : parameters.length;
    this.needsReferenceObject = metadata.options?.requiresParameterAddresses ?? false;
  }

  /** A text reaches the function as it is written: Univer would make "01/04/2026" a number first, month in front. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    try {
      const addresses = values.map((value) => this.#referenceAddress(value));
      const plain = values.map((value) => this.#dereferenced(value));
      return this.#answer(plain, addresses);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }

  #answer(values: readonly BaseValueObject[], addresses: readonly string[]): BaseValueObject {
    const cell: CellAddress = { sheet: this.subUnitId ?? "", row: this.row, column: this.column };
    const site: CallSite = { cell, address: this.#address(cell), parameterAddresses: addresses };
    const size = this.#lifted(values);
    if (!size) {
      const value = this.#one(
        values.map((value, index) => fromEngine(value, this.#parameter(index))),
        site,
      );
      this.faults.set(cell, isError(value) ? value.message : undefined);
      return toEngine(value);
    }
    // A range where one value is expected: the function is called for each cell and the answers spill, as in Excel.
    const rows: (Scalar | FunctionError | null)[][] = [];
    for (let row = 0; row < size.rows; row += 1) {
      rows.push(
        Array.from({ length: size.columns }, (_, column) =>
          single(this.#one(this.#argumentsAt(values, row, column), site)),
        ),
      );
    }
    const waits = rows.some((row) => row.some((value) => isError(value) && value.error === WAITING));
    const first = rows[0]?.[0] ?? null;
    this.faults.set(cell, isError(first) ? first.message : undefined);
    return toEngine(waits ? { error: WAITING } : rows);
  }

  #one(args: readonly FunctionArgument[], site: CallSite): FunctionValue {
    const error = firstError(args);
    if (error) return error;
    return this.bridge.call(this.metadata, this.invoker(), this.#gathered(args), site) ?? { error: WAITING };
  }

  /** Repeating parameters go together as the last argument, one row each, as Office.js wants them. */
  #gathered(args: readonly FunctionArgument[]): readonly FunctionArgument[] {
    const fixed = this.metadata.parameters.filter((parameter) => !parameter.repeating).length;
    const padded = Array.from({ length: Math.max(fixed, args.length) }, (_, index) => args[index] ?? null);
    if (fixed === this.metadata.parameters.length) return padded;
    const repeated = padded.slice(fixed);
    const rows = repeated.map((arg) =>
      Array.isArray(arg) ? (arg as readonly (readonly (Scalar | FunctionError)[])[]).flat() : [arg as Scalar],
    );
    return [...padded.slice(0, fixed), rows];
  }

  #parameter(index: number): FunctionMetadata["parameters"][number] | undefined {
    const parameters = this.metadata.parameters;
    return parameters[Math.min(index, parameters.length - 1)];
  }

  #lifted(values: readonly BaseValueObject[]): { rows: number; columns: number } | null {
    let [rows, columns] = [1, 1];
    values.forEach((value, index) => {
      if (!value.isArray() || this.#parameter(index)?.dimensionality === "matrix") return;
      const array = value as BaseValueObject & { getRowCount(): number; getColumnCount(): number };
      rows = Math.max(rows, array.getRowCount());
      columns = Math.max(columns, array.getColumnCount());
    });
    return rows * columns > 1 ? { rows, columns } : null;
  }

  #argumentsAt(values: readonly BaseValueObject[], row: number, column: number): FunctionArgument[] {
    return values.map((value, index) => {
      const parameter = this.#parameter(index);
      if (!value.isArray() || parameter?.dimensionality === "matrix") return fromEngine(value, parameter);
      const matrix = fromEngine(value, { ...(parameter ?? { name: "" }), dimensionality: "matrix" });
      const rows = Array.isArray(matrix) ? (matrix as readonly (readonly (Scalar | FunctionError)[])[]) : [];
      const line = rows[rows.length === 1 ? 0 : row];
      return line?.[line.length === 1 ? 0 : column] ?? ({ error: "#N/A" } satisfies FunctionError);
    });
  }

  #dereferenced(value: BaseValueObject): BaseValueObject {
    return value.isReferenceObject() ? (value as unknown as BaseReferenceObject).toArrayValueObject() : value;
  }

  #referenceAddress(value: BaseValueObject): string {
    if (!value.isReferenceObject()) return "";
    const reference = value as unknown as BaseReferenceObject;
    return `${this.#sheetName(reference.getSheetId())}!${rectAddress(toRect(reference.getRangePosition()))}`;
  }

  #address(cell: CellAddress): string {
    return `${this.#sheetName(cell.sheet)}!${cellAddress(cell.row, cell.column)}`;
  }

  #sheetName(sheet: string): string {
    return quotedSheet(this.engine.workbook().getSheetBySheetId(sheet)?.getName() ?? "");
  }
}

function isError(value: unknown): value is FunctionError {
  return typeof value === "object" && value !== null && "error" in value;
}

/** One value of an answer that may be a matrix: its first cell. */
function single(value: FunctionValue): Scalar | FunctionError | null {
  if (!Array.isArray(value)) return value as Scalar | FunctionError;
  return (value as readonly (readonly (Scalar | FunctionError | null)[])[])[0]?.[0] ?? null;
}
