import type {
  CustomFunctionInvoker,
  ErrorCode,
  FunctionArgument,
  FunctionCall,
  FunctionError,
  FunctionValue,
} from "../grid/grid";
import { ERROR_CODES } from "../grid/grid";
import type { Json } from "../protocol/batch-wire";
import { CANCEL_FUNCTION, INVOKE_FUNCTION, functionEntry } from "./event-message";
import type { MessageEntry } from "./event-message";

/** Flags of a call. */
const CANCELABLE = 1;
const STREAMING = 2;
/** Error codes of the client's results. */
const RESULT_CODES: Readonly<Record<number, ErrorCode>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

interface Waiting {
  readonly call: FunctionCall;
  readonly entry: MessageEntry;
  readonly resolve: (value: FunctionValue) => void;
  readonly streamed: (value: FunctionValue) => void;
  answered: boolean;
}

/** One result as the client sends it. */
type WireResult = readonly [invocation: number, succeeded: boolean, value: Json, errorCode?: Json, ...rest: Json[]];

function errorCode(code: unknown): ErrorCode {
  return ERROR_CODES.find((known) => known === code) ?? "#VALUE!";
}

/** A cell of a result: errors made by the page arrive as objects with their code and message. */
function cellOf(value: Json): string | number | boolean | FunctionError | null {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return { error: "#VALUE!", message: "A cell cannot hold a list." };
  const record = value as Readonly<Record<string, Json>>;
  if (record["type"] === "FormattedNumber" && typeof record["basicValue"] === "number") return record["basicValue"];
  const message = record["message"];
  return {
    error: errorCode(record["code"] ?? record["basicValue"]),
    ...(typeof message === "string" && message !== "" ? { message } : {}),
  };
}

function valueOf(value: Json): FunctionValue {
  if (!Array.isArray(value)) return cellOf(value) ?? 0;
  const rows: readonly Json[] = value;
  if (rows.length === 0) return { error: "#CALC!", message: "An empty array." };
  return rows.map((row) => (Array.isArray(row) ? (row as readonly Json[]).map(cellOf) : [cellOf(row)]));
}

function firstError(args: readonly FunctionArgument[]): FunctionError | null {
  for (const argument of args) {
    if (typeof argument !== "object" || argument === null) continue;
    if ("error" in argument) return argument;
    for (const row of argument) for (const cell of row) if (typeof cell === "object") return cell;
  }
  return null;
}

/**
 * Custom functions of the page: sends the calls, all those of a turn in one message, and gives back their results. Calls
 * made before the page is ready wait for it.
 */
export class FunctionResults implements CustomFunctionInvoker {
  readonly #post: (entries: readonly MessageEntry[]) => void;
  readonly #waiting = new Map<number, Waiting>();
  #unsent: MessageEntry[] = [];
  #ready = false;
  #scheduled = false;
  #onReady: (() => void)[] = [];

  constructor(post: (entries: readonly MessageEntry[]) => void) {
    this.#post = post;
  }

  /** The page's functions are associated: from now on calls may leave. */
  pageReady(): void {
    this.#ready = true;
    for (const tell of this.#onReady.splice(0)) tell();
    this.#send();
  }

  /** The page is gone: what it had not answered, and what it streamed, is asked again of the next one. */
  pageGone(): void {
    this.#ready = false;
    const again = [...this.#waiting.values()].filter(
      ({ answered, call }) => !answered || call.metadata.options?.stream === true,
    );
    this.#unsent = again.map(({ entry }) => entry);
  }

  /** Resolves when the page can be called. */
  whenReady(): Promise<void> {
    return this.#ready ? Promise.resolve() : new Promise((resolve) => this.#onReady.push(resolve));
  }

  /** Calls without a first answer. */
  get pending(): number {
    return [...this.#waiting.values()].filter((waiting) => !waiting.answered).length;
  }

  invoke(call: FunctionCall, streamed: (value: FunctionValue) => void): Promise<FunctionValue> {
    const error = firstError(call.args);
    if (error) return Promise.resolve({ error: "#VALUE!", message: `An argument is in error: ${error.error}` });
    return new Promise((resolve) => {
      const { options } = call.metadata;
      const stream = options?.stream === true;
      const flags = (stream ? STREAMING : 0) + (stream || options?.cancelable === true ? CANCELABLE : 0);
      const addresses = options?.requiresParameterAddresses === true ? call.parameterAddresses : null;
      const address = options?.requiresAddress === true ? call.address : null;
      const entry = functionEntry(INVOKE_FUNCTION, [
        call.invocation,
        call.metadata.id,
        call.args,
        address,
        flags,
        addresses,
      ]);
      this.#waiting.set(call.invocation, { call, entry, resolve, streamed, answered: false });
      this.#queue(entry);
    });
  }

  cancel(invocation: number): void {
    const waiting = this.#waiting.get(invocation);
    this.#waiting.delete(invocation);
    if (!waiting) return;
    const { options } = waiting.call.metadata;
    if (options?.cancelable === true || options?.stream === true)
      this.#queue(functionEntry(CANCEL_FUNCTION, { invocationId: invocation }));
    if (!waiting.answered) waiting.resolve({ error: "#GETTING_DATA" });
  }

  /** Results sent by the page. */
  receive(results: readonly Json[]): void {
    for (const each of results) if (Array.isArray(each)) this.#receiveOne(each as unknown as WireResult);
  }

  #receiveOne([invocation, succeeded, value, code]: WireResult): void {
    const waiting = this.#waiting.get(invocation);
    if (!waiting) return;
    const message = typeof value === "string" && value !== "" ? { message: value } : {};
    const result = succeeded ? valueOf(value) : { error: RESULT_CODES[Number(code)] ?? "#VALUE!", ...message };
    if (waiting.call.metadata.options?.stream !== true) this.#waiting.delete(invocation);
    if (waiting.answered) {
      waiting.streamed(result);
      return;
    }
    waiting.answered = true;
    waiting.resolve(result);
  }

  #queue(entry: MessageEntry): void {
    this.#unsent.push(entry);
    if (this.#scheduled) return;
    this.#scheduled = true;
    setTimeout(() => {
      this.#scheduled = false;
      this.#send();
    }, 0);
  }

  #send(): void {
    if (!this.#ready || this.#unsent.length === 0) return;
    const entries = this.#unsent;
    this.#unsent = [];
    this.#post(entries);
  }
}
