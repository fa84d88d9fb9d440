import { ListKeeper, ListTeller } from "./lists";
import type { Answer, Order } from "./protocol";
import { runSteps, type Steps } from "./steps";

/** Tasks by name, whatever their input and output. */
export type Catalogue = Readonly<Record<string, (input: never) => Steps<unknown>>>;

/** Nobody waits for this thread but who says stop. */
const SLICE_MS = 100;

/** The worker's side: runs the tasks that are ordered, tells their progress, stops when told. */
export function serve(tasks: Catalogue, answer: (answer: Answer) => void): (order: Order) => void {
  const running = new Map<number, AbortController>();
  const given = new ListKeeper();
  const outputs = new ListTeller();
  let telling: Promise<unknown> = Promise.resolve();

  const result = (id: number, task: string, output: unknown) => {
    if (!Array.isArray(output)) {
      answer({ kind: "result", id, output });
      return;
    }
    const list: readonly unknown[] = output;
    telling = telling.then(async () => {
      await outputs.tell(task, list, answer, () => Promise.resolve());
      answer({ kind: "listed", id, list: task });
    });
  };

  return (order) => {
    if (order.kind === "list") {
      given.hear(order);
      return;
    }
    if (order.kind === "stop") {
      running.get(order.id)?.abort();
      return;
    }
    const { id, task, lists } = order;
    const rows = Object.fromEntries(lists.map((name) => [name, given.get(name)]));
    const stop = new AbortController();
    running.set(id, stop);
    void perform(
      tasks,
      task,
      { ...order.input, rows },
      {
        signal: stop.signal,
        slice: SLICE_MS,
        onProgress: (progress) => answer({ kind: "progress", id, progress }),
      },
    )
      .then(
        (output) => result(id, task, output),
        (error: unknown) => answer({ kind: "failure", id, message: String(error) }),
      )
      .finally(() => running.delete(id));
  };
}

async function perform(
  tasks: Catalogue,
  name: string,
  input: object,
  options: Parameters<typeof runSteps>[1],
): Promise<unknown> {
  const task = tasks[name];
  if (!task) throw new Error(`no such task: ${name}`);
  return runSteps(task(input as never), options);
}
