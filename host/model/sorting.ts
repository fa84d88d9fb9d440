import type { CellEntry, Grid, Scalar } from "../grid/grid";
import { ERROR_CODES } from "../grid/grid";
import type { Json } from "../protocol/batch-wire";
import type { Area } from "./area";
import { ApiError, invalidArgument } from "./errors";
import { asFields, asNumber, flagField, textField } from "./type-checks";

interface Key {
  readonly column: number;
  readonly ascending: boolean;
}

function keysOf(fields: Json, columns: number): Key[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument("the sort has no key");
  return (fields as readonly Json[]).map((each) => {
    const field = asFields(each);
    const column = asNumber(field["key"] ?? null);
    if (!Number.isInteger(column) || column < 0 || column >= columns)
      throw invalidArgument("a key is outside the range");
    if (textField(field, "sortOn", "Value") !== "Value")
      throw new ApiError("NotImplemented", "The embedded workbook sorts on values only.", "SortField.sortOn");
    return { column, ascending: flagField(field, "ascending", true) };
  });
}

/** Excel's order of kinds: numbers, texts, booleans, errors; empty cells always come last. */
function rank(value: Scalar): number {
  if (typeof value === "number") return 0;
  if (typeof value === "boolean") return 2;
  if (value === "") return 4;
  return ERROR_CODES.some((code) => code === value) ? 3 : 1;
}

const texts = new Intl.Collator("fr", { sensitivity: "accent" });
const textsByCase = new Intl.Collator("fr", { sensitivity: "variant", caseFirst: "lower" });

function compare(a: Scalar, b: Scalar, ascending: boolean, matchCase: boolean): number {
  const [kindA, kindB] = [rank(a), rank(b)];
  if (kindA === 4 || kindB === 4) return kindA - kindB;
  const order =
    kindA !== kindB
      ? kindA - kindB
      : kindA === 1
        ? (matchCase ? textsByCase : texts).compare(String(a), String(b))
        : Number(a) - Number(b);
  return ascending ? order : -order;
}

/**
 * Sorts the rows of an area, formulas moving with their row. The sort is stable.
 * @param fields Office's sort fields, keys 0-based within the area.
 * @param header true when the first row stays in place.
 */
export function sortRows(grid: Grid, area: Area, fields: Json, matchCase: boolean, header: boolean): void {
  const keys = keysOf(fields, area.columns);
  if (header && area.rows < 2) return;
  const body = header ? area.with({ row: area.row + 1, rows: area.rows - 1 }) : area;
  const { values, formulas } = grid.cells.read(body.rect(), ["values", "formulas"]);
  const order = values.map((_row, index) => index);
  order.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const result = compare(values[a]?.[column] ?? "", values[b]?.[column] ?? "", ascending, matchCase);
      if (result !== 0) return result;
    }
    return a - b;
  });
  const entries = order.map((from) =>
    (formulas[from] ?? []).map((value): CellEntry =>
      typeof value === "string" && value.startsWith("=") ? { formula: value } : value,
    ),
  );
  grid.cells.write(body.rect(), entries);
}
