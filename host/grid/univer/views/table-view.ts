import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from "@univerjs/sheets-table";
import type { Cells } from "../../contract/cells";
import type { Formats } from "../../contract/formats";
import type { FilterCriterion, TableInfo } from "../../contract/tables";
import { keptRows } from "../../tables/filter-rows";
import type { TableView } from "../../tables/grid-tables";
import { bodyRows } from "../../tables/table";
import type { Engine } from "../engine";
import { toRange } from "../engine";

/** Univer's six table styles, by the accent that Excel's style has; the first is the plain one. */
const STYLES = [
  "table-default-0",
  "table-default-1",
  "table-default-2",
  "table-default-3",
  "table-default-4",
  "table-default-5",
] as const;

/** Univer's style nearest to one of Excel's ("TableStyleMedium2": the number tells the accent). */
export function nearestStyle(style: string): string {
  const number = Number(/\d+$/.exec(style)?.[0] ?? 0);
  return STYLES[number === 0 ? 0 : ((number - 1) % 7) % STYLES.length] ?? STYLES[0];
}

/**
 * Draws tables with Univer's, under names of our own: Univer refuses names that sheets have, Excel does not, and no formula
 * goes through them.
 */
export class UniverTableView implements TableView {
  constructor(
    private readonly engine: Engine,
    private readonly cells: () => Cells,
    private readonly formats: () => Formats,
  ) {}

  show(table: TableInfo): void {
    const manager = this.engine.injector.get(TableManager);
    if (manager.getTableById(this.engine.unit, table.id)) this.#remove(table);
    if (table.style === "" && !table.showFilterButton) return;
    this.engine.run(AddSheetTableMutation, table.sheet, {
      tableId: table.id,
      name: `shown-${table.id}`,
      range: toRange(table.rect),
      header: table.columns.map((column) => column.name),
      options: { tableStyleId: nearestStyle(table.style), showHeader: table.showHeaders },
    });
  }

  hide(table: TableInfo): void {
    if (this.engine.injector.get(TableManager).getTableById(this.engine.unit, table.id)) this.#remove(table);
  }

  /** Brings the drawing to where the table is when Univer did not move it there by itself. */
  follow(table: TableInfo): void {
    const shown = this.engine.injector.get(TableManager).getTableById(this.engine.unit, table.id);
    if (!shown) return;
    if (JSON.stringify(shown.getRange()) === JSON.stringify(toRange(table.rect))) return;
    this.engine.run(SetSheetTableMutation, table.sheet, {
      tableId: table.id,
      config: { updateRange: { newRange: toRange(table.rect) } },
    });
  }

  filter(table: TableInfo): void {
    const body = bodyRows(table);
    if (body.rows <= 0) return;
    const area = { ...table.rect, ...body, sheet: table.sheet };
    const block = this.cells().read(area, ["values", "text"]);
    const kept = new Array<boolean>(body.rows).fill(true);
    for (const [key, criterion] of Object.entries<FilterCriterion>(table.filters)) {
      const column = Number(key);
      const keeps = keptRows(
        criterion,
        block.values.map((row) => row[column] ?? ""),
        block.text.map((row) => row[column] ?? ""),
      );
      keeps.forEach((keep, index) => (kept[index] = (kept[index] ?? true) && keep));
    }
    this.#hideRows(table.sheet, body.row, kept);
  }

  /** Runs of rows are hidden and shown together: one command a run, whatever their length. */
  #hideRows(sheet: string, first: number, kept: readonly boolean[]): void {
    let start = 0;
    for (let index = 1; index <= kept.length; index += 1) {
      if (index < kept.length && kept[index] === kept[start]) continue;
      this.formats().setRowHidden(sheet, first + start, index - start, !kept[start]);
      start = index;
    }
  }

  #remove(table: TableInfo): void {
    this.engine.run(DeleteSheetTableMutation, table.sheet, { tableId: table.id });
  }
}
