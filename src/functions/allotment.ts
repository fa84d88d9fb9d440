import {
  allotmentScenarios,
  recommendedScenario,
  smallLotRule,
  smallLots,
  type SmallLotGoal,
} from "../domain/allotment";
import { cents } from "../domain/money";
import { parseChoice, readNeed, valueOf } from "../domain/need";
import { TABLES } from "../domain/table";
import { words } from "../domain/text";
import { cellOf, natureOf, numbersOf, rangeOf } from "./shared/arguments";
import { nomenclatureInUse } from "./shared/classifier";
import { columnsOf, inShapeOf } from "./shared/columns";
import { parametersInForce, today } from "./shared/facts";
import { refusal } from "./shared/refusal";

/**
 * Lots that may follow an adapted procedure although all of them together reach the formal threshold (R2123-1 2°):
 * the largest number of them, the smallest first, or the largest amount.
 * @customfunction PETITSLOTS
 * @param amounts Value of each lot, € excluding tax.
 * @param nature F, S or T.
 * @param [goal] "nombre" (when omitted) or "montant": what the choice makes the largest.
 * @returns TRUE for each small lot, in the shape of the range.
 */
export async function smallLotsOf(amounts: unknown[][], nature: string, goal?: unknown): Promise<unknown[][]> {
  const lots = numbersOf(amounts);
  const missing = lots.findIndex((lot) => lot !== undefined && lot < 0);
  if (missing >= 0) throw refusal("value", { code: "formula.negative-lot", values: { line: missing + 1 } });
  const rule = smallLotRule(natureOf(nature), today(), await parametersInForce());
  if (!rule.ok) throw refusal("notAvailable", rule.reason);
  const answers = smallLots(
    lots.map((lot) => cents(lot ?? 0)),
    rule.rule,
    goalOf(goal),
  );
  let position = 0;
  return rangeOf(amounts).map((row) =>
    row.map(() => {
      const answer = lots[position] === undefined ? "" : (answers[position] ?? false);
      position += 1;
      return answer;
    }),
  );
}

const CRITERIA = TABLES.lots.columns.find(({ key }) => key === "criterion")?.choices ?? [];

/** Words for each goal, in both languages. */
const GOALS: ReadonlyMap<string, SmallLotGoal> = new Map([
  ["", "count"],
  ["nombre", "count"],
  ["number", "count"],
  ["montant", "amount"],
  ["amount", "amount"],
]);

function goalOf(given: unknown): SmallLotGoal {
  const written = String(cellOf(given));
  const goal = GOALS.get(words(written));
  if (!goal) throw refusal("notAvailable", { code: "formula.goal-unknown", values: { written } });
  return goal;
}

/**
 * Lot of each need, as the page Allotissement cuts them.
 * @customfunction ALLOTIR
 * @param families Code of the family of each need.
 * @param places Place of each.
 * @param amounts Amount of each, € excluding tax.
 * @param [criterion] "technique", "géographique", "technique × géographique", "à la taille des PME", "lot unique"; the one to start from when omitted.
 * @returns A lot number for each need.
 */
export async function allot(
  families: unknown[][],
  places: unknown[][],
  amounts: unknown[][],
  criterion?: unknown,
): Promise<unknown[][]> {
  const [familyCells = [], placeCells, amountCells] = columnsOf(families, places, amounts);
  const needs = familyCells.map((validatedFamily, at) =>
    readNeed({
      id: String(at),
      validatedFamily,
      place: placeCells?.[at] ?? "",
      totalAmount: amountCells?.[at] ?? "",
    }),
  );
  const [nomenclature, parameters] = await Promise.all([nomenclatureInUse(), parametersInForce()]);
  const scenarios = allotmentScenarios(needs, { nomenclature: nomenclature.families, parameters, today: today() });
  const written = String(cellOf(criterion));
  const wanted = written === "" ? recommendedScenario(scenarios).criterion : valueOf(parseChoice(CRITERIA, written));
  if (wanted === undefined) throw refusal("notAvailable", { code: "formula.criterion-unknown", values: { written } });
  // A way of cutting that these needs do not allow (one place only…) leaves them in one lot.
  const scenario = scenarios.find((one) => one.criterion === wanted) ?? scenarios[0];
  const lotOf = new Map(scenario?.lots.flatMap(({ number, needIds }) => needIds.map((id) => [id, number] as const)));
  return inShapeOf(
    families,
    needs.map(({ id }) => lotOf.get(id) ?? ""),
  );
}
