import type { Dashboard, LiveFigure, LiveLine } from "../../../../domain/steering";
import { choiceLabel } from "../../../../domain/table";
import type { ComposedCell, ComposedChart, ComposedLine, ComposedSheet } from "../../../../workbook";
import type { Facts } from "../../../shared/facts";
import type { Speech } from "../../../shared/language";

const SHARE = "0%";
const AMOUNT = "#,##0\\ €";
const COUNT = "#,##0";
/** Label, three figures, then what the rates are made of; charts stand over the last ones. */
const WIDTHS = [40, 15, 15, 15, 13, 13, 13, 17, 17];
const CHART_COLUMN = 4;
const CHART_COLUMNS = 5;
const RATES_CHART_LINES = 14;
/** Lines that a chart needs to be read. */
const CHART_LINES = 13;

type Words = Speech["sheet"]["t"];

/** The sheet "Tableau de bord": standard formulas over the tables and native charts, which live without the add-in. */
export function dashboardSheet(
  board: Dashboard,
  facts: Pick<Facts, "familyByCode">,
  today: string,
  { sheet: { t, format } }: Pick<Speech, "sheet">,
): ComposedSheet {
  const page = new Page(t);
  page.title(t("steering.board.title"), t("steering.board.note", { day: format.day(today) }));
  page.rates(board);
  page.part(
    t("steering.board.savings"),
    [t("steering.board.status"), t("steering.board.gain"), t("steering.board.lines")],
    board.savings.map((line) => [savingLabel(line, t), line]),
    [[t("steering.board.notComputed"), undefined, board.notComputed]],
  );
  page.part(
    t("steering.board.actions"),
    [t("steering.board.status"), t("steering.sheet.amount"), t("steering.board.count")],
    board.actions.map((line) => [choiceLabel("actions", "status", line.key), line]),
    [
      [t("steering.board.launches"), undefined, board.launches],
      [t("steering.board.frozen"), undefined, board.frozen],
      [t("steering.board.drifted"), undefined, board.drifted],
    ],
  );
  const rest = (shown: readonly LiveLine[]): Rest => ({ total: board.programme, shown: shown.length });
  page.part(
    t("steering.sheet.byFamily"),
    [t("steering.sheet.family"), t("steering.sheet.amount")],
    board.families.map((line) => [`${line.key} ${facts.familyByCode.get(line.key)?.label ?? ""}`.trim(), line]),
    [],
    rest(board.families),
  );
  page.part(
    t("steering.board.byDepartment"),
    [t("steering.board.department"), t("steering.sheet.amount")],
    board.departments.map((line) => [line.key, line]),
    [],
    rest(board.departments),
  );
  return { sheet: "Tableau de bord", widths: WIDTHS, ...page.done(), landscape: false, pages: "one" };
}

function savingLabel({ key }: LiveLine, t: Words): string {
  return key === "" ? t("steering.board.noStatus") : choiceLabel("savings", "status", key);
}

/** What a list of the largest leaves out, of a total. */
interface Rest {
  readonly total: LiveFigure;
  readonly shown: number;
}

type Extra = readonly [label: string, amount: LiveFigure | undefined, count: LiveFigure | undefined];

/** The lines of the sheet as they are laid down: formulas that read the page itself know where they stand. */
class Page {
  readonly #lines: ComposedLine[] = [];
  readonly #charts: ComposedChart[] = [];
  readonly #t: Words;

  constructor(t: Words) {
    this.#t = t;
  }

  done(): Pick<ComposedSheet, "lines" | "charts"> {
    return { lines: this.#lines, charts: this.#charts };
  }

  title(text: string, note: string): void {
    const all = WIDTHS.length;
    this.#add([{ column: 0, span: all, value: text, look: "title" }]);
    this.#add([{ column: 0, span: all, value: note, look: "note" }]);
  }

  /** Each rate in number and in euros, and what it is made of. */
  rates({ rates }: Dashboard): void {
    const t = this.#t;
    this.#heading(t("steering.figures"), WIDTHS.length);
    const headers = [
      "indicator",
      "share",
      "target",
      "inValue",
      "yes",
      "answering",
      "silent",
      "amount",
      "totalAmount",
    ] as const;
    const top = this.#headers(headers.map((key) => t(`steering.board.${key}`)));
    for (const { code, count, total, silent, amount, totalAmount, targetShare } of rates) {
      const row = String(this.#lines.length + 1);
      const share = (of: string, all: string, value: number | undefined): ComposedCell => ({
        column: of === "E" ? 1 : 3,
        value: value ?? "",
        formula: `IF(${all}${row}=0,"",${of}${row}/${all}${row})`,
        look: "figure",
        format: SHARE,
      });
      this.#add([
        { column: 0, value: t(`steering.indicators.${code}`), look: "label" },
        share("E", "F", part(count, total)),
        ...(targetShare ? [cell(2, targetShare, SHARE)] : []),
        share("H", "I", part(amount, totalAmount)),
        cell(4, count, COUNT),
        cell(5, total, COUNT),
        cell(6, silent, COUNT),
        cell(7, amount, AMOUNT),
        cell(8, totalAmount, AMOUNT),
      ]);
    }
    const over = { line: this.#lines.length + 1, column: 0, lines: RATES_CHART_LINES, columns: WIDTHS.length };
    this.#chart(t("steering.board.ratesChart"), "column", { line: top, lines: rates.length + 1, columns: 3 }, over);
    this.#fill(over.line + over.lines);
  }

  /** A list with its chart beside it. */
  part(
    title: string,
    headers: readonly string[],
    lines: readonly (readonly [label: string, line: LiveLine])[],
    extras: readonly Extra[],
    rest?: Rest,
  ): void {
    const start = this.#heading(title, WIDTHS.length);
    const top = this.#headers(headers);
    for (const [label, { amount, count }] of lines) this.#figures(label, amount, count);
    const last = this.#lines.length;
    if (rest) {
      const sum = lines.length === 0 ? "0" : `SUM(B${String(top + 2)}:B${String(last)})`;
      const shown = lines.reduce((total, [, { amount }]) => total + amount.value, 0);
      const total = `B${String(last + 2)}`;
      this.#figures(this.#t("steering.board.rest"), {
        value: rest.total.value - shown,
        formula: `ROUND(${total}-${sum},2)`,
      });
      this.#figures(this.#t("steering.board.total"), rest.total);
    }
    for (const [label, amount, count] of extras) this.#figures(label, amount, count);
    const over = { line: start + 1, column: CHART_COLUMN, lines: CHART_LINES, columns: CHART_COLUMNS };
    this.#chart(title, "bar", { line: top, lines: Math.max(lines.length, 1) + 1, columns: 2 }, over);
    this.#fill(over.line + over.lines);
  }

  #figures(label: string, amount: LiveFigure | undefined, count?: LiveFigure): void {
    this.#add([
      { column: 0, value: label, look: "text" },
      ...(amount ? [cell(1, amount, AMOUNT)] : []),
      ...(count ? [cell(2, count, COUNT)] : []),
    ]);
  }

  #headers(headers: readonly string[]): number {
    return this.#add(
      headers.map((value, column) => ({ column, value, look: column === 0 ? "header" : "header-figure" })),
    );
  }

  #heading(title: string, span: number): number {
    this.#add([]);
    return this.#add([{ column: 0, span, value: title, look: "part" }]);
  }

  #chart(
    title: string,
    kind: ComposedChart["kind"],
    source: { readonly line: number; readonly lines: number; readonly columns: number },
    over: ComposedChart["over"],
  ): void {
    this.#charts.push({ title, kind, source: { column: 0, ...source }, over });
  }

  /** Leaves room under a chart. */
  #fill(until: number): void {
    while (this.#lines.length < until) this.#add([]);
  }

  /** @returns the place of the line, from 0 */
  #add(cells: readonly ComposedCell[]): number {
    return this.#lines.push({ cells }) - 1;
  }
}

function cell(column: number, { value, formula }: LiveFigure, format: string): ComposedCell {
  return { column, value, formula, look: "figure", format };
}

function part({ value }: LiveFigure, { value: all }: LiveFigure): number | undefined {
  return all === 0 ? undefined : value / all;
}
