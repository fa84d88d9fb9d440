import type { ICellData, Nullable } from "@univerjs/core";
import type { IFormulaDataItem } from "@univerjs/engine-formula";
import { FormulaDataModel, SetArrayFormulaDataMutation, SetFormulaDataMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { CellMatrix, Engine } from "./engine";

/**
 * Tells the calculation which formulas a write brings and takes away. Univer does it for writes that it also calculates by
 * itself after a tenth of a second; ours are calculated when we say, so we tell it.
 */
export function registerFormulas(engine: Engine, sheet: string, cells: CellMatrix): void {
  const model = engine.injector.get(FormulaDataModel);
  const unit = engine.unit;
  const changed = model.updateFormulaData(unit, sheet, cells);
  const spills = [
    model.updateArrayFormulaCellData(unit, sheet, cells),
    model.updateArrayFormulaRange(unit, sheet, cells),
  ].includes(true);
  const hasFormulas = Object.keys(changed).length > 0;
  if (hasFormulas) {
    const neighbours = sharedNeighbours(changed as Changed, cells);
    if (Object.keys(neighbours).length > 0)
      local(
        engine,
        SetRangeValuesMutation,
        { unitId: unit, subUnitId: sheet, cellValue: neighbours },
        { fromFormula: true },
      );
    local(engine, SetFormulaDataMutation, { formulaData: { [unit]: { [sheet]: changed } } });
  }
  if (hasFormulas || spills) {
    local(
      engine,
      SetArrayFormulaDataMutation,
      { arrayFormulaRange: model.getArrayFormulaRange(), arrayFormulaCellData: model.getArrayFormulaCellData() },
      { remove: true },
    );
  }
}

type Changed = Readonly<Record<string, Readonly<Record<string, Nullable<IFormulaDataItem>>>>>;

/** Cells outside the write whose formula was shared with one that it replaces: they get it for themselves. */
function sharedNeighbours(changed: Changed, written: CellMatrix): CellMatrix {
  const cells: CellMatrix = {};
  for (const [rowKey, line] of Object.entries(changed)) {
    for (const [columnKey, item] of Object.entries(line)) {
      const [row, column] = [Number(rowKey), Number(columnKey)];
      if (written[row]?.[column] || !item) continue;
      const isOrigin = (item.x ?? 0) === 0 && (item.y ?? 0) === 0;
      const cell: ICellData = { f: isOrigin && item.f !== "" ? item.f : null, si: item.si ? item.si : null };
      (cells[row] ??= {})[column] = cell;
    }
  }
  return cells;
}

function local(engine: Engine, mutation: { readonly id: string }, params: object, more: object = {}): void {
  engine.asApi(() => engine.commands.syncExecuteCommand(mutation.id, params, { onlyLocal: true, ...more }));
}
