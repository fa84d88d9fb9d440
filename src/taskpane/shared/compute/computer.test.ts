import { computerFor, type Tasks } from "./computer";
import type { WorkerLike } from "./protocol";
import { serve } from "./serve";

const tasks: Tasks<readonly number[], { total: number; failing: number }> = {
  *total(numbers) {
    let total = 0;
    for (const [index, number] of numbers.entries()) {
      total += number;
      yield { done: index + 1, total: numbers.length };
    }
    return total;
  },
  *failing(numbers) {
    yield { done: 0, total: numbers.length };
    throw new Error("a need without id");
  },
};

/** A worker of the same process, that clones what it is sent as a real one does. */
function aWorker(): WorkerLike & { readonly orders: string[] } {
  const orders: string[] = [];
  const worker: WorkerLike & { readonly orders: string[] } = {
    orders,
    onmessage: null,
    onerror: null,
    postMessage(order) {
      orders.push(order.kind);
      run(structuredClone(order));
    },
    terminate: () => undefined,
  };
  const run = serve(tasks, (data) => worker.onmessage?.({ data: structuredClone(data) }));
  return worker;
}

const MANY = 5_000;

describe("a computer", () => {
  it("does small works without a worker", async () => {
    const start = jest.fn<Promise<WorkerLike>, []>();
    expect(await computerFor(tasks, start).run("total", [1, 2, 3], 3)).toBe(6);
    expect(start).not.toHaveBeenCalled();
  });

  it("sends large works to the worker, once made", async () => {
    const worker = aWorker();
    const start = jest.fn(() => Promise.resolve<WorkerLike>(worker));
    const computer = computerFor(tasks, start);
    expect(await computer.run("total", [4, 5], MANY)).toBe(9);
    expect(await computer.run("total", [6, 7], MANY)).toBe(13);
    expect(worker.orders).toEqual(["run", "run"]);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it("does everything here where there are no workers, or none can start", async () => {
    expect(await computerFor(tasks, undefined).run("total", [1, 1], MANY)).toBe(2);
    const refused = computerFor(tasks, () => Promise.reject(new Error("refused by the page")));
    expect(await refused.run("total", [1, 1], MANY)).toBe(2);
  });

  it("does the work again here when the worker breaks", async () => {
    const worker = aWorker();
    worker.postMessage = () => worker.onerror?.(new Event("error"));
    const computer = computerFor(tasks, () => Promise.resolve<WorkerLike>(worker));
    expect(await computer.run("total", [2, 2], MANY)).toBe(4);
  });

  it("tells the failure of a task, wherever it ran", async () => {
    const worker = aWorker();
    const computer = computerFor(tasks, () => Promise.resolve<WorkerLike>(worker));
    await expect(computer.run("failing", [1], 1)).rejects.toThrow("a need without id");
    await expect(computer.run("failing", [1], MANY)).rejects.toThrow("a need without id");
  });

  it("stops when told", async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(computerFor(tasks, undefined).run("total", [1], 1, { signal: stop.signal })).rejects.toThrow();
  });
});
