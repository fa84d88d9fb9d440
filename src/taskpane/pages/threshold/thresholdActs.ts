import { DEFAULT_PARAMETERS, parameterRow, type Parameter } from "../../../domain/threshold";
import type { SpokenAct } from "../../shared/act";
import type { Speech } from "../../shared/language";

const RULE = "contracting-entity";

/** When something was decided and by whom, as the sheet says it; the day alone when nobody signed. */
export function decidedWords({ sheet }: Speech, today: string, signer: string): string {
  const day = sheet.format.day(today);
  const who = signer.trim();
  return who === "" ? sheet.t("threshold.decidedOn", { day }) : sheet.t("threshold.decidedOnBy", { day, who });
}

/** Writes why needs could not be foreseen, when that was decided and by whom. */
export function justifyAct(needIds: readonly string[], motive: string, decided: string): SpokenAct {
  return {
    code: "threshold.justify",
    values: { count: needIds.length },
    changes: needIds.map((id) => ({
      table: "needs",
      id,
      cells: { unforeseenReason: `${motive.trim()} (${decided})` },
    })),
  };
}

/**
 * Says under which quality the authority buys: the row of `Paramètres` in force, or a new one where there is none. Its
 * source is then who decided it, and when.
 */
export function qualityAct(parameters: readonly Parameter[], entity: boolean, decided: string): SpokenAct {
  const value = entity ? 1 : 0;
  const row = parameters.filter(({ rule }) => rule === RULE).at(-1);
  const [explained = ""] = DEFAULT_PARAMETERS.flatMap(({ rule, source }) => (rule === RULE ? [source] : []));
  const source = `${explained} (${decided})`;
  const act = { code: "threshold.quality" as const, values: { count: 1 } };
  if (row) return { ...act, changes: [{ table: "parameters", id: row.id, cells: { value, source } }] };
  const shipped = DEFAULT_PARAMETERS.filter(({ rule }) => rule === RULE).map((parameter) => {
    const { id, ...cells } = parameterRow({ ...parameter, value, source });
    return id === undefined ? {} : cells;
  });
  return { ...act, additions: [{ table: "parameters", rows: shipped }] };
}
