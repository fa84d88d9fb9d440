import { Area } from "./area";
import { SliceGatherer } from "./slice-gatherer";
import type { WrittenBlock } from "./slice-gatherer";

const whole = new Area("s", { row: 2, column: 1, rows: 5, columns: 1 });
const slice = (row: number, rows: number, column = 1): WrittenBlock => ({
  rect: { sheet: "s", row, column, rows, columns: 1 },
  entries: Array.from({ length: rows }, (_row, at) => [row + at]),
  codes: null,
});

test("slices make one write when the last one has come", () => {
  const gatherer = new SliceGatherer();
  gatherer.expect(whole);
  expect(gatherer.take(slice(2, 2))).toEqual([]);
  expect(gatherer.take(slice(4, 2))).toEqual([]);
  expect(gatherer.take({ ...slice(6, 1), codes: [["0%"]] })).toEqual([
    { rect: whole.rect(), entries: [[2], [3], [4], [5], [6]], codes: [[null], [null], [null], [null], ["0%"]] },
  ]);
  expect(gatherer.rest()).toEqual([]);
});

test("a write elsewhere comes after the slices before it", () => {
  const gatherer = new SliceGatherer();
  gatherer.expect(whole);
  gatherer.take(slice(2, 2));
  expect(gatherer.take(slice(9, 1)).map(({ rect }) => [rect.row, rect.rows])).toEqual([
    [2, 2],
    [9, 1],
  ]);
  expect(gatherer.take(slice(4, 2)).map(({ rect }) => rect.row)).toEqual([4]);
});

test("a batch that stops keeps the slices before", () => {
  const gatherer = new SliceGatherer();
  gatherer.expect(whole);
  gatherer.take(slice(2, 3));
  expect(gatherer.rest().map(({ rect, codes }) => [rect.rows, codes])).toEqual([[3, null]]);
});

test("without announcement a write goes as it is", () => {
  expect(new SliceGatherer().take(slice(2, 2))).toEqual([slice(2, 2)]);
});
