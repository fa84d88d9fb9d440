import fc from "fast-check";
import type { Cell } from "../cell";
import { toRuns, toSpans } from "./spans";

const rows = fc.uniqueArray(fc.integer({ min: 0, max: 20_000 }), { maxLength: 300 });

describe("gathering cells into blocks", () => {
  it("covers exactly the cells to write, once each", () => {
    fc.assert(
      fc.property(rows, (places) => {
        const cells = new Map<number, Cell>(places.map((row) => [row, `v${row}`]));
        const written = toSpans(cells).flatMap(({ start, cells: span }) =>
          span.flatMap((cell, i) => (cell === null ? [] : [[start + i, cell] as const])),
        );
        expect(new Map(written)).toEqual(cells);
        expect(written).toHaveLength(cells.size);
      }),
    );
  });

  it("writes two thousand neighbours in one block", () => {
    const cells = new Map(Array.from({ length: 2_000 }, (_, row) => [row * 2, row] as const));
    expect(toSpans(cells)).toHaveLength(1);
  });

  it("cuts long texts so that a block stays light", () => {
    const cells = new Map(Array.from({ length: 100 }, (_, row) => [row, "x".repeat(20_000)] as const));
    expect(toSpans(cells).length).toBeGreaterThan(3);
  });

  it("finds the runs of consecutive rows", () => {
    expect(toRuns([5, 1, 2, 9, 3])).toEqual([
      { start: 1, count: 3 },
      { start: 5, count: 1 },
      { start: 9, count: 1 },
    ]);
  });
});
