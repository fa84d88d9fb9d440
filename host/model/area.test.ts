import fc from "fast-check";
import type { Rect, StructuralChange } from "../grid/grid";
import { Area, boundingRect, follow, intersection } from "./area";

const rect = fc.record({
  row: fc.nat(9),
  column: fc.nat(9),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});
const rows = (action: "insert" | "delete", row: number, count: number): StructuralChange => ({
  sheet: "s",
  action,
  axis: "rows",
  rect: { row, column: 0, rows: count, columns: 16384 },
});
const cells = ({ row, rows: count, column, columns }: Rect): string[] =>
  Array.from({ length: count }, (_row, r) =>
    Array.from({ length: columns }, (_column, c) => `${row + r},${column + c}`),
  ).flat();

test("a rectangle holds after an insertion the cells it held, and those inserted within it", () => {
  fc.assert(
    fc.property(rect, fc.nat(14), fc.integer({ min: 1, max: 5 }), (before, at, count) => {
      const after = follow(before, rows("insert", at, count));
      const moved = cells(before).map((cell) => {
        const [row = 0, column = 0] = cell.split(",").map(Number);
        return `${row >= at ? row + count : row},${column}`;
      });
      expect(after && cells(after)).toEqual(expect.arrayContaining(moved));
      const within = at > before.row && at < before.row + before.rows;
      expect(after?.rows).toBe(before.rows + (within ? count : 0));
    }),
  );
});

test("a deletion undoes an insertion at the same place", () => {
  fc.assert(
    fc.property(rect, fc.nat(14), fc.integer({ min: 1, max: 5 }), (before, at, count) => {
      const after = follow(before, rows("insert", at, count));
      expect(after && follow(after, rows("delete", at, count))).toEqual(before);
    }),
  );
});

test("a rectangle whose rows are all deleted is gone, one that loses some shrinks", () => {
  const before = { row: 4, column: 1, rows: 3, columns: 2 };
  expect(follow(before, rows("delete", 4, 3))).toBeNull();
  expect(follow(before, rows("delete", 3, 2))).toEqual({ row: 3, column: 1, rows: 2, columns: 2 });
  expect(follow(before, rows("delete", 6, 9))).toEqual({ row: 4, column: 1, rows: 2, columns: 2 });
  expect(follow(before, rows("delete", 0, 2))).toEqual({ ...before, row: 2 });
});

test("cells pushed down move only what lies wholly in their columns", () => {
  const change: StructuralChange = {
    sheet: "s",
    action: "insert",
    axis: "down",
    rect: { row: 0, column: 0, rows: 2, columns: 2 },
  };
  expect(follow({ row: 3, column: 1, rows: 1, columns: 1 }, change)).toEqual({
    row: 5,
    column: 1,
    rows: 1,
    columns: 1,
  });
  expect(follow({ row: 3, column: 1, rows: 1, columns: 3 }, change)).toEqual({
    row: 3,
    column: 1,
    rows: 1,
    columns: 3,
  });
});

test("the common part lies in both rectangles, the bounding one holds both", () => {
  fc.assert(
    fc.property(rect, rect, (a, b) => {
      const common = intersection(a, b);
      const both = cells(a).filter((cell) => cells(b).includes(cell));
      expect(common ? cells(common) : []).toEqual(both);
      expect(cells(boundingRect(a, b))).toEqual(expect.arrayContaining([...cells(a), ...cells(b)]));
    }),
  );
});

test("an area of another sheet stays, one of a deleted sheet is dropped, and none lies outside a sheet", () => {
  const area = new Area("s", { row: 1, column: 1, rows: 1, columns: 1 });
  area.follow({ ...rows("insert", 0, 3), sheet: "autre" });
  expect(area.row).toBe(1);
  area.drop();
  expect(area.deleted).toBe(true);
  expect(() => new Area("s", { row: -1, column: 0, rows: 1, columns: 1 })).toThrow("outside the sheet");
  expect(() => new Area("s", { row: 0, column: 16_384, rows: 1, columns: 1 })).toThrow("outside the sheet");
});
