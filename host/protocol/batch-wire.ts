/** A value as it travels: the hop through JSON is kept everywhere, so nothing else can reach the host. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Arguments of a call; where one is an object of the model, the same place of `ReferencedObjectPathIds` holds its path. */
export interface WireArguments {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly Json[];
}

/** How an object is reached: by its parent and a name, an index, a reference kept earlier… */
export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

/** What a load asks for; no `Select` = all simple members. */
export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
  readonly ObjectState?: { readonly [key: string]: Json };
}

/** A batch: what one `context.sync()` sends. */
export interface BatchRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface BatchResult {
  readonly ActionId: number;
  readonly Value: Json;
}

/** Why a batch stopped; what came before stays done, and its results are returned. */
export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  /** Position of the failing action in the request. */
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface BatchResponse {
  readonly Results: readonly BatchResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

/** Runs batches, one at a time and in the order they came. */
export interface BatchRunner {
  run(request: BatchRequest): Promise<BatchResponse>;
}

/** Kinds of object path. */
export const PathKind = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, none: 7 } as const;
/** Kinds of action. */
export const ActionKind = { instantiate: 1, query: 2, call: 3, set: 4, trace: 5, retrieve: 7, update: 9 } as const;

/** True for batches that the client sends for itself: services, results of functions, release of references. */
export function isInternal(request: BatchRequest): boolean {
  const paths = Object.values(request.ObjectPaths);
  if (paths.some((path) => path.ObjectPathType === PathKind.service)) return true;
  if (paths.some((path) => path.ObjectPathType === PathKind.property && path.Name === "CustomFunctions")) return true;
  const calls = request.Actions.filter((action) => action.ActionType !== ActionKind.instantiate);
  return calls.length > 0 && calls.every((action) => action.Name === "_RemoveReference");
}
