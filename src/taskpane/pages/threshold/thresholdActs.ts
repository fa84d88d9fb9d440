import { DEFAULT_PARAMETERS, parameterRow, type Parameter } from "../../../domain/threshold";
import type { SpokenAct } from "../../shared/act";

const RULE = "contracting-entity";

/** Writes why needs could not be foreseen, and when it was written. */
export function justifyAct(needIds: readonly string[], motive: string, day: string): SpokenAct {
  return {
    code: "threshold.justify",
    values: { count: needIds.length },
    changes: needIds.map((id) => ({
      table: "needs",
      id,
      cells: { unforeseenReason: `${motive.trim()} (${day})` },
    })),
  };
}

/** Says under which quality the authority buys: the row of `Paramètres` in force, or a new one where there is none. */
export function qualityAct(parameters: readonly Parameter[], entity: boolean): SpokenAct {
  const value = entity ? 1 : 0;
  const row = parameters.filter(({ rule }) => rule === RULE).at(-1);
  const act = { code: "threshold.quality" as const, values: { count: 1 } };
  if (row) return { ...act, changes: [{ table: "parameters", id: row.id, cells: { value } }] };
  const shipped = DEFAULT_PARAMETERS.filter(({ rule }) => rule === RULE).map((parameter) => {
    const { id, ...cells } = parameterRow({ ...parameter, value });
    return id === undefined ? {} : cells;
  });
  return { ...act, additions: [{ table: "parameters", rows: shipped }] };
}
