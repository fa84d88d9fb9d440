import type { Progress } from "../../../workbook";
import type { WorkerLike } from "./protocol";
import { runSteps, type Steps } from "./steps";

/** Tasks of one kind of input, by name. */
export type Tasks<Input, Outputs> = {
  readonly [Name in keyof Outputs]: (input: Input) => Steps<Outputs[Name]>;
};

export interface ComputeOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** Runs tasks where they disturb nobody. */
export interface Computer<Input, Outputs> {
  /** @param size number of needs at stake: small works are not worth the trip to a worker */
  run<Name extends keyof Outputs & string>(
    name: Name,
    input: Input,
    size: number,
    options?: ComputeOptions,
  ): Promise<Outputs[Name]>;
}

/** Above this many needs, computing goes to the worker. */
const WORTH_A_WORKER = 2_000;

interface Waiting {
  readonly resolve: (output: never) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ComputeOptions["onProgress"];
}

/**
 * A computer that sends large works to a worker, made at the first need of it, and does the others here in slices.
 * Where there are no workers, or where one cannot start, everything is done here.
 * @param start makes the worker; undefined where the platform has none
 */
export function computerFor<Input, Outputs>(
  tasks: Tasks<Input, Outputs>,
  start: (() => Promise<WorkerLike>) | undefined,
): Computer<Input, Outputs> {
  let worker: Promise<WorkerLike | undefined> | undefined;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();

  const listen = (made: WorkerLike): WorkerLike => {
    made.onmessage = ({ data }) => {
      const asker = waiting.get(data.id);
      if (!asker) return;
      if (data.kind === "progress") {
        asker.onProgress?.(data.progress);
        return;
      }
      waiting.delete(data.id);
      if (data.kind === "result") asker.resolve(data.output as never);
      else asker.reject(new Error(data.message));
    };
    made.onerror = () => {
      // It could not start, or broke: what waits is done again by its asker, here.
      worker = Promise.resolve(undefined);
      for (const { reject } of waiting.values()) reject(new WorkerLost());
      waiting.clear();
      made.terminate();
    };
    return made;
  };
  const there = () => (worker ??= start?.().then(listen, () => undefined) ?? Promise.resolve(undefined));

  return {
    async run<Name extends keyof Outputs & string>(
      name: Name,
      input: Input,
      size: number,
      options: ComputeOptions = {},
    ): Promise<Outputs[Name]> {
      const here = () => runSteps(tasks[name](input), options);
      if (size <= WORTH_A_WORKER) return here();
      const other = await there();
      if (!other) return here();
      const id = ++lastId;
      options.signal?.addEventListener("abort", () => other.postMessage({ kind: "stop", id }), { once: true });
      try {
        return await new Promise<Outputs[Name]>((resolve, reject) => {
          waiting.set(id, { resolve, reject, onProgress: options.onProgress });
          other.postMessage({ kind: "run", id, task: name, input });
        });
      } catch (error) {
        options.signal?.throwIfAborted();
        if (error instanceof WorkerLost) return here();
        throw error;
      }
    },
  };
}

class WorkerLost extends Error {}
