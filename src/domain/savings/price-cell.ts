import { parseCount, type Reading } from "../need";
import type { CellValue } from "../table";
import { tidy } from "../text";

/** A unit price keeps its decimals: "0,1487 €" is not rounded, and "1,234" is less than two euros. */
export function readPrice(cell: CellValue | undefined): Reading<number> {
  if (typeof cell !== "string") return parseCount(cell);
  if (/^\d{1,15}$/u.test(cell)) return { kind: "value", value: Number(cell) };
  const bare = tidy(cell.replace(/€|\beuros?\b|\bht\b|\beur\b/giu, " "));
  return parseCount(/^-?[\d ]+,\d+$/u.test(bare) ? Number(bare.replaceAll(" ", "").replace(",", ".")) : bare);
}
