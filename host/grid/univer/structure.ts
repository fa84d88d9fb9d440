import type { SheetId, SheetRect } from "../contract/geometry";
import type { Structure } from "../contract/changes";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/sheets";
import { Direction } from "@univerjs/core";
import type { Selection } from "../contract/sheets";
import type { ChangeFeed } from "./change-feed";
import type { Engine } from "./engine";
import { toRange } from "./engine";

/** Insertion and deletion through Univer's commands, which move formulas, tables, names, rules and comments. */
export class UniverStructure implements Structure {
  constructor(
    private readonly engine: Engine,
    private readonly feed: ChangeFeed,
    private readonly selection: Selection,
    /** Takes rules (validations, conditional formats) off the screen during an act: Univer fails to move some of them with cells. */
    private readonly withoutRules: (sheet: SheetId, act: () => void) => void,
  ) {}

  insertRows(sheet: SheetId, row: number, count: number): void {
    this.engine.ensure(sheet, { row, column: 0, rows: 1, columns: 1 });
    const range = toRange({ row, column: 0, rows: count, columns: this.engine.sheet(sheet).getColumnCount() });
    this.#run(InsertRowByRangeCommand, sheet, { range, direction: Direction.UP });
  }

  deleteRows(sheet: SheetId, row: number, count: number): void {
    const rows = this.engine.clip(sheet, { row, column: 0, rows: count, columns: 1 })?.rows;
    if (rows === undefined) return;
    this.#run(RemoveRowByRangeCommand, sheet, {
      range: toRange({ row, column: 0, rows, columns: this.engine.sheet(sheet).getColumnCount() }),
    });
  }

  insertColumns(sheet: SheetId, column: number, count: number): void {
    this.engine.ensure(sheet, { row: 0, column, rows: 1, columns: 1 });
    const range = toRange({ row: 0, column, rows: this.engine.sheet(sheet).getRowCount(), columns: count });
    this.#run(InsertColByRangeCommand, sheet, { range, direction: Direction.LEFT });
  }

  deleteColumns(sheet: SheetId, column: number, count: number): void {
    const columns = this.engine.clip(sheet, { row: 0, column, rows: 1, columns: count })?.columns;
    if (columns === undefined) return;
    this.#run(RemoveColByRangeCommand, sheet, {
      range: toRange({ row: 0, column, rows: this.engine.sheet(sheet).getRowCount(), columns }),
    });
  }

  insertCells(rect: SheetRect, shift: "down" | "right"): void {
    this.engine.ensure(rect.sheet, rect);
    this.withoutRules(rect.sheet, () => {
      this.#shiftCells(rect, shift === "down" ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand);
      this.feed.cellsShifted({ sheet: rect.sheet, action: "insert", axis: shift, rect }, "api");
    });
  }

  deleteCells(rect: SheetRect, shift: "up" | "left"): void {
    this.withoutRules(rect.sheet, () => {
      this.#shiftCells(rect, shift === "up" ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand);
      this.feed.cellsShifted(
        { sheet: rect.sheet, action: "delete", axis: shift === "up" ? "down" : "right", rect },
        "api",
      );
    });
  }

  /** These commands move the selection to what they did, and with it the active sheet: Excel's API leaves both. */
  #run(command: { readonly id: string }, sheet: SheetId, params: object): void {
    const before = this.selection.ranges();
    this.feed.withoutSelection(() => {
      this.engine.run(command, sheet, params);
      const last = before.at(-1);
      if (last) this.selection.select(last);
    });
  }

  /** These commands work on the active sheet only: it is changed for the time of the call, without anyone being told. */
  #shiftCells(rect: SheetRect, command: { readonly id: string }): void {
    const before = this.selection.ranges().at(-1);
    const workbook = this.engine.workbook();
    const active = workbook.ensureActiveSheet();
    workbook.setActiveSheet(this.engine.sheet(rect.sheet));
    try {
      this.feed.quietly(() => this.engine.runDeclaredAsync(command, { range: toRange(rect) }));
    } finally {
      workbook.setActiveSheet(active);
    }
    this.feed.withoutSelection(() => {
      if (before) this.selection.select(before);
    });
  }
}
