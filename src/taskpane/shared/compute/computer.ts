import type { Progress } from "../../../workbook";
import { ListKeeper, ListTeller } from "./lists";
import type { Answer, WorkerLike } from "./protocol";
import { nextTask, runSteps, type Steps } from "./steps";

/** Lists that an input may hold under `rows`. They are replaced, never modified, and so are their items. */
export type Lists = Readonly<Record<string, readonly object[] | undefined>>;

/** What a task is given: plain data, that a worker can be sent. */
export type Given = object & { readonly rows?: Lists };

/** Tasks by name. */
export type Tasks<Inputs, Outputs> = {
  readonly [Name in keyof Outputs & keyof Inputs]: (input: Inputs[Name]) => Steps<Outputs[Name]>;
};

export interface ComputeOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** Runs tasks where they disturb nobody. */
export interface Computer<Inputs, Outputs> {
  /** @param size number of needs at stake: small works are not worth the trip to a worker */
  run<Name extends keyof Inputs & keyof Outputs & string>(
    name: Name,
    input: Inputs[Name],
    size: number,
    options?: ComputeOptions,
  ): Promise<Outputs[Name]>;
}

/** Above this many needs, computing goes to the worker. */
const WORTH_A_WORKER = 2_000;

interface Waiting {
  readonly resolve: (output: never) => void;
  readonly reject: (error: unknown) => void;
  readonly onProgress: ComputeOptions["onProgress"];
}

/**
 * A computer that sends large works to a worker, made at the first need of it, and does the others here in slices.
 * Where there are no workers, or where one cannot start, everything is done here. Lists of rows are sent once, then
 * only what changed of them; outputs that are lists come back in the same way, unchanged items being the same objects.
 * @param start makes the worker; undefined where the platform has none
 */
export function computerFor<Inputs extends Readonly<Record<keyof Inputs, Given>>, Outputs>(
  tasks: Tasks<Inputs, Outputs>,
  start: (() => Promise<WorkerLike>) | undefined,
): Computer<Inputs, Outputs> {
  let worker: Promise<WorkerLike | undefined> | undefined;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();
  const outputs = new ListKeeper();
  const inputs = new ListTeller();
  let telling: Promise<unknown> = Promise.resolve();

  const hear = (answer: Answer): void => {
    if (answer.kind === "list") {
      outputs.hear(answer);
      return;
    }
    const asker = waiting.get(answer.id);
    if (!asker) return;
    if (answer.kind === "progress") {
      asker.onProgress?.(answer.progress);
      return;
    }
    waiting.delete(answer.id);
    if (answer.kind === "failure") asker.reject(new Error(answer.message));
    else asker.resolve((answer.kind === "listed" ? outputs.get(answer.list) : answer.output) as never);
  };
  const listen = (made: WorkerLike): WorkerLike => {
    made.onmessage = ({ data }) => hear(data);
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

  /** Sends the lists of an input, then its order: in one turn, so that the lists are those of the order. */
  const order = (other: WorkerLike, id: number, task: string, { rows = {}, ...input }: Given): Promise<void> => {
    const turn = telling.then(async () => {
      const lists: string[] = [];
      for (const [name, list] of Object.entries(rows)) {
        if (!list) continue;
        lists.push(name);
        await inputs.tell(name, list, (news) => other.postMessage(news), nextTask);
      }
      if (waiting.has(id)) other.postMessage({ kind: "run", id, task, input, lists });
    });
    telling = turn.catch(() => undefined);
    return turn;
  };

  return {
    async run<Name extends keyof Inputs & keyof Outputs & string>(
      name: Name,
      input: Inputs[Name],
      size: number,
      options: ComputeOptions = {},
    ): Promise<Outputs[Name]> {
      const { signal, onProgress } = options;
      const here = () => runSteps(tasks[name](input), options);
      if (size <= WORTH_A_WORKER) return here();
      const other = await there();
      if (!other) return here();
      signal?.throwIfAborted();
      const id = ++lastId;
      try {
        return await new Promise<Outputs[Name]>((resolve, reject) => {
          waiting.set(id, { resolve, reject, onProgress });
          // Who stops is not kept waiting for what cannot stop at once.
          const stop = () => {
            if (!waiting.delete(id)) return;
            other.postMessage({ kind: "stop", id });
            reject(signal?.reason as Error);
          };
          signal?.addEventListener("abort", stop, { once: true });
          order(other, id, name, input).catch(reject);
        });
      } catch (error) {
        signal?.throwIfAborted();
        if (error instanceof WorkerLost) return here();
        throw error;
      }
    },
  };
}

class WorkerLost extends Error {}
