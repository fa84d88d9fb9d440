import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import type { CellAddress, SheetId, SheetRect } from "../contract/geometry";
import type { Selection } from "../contract/sheets";
import type { Engine } from "./engine";
import { toRange, toRect } from "./engine";

/** What is selected, over Univer's selections. */
export class UniverSelection implements Selection {
  constructor(
    private readonly engine: Engine,
    private readonly activate: (sheet: SheetId) => void,
  ) {}

  ranges(): SheetRect[] {
    const sheet = this.#sheet();
    const selections = this.engine.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(this.engine.unit)
      .getSelectionsOfWorksheet(sheet);
    const rects = selections.map((selection) => ({ ...toRect(selection.range), sheet }));
    return rects.length > 0 ? rects : [{ sheet, row: 0, column: 0, rows: 1, columns: 1 }];
  }

  activeCell(): CellAddress {
    const sheet = this.#sheet();
    const selections = this.engine.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(this.engine.unit)
      .getSelectionsOfWorksheet(sheet);
    const primary = selections.at(-1)?.primary;
    const last = this.ranges().at(-1);
    return primary
      ? { sheet, row: primary.actualRow, column: primary.actualColumn }
      : { sheet, row: last?.row ?? 0, column: last?.column ?? 0 };
  }

  select(rect: SheetRect): void {
    this.activate(rect.sheet);
    const area = this.engine.clip(rect.sheet, rect);
    if (!area) this.engine.ensure(rect.sheet, { ...rect, rows: 1, columns: 1 });
    const range = toRange(area ?? { ...rect, rows: 1, columns: 1 });
    const cell = {
      startRow: range.startRow,
      endRow: range.startRow,
      startColumn: range.startColumn,
      endColumn: range.startColumn,
    };
    const primary = {
      ...cell,
      actualRow: cell.startRow,
      actualColumn: cell.startColumn,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.engine.run(SetSelectionsOperation, rect.sheet, { selections: [{ range, primary, style: null }] });
  }

  #sheet(): SheetId {
    return this.engine.workbook().ensureActiveSheet().getSheetId();
  }
}
