import { readFamily } from "../domain/nomenclature";
import { readLine } from "../domain/submission";
import { readDepartments } from "../domain/threshold";
import { readCheckSettings, validateOne } from "../domain/validation";
import { cellsOf } from "./shared/arguments";
import { parametersInForce, rowsOf, today } from "./shared/facts";
import { refusal, sentences } from "./shared/refusal";

/**
 * What is wrong or doubtful in a line of needs: the findings of the page Contrôle that concern one line, in words.
 * @customfunction VALIDER
 * @param row Cells of the line.
 * @param headers Headers of the table, as wide as the line.
 * @returns Findings, one a line of text; empty when there is none.
 */
export async function validateLine(row: unknown[][], headers: unknown[][]): Promise<string> {
  const cells = cellsOf(row);
  const names = cellsOf(headers).map(String);
  if (names.length !== cells.length || names.every((name) => name === "")) {
    throw refusal("value", { code: "formula.headers-missing" });
  }
  const need = readLine(names, cells);
  if (!need) return "";
  const [families, departments, parameters, settings] = await Promise.all([
    rowsOf("nomenclature"),
    rowsOf("departments"),
    parametersInForce(),
    rowsOf("parameters"),
  ]);
  const anomalies = validateOne(need, {
    today: today(),
    parameters,
    families: (families ?? []).map(readFamily),
    departments: readDepartments(departments ?? []),
    ...readCheckSettings(settings ?? [], today()),
  });
  const sentence = sentences();
  return anomalies.map(({ reason }) => sentence(reason)).join("\n");
}
