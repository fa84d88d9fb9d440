import type { ErrorCode, Scalar } from "./cells";

/** One entry of functions.json, as Office's metadata describes it. */
export interface FunctionMetadata {
  readonly id: string;
  /** Name without the namespace ("CLASSER.LISTE"). */
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly type?: string;
    readonly dimensionality?: "scalar" | "matrix";
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
  readonly result: { readonly type?: string; readonly dimensionality?: "scalar" | "matrix" };
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly volatile?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
  };
}

/** An error passed to or returned by a function. */
export interface FunctionError {
  readonly error: ErrorCode;
  readonly message?: string;
}
/** An argument: null = omitted; an empty cell is 0, "" or false by the parameter's type as Excel passes it. */
export type FunctionArgument = Scalar | null | FunctionError | readonly (readonly (Scalar | FunctionError)[])[];
export type FunctionValue = Scalar | FunctionError | readonly (readonly (Scalar | FunctionError | null)[])[];

/** One call of a custom function by the calculation. Repeating parameters come as one matrix, as Office.js expects. */
export interface FunctionCall {
  /** Unique, at least 0. */
  readonly invocation: number;
  readonly metadata: FunctionMetadata;
  readonly args: readonly FunctionArgument[];
  /** "Feuil1!B2" of the calling cell. */
  readonly address: string;
  /** Address of each argument that is a reference, "" otherwise; only when the metadata asks for it. */
  readonly parameterAddresses: readonly string[];
}

/**
 * Runs custom functions in the add-in. Many calls arrive in the same task: the invoker may send them together.
 * It never rejects: a refusal is an error value with its message.
 */
export interface CustomFunctionInvoker {
  /** First result of a call; a streaming function goes on through `streamed`. */
  invoke(call: FunctionCall, streamed: (value: FunctionValue) => void): Promise<FunctionValue>;
  /** The cell was emptied or its arguments changed. */
  cancel(invocation: number): void;
}

/** Registration of the add-in's functions with the calculation. */
export interface CustomFunctions {
  /** Names become "NAMESPACE.NAME", found without case. Cells already waiting for these names are recalculated. */
  register(namespace: string, functions: readonly FunctionMetadata[], invoker: CustomFunctionInvoker): void;
  /** Calls sent and not answered yet. */
  pending(): number;
}

/** Calculation of formulas. */
export interface Calculation {
  mode(): "Automatic" | "AutomaticExceptTables" | "Manual";
  setMode(mode: "Automatic" | "AutomaticExceptTables" | "Manual"): void;
  /** Recalculates what depends on changes ("Recalculate") or everything, custom functions included ("Full", "FullRebuild"). */
  recalculate(kind: "Recalculate" | "Full" | "FullRebuild"): void;
  /** Holds the calculation back until resumed (calls nest). */
  suspend(): void;
  resume(): void;
  /**
   * Resolves when nothing is left to calculate. With `functions: false` it does not wait for custom functions that have been
   * called and have not answered: a batch sent by a custom function must use it, or it would wait for itself.
   */
  settle(options?: { readonly functions?: boolean }): Promise<void>;
  busy(): boolean;
  /** Computes a formula that stands in no cell, as if it stood in A1 of `sheet` (the active one by default). */
  evaluate(formula: string, sheet?: string): Promise<FunctionValue>;
}
