import { driftCell, driftOf } from "../../../../domain/action";
import { euros } from "../../../../domain/money";
import { valueOfNeed } from "../../../../domain/steering";
import type { CellValue, TableRow } from "../../../../domain/table";
import type { RowChange } from "../../../../workbook";
import type { SpokenAct } from "../../../shared/act";
import { rowsById, type Facts, type ReadTables } from "../../../shared/facts";

/**
 * Brings up to date the computed cells that the formulas of the dashboard add up: estimated value of the needs, gains,
 * drift of the actions. A cell that already says so is left.
 */
export function upToDateAct(facts: Facts, tables: ReadTables): SpokenAct {
  const needs = rowsById(tables.needs);
  const actions = rowsById(tables.actions);
  const changes = [
    ...facts.needs.flatMap((need) => {
      const value = valueOfNeed(need);
      return changed("needs", need.id, needs.get(need.id), { estimatedValue: value === undefined ? "" : euros(value) });
    }),
    ...facts.savings.flatMap(({ id, twelveMonths, toWrite, row }) =>
      changed("savings", id, row, twelveMonths === undefined ? { twelveMonths: "" } : toWrite),
    ),
    ...facts.actions.flatMap(({ id, initialAmbition, currentAmbition }) => {
      const drift = initialAmbition ? driftCell(driftOf(initialAmbition, currentAmbition)) : "";
      return changed("actions", id, actions.get(id), { drift });
    }),
  ];
  return { code: "steering.upToDate", values: { count: changes.length }, changes };
}

function changed(
  table: RowChange["table"],
  id: string,
  row: TableRow | undefined,
  wanted: Readonly<Record<string, CellValue>>,
): readonly RowChange[] {
  // A column that the sheet no longer has is not missed; a row without an id cannot be written to.
  const different = Object.entries(wanted).filter(([key, cell]) => row && key in row && row[key] !== cell);
  return id === "" || different.length === 0 ? [] : [{ table, id, cells: Object.fromEntries(different) }];
}
