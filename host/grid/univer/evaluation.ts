import type { Scalar } from "../contract/cells";
import type { FunctionError, FunctionValue } from "../contract/functions";
import type { SheetId } from "../contract/geometry";
import { translateStructured } from "../formula/translate-structured";
import type { TableDirectory } from "../formula/structured-reference";
import type { Engine } from "./engine";
import type { Faults } from "./faults";
import { isErrorCode } from "./raw-cell";

/** Rounds of asking while custom functions answer one after the other inside a formula. */
const ROUNDS = 50;

/** Formulas computed without standing in a cell. */
export class Evaluation {
  constructor(
    private readonly engine: Engine,
    private readonly directory: TableDirectory,
    private readonly faults: Faults,
  ) {}

  /** Value of a formula as if it stood in A1 of the sheet; `settle` waits for custom functions. */
  async run(formula: string, sheet: SheetId, settle: () => Promise<void>): Promise<FunctionValue> {
    const cell = { sheet, row: 0, column: 0 };
    const kept = this.faults.messageAt(cell);
    const plain = translateStructured(formula, cell, this.directory);
    await settle();
    let value: FunctionValue = { error: "#GETTING_DATA" };
    for (let round = 0; round < ROUNDS && isWaiting(value); round += 1) {
      value = await this.#once(plain, sheet);
      if (isWaiting(value)) await settle();
    }
    if (isFault(value)) {
      const message = this.faults.messageAt(cell);
      if (message !== undefined) value = { ...value, message };
    }
    this.faults.set(cell, kept);
    return value;
  }

  async #once(formula: string, sheet: SheetId): Promise<FunctionValue> {
    const unit = this.engine.unit;
    const results = await this.engine.asApi(() =>
      this.engine.api.getFormula().executeFormulas({ [unit]: { [sheet]: { 0: { 0: [formula] } } } }),
    );
    const value = results[unit]?.[sheet]?.[0]?.[0]?.[0]?.value;
    return Array.isArray(value) ? value.map((row) => row.map((cell) => asFault(cell ?? ""))) : asFault(value ?? "");
  }
}

function isFault(value: FunctionValue): value is FunctionError {
  return typeof value === "object" && "error" in value;
}

function isWaiting(value: FunctionValue): boolean {
  const first: unknown = Array.isArray(value) ? (value as readonly (readonly unknown[])[])[0]?.[0] : value;
  return typeof first === "object" && first !== null && "error" in first && first.error === "#GETTING_DATA";
}

function asFault(value: Scalar): Scalar | FunctionError {
  return isErrorCode(value) ? { error: value } : value;
}
