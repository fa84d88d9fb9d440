import * as fc from "fast-check";
import type { StructuralChange } from "./contract/changes";
import type { Rect } from "./contract/geometry";
import { intersection, overlap, shiftRect, subtract } from "./shift";

const rect = fc.record({
  row: fc.nat(30),
  column: fc.nat(30),
  rows: fc.integer({ min: 1, max: 10 }),
  columns: fc.integer({ min: 1, max: 10 }),
});
const axis = fc.constantFrom("rows", "columns", "down", "right");

function change(action: "insert" | "delete", along: StructuralChange["axis"], at: Rect): StructuralChange {
  return { sheet: "s", action, axis: along, rect: at };
}

test("deleting what was inserted brings a rectangle back, unless the insertion stretched it", () => {
  fc.assert(
    fc.property(rect, rect, axis, (kept, at, along) => {
      const inserted = shiftRect(kept, change("insert", along, at));
      expect(inserted && shiftRect(inserted, change("delete", along, at))).toEqual(kept);
    }),
  );
});

test("whole rows inserted inside a rectangle stretch it; deleting it all removes it", () => {
  const kept = { row: 2, column: 1, rows: 4, columns: 2 };
  expect(shiftRect(kept, change("insert", "rows", { row: 3, column: 0, rows: 2, columns: 9 }))).toEqual({
    ...kept,
    rows: 6,
  });
  expect(shiftRect(kept, change("insert", "rows", { row: 2, column: 0, rows: 2, columns: 9 }))).toEqual({
    ...kept,
    row: 4,
  });
  expect(shiftRect(kept, change("delete", "rows", { row: 0, column: 0, rows: 9, columns: 9 }))).toBeNull();
});

test("shifting part of a rectangle's width leaves it where it is", () => {
  const kept = { row: 2, column: 1, rows: 4, columns: 2 };
  expect(shiftRect(kept, change("insert", "down", { row: 0, column: 1, rows: 1, columns: 1 }))).toEqual(kept);
  expect(shiftRect(kept, change("insert", "down", { row: 0, column: 0, rows: 1, columns: 5 }))).toEqual({
    ...kept,
    row: 3,
  });
});

test("a rectangle is the part it shares with another and what is left without it", () => {
  fc.assert(
    fc.property(rect, rect, (one, other) => {
      const common = intersection(one, other);
      const pieces = subtract(one, other);
      const area = (pieced: Rect): number => pieced.rows * pieced.columns;
      const total = pieces.reduce((sum, piece) => sum + area(piece), common ? area(common) : 0);
      expect(total).toBe(area(one));
      expect(pieces.some((piece) => overlap(piece, other))).toBe(false);
    }),
  );
});
