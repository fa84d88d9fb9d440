import { computerFor, type Tasks } from "./computer";
import type { WorkerLike } from "./protocol";
import { serve } from "./serve";

interface Numbers {
  readonly numbers: readonly number[];
}
interface Weighed {
  readonly rows: { readonly crates: readonly Crate[] };
}
interface Crate {
  readonly weight: number;
}
interface Inputs {
  readonly total: Numbers;
  readonly failing: Numbers;
  readonly endless: Numbers;
  readonly weights: Weighed;
}

/** What each crate was found to weigh, remembered as long as the crate is the same. */
const weighed = new WeakMap<Crate, { readonly kilos: number }>();
let weighings = 0;

const tasks: Tasks<
  Inputs,
  { total: number; failing: number; endless: number; weights: readonly { readonly kilos: number }[] }
> = {
  *total({ numbers }) {
    let total = 0;
    for (const [index, number] of numbers.entries()) {
      total += number;
      yield { done: index + 1, total: numbers.length };
    }
    return total;
  },
  *failing({ numbers }) {
    yield { done: 0, total: numbers.length };
    throw new Error("a need without id");
  },
  async *endless() {
    yield { done: 0, total: 1 };
    return new Promise<number>(() => undefined);
  },
  *weights({ rows: { crates } }) {
    yield { done: 0, total: crates.length };
    return crates.map((crate) => {
      const known = weighed.get(crate) ?? { kilos: crate.weight };
      if (!weighed.has(crate)) weighings++;
      weighed.set(crate, known);
      return known;
    });
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
    expect(await computerFor(tasks, start).run("total", { numbers: [1, 2, 3] }, 3)).toBe(6);
    expect(start).not.toHaveBeenCalled();
  });

  it("sends large works to the worker, once made", async () => {
    const worker = aWorker();
    const start = jest.fn(() => Promise.resolve<WorkerLike>(worker));
    const computer = computerFor(tasks, start);
    expect(await computer.run("total", { numbers: [4, 5] }, MANY)).toBe(9);
    expect(await computer.run("total", { numbers: [6, 7] }, MANY)).toBe(13);
    expect(worker.orders).toEqual(["run", "run"]);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it("does everything here where there are no workers, or none can start", async () => {
    expect(await computerFor(tasks, undefined).run("total", { numbers: [1, 1] }, MANY)).toBe(2);
    const refused = computerFor(tasks, () => Promise.reject(new Error("refused by the page")));
    expect(await refused.run("total", { numbers: [1, 1] }, MANY)).toBe(2);
  });

  it("does the work again here when the worker breaks", async () => {
    const worker = aWorker();
    worker.postMessage = () => worker.onerror?.(new Event("error"));
    const computer = computerFor(tasks, () => Promise.resolve<WorkerLike>(worker));
    expect(await computer.run("total", { numbers: [2, 2] }, MANY)).toBe(4);
  });

  it("tells the failure of a task, wherever it ran", async () => {
    const worker = aWorker();
    const computer = computerFor(tasks, () => Promise.resolve<WorkerLike>(worker));
    await expect(computer.run("failing", { numbers: [1] }, 1)).rejects.toThrow("a need without id");
    await expect(computer.run("failing", { numbers: [1] }, MANY)).rejects.toThrow("a need without id");
  });

  it("stops when told", async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(
      computerFor(tasks, undefined).run("total", { numbers: [1] }, 1, { signal: stop.signal }),
    ).rejects.toThrow();
  });

  it("stops at once, even in the middle of what cannot stop", async () => {
    const stop = new AbortController();
    const worker = aWorker();
    const computer = computerFor(tasks, () => Promise.resolve<WorkerLike>(worker));
    const asked = computer.run("endless", { numbers: [] }, MANY, { signal: stop.signal });
    setTimeout(() => stop.abort(), 5);
    await expect(asked).rejects.toThrow();
    expect(worker.orders).toEqual(["run", "stop"]);
  });

  it("tells the worker only the rows that changed, and hears only what changed of its list", async () => {
    const worker = aWorker();
    const computer = computerFor(tasks, () => Promise.resolve<WorkerLike>(worker));
    const crates: readonly Crate[] = Array.from({ length: MANY }, (_, at) => ({ weight: at }));
    weighings = 0;
    const before = await computer.run("weights", { rows: { crates } }, MANY);
    expect(weighings).toBe(MANY);
    const edited = [{ weight: -1 }, ...crates.with(4_000, { weight: 7 }).toSpliced(10, 2)];
    const after = await computer.run("weights", { rows: { crates: edited } }, MANY);
    expect(weighings).toBe(MANY + 2);
    expect(after.map(({ kilos }) => kilos)).toEqual(edited.map(({ weight }) => weight));
    expect(after[1]).toBe(before[0]);
    const none = await computer.run("weights", { rows: { crates: [] } }, MANY);
    expect(none).toEqual([]);
  });
});
