import type { WorkerLike } from "../compute/protocol";

/** The way to start the worker of the findings; undefined where the platform has no workers. */
export function workerStarter(): (() => Promise<WorkerLike>) | undefined {
  if (typeof Worker === "undefined") return undefined;
  return async () => (await import("./startWorker")).startWorker();
}
