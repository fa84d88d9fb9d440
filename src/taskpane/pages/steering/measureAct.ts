import { measureCells, type Measure } from "../../../domain/steering";
import type { SpokenAct } from "../../shared/act";

/**
 * Writes where each target stands beside it, with its day and what it was counted on.
 * @param year of the contracts and payments counted; undefined for all of them
 */
export function measureAct(measures: readonly Measure[], today: string, year: number | undefined): SpokenAct {
  return {
    code: "steering.measure",
    values: { count: measures.length },
    changes: measures.map((measure) => ({
      table: "targets" as const,
      id: measure.target.id,
      cells: measureCells(measure, today, year),
    })),
  };
}
