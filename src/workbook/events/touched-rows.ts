import type { Layout } from "../columns/layout";
import { toAreas } from "./address";

/** Beyond this the screen reads the whole table again. */
const MANY = 500;

/** Which rows of a table's body an address touches: none, some, or too many (or the header) to be named. */
export type Touched = "none" | "whole" | readonly number[];

export function touchedRows({ top, left, rowCount, columns }: Layout, address: string): Touched {
  const rows = new Set<number>();
  for (const area of toAreas(address)) {
    const beside = area.right < left || area.left >= left + columns.length;
    if (beside || area.bottom < top - 1 || area.top >= top + rowCount) continue;
    if (area.top < top) return "whole";
    const last = Math.min(area.bottom, top + rowCount - 1);
    if (last - area.top >= MANY) return "whole";
    for (let row = area.top; row <= last; row++) rows.add(row - top);
  }
  if (rows.size === 0) return "none";
  return rows.size > MANY ? "whole" : [...rows];
}
