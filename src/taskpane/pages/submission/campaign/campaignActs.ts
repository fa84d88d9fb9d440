import { toSerial } from "../../../../domain/calendar";
import {
  campaignYearCells,
  campaignYearRow,
  type CampaignState,
  type SurveyedDepartment,
} from "../../../../domain/campaign";
import { choiceLabel, type CellValue, type TableRow } from "../../../../domain/table";
import { words } from "../../../../domain/text";
import type { RowChange } from "../../../../workbook";
import type { SpokenAct } from "../../../shared/act";

/** Writes cells of departments, as one act. */
export function departmentsAct(codes: readonly string[], cells: Readonly<Record<string, CellValue>>): SpokenAct {
  const changes = codes.map((id): RowChange => ({ table: "departments", id, cells }));
  return { code: "submission.departments", values: { count: changes.length }, changes };
}

/** Cells that hold a state; the day of sending comes with "Envoyé". */
export function stateCells(state: CampaignState, today: string): Record<string, CellValue> {
  const campaign = choiceLabel("departments", "campaign", state);
  if (state === "sent") return { campaign, sentOn: toSerial(today) };
  return state === "received" ? { campaign, receivedOn: toSerial(today) } : { campaign };
}

/** Adds departments that `Directions` does not name yet; one without a code takes its name for code. */
export function addDepartmentsAct(rows: readonly TableRow[], known: readonly SurveyedDepartment[]): SpokenAct {
  const names = new Set(known.flatMap(({ code, label }) => [words(code), words(label)]));
  const added = rows
    .map((row): TableRow => {
      const label = String(row["label"] ?? "").trim() || String(row["code"] ?? "").trim();
      return { ...row, label, code: String(row["code"] ?? "").trim() || label };
    })
    .filter(({ code, label }) => {
      const spellings = [words(String(code)), words(String(label))].filter((name) => name !== "");
      const isNew = spellings.length > 0 && !spellings.some((name) => names.has(name));
      for (const name of spellings) names.add(name);
      return isNew;
    })
    .map((row): TableRow => ({ campaign: choiceLabel("departments", "campaign", "to-send"), ...row }));
  return {
    code: "submission.addDepartments",
    values: { count: added.length },
    additions: [{ table: "departments", rows: added }],
  };
}

/** Sends needs back to a department: it is to correct, and so are they. */
export function sendBackAct(code: string, needIds: readonly string[]): SpokenAct {
  const status = choiceLabel("needs", "status", "to-correct");
  return {
    code: "submission.sendBack",
    values: { count: needIds.length },
    changes: [
      ...needIds.map((id): RowChange => ({ table: "needs", id, cells: { status } })),
      { table: "departments", id: code, cells: { campaign: choiceLabel("departments", "campaign", "corrections") } },
    ],
  };
}

/** Says in `Paramètres` which exercise is surveyed: its row is changed, or added. */
export function campaignYearAct(year: number, parameters: readonly TableRow[]): SpokenAct {
  const row = campaignYearRow(parameters);
  const id = String(row?.["id"] ?? "");
  const values = { count: 1, year: String(year) };
  if (id === "") {
    const added = campaignYearCells(year);
    return { code: "submission.year", values, additions: [{ table: "parameters", rows: [added] }] };
  }
  const change: RowChange = {
    table: "parameters",
    id,
    cells: { value: year },
    expected: { value: row?.["value"] ?? "" },
  };
  return { code: "submission.year", values, changes: [change] };
}
