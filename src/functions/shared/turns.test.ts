import { inTurn } from "./turns";

describe("formulas that answer in turn", () => {
  it("answer in the order in which they were called, later ones included", async () => {
    const order: number[] = [];
    const first = Array.from({ length: 500 }, (_, at) => inTurn(() => order.push(at)));
    await first[0];
    await Promise.all([...first, inTurn(() => order.push(500))]);
    expect(order).toEqual(Array.from({ length: 501 }, (_, at) => at));
  });

  it("give the hand back between two turns when the first ones were long", async () => {
    const seen: string[] = [];
    const long = (): void => {
      const end = performance.now() + 20;
      while (performance.now() < end);
      seen.push("formula");
    };
    setImmediate(() => seen.push("pane"));
    await Promise.all([inTurn(long), inTurn(long), inTurn(long)]);
    expect(seen.filter((one) => one === "formula")).toHaveLength(3);
    expect(seen.indexOf("pane")).toBeLessThan(3);
  });

  it("fail alone: the others are answered", async () => {
    const failing = inTurn(() => {
      throw new Error("not this one");
    });
    const other = inTurn(() => "answered");
    await expect(failing).rejects.toThrow("not this one");
    expect(await other).toBe("answered");
  });
});
