import type { Answer, Order } from "./protocol";
import { runSteps, type Steps } from "./steps";

/** Tasks by name, whatever their input and output. */
export type Catalogue = Readonly<Record<string, (input: never) => Steps<unknown>>>;

/** The worker's side: runs the tasks that are ordered, tells their progress, stops when told. */
export function serve(tasks: Catalogue, answer: (answer: Answer) => void): (order: Order) => void {
  const running = new Map<number, AbortController>();
  return (order) => {
    if (order.kind === "stop") {
      running.get(order.id)?.abort();
      return;
    }
    const { id, task, input } = order;
    const stop = new AbortController();
    running.set(id, stop);
    void perform(tasks, task, input, {
      signal: stop.signal,
      onProgress: (progress) => answer({ kind: "progress", id, progress }),
    })
      .then(
        (output) => answer({ kind: "result", id, output }),
        (error: unknown) => answer({ kind: "failure", id, message: String(error) }),
      )
      .finally(() => running.delete(id));
  };
}

async function perform(
  tasks: Catalogue,
  name: string,
  input: unknown,
  options: Parameters<typeof runSteps>[1],
): Promise<unknown> {
  const task = tasks[name];
  if (!task) throw new Error(`no such task: ${name}`);
  return runSteps(task(input as never), options);
}
