import { fromSerial } from "../../domain/calendar";
import { TABLES, type CellValue } from "../../domain/table";
import type { Format } from "./language";

const KINDS = new Map(TABLES.needs.columns.map(({ key, kind }) => [key, kind]));

/** A cell as a person reads it: amounts and days formatted, text quoted as it was typed. */
export function cellWords(column: string, cell: CellValue | undefined, format: Format, empty: string): string {
  if (cell === undefined || cell === "") return empty;
  if (typeof cell !== "number") return format.quote(String(cell));
  const kind = KINDS.get(column);
  if (kind === "amount") return format.euros(cell);
  if (kind === "day") return format.day(fromSerial(cell) ?? String(cell));
  if (kind === "months") return format.months(cell);
  if (kind === "share") return format.share(cell);
  // A year is not a quantity: "2 027" would be read as one.
  return column === "year" ? String(cell) : format.decimal(cell);
}
