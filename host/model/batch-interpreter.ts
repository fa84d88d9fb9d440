import { ActionKind } from "../protocol/batch-wire";
import type {
  BatchError,
  BatchRequest,
  BatchResponse,
  BatchResult,
  BatchRunner,
  WireAction,
} from "../protocol/batch-wire";
import { callReadsResults, queryReadsResults } from "./calculation-needs";
import type { Context } from "./context";
import { asApiError, notImplemented } from "./errors";
import { MemberAccess } from "./member-access";
import { isHostObject } from "./objects";
import { PathResolver } from "./path-resolver";
import { query, withCodeNames } from "./query";
import { putBlocks } from "./range-contents";
import { update } from "./update";

/** What surrounds a batch: the owner opens it, and closes it whatever happened. */
export interface BatchFrame {
  begin(): void;
  end(): void;
  /** True while the page holds the calculation back. */
  calculationHeld(): boolean;
}

/**
 * Executes batches of the object model: each action in order, until one fails. What was done before a failure stays
 * done and its results are returned with the error, as Excel does.
 */
export class BatchInterpreter implements BatchRunner {
  readonly #access: MemberAccess;
  readonly #context: Context;
  readonly #frame: BatchFrame;

  constructor(context: Context, frame: BatchFrame) {
    this.#context = context;
    this.#frame = frame;
    this.#access = new MemberAccess(context);
  }

  async run(request: BatchRequest): Promise<BatchResponse> {
    const paths = new PathResolver(request.ObjectPaths, this.#access, this.#context.references);
    const results: BatchResult[] = [];
    const traces: number[] = [];
    const errors: BatchError[] = [];
    const stop = (thrown: unknown, index: number): void => {
      const { code, message, location, status } = asApiError(thrown);
      errors.push({ Code: code, Message: message, Location: location, ActionIndex: index, HttpStatusCode: status });
    };
    this.#frame.begin();
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (this.#waits(action, paths)) await this.#context.grid.calculation.settle({ functions: false });
        this.#execute(action, paths, results, traces);
      } catch (thrown) {
        stop(thrown, index);
        break;
      }
    }
    try {
      putBlocks(this.#context.grid, this.#context.slices.rest());
    } catch (thrown) {
      stop(thrown, request.Actions.length - 1);
    }
    this.#frame.end();
    this.#context.references.endBatch();
    const [error] = errors;
    return { Results: results, TraceIds: traces, ...(error ? { Error: error } : {}) };
  }

  #waits(action: WireAction, paths: PathResolver): boolean {
    if (this.#frame.calculationHeld() || !this.#context.grid.calculation.busy()) return false;
    if (action.ObjectPathId === undefined) return false;
    if (paths.resolvesWith(action.ObjectPathId, callReadsResults)) return true;
    switch (action.ActionType) {
      case ActionKind.query:
      case ActionKind.retrieve: {
        const object = paths.resolve(action.ObjectPathId);
        return object !== null && queryReadsResults(object.type, action.QueryInfo ?? {});
      }
      case ActionKind.call:
        return callReadsResults(action.Name ?? "");
      default:
        return false;
    }
  }

  #execute(action: WireAction, paths: PathResolver, results: BatchResult[], traces: number[]): void {
    const give = (value: BatchResult["Value"]): void => {
      results.push({ ActionId: action.Id, Value: value });
    };
    if (action.ActionType === ActionKind.trace) {
      traces.push(action.Id);
      give(null);
      return;
    }
    const object = paths.resolve(action.ObjectPathId ?? 0);
    switch (action.ActionType) {
      case ActionKind.instantiate:
        give(object && this.#access.identity(object));
        return;
      case ActionKind.query:
        give(object && query(this.#access, object, action.QueryInfo ?? {}));
        return;
      case ActionKind.retrieve:
        give(object && withCodeNames(query(this.#access, object, action.QueryInfo ?? {})));
        return;
      case ActionKind.call: {
        const outcome = object
          ? this.#access.call(object, action.Name ?? "", paths.arguments(action.ArgumentInfo))
          : { _IsNull: true };
        give(isHostObject(outcome) ? null : outcome);
        return;
      }
      case ActionKind.set:
        if (object) this.#access.write(object, action.Name ?? "", action.ArgumentInfo?.Arguments?.[0] ?? null);
        return;
      case ActionKind.update:
        if (object) update(this.#access, object, action.ObjectState ?? {});
        return;
      default:
        throw notImplemented(`action of kind ${action.ActionType}`);
    }
  }
}
