import * as fc from "fast-check";
import { assembled, piecesBetween } from "./pieces";

const pool = Array.from({ length: 12 }, (_, at) => ({ at }));
const list = fc.array(fc.constantFrom(...pool), { maxLength: 20 });

describe("a list told by pieces", () => {
  it("is what it was, whatever moved, came or left", () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const told = assembled(before, piecesBetween(before, after));
        expect(told).toHaveLength(after.length);
        expect(told.every((item, at) => item === after[at])).toBe(true);
      }),
    );
  });

  it("tells one row when one row changed", () => {
    const [first, second, third, other] = pool;
    expect(piecesBetween([first, second, third], [first, other, third])).toEqual([
      { from: 0, count: 1 },
      { items: [other] },
      { from: 2, count: 1 },
    ]);
  });
});
