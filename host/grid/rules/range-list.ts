import type { StructuralChange } from "../contract/changes";
import type { Rect } from "../contract/geometry";
import { overlap, shiftRect, subtract } from "../shift";

/** Ranges after an insertion or a deletion on their sheet; empty when all are gone. */
export function shiftRanges(ranges: readonly Rect[], change: StructuralChange): Rect[] {
  return ranges.map((range) => shiftRect(range, change)).filter((range) => range !== null);
}

/** Ranges without a rectangle. */
export function withoutRect(ranges: readonly Rect[], hole: Rect): Rect[] {
  return ranges.flatMap((range) => subtract(range, hole));
}

/** Whether one of the ranges shares a cell with the rectangle. */
export function touches(ranges: readonly Rect[], rect: Rect): boolean {
  return ranges.some((range) => overlap(range, rect));
}

/** Whether the ranges cover every cell of the rectangle. */
export function covers(ranges: readonly Rect[], rect: Rect): boolean {
  let left: Rect[] = [rect];
  for (const range of ranges) left = left.flatMap((piece) => subtract(piece, range));
  return left.length === 0;
}
