import { readFamily } from "../domain/nomenclature";
import { readDepartments } from "../domain/threshold";
import { readCheckSettings, validate, type Anomaly } from "../domain/validation";
import { cellOf, cellsOf, rangeOf } from "./shared/arguments";
import { parametersInForce, rowsOf, today } from "./shared/facts";
import { needsUnder } from "./shared/lines";
import { refusal, sentences } from "./shared/refusal";

/**
 * What is wrong or doubtful in lines of needs: the findings of the page Contrôle, in words. One line is checked by
 * itself; several are also compared with each other, and the whole table gives what the page gives.
 * @customfunction VALIDER
 * @param lines Cells of the line, or of several.
 * @param headers Headers of the table, as wide as the lines.
 * @returns Findings of each line, one a line of text; empty when there is none.
 */
export async function validateLine(lines: unknown[][], headers: unknown[][]): Promise<string[][]> {
  const cells = rangeOf(lines).map((line) => line.map(cellOf));
  const names = cellsOf(headers).map(String);
  if (cells.some(({ length }) => length !== names.length) || names.every((name) => name === "")) {
    throw refusal("value", { code: "formula.headers-missing" });
  }
  const needs = needsUnder(names, cells);
  const [families, departments, parameters, settings] = await Promise.all([
    rowsOf("nomenclature"),
    rowsOf("departments"),
    parametersInForce(),
    rowsOf("parameters"),
  ]);
  const anomalies = validate(
    needs.filter((need) => need !== undefined),
    {
      today: today(),
      parameters,
      families: (families ?? []).map(readFamily),
      departments: readDepartments(departments ?? []),
      ...readCheckSettings(settings ?? [], today()),
    },
  );
  const said = sentencesByNeed(anomalies);
  return needs.map((need) => [need ? (said.get(need.id) ?? []).join("\n") : ""]);
}

function sentencesByNeed(anomalies: readonly Anomaly[]): ReadonlyMap<string, readonly string[]> {
  const sentence = sentences();
  const said = new Map<string, string[]>();
  for (const { needId, reason } of anomalies) {
    const known = said.get(needId);
    if (known) known.push(sentence(reason));
    else said.set(needId, [sentence(reason)]);
  }
  return said;
}
