import type { CellEntry, Grid, Scalar } from "../grid/grid";
import type { Json } from "../protocol/batch-wire";
import { Area, intersection } from "./area";
import type { Context } from "./context";
import { interpretValue } from "./entry";
import { invalidArgument } from "./errors";
import { asFields, asNumber, flagField, textField } from "./type-checks";

interface Criteria {
  readonly whole: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

function criteriaOf(value: Json): Criteria {
  const fields = value === null ? {} : asFields(value);
  return {
    whole: flagField(fields, "completeMatch", false),
    matchCase: flagField(fields, "matchCase", false),
    backwards: textField(fields, "searchDirection") === "Backwards",
  };
}

/** Excel's wildcards: * any text, ? one character, ~ takes the next one as it is. */
function pattern(text: string, { whole, matchCase }: Criteria, flags = ""): RegExp {
  const source = text.replace(
    /~([*?~])|([*?])|([.+^${}()|[\]\\])/g,
    (_all, escaped?: string, wild?: string, special?: string) =>
      escaped !== undefined
        ? `\\${escaped}`
        : wild !== undefined
          ? wild === "*"
            ? "[^]*?"
            : "[^]"
          : `\\${special ?? ""}`,
  );
  return new RegExp(whole ? `^(?:${source})$` : source, (matchCase ? "" : "i") + flags);
}

/** The part of a range where something may be found. */
function usedPart(grid: Grid, area: Area): Area | null {
  const used = grid.cells.usedRange(area.sheet, true);
  const rect = used && intersection(area, used);
  return rect && new Area(area.sheet, rect);
}

/** First cell whose formula or value matches, row by row; null when none does. */
export function findCell(grid: Grid, area: Area, text: string, criteria: Json): Area | null {
  const wanted = criteriaOf(criteria);
  const part = usedPart(grid, area);
  if (!part || text === "") return null;
  const test = pattern(text, wanted);
  const { values, formulas } = grid.cells.read(part.rect(), ["values", "formulas"]);
  const matches = (r: number, c: number): boolean =>
    [values[r]?.[c], formulas[r]?.[c]].some((value) => value !== undefined && value !== "" && test.test(String(value)));
  const count = part.rows * part.columns;
  for (let step = 0; step < count; step++) {
    const at = wanted.backwards ? count - 1 - step : step;
    const [r, c] = [Math.floor(at / part.columns), at % part.columns];
    if (matches(r, c)) return part.with({ row: part.row + r, column: part.column + c, rows: 1, columns: 1 });
  }
  return null;
}

/** Replaces a text in values and formulas; gives the number of replacements. */
export function replaceAll(
  { grid, today }: Context,
  area: Area,
  text: string,
  replacement: string,
  criteria: Json,
): number {
  const part = usedPart(grid, area);
  if (!part || text === "") return 0;
  const test = pattern(text, criteriaOf(criteria), "g");
  const { formulas } = grid.cells.read(part.rect(), ["formulas"]);
  let count = 0;
  const entries = formulas.map((row) =>
    row.map((value): CellEntry => {
      if (value === "") return null;
      let here = 0;
      const changed = String(value).replace(test, () => {
        here += 1;
        return replacement;
      });
      if (here === 0) return null;
      count += here;
      return interpretValue(changed, false, today()).entry;
    }),
  );
  if (count > 0) grid.cells.write(part.rect(), entries);
  return count;
}

function isEmpty(row: readonly Scalar[]): boolean {
  return row.every((value) => value === "");
}

/** Keeps the first of the rows that are equal in the given columns (0-based in the range) and moves the others up. */
export function removeDuplicates(
  grid: Grid,
  area: Area,
  columns: Json,
  header: boolean,
): { removed: number; uniqueRemaining: number } {
  if (!Array.isArray(columns) || columns.length === 0) throw invalidArgument("the columns to compare are missing");
  const compared = (columns as readonly Json[]).map(asNumber);
  if (compared.some((column) => column < 0 || column >= area.columns))
    throw invalidArgument("a column is outside the range");
  const { formulas, values } = grid.cells.read(area.rect(), ["formulas", "values"]);
  const seen = new Set<string>();
  const kept = formulas.filter((row, index) => {
    if (index === 0 && header) return true;
    const shown = values[index] ?? [];
    if (isEmpty(shown)) return false;
    const key = JSON.stringify(compared.map((column) => String(shown[column] ?? "").toLowerCase()));
    return !seen.has(key) && seen.add(key);
  });
  const filled = values.filter((row, index) => !(index === 0 && header) && !isEmpty(row)).length;
  const entries = formulas.map((_row, index): CellEntry[] => {
    const row = kept[index];
    return Array.from({ length: area.columns }, (_cell, column): CellEntry => {
      const value = row?.[column] ?? "";
      return typeof value === "string" && value.startsWith("=") ? { formula: value } : value;
    });
  });
  grid.cells.write(area.rect(), entries);
  return { removed: filled - seen.size, uniqueRemaining: seen.size };
}
