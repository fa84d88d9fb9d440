import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { ConditionalFormat, ConditionalStyle } from "../../contract/rules";
import { lightFormula } from "../../formula/light";
import { toStyle } from "../style";
import type { UniverGrid } from "../univer-grid";

/** Univer computes a rule on every one of its cells, shown or not, at each entry: seconds beyond this. */
const WIDE = 5_000;

/** Whether a rule is computed here, for the cells that the screen shows, rather than by Univer for all of its cells. */
export function isWide({ ranges, rule }: ConditionalFormat): boolean {
  const [first] = ranges;
  const cells = ranges.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  return rule.type === "custom" && first !== undefined && cells > WIDE && lightFormula(rule.formula, first) !== null;
}

type Test = NonNullable<ReturnType<typeof lightFormula>>;

/** Shows the rules that stand on whole columns. */
export function showWideRules(grid: UniverGrid): void {
  const tests = new Map<string, Test | null>();
  const testOf = (format: ConditionalFormat): Test | null => {
    const { rule, ranges } = format;
    const [first] = ranges;
    if (rule.type !== "custom" || !first) return null;
    const key = `${rule.formula} ${JSON.stringify(ranges)}`;
    const known = tests.get(key);
    if (known !== undefined) return known;
    const test = isWide(format) ? lightFormula(rule.formula, first) : null;
    tests.set(key, test);
    return test;
  };
  grid.engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "wide-rules",
    effect: InterceptorEffectEnum.Style,
    handler: (cell, place, next) => {
      const { row, col: column, subUnitId: sheet } = place;
      const here = { row, column, rows: 1, columns: 1 };
      const valueAt = (line: number, at: number) =>
        grid.cells.read({ ...here, sheet, row: line, column: at }, ["values"]).values[0]?.[0] ?? "";
      for (const format of grid.conditionalFormats.list(sheet, here)) {
        if (testOf(format)?.({ row, column }, valueAt) !== true) continue;
        const own = typeof cell?.s === "string" ? place.workbook.getStyles().get(cell.s) : cell?.s;
        return next({ ...cell, s: { ...own, ...lookOf(format) } });
      }
      return next(cell);
    },
  });
}

function lookOf({ rule }: ConditionalFormat) {
  const style: ConditionalStyle = "style" in rule ? rule.style : {};
  const { border: _border, ...plain } = style;
  return toStyle(plain);
}
