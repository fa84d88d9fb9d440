import { readNeed } from "../domain/need";
import { duplicateGroups, findOpportunities } from "../domain/pooling";
import { words } from "../domain/text";
import { numbersOf } from "./shared/arguments";
import { nomenclatureInUse } from "./shared/classifier";
import { columnsOf, groupNumbers, inShapeOf } from "./shared/columns";
import { parametersInForce, today } from "./shared/facts";

/**
 * Needs that several departments could buy together, as the page Mutualisation finds them.
 * @customfunction MUTUALISER
 * @param titles Titles of the needs.
 * @param families Code of the family of each; empty when it is not known.
 * @param departments Department of each.
 * @param [days] Date of need of each.
 * @returns A group number for each need, 0 for a need alone.
 */
export async function pool(
  titles: unknown[][],
  families: unknown[][],
  departments: unknown[][],
  days?: unknown[][],
): Promise<unknown[][]> {
  const [titleCells = [], familyCells, departmentCells, dayCells] = columnsOf(titles, families, departments, days);
  const needs = titleCells.map((title, at) =>
    readNeed({
      id: String(at),
      title,
      validatedFamily: familyCells?.[at] ?? "",
      department: departmentCells?.[at] ?? "",
      neededBy: dayCells?.[at] ?? "",
    }),
  );
  const [nomenclature, parameters] = await Promise.all([nomenclatureInUse(), parametersInForce()]);
  const found = findOpportunities(needs, { nomenclature: nomenclature.families, parameters, today: today() });
  const groups = found.map(({ needIds }) => needIds.map(Number));
  return inShapeOf(titles, groupNumbers(titleCells.length, groups));
}

/**
 * Needs that were perhaps sent twice: nearly the same words, and the same amount and department when they are given.
 * @customfunction DOUBLONS
 * @param titles Titles of the needs.
 * @param [amounts] Amount of each, € excluding tax.
 * @param [departments] Department of each: the same words in two departments are two needs.
 * @returns A group number for each need, 0 for a need alone.
 */
export function duplicates(titles: unknown[][], amounts?: unknown[][], departments?: unknown[][]): unknown[][] {
  const [titleCells = [], amountCells, departmentCells] = columnsOf(titles, amounts, departments);
  const values = amountCells && numbersOf(amounts);
  const lines = titleCells.map((title, at) => ({
    title: String(title),
    amount: values?.[at],
    department: words(String(departmentCells?.[at] ?? "")),
  }));
  return inShapeOf(titles, groupNumbers(lines.length, duplicateGroups(lines)));
}
