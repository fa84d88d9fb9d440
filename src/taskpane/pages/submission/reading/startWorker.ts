import type { WorkerLike } from "../../../shared/compute/protocol";

/** Starts the worker from its own file, which the page's security policy allows ('self'). */
export function startWorker(): WorkerLike {
  return new Worker(new URL("./worker.ts", import.meta.url)) as unknown as WorkerLike;
}
