import type {
  CustomFunctionInvoker,
  FunctionArgument,
  FunctionCall,
  FunctionMetadata,
  FunctionValue,
} from "../contract/functions";
import type { CellAddress } from "../contract/geometry";

/** Results kept at most; beyond, the oldest delivered ones are called again when needed. */
const LIMIT = 50_000;

/** A call of a custom function: under way, answered, or streaming. */
interface Entry {
  readonly invocation: number;
  readonly cells: Map<string, CellAddress>;
  readonly streaming: boolean;
  readonly invoker: CustomFunctionInvoker;
  value: FunctionValue | undefined;
  /** Nobody waits for its answer any more. */
  abandoned: boolean;
}

/**
 * Calls of custom functions between the calculation, which wants a value at once, and the add-in, which answers later.
 * A call is shared by all the cells that make it with the same arguments; its answer has those cells calculated again.
 */
export class FunctionBridge {
  readonly #entries = new Map<string, Entry>();
  #invocations = 0;
  #pending = 0;
  #answered: CellAddress[] = [];
  #timer: ReturnType<typeof setTimeout> | null = null;
  #waiting: (() => void)[] = [];

  constructor(private readonly recalculate: (cells: readonly CellAddress[]) => void) {}

  /** The answer if it is there; otherwise undefined, and the cell will be calculated again when it comes. */
  call(
    metadata: FunctionMetadata,
    invoker: CustomFunctionInvoker,
    args: readonly FunctionArgument[],
    site: CallSite,
  ): FunctionValue | undefined {
    const options = metadata.options;
    const place = options?.requiresAddress || options?.stream ? site.address : "";
    const key = `${metadata.id}\u0000${place}\u0000${JSON.stringify(args)}`;
    const known = this.#entries.get(key);
    if (known) {
      if (known.value === undefined || known.streaming) known.cells.set(site.address, site.cell);
      return known.value;
    }
    this.#invocations += 1;
    const call: FunctionCall = {
      invocation: this.#invocations,
      metadata,
      args,
      address: site.address,
      parameterAddresses: options?.requiresParameterAddresses ? site.parameterAddresses : [],
    };
    if (options?.stream) this.#cancelOlder(metadata.id, place);
    const entry: Entry = {
      invocation: call.invocation,
      value: undefined,
      streaming: options?.stream ?? false,
      cells: new Map([[site.address, site.cell]]),
      invoker,
      abandoned: false,
    };
    this.#entries.set(key, entry);
    this.#pending += 1;
    void invoker
      .invoke(call, (value) => this.#deliver(entry, value))
      .then((value) => {
        if (entry.abandoned) return;
        this.#pending -= 1;
        this.#deliver(entry, value);
      });
    return undefined;
  }

  /** Calls sent and not answered. */
  pending(): number {
    return this.#pending;
  }

  /** Functions called and not answered, with the first cell that waits for each. */
  waiting(): { readonly id: string; readonly address: string; readonly invocation: number }[] {
    return [...this.#entries]
      .filter(([, entry]) => entry.value === undefined)
      .map(([key, entry]) => ({
        id: key.split("\u0000")[0] ?? "",
        address: [...entry.cells.keys()][0] ?? "",
        invocation: entry.invocation,
      }));
  }

  /** Answers that came and have not been handed to the calculation yet. */
  undelivered(): boolean {
    return this.#timer !== null;
  }

  /** Forgets answers: what is calculated next calls again. Streams and calls under way go on. */
  forget(): void {
    for (const [key, entry] of this.#entries)
      if (entry.value !== undefined && !entry.streaming) this.#entries.delete(key);
  }

  /** Cancels everything, for another workbook. */
  reset(): void {
    this.#drop(() => true);
  }

  /** Another page answers from now on: what was asked of former ones is asked again when next calculated. */
  replace(invoker: CustomFunctionInvoker): void {
    this.#drop((entry) => entry.invoker !== invoker);
  }

  onceAnswered(listener: () => void): void {
    this.#waiting.push(listener);
  }

  #deliver(entry: Entry, value: FunctionValue): void {
    if (entry.abandoned) return;
    entry.value = value;
    this.#answered.push(...entry.cells.values());
    // Answers that arrive together are handed over together.
    this.#timer ??= setTimeout(() => this.#flush(), 5);
    if (this.#entries.size > LIMIT) this.#shrink();
  }

  #flush(): void {
    this.#timer = null;
    const cells = this.#answered;
    this.#answered = [];
    this.recalculate(cells);
    const waiting = this.#waiting;
    this.#waiting = [];
    waiting.forEach((listener) => listener());
  }

  #shrink(): void {
    for (const [key, entry] of this.#entries) {
      if (this.#entries.size <= LIMIT / 2) return;
      if (entry.value !== undefined && !entry.streaming) this.#entries.delete(key);
    }
  }

  #drop(which: (entry: Entry) => boolean): void {
    for (const [key, entry] of this.#entries) {
      if (!which(entry)) continue;
      if (entry.value === undefined) this.#pending -= 1;
      if (entry.value === undefined || entry.streaming) entry.invoker.cancel(entry.invocation);
      entry.abandoned = true;
      this.#entries.delete(key);
    }
  }

  #cancelOlder(id: string, place: string): void {
    const prefix = `${id}\u0000${place}\u0000`;
    for (const [key, entry] of this.#entries) {
      if (!entry.streaming || !key.startsWith(prefix)) continue;
      if (entry.value === undefined) this.#pending -= 1;
      entry.invoker.cancel(entry.invocation);
      entry.abandoned = true;
      this.#entries.delete(key);
    }
  }
}

/** Where a call is made from. */
export interface CallSite {
  readonly cell: CellAddress;
  readonly address: string;
  readonly parameterAddresses: readonly string[];
}
