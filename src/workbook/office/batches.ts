import { WorkbookError, type RunOptions } from "../gateway";
import type { Visit } from "./visit";

/** Excel on the web refuses more than 5 MB in one request; what surrounds the values takes its share. */
export const REQUEST_LIMIT = 3_500_000;

/** Something to write: its weight on the wire and how many rows it carries for the progress bar. */
export interface Operation {
  readonly bytes: number;
  readonly rows: number;
  /** Queues the calls; nothing is sent. */
  readonly queue: () => void;
}

/** Weight on the wire of a block of values: quotes are escaped and accents take two bytes. */
export function bytesOf(content: unknown): number {
  return Math.ceil(JSON.stringify(content).length * 1.3) + 400;
}

/** Groups operations, in order, so that each group holds in one request. An operation too heavy alone goes alone. */
export function inRequests(operations: readonly Operation[], limit = REQUEST_LIMIT): readonly (readonly Operation[])[] {
  const groups: Operation[][] = [];
  let room = 0;
  for (const operation of operations) {
    const last = groups.at(-1);
    if (last && operation.bytes <= room) {
      last.push(operation);
      room -= operation.bytes;
    } else {
      groups.push([operation]);
      room = limit - operation.bytes;
    }
  }
  return groups;
}

/**
 * Sends the operations in as few requests as their weight allows.
 *
 * @throws {@link WorkbookError} "cancelled" between two requests
 */
export async function send(
  visit: Visit,
  operations: readonly Operation[],
  options: RunOptions,
  limit = REQUEST_LIMIT,
): Promise<void> {
  const total = operations.reduce((sum, { rows }) => sum + rows, 0);
  let done = 0;
  for (const group of inRequests(operations, limit)) {
    stopIfCancelled(options.signal);
    for (const { queue } of group) queue();
    await visit.commit();
    done += group.reduce((sum, { rows }) => sum + rows, 0);
    options.onProgress?.({ done, total });
  }
}

/** @throws {@link WorkbookError} "cancelled" when the person pressed Cancel */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new WorkbookError({ code: "cancelled", detail: "" }, signal.reason);
}
