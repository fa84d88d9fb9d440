import type { TableRow } from "../../../domain/table";
import { checkNamed, checkSettingRow, type Grade } from "../../../domain/validation";
import type { SpokenAct } from "../../shared/act";

/** Grades a rule, or switches it off: the row of `Paramètres` that says it is changed, or added. */
export function gradeAct(rule: string, grade: Grade, title: string, parameters: readonly TableRow[]): SpokenAct {
  const cells = checkSettingRow(rule, grade);
  const row = parameters.findLast((one) => checkNamed(one) === rule);
  const id = String(row?.["id"] ?? "");
  const values = { count: 1, rule: title };
  if (id === "") {
    const added = { ...cells, source: title };
    return { code: "validation.grade", values, additions: [{ table: "parameters", rows: [added] }] };
  }
  const expected = { value: row?.["value"] ?? "" };
  return { code: "validation.grade", values, changes: [{ table: "parameters", id, cells, expected }] };
}
